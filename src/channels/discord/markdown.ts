import { cutText } from "../../text/cut-text.ts";
import type { Direction } from "../../text/isolates.ts";
import { paragraph, stripBidiControls } from "../../text/isolates.ts";

const control = /[\p{Cc}--[\n\t]]/gv;
// A backslash before an ASCII punctuation mark shows the mark and nothing else.
const special = /[\\*_~`|<>[\]@]/g;
// These mean something at the start of a line only: headings, quotes, lists, small print.
const lineStart = /^([^\S\n]*)([#+-]|\d+(?=\.))/gm;
// An address in the text of a feed is not ours to make clickable, an invitation even less.
const address = /:(?=\/\/)|(?<=\bdiscord(?:app)?)\./gi;

/** A text for where Discord shows one line: nothing that breaks it, nothing that is no character. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}

/** A text without half characters, control codes and marks of direction, but with its line ends. */
export function printable(text: string): string {
  return stripBidiControls(text.toWellFormed()).replace(control, "");
}

/** Plain text as Discord shows it letter by letter: no formatting, no mention, no emoji, no link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(special, "\\$&")
    .replace(lineStart, (_, blanks: string, mark: string) =>
      /\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
    )
    .replace(address, "\\$&");
}

/** Plain text with every line in its direction, shown letter by letter. */
export function markUp(text: string, direction: Direction): string {
  const lines = text.split("\n").map((line) => paragraph(line, direction));
  return escapeMarkdown(lines.join("\n"));
}

/** A link under a text that is marked up already; the text alone where the address is no web address. */
export function maskedLink(markedText: string, url: string): string {
  const target = linkTarget(url);
  return target === null ? markedText : `[${markedText}](${target})`;
}

/** The address alone, clickable, without a preview. */
export function bareLink(url: string): string {
  const target = linkTarget(url);
  return target === null ? escapeMarkdown(url) : `<${target}>`;
}

/** Cuts the plain text, not the markup, until `mark` makes at most `max` UTF-16 units of it. */
export function fitMarked(text: string, max: number, mark: (plain: string) => string): string {
  // Markup never makes a text shorter.
  let room = Math.min(text.length, max);
  let marked = mark(cutText(text, room));
  while (marked.length > max && room > 0) {
    // In proportion: markup makes some texts thrice as long, and taking off the excess would leave none.
    room = Math.min(room - 1, Math.floor((room * max) / marked.length));
    marked = mark(cutText(text, room));
  }
  return marked;
}

function linkTarget(url: string): string | null {
  const { href, protocol } = URL.parse(url) ?? { href: "", protocol: "" };
  if (protocol !== "https:" && protocol !== "http:") return null;
  // The parser has encoded blanks, quotes and angle brackets; round brackets would end a link early.
  return href.replaceAll("(", "%28").replaceAll(")", "%29");
}
