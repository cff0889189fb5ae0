import type { Telegram } from "telegraf";
import { TelegramError } from "telegraf";
import type { Clock } from "../../clock.ts";
import type { Reply } from "../../commands/command.ts";
import type { Seal } from "../../commands/sealed-line.ts";
import type { Chat } from "../../delivery/delivery.ts";
import { callTelegram } from "./call-telegram.ts";
import type { Keyboard } from "./keyboard.ts";
import { keyboardFor } from "./keyboard.ts";
import type { TelegramPart } from "./telegram-parts.ts";
import { textParts } from "./telegram-parts.ts";

// Longer waits are not worth it: the one who asked is gone, and may ask again.
const longestWaitSeconds = 30;

interface PostDeps {
  readonly telegram: Telegram;
  readonly clock: Clock;
  readonly seal: Seal;
}

/** Where an answer hangs, and which chat its buttons steer where that is another one. */
interface Post {
  readonly replyTo: number | null;
  readonly target: string | null;
}

/**
 * Posts an answer, as a reply to a message where one is named, with its buttons under the last part.
 * Waits once when told to, within reason. Rejects as telegraf does.
 */
export async function postReply(
  { telegram, clock, seal }: PostDeps,
  chat: Chat,
  reply: Reply,
  { replyTo, target }: Post = { replyTo: null, target: null },
): Promise<void> {
  const { controls = [] } = reply;
  const keyboard = controls.length > 0 ? keyboardFor(controls, seal, { chat, target }) : null;
  const parts = textParts(reply.text, reply.language);
  for (const part of parts) {
    const message = messageFor(chat, part, replyTo, part === parts.at(-1) ? keyboard : null);
    await postPatiently(telegram, clock, message);
  }
}

async function postPatiently(
  telegram: Telegram,
  clock: Clock,
  message: ReturnType<typeof messageFor>,
): Promise<void> {
  try {
    await callTelegram(telegram, "sendMessage", message);
  } catch (error) {
    const waitSeconds = retryAfter(error);
    if (waitSeconds === null || waitSeconds > longestWaitSeconds) throw error;
    await clock.sleep(waitSeconds * 1_000);
    await callTelegram(telegram, "sendMessage", message);
  }
}

function messageFor(
  { chatId, threadId }: Chat,
  { html }: TelegramPart,
  replyTo: number | null,
  keyboard: Keyboard | null,
) {
  return {
    chat_id: chatId,
    text: html,
    parse_mode: "HTML" as const,
    link_preview_options: { is_disabled: true },
    ...(threadId === null ? {} : { message_thread_id: Number(threadId) }),
    ...(replyTo === null
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
    ...(keyboard ? { reply_markup: keyboard } : {}),
  };
}

function retryAfter(error: unknown): number | null {
  const isLimit = error instanceof TelegramError && error.code === 429;
  return isLimit ? (error.parameters?.retry_after ?? null) : null;
}
