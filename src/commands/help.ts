import type { Who } from "./command.ts";
import type { Definition } from "./definition.ts";
import type { Replies } from "./replies.ts";
import type { RightsDeps } from "./rights.ts";
import { isOperator } from "./rights.ts";

/** Says what the bot does and lists every command the caller might use; also what a private chat sees first. */
export function help(
  others: readonly Definition[],
  deps: Pick<RightsDeps, "operators">,
): Definition {
  return {
    name: "help",
    aliases: ["start"],
    who: "everyone",
    // Telegram's links into a chat put a word after /start.
    args: [{ name: "topic", kind: "text", required: false }],
    async answer({ call, replies }) {
      const linesFor = (who: Who): readonly string[] =>
        others.filter((one) => one.who === who).map((one) => line(one, replies));
      const operating = linesFor("operator");
      const forOperators =
        operating.length > 0 ? ["", replies.text("help.forOperators"), ...operating] : [];
      const text = [
        replies.text("help.intro"),
        "",
        replies.text("help.forAll"),
        ...linesFor("everyone"),
        "",
        replies.text("help.forModerators", { platform: call.chat.platform }),
        ...linesFor("moderator"),
        ...(isOperator(call, deps) ? forOperators : []),
      ].join("\n");
      return { text, language: replies.language };
    },
  };
}

function line({ name }: Definition, replies: Replies): string {
  return replies.text("help.line", {
    usage: `/${name}`,
    description: replies.text(`describe.${name}`),
  });
}
