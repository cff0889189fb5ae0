import type { Telegram } from "telegraf";
import { TelegramError } from "telegraf";
import type { Clock } from "../../clock.ts";
import type { Reply } from "../../commands/command.ts";
import type { Chat } from "../../delivery/delivery.ts";
import { callTelegram } from "./call-telegram.ts";
import type { TelegramPart } from "./telegram-parts.ts";
import { textParts } from "./telegram-parts.ts";

// Longer waits are not worth it: the one who asked is gone, and may ask again.
const longestWaitSeconds = 30;

/**
 * Posts an answer, as a reply to a message where one is named. Waits once when told to, within
 * reason. Rejects as telegraf does.
 */
export async function postReply(
  { telegram, clock }: { readonly telegram: Telegram; readonly clock: Clock },
  chat: Chat,
  reply: Reply,
  replyTo: number | null,
): Promise<void> {
  for (const part of textParts(reply.text, reply.language)) {
    try {
      await post(telegram, chat, part, replyTo);
    } catch (error) {
      const waitSeconds = retryAfter(error);
      if (waitSeconds === null || waitSeconds > longestWaitSeconds) throw error;
      await clock.sleep(waitSeconds * 1_000);
      await post(telegram, chat, part, replyTo);
    }
  }
}

async function post(
  telegram: Telegram,
  { chatId, threadId }: Chat,
  { html }: TelegramPart,
  replyTo: number | null,
): Promise<void> {
  await callTelegram(telegram, "sendMessage", {
    chat_id: chatId,
    text: html,
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    ...(threadId === null ? {} : { message_thread_id: Number(threadId) }),
    ...(replyTo === null
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  });
}

function retryAfter(error: unknown): number | null {
  const isLimit = error instanceof TelegramError && error.code === 429;
  return isLimit ? (error.parameters?.retry_after ?? null) : null;
}
