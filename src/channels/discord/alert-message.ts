import { createHash } from "node:crypto";
import type {
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from "discord.js";
import type { Alert } from "../../alerts/alert.ts";
import { digestSections } from "../../alerts/digest-sections.ts";
import { oncePerLook } from "../../alerts/once-per-look.ts";
import type { AlertForm } from "../../alerts/sections.ts";
import { sectionsOf } from "../../alerts/sections.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { formOf } from "../../delivery/delivery.ts";
import { alertEmbeds } from "./alert-embeds.ts";
import { digestEmbeds, plainDigest } from "./digest-embeds.ts";
import { MessageFlags } from "./discord-rest.ts";
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
  return told[form](delivery.alert, delivery, formOf(delivery));
}

const told = {
  embeds: oncePerLook((alert, look, much): Content => {
    const embeds = alertEmbeds(shownIn(alert, much), sectionsOf(alert, look, much));
    return { embeds };
  }),
  plain: oncePerLook((alert, look, much): Content => {
    const content = plainAlert(shownIn(alert, much), sectionsOf(alert, look, much));
    return { content };
  }),
};

/** The post that a reply refers to has the sources. */
function shownIn(alert: Alert, much: AlertForm): Alert {
  return much === "whole" ? alert : { ...alert, sources: [] };
}

/** What a message that stands is to be: all of it, whichever form it had before. */
export function alertEdit(delivery: Delivery, form: Form): RESTPatchAPIChannelMessageJSONBody {
  const { alert, standing } = delivery;
  return {
    content: "",
    embeds: [],
    ...told[form](alert, standing ?? delivery, formOf(delivery)),
    allowed_mentions: { parse: [] },
  };
}

// The most that Discord takes.
const nonceLength = 25;
