import type { Alert, Source } from "../../alerts/alert.ts";
import type { DigestSection } from "../../alerts/digest-sections.ts";
import { digestSections } from "../../alerts/digest-sections.ts";
import type { Look } from "../../alerts/layout.ts";
import type { AlertForm, AlertSection } from "../../alerts/sections.ts";
import { sectionsOf } from "../../alerts/sections.ts";
import { cutText, splitText } from "../../text/cut-text.ts";
import type { Direction } from "../../text/isolates.ts";
import {
  directionMark,
  directionOf,
  directionOfLine,
  isolateWhole,
  paragraph,
} from "../../text/isolates.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { printable } from "../../text/printable.ts";
import { describeSource, mostSources } from "./described-source.ts";
import { inertText } from "./inert-text.ts";
import type { Keyboard } from "./keyboard.ts";
import { escapeHtml, linkHtml, webAddress } from "./telegram-html.ts";
import type { RichMessage } from "./telegram-rich.ts";

/** One message of Telegram's. */
export interface TelegramPart {
  readonly html: string;
  /** The same without markup, addresses written out, for when Telegram cannot read the markup. */
  readonly plain: string;
  /** The same once more, for where rich messages are wanted and taken. */
  readonly rich?: RichMessage;
  /** What can be pressed under it. */
  readonly keyboard?: Keyboard;
}

/** A line of a message, short enough for one. */
interface Line {
  /** As a reader sees it, isolates included: what Telegram counts, in UTF-16 units. */
  readonly shown: string;
  readonly html: string;
  readonly plain: string;
}

/** Lines that belong together; a blank line stands between two blocks. */
type Block = readonly Line[];

// Telegram counts after entities are parsed: cut the text, then mark it up.
const longestPart = 4_096;
const longestTitle = 300;

/** What remains of a part that an edit made too many: deleting it is not always allowed. */
export const emptiedPart: TelegramPart = { html: "⬆ …", plain: "⬆ …" };

/** An alert as one or more messages, in reading order; its sources stand once, at the end. */
export function alertParts(
  alert: Alert,
  look: Look,
  form: AlertForm = "whole",
): readonly TelegramPart[] {
  const sections = sectionsOf(alert, look, form);
  const sources = form === "whole" ? alert.sources : [];
  return pack([...sections.map(sectionBlocks), [sourcesBlock(sources, sections)]]);
}

/** Several alerts in as few messages as they take, a headline and a line about it each. */
export function digestParts(alerts: readonly Alert[], look: Look): readonly TelegramPart[] {
  return pack(digestSections(alerts, look).map(digestBlocks));
}

function digestBlocks({ language, title, items }: DigestSection): Block[] {
  const direction = directionOf(language);
  const heading = toldLines(title, direction).map((line) => ({
    ...line,
    html: `<b>${line.html}</b>`,
  }));
  const blocks = items.map(({ headline, note, url }) => {
    const shown = inertText(paragraph(oneLine(headline, longestTitle), direction));
    const html = url === null ? escapeHtml(shown) : linkHtml(url, shown);
    const address = url === null ? null : webAddress(url);
    const plain = address === null ? shown : `${shown} ${isolateWhole(address, "ltr")}`;
    return [{ shown, html, plain }, ...toldLines(oneLine(note, longestTitle), direction)];
  });
  return [heading, ...blocks];
}

function oneLine(text: string, longest: number): string {
  return cutText(printable(text).replace(/\s+/g, " ").trim(), longest);
}

// Telegram calls whoever has the name behind an "@", in any text; a word joiner, unseen, breaks the name.
const calledName = /@(?=\w)/g;

/** The answer to a command: each line in its own direction, and nobody called. */
export function textParts(text: string, language: string): readonly TelegramPart[] {
  const usual = directionOf(language);
  const blocks = printable(text)
    .replace(calledName, "@\u2060")
    .split(/\n{2,}/)
    .map((block) =>
      block.split("\n").flatMap((line) => textLines(line, directionOfLine(line, usual))),
    );
  return pack([blocks]);
}

