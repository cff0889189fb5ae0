import type { Definition } from "./definition.ts";
import { usageOf } from "./definition.ts";
import type { Replies } from "./replies.ts";

/** Says what the bot does and lists every command; also what a private chat sees first. */
export function help(others: readonly Definition[]): Definition {
  return {
    name: "help",
    aliases: ["start"],
    changes: false,
    choices: [],
    // Telegram's links into a chat put a word after /start.
    takes: "anything",
    async answer({ call, replies }) {
      const linesOf = (changes: boolean): readonly string[] =>
        others.filter((one) => one.changes === changes).map((one) => line(one, replies));
      const text = [
        replies.text("help.intro"),
        "",
        replies.text("help.forAll"),
        ...linesOf(false),
        "",
        replies.text("help.forModerators", { platform: call.chat.platform }),
        ...linesOf(true),
      ].join("\n");
      return { text, language: replies.language };
    },
  };
}

function line(definition: Definition, replies: Replies): string {
  return replies.text("help.line", {
    usage: usageOf(definition),
    description: replies.text(`describe.${definition.name}`),
  });
}
