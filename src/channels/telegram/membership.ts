import type { Telegram } from "telegraf";
import type { MissingRight } from "../../commands/command.ts";
import { callTelegram } from "./call-telegram.ts";
import type { TelegramChat } from "./telegram-chat.ts";

/** Our own place in a chat, as `my_chat_member` tells it (core.telegram.org/bots/api#chatmember). */
export interface Membership {
  readonly status: string;
  readonly is_member?: boolean;
  readonly can_send_messages?: boolean;
  readonly can_post_messages?: boolean;
}

/** Whether we are in the chat at all, and may write there as far as the membership alone tells. */
export function presenceIn(chat: TelegramChat, member: Membership): "out" | "silenced" | "writing" {
  const { status } = member;
  if (["left", "kicked"].includes(status) || member.is_member === false) return "out";
  if (status === "restricted") return member.can_send_messages ? "writing" : "silenced";
  if (chat.type !== "channel") return "writing";
  return member.can_post_messages === true ? "writing" : "silenced";
}

/** The rights we lack to post, a group's own rules for plain members included. */
export async function missingRights(
  telegram: Telegram,
  chat: TelegramChat,
  member: Membership,
): Promise<readonly MissingRight[]> {
  if (presenceIn(chat, member) === "silenced") {
    return chat.type === "channel" ? ["postMessages"] : ["sendMessages"];
  }
  if (chat.type === "channel" || member.status !== "member") return [];
  const full = await callTelegram(telegram, "getChat", { chat_id: chat.id });
  const permissions = "permissions" in full ? full.permissions : undefined;
  return permissions?.can_send_messages === false ? ["sendMessages"] : [];
}
