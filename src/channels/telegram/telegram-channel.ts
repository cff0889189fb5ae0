import { Telegram } from "telegraf";
import type { Clock } from "../../clock.ts";
import type { Channel, SendOutcome } from "../../delivery/channel.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import type { Log } from "../../log.ts";
import { cutText } from "../../text/cut-text.ts";
import { callTelegram } from "./call-telegram.ts";
import type { Remedy } from "./telegram-errors.ts";
import { codeOf, descriptionOf, remedyFor } from "./telegram-errors.ts";
import type { TelegramPart } from "./telegram-parts.ts";
import { alertParts } from "./telegram-parts.ts";
import type { TelegramRefusals } from "./telegram-refusals.ts";
import { createTelegramRefusals } from "./telegram-refusals.ts";

/** What the Telegram channel needs. */
export interface TelegramChannelDeps {
  readonly token: string;
  /** The Bot API's address where it is not Telegram's own. */
  readonly apiRoot?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** A number in [0, 1), for the jitter. */
  readonly random?: () => number;
}

interface Sender {
  readonly telegram: Telegram;
  readonly clock: Clock;
  readonly refusals: TelegramRefusals;
  readonly log: Log;
}

/** How one message goes out. */
interface Form {
  readonly part: TelegramPart;
  /** Null for marked-up text. */
  readonly plainLength: number | null;
  readonly isInTopic: boolean;
}

// One message a second in a chat (core.telegram.org/bots/faq), and a little for the way there.
const betweenPartsMs = 1_050;

type OnPart = (messageId: string) => Promise<void>;

/** Posts alerts to Telegram as HTML messages without link previews. Never rejects. */
export function createTelegramChannel(deps: TelegramChannelDeps): Channel {
  const { token, apiRoot, clock, log, random = Math.random } = deps;
  const telegram = new Telegram(token, apiRoot ? { apiRoot } : {});
  const sender = { telegram, clock, refusals: createTelegramRefusals(clock, random), log };
  return {
    platform: "telegram",
    async send(delivery, onPart) {
      try {
        return await sendParts(sender, delivery, onPart);
      } catch (error) {
        // A receipt that could not be stored leaves open what was sent.
        log.error({ deliveryId: delivery.id, err: error }, "telegram: a delivery broke off");
        return { kind: "unknown", reason: "the delivery broke off" };
      }
    },
  };
}

async function sendParts(sender: Sender, delivery: Delivery, onPart: OnPart): Promise<SendOutcome> {
  const messageIds = [...delivery.receipts];
  const parts = alertParts(delivery.alert, delivery.layout).slice(messageIds.length);
  for (const [index, part] of parts.entries()) {
    if (index > 0) await sender.clock.sleep(betweenPartsMs);
    const sent = await sendPart(sender, delivery, { part, plainLength: null, isInTopic: true });
    if (typeof sent !== "string") return sent;
    messageIds.push(sent);
    await onPart(sent);
  }
  return { kind: "sent", messageIds };
}

/** Sends one message, in the forms that are left to try; its id, or why it was not taken. */
async function sendPart(
  sender: Sender,
  delivery: Delivery,
  form: Form,
): Promise<string | SendOutcome> {
  const { refusals, log } = sender;
  const { chatId } = delivery.chat;
  try {
    const messageId = await post(sender.telegram, delivery, form);
    refusals.forgive(chatId);
    return messageId;
  } catch (error) {
    const remedy = remedyFor(error, delivery.attempts);
    const fields = { deliveryId: delivery.id, code: codeOf(error), says: descriptionOf(error) };
    log.warn(fields, "telegram: a message was not taken");
    const next = nextForm(form, delivery, remedy);
    return next ? sendPart(sender, delivery, next) : refusals.settle(remedy, chatId);
  }
}

async function post(telegram: Telegram, delivery: Delivery, form: Form): Promise<string> {
  const { chatId, threadId } = delivery.chat;
  const { part, plainLength, isInTopic } = form;
  const message = await callTelegram(telegram, "sendMessage", {
    chat_id: chatId,
    ...(plainLength === null
      ? { text: part.html, parse_mode: "HTML" as const }
      : { text: cutText(part.plain, plainLength) }),
    ...(isInTopic && threadId !== null ? { message_thread_id: Number(threadId) } : {}),
    link_preview_options: { is_disabled: true },
    disable_notification: delivery.silent,
  });
  return String(message.message_id);
}

/** The form to try next, each at most once; null when there is nothing left to try. */
function nextForm(form: Form, delivery: Delivery, remedy: Remedy): Form | null {
  if (remedy.kind === "resendPlain" && form.plainLength === null) {
    return { ...form, plainLength: remedy.length };
  }
  const mayLeaveTopic = form.isInTopic && delivery.chat.threadId !== null;
  return remedy.kind === "resendGeneral" && mayLeaveTopic ? { ...form, isInTopic: false } : null;
}
