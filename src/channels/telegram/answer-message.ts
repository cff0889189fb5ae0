import type { CommandCall } from "../../commands/command.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { postReply } from "./post-reply.ts";
import type { RemoteChat } from "./remote-chat.ts";
import { findChat, namesChat } from "./remote-chat.ts";
import type { Incoming } from "./telegram-chat.ts";
import { chatById, chatOf, kindOf, languageOf } from "./telegram-chat.ts";

const command = /^\/(?<name>[a-z\d_]{1,32})(?:@(?<bot>\w+))?(?:\s+(?<rest>.*))?$/isu;

/**
 * Answers the command in a message. Silent where there is none, it is another bot's, or it was only
 * passed on. From a private chat, a first word that names another chat makes it about that one.
 */
export async function answerMessage(
  deps: AnswerDeps,
  message: Incoming,
  userName: string,
): Promise<void> {
  const typed = commandIn(message, userName);
  if (!typed) return;
  const { call, target } = await callOf(deps, message, typed);
  const reply = await deps.events.handle(call);
  if (!reply) return;
  const replyTo = kindOf(message.chat) === "group" ? message.message_id : null;
  await postReply(deps, chatOf(message), reply, { replyTo, target });
}

function commandIn(message: Incoming, userName: string): Typed | null {
  if (message.forward_origin || message.is_automatic_forward) return null;
  const { name, bot, rest = "" } = command.exec(message.text ?? "")?.groups ?? {};
  if (name === undefined) return null;
  if (bot !== undefined && bot.toLowerCase() !== userName.toLowerCase()) return null;
  return { name: name.toLowerCase(), args: rest.split(/\s+/).filter((word) => word !== "") };
}

async function callOf(
  deps: AnswerDeps,
  message: Incoming,
  { name, args }: Typed,
): Promise<{ readonly call: CommandCall; readonly target: string | null }> {
  const [first, ...others] = args;
  if (message.chat.type !== "private" || !namesChat(first)) {
    return { call: localCall(deps, message, { name, args }), target: null };
  }
  const target = await findChat(deps.telegram, first);
  const call = remoteCall(deps, message, { name, args: others }, target);
  return { call, target: target && String(target.id) };
}

interface Typed {
  readonly name: string;
  readonly args: readonly string[];
}

function localCall(deps: AnswerDeps, message: Incoming, typed: Typed): CommandCall {
  const { chat, from, sender_chat: sender, reply_to_message: answered } = message;
  // Whatever stands in a broadcast channel was posted in its name.
  const senderChatId = sender?.id ?? (chat.type === "channel" ? chat.id : null);
  const actor = { chat, userId: from?.id ?? null, senderChatId };
  return {
    ...typed,
    by: "typing",
    chat: chatOf(message),
    ...(answered ? { answering: String(answered.message_id) } : {}),
    chatKind: kindOf(chat),
    remoteTitle: null,
    caller: {
      id: sender || !from ? null : String(from.id),
      roles: [],
      isModerator: () => deps.isModerator(actor),
    },
    roles: [],
    languageHint: languageOf(from),
  };
}

/** The call about another chat. One that is not there has no moderators, so that nobody learns which are. */
export function remoteCall(
  deps: Pick<AnswerDeps, "isModerator">,
  { from }: Pick<Incoming, "from">,
  typed: Typed & { readonly by?: CommandCall["by"] },
  target: RemoteChat | null,
): CommandCall {
  const userId = from?.id ?? null;
  return {
    by: "typing",
    ...typed,
    chat: chatById(target?.id ?? 0),
    chatKind: target ? kindOf(target) : "group",
    remoteTitle: target?.title ?? "?",
    caller: {
      id: userId === null ? null : String(userId),
      roles: [],
      isModerator: async () =>
        target !== null && deps.isModerator({ chat: target, userId, senderChatId: null }),
    },
    roles: [],
    languageHint: languageOf(from),
  };
}
