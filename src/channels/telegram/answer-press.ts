import { TelegramError } from "telegraf";
import type { CommandCall, Reply } from "../../commands/command.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { remoteCall } from "./answer-message.ts";
import { callTelegram } from "./call-telegram.ts";
import { keyboardFor } from "./keyboard.ts";
import { findChat, namesChat } from "./remote-chat.ts";
import type { Pressed } from "./telegram-chat.ts";
import { chatOf, kindOf, languageOf } from "./telegram-chat.ts";
import { textParts } from "./telegram-parts.ts";

// Telegram's limit on what it shows to one person.
const longestAside = 200;

/**
 * Does what the pressed button says, with the rights of whoever pressed it, and puts the answer in
 * the place of the message. Always ends Telegram's own wait for an answer to the press.
 */
export async function answerPress(deps: AnswerDeps, pressed: Pressed): Promise<void> {
  const { message, data = "" } = pressed;
  if (!message) return show(deps, pressed, null);
  const chat = chatOf(message);
  const languageHint = languageOf(pressed.from);
  const opened = deps.seal.open(data, chat);
  if (opened.kind !== "ok") {
    return show(deps, pressed, await deps.events.refuseButton({ chat, languageHint }));
  }
  const { call, target } = await callOf(deps, pressed, message, opened);
  const reply = await deps.events.handle(call);
  await show(deps, pressed, reply?.isAside ? reply : null);
  if (reply && !reply.isAside) await replace(deps, message, reply, target);
}

type Message = NonNullable<Pressed["message"]>;

async function callOf(
  deps: AnswerDeps,
  { from }: Pressed,
  message: Message,
  { line, confirms }: { readonly line: string; readonly confirms: boolean },
): Promise<{ readonly call: CommandCall; readonly target: string | null }> {
  const [first = "", ...others] = line.split(" ");
  const by = confirms ? "confirmation" : "press";
  if (namesChat(first)) {
    const [name = "", ...args] = others;
    const target = await findChat(deps.telegram, first);
    return { call: remoteCall(deps, { from }, { name, args, by }, target), target: first };
  }
  const actor = { chat: message.chat, userId: from.id, senderChatId: null };
  const call: CommandCall = {
    name: first,
    args: others,
    by,
    chat: chatOf(message),
    chatKind: kindOf(message.chat),
    remoteTitle: null,
    caller: { id: String(from.id), roles: [], isModerator: () => deps.isModerator(actor) },
    roles: [],
    languageHint: languageOf(from),
  };
  return { call, target: null };
}

/** Ends the wait; with words, they are shown to whoever pressed and nobody else. */
async function show({ telegram }: AnswerDeps, { id }: Pressed, aside: Reply | null): Promise<void> {
  await callTelegram(telegram, "answerCallbackQuery", {
    callback_query_id: id,
    ...(aside ? { text: aside.text.slice(0, longestAside), show_alert: true } : {}),
  });
}

async function replace(
  { telegram, seal }: AnswerDeps,
  message: Message,
  reply: Reply,
  target: string | null,
): Promise<void> {
  const [part] = textParts(reply.text, reply.language);
  if (!part) return;
  try {
    await callTelegram(telegram, "editMessageText", {
      chat_id: message.chat.id,
      message_id: message.message_id,
      text: part.html,
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      reply_markup: keyboardFor(reply.controls ?? [], seal, { chat: chatOf(message), target }),
    });
  } catch (error) {
    // Pressed twice, or the message is gone: there is nothing left to show.
    if (!(error instanceof TelegramError && error.code === 400)) throw error;
  }
}
