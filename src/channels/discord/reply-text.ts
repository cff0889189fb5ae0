import type { Reply } from "../../commands/command.ts";
import type { Direction } from "../../text/isolates.ts";
import { directionOf, isolate } from "../../text/isolates.ts";
import { bareLink, escapeMarkdown, fitMarked, printable } from "./markdown.ts";

const maxContent = 2000;
const firstLetter = /\p{L}/u;
const arabic = /\p{Script=Arabic}/u;
const link = /(https?:\/\/[^\s<>]+)/;

/**
 * An answer as the contents of one message or, where markup makes it too long, several, parted at
 * line ends: links stay links, everything else is shown letter by letter.
 */
export function replyTexts({ text, language }: Reply): readonly string[] {
  const lines = printable(text)
    .split("\n")
    .map((line) => {
      const direction = lineDirection(line) ?? directionOf(language);
      return fitMarked(line, maxContent, (part) => markLine(part, direction));
    });
  const messages: string[] = [];
  for (const line of lines) {
    const longer = [messages.at(-1) ?? "", line].join("\n");
    if (longer.length <= maxContent) messages.splice(-1, 1, longer);
    else messages.push(line);
  }
  return messages.map((message) => message.trim()).filter((message) => message !== "");
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
