import type { Telegram } from "telegraf";
import type { Clock } from "../../clock.ts";
import type { SendOutcome } from "../../delivery/channel.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import type { Log } from "../../log.ts";
import { cutText } from "../../text/cut-text.ts";
import { callTelegram } from "./call-telegram.ts";
import type { Remedy } from "./telegram-errors.ts";
import { codeOf, descriptionOf, isFormRefused, remedyFor } from "./telegram-errors.ts";
import type { TelegramPart } from "./telegram-parts.ts";
import type { TelegramRefusals } from "./telegram-refusals.ts";
import { createTelegramRefusals } from "./telegram-refusals.ts";

/** Brings one message to a chat, in whatever form Telegram takes; its id, or why it was not taken. */
export interface MessageSender {
  post(delivery: Delivery, part: TelegramPart): Promise<string | SendOutcome>;
  edit(delivery: Delivery, part: TelegramPart, messageId: string): Promise<string | SendOutcome>;
}

interface SenderDeps {
  readonly telegram: Telegram;
  readonly clock: Clock;
  readonly log: Log;
  /** A number in [0, 1), for the jitter. */
  readonly random: () => number;
}

// Newer than telegraf's types; it takes what `sendMessage` takes, with another text (Bot API 10.1).
const sendRichMessage = "sendRichMessage" as "sendMessage";

/** How one message goes out. */
interface Form {
  readonly part: TelegramPart;
  /** The message to change; null for a new one. */
  readonly messageId: string | null;
  /** As a rich message, where the part has that form. */
  readonly isRich: boolean;
  /** Null for marked-up text. */
  readonly plainLength: number | null;
  readonly isInTopic: boolean;
}

interface Sender extends SenderDeps {
  readonly refusals: TelegramRefusals;
}

/** Never rejects, whatever Telegram answers. */
export function createMessageSender(deps: SenderDeps): MessageSender {
  const sender = { ...deps, refusals: createTelegramRefusals(deps.clock, deps.random) };
  const first = { isRich: true, plainLength: null, isInTopic: true };
  return {
    post: (delivery, part) => tryForm(sender, delivery, { ...first, part, messageId: null }),
    edit: (delivery, part, messageId) => tryForm(sender, delivery, { ...first, part, messageId }),
  };
}

async function tryForm(
  sender: Sender,
  delivery: Delivery,
  form: Form,
): Promise<string | SendOutcome> {
  const { refusals, log } = sender;
  const { chatId } = delivery.chat;
  try {
    const messageId = await write(sender.telegram, delivery, form);
    refusals.forgive(chatId);
    return messageId;
  } catch (error) {
    const remedy = remedyFor(error, delivery.attempts);
    if (remedy.kind === "unchanged" && form.messageId !== null) return form.messageId;
    const fields = { deliveryId: delivery.id, code: codeOf(error), says: descriptionOf(error) };
    log.warn(fields, "telegram: a message was not taken");
    const next = nextForm(form, delivery, { remedy, isFormRefused: isFormRefused(error) });
    if (next) return tryForm(sender, delivery, next);
    const isLost = remedy.kind === "postAnew" || remedy.kind === "resendGeneral";
    return isLost && form.messageId !== null
      ? { kind: "lost", reason: "the message cannot be edited any more" }
      : refusals.settle(remedy, chatId);
  }
}

async function write(telegram: Telegram, delivery: Delivery, form: Form): Promise<string> {
  const { part, messageId } = form;
  const content = {
    chat_id: delivery.chat.chatId,
    ...textOf(form),
    // An edit without one takes away what stood there.
    ...(part.keyboard ? { reply_markup: part.keyboard } : {}),
  };
  if (messageId === null) {
    const place = { ...placeOf(delivery, form), disable_notification: delivery.silent };
    const method = isRich(form) ? sendRichMessage : "sendMessage";
    const message = await callTelegram(telegram, method, { ...content, ...place });
    return String(message.message_id);
  }
  await callTelegram(telegram, "editMessageText", { ...content, message_id: Number(messageId) });
  return messageId;
}

function isRich({ part, isRich: isWanted }: Form): boolean {
  return isWanted && part.rich !== undefined;
}

function textOf(form: Form) {
  const { part, plainLength } = form;
  if (isRich(form)) return { rich_message: part.rich } as unknown as { readonly text: string };
  const text =
    plainLength === null
      ? { text: part.html, parse_mode: "HTML" as const }
      : { text: cutText(part.plain, plainLength) };
  return { ...text, link_preview_options: { is_disabled: true } };
}

function placeOf({ action, chat, standing }: Delivery, { isInTopic }: Form) {
  const [answered] = action === "reply" ? (standing?.messageIds ?? []) : [];
  const reply = { message_id: Number(answered), allow_sending_without_reply: true };
  return {
    ...(isInTopic && chat.threadId !== null ? { message_thread_id: Number(chat.threadId) } : {}),
    ...(answered === undefined ? {} : { reply_parameters: reply }),
  };
}

/** The form to try next, each at most once; null when there is nothing left to try. */
function nextForm(
  form: Form,
  delivery: Delivery,
  { remedy, isFormRefused: isRefused }: { remedy: Remedy; isFormRefused: boolean },
): Form | null {
  if (isRich(form) && isRefused) return { ...form, isRich: false };
  if (remedy.kind === "resendPlain" && form.plainLength === null) {
    return { ...form, plainLength: remedy.length };
  }
  const mayLeaveTopic =
    form.isInTopic && form.messageId === null && delivery.chat.threadId !== null;
  return remedy.kind === "resendGeneral" && mayLeaveTopic ? { ...form, isInTopic: false } : null;
}
