import type { Telegram } from "telegraf";
import type { Clock } from "../../clock.ts";
import { callTelegram } from "./call-telegram.ts";
import type { Incoming } from "./telegram-chat.ts";

/** Tells who may change settings. Rejects when Telegram cannot tell just now. */
export type IsModerator = (message: Incoming) => Promise<boolean>;

// Long enough for a burst of commands, short enough that a demoted administrator is soon refused.
const rememberMs = 20_000;
const mostRemembered = 1_000;
const moderating = ["administrator", "creator"];

/**
 * Moderators are a group's administrators and its creator, also when they write anonymously: then
 * the group itself is the sender. Whoever writes in a broadcast channel or a private chat is one.
 */
export function createModerators(telegram: Telegram, clock: Clock): IsModerator {
  const remembered = new Map<string, { readonly until: number; readonly answer: boolean }>();

  async function isAdministrator(chatId: number, userId: number): Promise<boolean> {
    const now = clock.now().getTime();
    const key = `${chatId} ${userId}`;
    const known = remembered.get(key);
    if (known && known.until > now) return known.answer;
    const payload = { chat_id: chatId, user_id: userId };
    const { status } = await callTelegram(telegram, "getChatMember", payload);
    const answer = moderating.includes(status);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, { until: now + rememberMs, answer });
    return answer;
  }

  return async ({ chat, from, sender_chat: sender }) => {
    if (chat.type === "private" || chat.type === "channel") return true;
    // Any other sending chat is a channel somebody writes in the name of.
    if (sender) return sender.id === chat.id;
    return from ? isAdministrator(chat.id, from.id) : false;
  };
}
