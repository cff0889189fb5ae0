import type { CommandCall } from "../../commands/command.ts";
import type { Chat } from "../../delivery/delivery.ts";

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
  readonly reply_to_message?: { readonly message_id: number };
  readonly is_automatic_forward?: boolean;
}

/** What we read of a pressed button (core.telegram.org/bots/api#callbackquery). */
export interface Pressed {
  readonly id: string;
  readonly from: TelegramUser;
  readonly data?: string;
  /** Missing, or without anything but its ids, where Telegram no longer knows it. */
  readonly message?: Pick<
    Incoming,
    "message_id" | "chat" | "is_topic_message" | "message_thread_id"
  >;
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
export function chatOf(
  message: Pick<Incoming, "chat" | "is_topic_message" | "message_thread_id">,
): Chat {
  const isTopic = message.is_topic_message === true && message.message_thread_id !== undefined;
  return chatById(message.chat.id, isTopic ? String(message.message_thread_id) : null);
}

export function chatById(id: number, threadId: string | null = null): Chat {
  return { platform: "telegram", chatId: String(id), threadId };
}

export function kindOf({ type }: TelegramChat): CommandCall["chatKind"] {
  if (type === "private") return "private";
  return type === "channel" ? "broadcast" : "group";
}

/** The caller's interface language, "ar"; null where Telegram does not tell. */
export function languageOf(user: TelegramUser | undefined): string | null {
  const [code] = user?.language_code?.toLowerCase().split("-") ?? [];
  return code || null;
}
