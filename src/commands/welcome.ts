import type { Chat } from "../delivery/delivery.ts";
import type { AlertLanguage } from "../text/language.ts";
import type { MissingRight, Reply } from "./command.ts";
import type { Replies } from "./replies.ts";
import { repliesIn } from "./replies.ts";

/**
 * What the bot says when it is added to a chat: who it is, how to start and what it lacks. In Arabic
 * and, below it, in English, as long as nobody knows which of them the chat reads.
 */
export function welcome(
  chat: Chat,
  missingRights: readonly MissingRight[],
  language?: AlertLanguage,
): Reply {
  const languages = language ? [language] : (["ar", "en"] as const);
  const texts = languages.map((one) => welcomeIn(repliesIn(one), chat, missingRights));
  return { text: texts.join("\n\n"), language: language ?? "ar" };
}

function welcomeIn(replies: Replies, chat: Chat, missingRights: readonly MissingRight[]): string {
  const rights = missingRights.map((right) => replies.text(`right.${right}`));
  const lines = [
    replies.text("welcome.greeting"),
    replies.text("welcome.start", { platform: chat.platform }),
  ];
  if (rights.length > 0) {
    lines.push(
      replies.text("welcome.missing", { count: rights.length, rights: replies.list(rights) }),
    );
  }
  return lines.join("\n");
}
