import { createHash } from "node:crypto";
import type {
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from "discord.js";
import { MessageFlags } from "discord.js";
import { digestSections } from "../../alerts/digest-sections.ts";
import type { Look } from "../../alerts/layout.ts";
import { sectionsOf } from "../../alerts/sections.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { formOf } from "../../delivery/delivery.ts";
import { alertEmbeds } from "./alert-embeds.ts";
import { digestEmbeds, plainDigest } from "./digest-embeds.ts";
import { placeOf } from "./message-place.ts";
import { plainAlert } from "./plain-alert.ts";

type Form = "embeds" | "plain";

/**
 * The one message an alert is. Its nonce comes from the delivery's id alone, so that every try of a
 * delivery is the same message to Discord, and those of two chats never are.
 */
export function alertMessage(delivery: Delivery, form: Form): RESTPostAPIChannelMessageJSONBody {
  const answered = delivery.action === "reply" ? placeOf(delivery) : null;
  return {
    ...withPing(contentOf(delivery, form), delivery.ping),
    nonce: createHash("sha256").update(delivery.id).digest("base64url").slice(0, nonceLength),
    enforce_nonce: true,
    ...(answered === null
      ? {}
      : { message_reference: { message_id: answered.messageId, fail_if_not_exists: false } }),
    ...(delivery.silent ? { flags: MessageFlags.SuppressNotifications } : {}),
  };
}

type Content = Pick<RESTPostAPIChannelMessageJSONBody, "embeds" | "content">;

/** Nobody is called but that role, whatever the text says. */
function withPing(
  content: Content,
  ping: string | undefined,
): Content & Pick<RESTPostAPIChannelMessageJSONBody, "allowed_mentions"> {
  if (ping === undefined) return { ...content, allowed_mentions: { parse: [] } };
  const call = `<@&${ping}>`;
  return {
    ...content,
    // Where the text stands here too, it leaves no room, and the news matters more than the call.
    content: content.content === undefined ? call : content.content,
    allowed_mentions: { parse: [], roles: [ping] },
  };
}

function contentOf(delivery: Delivery, form: Form): Content {
  const { action, digest } = delivery;
  if (action === "digest") {
    const sections = digestSections(digest, delivery);
    return form === "embeds"
      ? { embeds: digestEmbeds(sections) }
      : { content: plainDigest(sections) };
  }
  const { shown, sections } = told(delivery, delivery);
  return form === "embeds"
    ? { embeds: alertEmbeds(shown, sections) }
    : { content: plainAlert(shown, sections) };
}

function told(delivery: Delivery, look: Look) {
  const { alert } = delivery;
  const much = formOf(delivery);
  // The post that a reply refers to has the sources.
  const shown = much === "whole" ? alert : { ...alert, sources: [] };
  return { shown, sections: sectionsOf(alert, look, much) };
}

/** What a message that stands is to be: all of it, whichever form it had before. */
export function alertEdit(delivery: Delivery, form: Form): RESTPatchAPIChannelMessageJSONBody {
  const { shown, sections } = told(delivery, delivery.standing ?? delivery);
  return {
    ...(form === "embeds"
      ? { content: "", embeds: alertEmbeds(shown, sections) }
      : { content: plainAlert(shown, sections), embeds: [] }),
    allowed_mentions: { parse: [] },
  };
}

// The most that Discord takes.
const nonceLength = 25;
