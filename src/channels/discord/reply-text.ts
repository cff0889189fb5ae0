import type { Reply } from "../../commands/command.ts";
import type { Direction } from "../../text/isolates.ts";
import { directionMark, directionOf, directionOfLine, isolate } from "../../text/isolates.ts";
import { bareLink, escapeMarkdown, fitMarked, printable } from "./markdown.ts";

const maxContent = 2000;
const link = /(https?:\/\/[^\s<>]+)/;

/**
 * An answer as the contents of one message or, where markup makes it too long, several, parted at
 * line ends: links stay links, everything else is shown letter by letter.
 */
export function replyTexts({ text, language }: Reply): readonly string[] {
  const lines = printable(text)
    .split("\n")
    .map((line) => fitMarked(line, maxContent, (part) => markLine(part, directionOf(language))));
  const messages: string[] = [];
  for (const line of lines) {
    const longer = [messages.at(-1) ?? "", line].join("\n");
    if (longer.length <= maxContent) messages.splice(-1, 1, longer);
    else messages.push(line);
  }
  return messages.map((message) => message.trim()).filter((message) => message !== "");
}

function markLine(line: string, otherwise: Direction): string {
  const parts = line.split(link);
  const words = parts.filter((part) => !link.test(part)).join(" ");
  // An address alone reads from left to right in any language.
  const direction = directionOfLine(words, parts.length > 1 ? "ltr" : otherwise);
  const marked = parts
    .map((part) =>
      link.test(part) ? linkIn(part, direction) : escapeMarkdown(isolate(part, direction)),
    )
    .join("");
  return `${directionMark(marked, direction)}${marked}`;
}

function linkIn(url: string, direction: Direction): string {
  return direction === "rtl" ? `\u2066${bareLink(url)}\u2069` : bareLink(url);
}
