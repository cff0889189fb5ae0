import type { Telegram } from "telegraf";
import { TelegramError } from "telegraf";
import { callTelegram } from "./call-telegram.ts";
import type { TelegramChat } from "./telegram-chat.ts";

/** A chat that somebody steers from their private one. */
export interface RemoteChat extends TelegramChat {
  readonly title: string;
}

const address = /^(?:@[a-z]\w{3,31}|-100\d{5,13})$/i;

/** Whether a word names a chat rather than being a value: "@sahel_channel" or "-1001234567890". */
export function namesChat(word: string | undefined): word is string {
  return word !== undefined && address.test(word);
}

/** The chat of that name or id; null where there is none, or none the bot is in. Rejects like telegraf otherwise. */
export async function findChat(telegram: Telegram, name: string): Promise<RemoteChat | null> {
  try {
    const chat = await callTelegram(telegram, "getChat", { chat_id: name });
    if (chat.type === "private") return null;
    return { id: chat.id, type: chat.type, title: chat.title };
  } catch (error) {
    if (error instanceof TelegramError && [400, 403].includes(error.code)) return null;
    throw error;
  }
}
