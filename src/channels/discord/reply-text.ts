import type { Reply } from "../../commands/command.ts";
import type { Direction } from "../../text/isolates.ts";
import { directionOf, isolate } from "../../text/isolates.ts";
import { bareLink, escapeMarkdown, fitMarked, printable } from "./markdown.ts";

const maxContent = 2000;
const firstLetter = /\p{L}/u;
const arabic = /\p{Script=Arabic}/u;
const link = /(https?:\/\/[^\s<>]+)/;

/** An answer as message content: links stay links, everything else is shown letter by letter. */
export function replyText({ text, language }: Reply): string {
  return fitMarked(printable(text), maxContent, (plain) =>
    plain
      .split("\n")
      .map((line) => markLine(line, lineDirection(line) ?? directionOf(language)))
      .join("\n"),
  );
}

function markLine(line: string, direction: Direction): string {
  return line
    .split(link)
    .map((part) => (link.test(part) ? bareLink(part) : escapeMarkdown(isolate(part, direction))))
    .join("");
}

// Discord, like every client, takes a line's direction from its first letter.
function lineDirection(line: string): Direction | null {
  const [letter] = firstLetter.exec(line.replaceAll(new RegExp(link, "g"), "")) ?? [];
  if (letter === undefined) return null;
  return arabic.test(letter) ? "rtl" : "ltr";
}
