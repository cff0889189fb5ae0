import { createHash } from "node:crypto";
import type { RESTPostAPIChannelMessageJSONBody } from "discord.js";
import { MessageFlags } from "discord.js";
import { sectionsOf } from "../../alerts/sections.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { alertEmbeds } from "./alert-embeds.ts";
import { plainAlert } from "./plain-alert.ts";

/**
 * The one message an alert is. Its nonce comes from the delivery's id alone, so that every try of a
 * delivery is the same message to Discord, and those of two chats never are.
 */
export function alertMessage(
  delivery: Delivery,
  form: "embeds" | "plain",
): RESTPostAPIChannelMessageJSONBody {
  const { alert, layout } = delivery;
  const sections = sectionsOf(alert, layout);
  return {
    ...(form === "embeds"
      ? { embeds: alertEmbeds(alert, sections) }
      : { content: plainAlert(alert, sections) }),
    allowed_mentions: { parse: [] },
    nonce: createHash("sha256").update(delivery.id).digest("base64url").slice(0, nonceLength),
    enforce_nonce: true,
    ...(delivery.silent ? { flags: MessageFlags.SuppressNotifications } : {}),
  };
}

// The most that Discord takes.
const nonceLength = 25;
