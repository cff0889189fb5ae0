import type { Chat } from "../../delivery/delivery.ts";
import type { AlertLanguage } from "../../text/language.ts";

/** What we read of a message or post (core.telegram.org/bots/api#message). */
export interface Incoming {
  readonly message_id: number;
  readonly chat: TelegramChat;
  readonly from?: TelegramUser | undefined;
  readonly sender_chat?: { readonly id: number } | undefined;
  readonly text?: string;
  readonly is_topic_message?: boolean;
  readonly message_thread_id?: number;
  readonly migrate_to_chat_id?: number;
  readonly forum_topic_reopened?: object;
  readonly forward_origin?: object;
  readonly is_automatic_forward?: boolean;
}

export interface TelegramChat {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
}

export interface TelegramUser {
  readonly id: number;
  readonly language_code?: string;
}

/** The chat a message stands in; a forum's topic is a chat of its own. */
export function chatOf(message: Incoming): Chat {
  const isTopic = message.is_topic_message === true && message.message_thread_id !== undefined;
  return chatById(message.chat.id, isTopic ? String(message.message_thread_id) : null);
}

export function chatById(id: number, threadId: string | null = null): Chat {
  return { platform: "telegram", chatId: String(id), threadId };
}

/** The caller's interface language where we write it; null for any other, so that defaults apply. */
export function languageOf(user: TelegramUser | undefined): AlertLanguage | null {
  const [code] = user?.language_code?.toLowerCase().split("-") ?? [];
  return code === "ar" || code === "en" ? code : null;
}
