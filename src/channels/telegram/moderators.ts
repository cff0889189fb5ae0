import type { Telegram } from "telegraf";
import type { Clock } from "../../clock.ts";
import { callTelegram } from "./call-telegram.ts";
import type { TelegramChat } from "./telegram-chat.ts";

/** Somebody in a chat who writes or presses a button there. */
interface Actor {
  readonly chat: TelegramChat;
  readonly userId: number | null;
  /** In the name of which chat somebody writes; null for in their own. */
  readonly senderChatId: number | null;
}

/** Tells who may change settings. Rejects when Telegram cannot tell just now. */
export type IsModerator = (actor: Actor) => Promise<boolean>;

// Long enough for a burst of commands, short enough that a demoted administrator is soon refused.
const rememberMs = 20_000;
const mostRemembered = 1_000;
const moderating = ["administrator", "creator"];

/**
 * Moderators are a chat's administrators and its creator, also when they write anonymously: then
 * the chat itself is the sender, as it is of every post in a broadcast channel. Whoever writes in a
 * private chat is its moderator.
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

  return async ({ chat, userId, senderChatId }) => {
    if (chat.type === "private") return true;
    // Any other sending chat is a channel somebody writes in the name of.
    if (senderChatId !== null) return senderChatId === chat.id;
    return userId === null ? false : isAdministrator(chat.id, userId);
  };
}