function sectionBlocks(section: AlertSection): Block[] {
  const direction = directionOf(section.language);
  const lines = (text: string): Line[] =>
    printable(text)
      .split("\n")
      .flatMap((line) => toldLines(line, direction));
  const strike = (line: Line): Line =>
    section.isStruck ? { ...line, html: `<s>${line.html}</s>` } : line;
  const bold = lines(section.headline).map((line) => ({ ...line, html: `<b>${line.html}</b>` }));
  const notices = section.notices.map((notice) => lines(notice));
  const headline = bold.map(strike);
  return [
    // Between the mark and its headline stands what was wrong with it, and otherwise nothing.
    ...(notices.length > 0
      ? [lines(section.mark), ...notices, headline]
      : [[...lines(section.mark), ...headline]]),
    lines(section.body).map(strike),
    section.notes.flatMap((note) => lines(note)),
  ];
}

/** What an alert tells: nothing in it can be pressed but the links we add. */
function toldLines(text: string, direction: Direction): Line[] {
  return shownLines(text, (piece) => inertText(paragraph(piece, direction)));
}

function textLines(text: string, direction: Direction): Line[] {
  return shownLines(text, (piece) => paragraph(piece, direction));
}

function shownLines(text: string, show: (piece: string) => string): Line[] {
  return splitText(text, longestPart, (piece) => show(piece).length).map((piece) => {
    const shown = show(piece);
    return { shown, html: escapeHtml(shown), plain: shown };
  });
}

function sourcesBlock(sources: readonly Source[], sections: readonly AlertSection[]): Block {
  const [reader] = sections;
  if (!reader || sources.length === 0) return [];
  const direction = directionOf(reader.language);
  const label = sections.map((section) => section.sourcesLabel).join(" · ");
  const rest = sources.length - mostSources;
  return [
    ...textLines(label, direction).map((line) => ({ ...line, html: `<b>${line.html}</b>` })),
    ...sources.slice(0, mostSources).map((source) => sourceLine(source, reader.language)),
    ...(rest > 0 ? textLines(`… +${rest}`, direction) : []),
  ];
}

function sourceLine(source: Source, reader: AlertLanguage): Line {
  const described = describeSource(source, reader);
  const [outlet, after] = [inertText(described.outlet), inertText(described.after)];
  const bullet = `${directionMark(outlet + after, directionOf(reader))}• `;
  const shown = `${bullet}${outlet}${after}`;
  const url = webAddress(source.url);
  return {
    shown,
    html: `${bullet}${linkHtml(source.url, outlet)}${escapeHtml(after)}`,
    plain: url === null ? shown : `${shown} ${isolateWhole(url, "ltr")}`,
  };
}

/** Fills messages with whole blocks where they fit; a section that does not begins a new message. */
function pack(sections: readonly (readonly Block[])[]): readonly TelegramPart[] {
  const parts: Block[][] = [[]];
  for (const section of sections) {
    const blocks = section.filter((block) => block.length > 0);
    if (lengthOf([...(parts.at(-1) ?? []), ...blocks]) > longestPart) parts.push([]);
    for (const block of blocks) addBlock(parts, block);
  }
  return parts.filter((blocks) => blocks.length > 0).map(toPart);
}

function addBlock(parts: Block[][], block: Block): void {
  for (const line of block) {
    const current = parts.at(-1) ?? [];
    const isNewBlock = line === block[0] || current.length === 0;
    const grown = isNewBlock
      ? [...current, [line]]
      : [...current.slice(0, -1), [...(current.at(-1) ?? []), line]];
    if (lengthOf(grown) <= longestPart) parts[parts.length - 1] = grown;
    else parts.push([[line]]);
  }
}

function lengthOf(blocks: readonly Block[]): number {
  return join(blocks, (line) => line.shown).length;
}

function toPart(blocks: readonly Block[]): TelegramPart {
  return {
    html: join(blocks, (line) => line.html),
    plain: cutText(
      join(blocks, (line) => line.plain),
      longestPart,
    ),
  };
}

function join(blocks: readonly Block[], form: (line: Line) => string): string {
  return blocks.map((block) => block.map(form).join("\n")).join("\n\n");
}
