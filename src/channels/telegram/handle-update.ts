import type { Update } from "telegraf/types";
import type { MissingRight, Reply } from "../../commands/command.ts";
import type { Chat } from "../../delivery/delivery.ts";
import type { AnswerDeps, Answers } from "./answer-deps.ts";
import { answerMessage } from "./answer-message.ts";
import { answerPress } from "./answer-press.ts";
import type { Membership } from "./membership.ts";
import { missingRights, presenceIn } from "./membership.ts";
import { createModerators } from "./moderators.ts";
import { postReply } from "./post-reply.ts";
import type { Incoming, TelegramChat, TelegramUser } from "./telegram-chat.ts";
import { chatById, chatOf } from "./telegram-chat.ts";

/** What the bot does about what happens on Telegram. */
export interface BotEvents extends Answers {
  /** A group that became a supergroup: everything about it goes to the new chat. */
  onChatMoved(from: Chat, to: Chat): Promise<void>;
  /** Removed, blocked or silenced. The reason is in English, for log and status. */
  onChatGone(chat: Chat, reason: string): Promise<void>;
  /** Back, unblocked, allowed to write again, or a closed topic that was reopened. */
  onChatBack(chat: Chat): Promise<void>;
  /** Added to a group or broadcast channel: what to say there, given the rights the bot lacks. */
  onAdded(chat: Chat, missing: readonly MissingRight[]): Promise<Reply | null>;
}

interface MembershipChange {
  readonly chat: TelegramChat;
  /** Whoever made the change. */
  readonly from: TelegramUser;
  readonly old_chat_member: Membership;
  readonly new_chat_member: Membership;
}

type HandlerDeps = Omit<AnswerDeps, "isModerator"> & { readonly events: BotEvents };

/** Handles one update, given the bot's own user name. Rejects when something on the way fails. */
export type HandleUpdate = (update: Update, userName: string) => Promise<void>;

export function createUpdateHandler(handlerDeps: HandlerDeps): HandleUpdate {
  const isModerator = createModerators(handlerDeps.telegram, handlerDeps.clock);
  const deps = { ...handlerDeps, isModerator };
  return async (update, userName) => {
    if ("my_chat_member" in update) return changeMembership(deps, update.my_chat_member);
    if ("channel_post" in update) return readMessage(deps, update.channel_post, userName);
    if ("message" in update) return readMessage(deps, update.message, userName);
    if ("callback_query" in update) return answerPress(deps, update.callback_query);
    return undefined;
  };
}

async function readMessage(
  deps: HandlerDeps & AnswerDeps,
  message: Incoming,
  userName: string,
): Promise<void> {
  const { events } = deps;
  if (message.migrate_to_chat_id !== undefined) {
    const newChat = chatById(message.migrate_to_chat_id);
    return events.onChatMoved(chatById(message.chat.id), newChat);
  }
  if (message.forum_topic_reopened) return events.onChatBack(chatOf(message));
  return answerMessage(deps, message, userName);
}

async function changeMembership(deps: HandlerDeps, change: MembershipChange): Promise<void> {
  const { events, telegram } = deps;
  const chat = chatById(change.chat.id);
  const before = presenceIn(change.chat, change.old_chat_member);
  const now = presenceIn(change.chat, change.new_chat_member);
  if (now === "out") {
    const isPrivate = change.chat.type === "private";
    return events.onChatGone(chat, isPrivate ? "blocked by the user" : "the bot was removed");
  }
  if (now === "silenced") await events.onChatGone(chat, "the bot may not write here");
  else if (before !== "writing") await events.onChatBack(chat);
  // A private chat is greeted by the answer to /start.
  if (before !== "out" || change.chat.type === "private") return undefined;
  const missing = await missingRights(telegram, change.chat, change.new_chat_member);
  const welcome = await events.onAdded(chat, missing);
  // Where we may not write we can only tell whoever added us, if they ever wrote to us.
  const place = missing.length === 0 ? chat : chatById(change.from.id);
  return welcome ? postReply(deps, place, welcome) : undefined;
}
