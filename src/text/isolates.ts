import type { Language } from "./language.ts";
import type { Span } from "./paired-marks.ts";
import { keepPairs } from "./paired-marks.ts";
import { remember } from "./remember.ts";

/** Direction of a paragraph. */
export type Direction = "ltr" | "rtl";

const lri = "\u2066";
const rli = "\u2067";
const fsi = "\u2068";
const pdi = "\u2069";
const lrm = "\u200e";
const rlm = "\u200f";

const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Bidi class B: an isolate never reaches past one of these.
const paragraphEnd = /(\r\n|[\n\r\u0085\u2029])/;

// Unicode reserves these blocks for right-to-left scripts: Arabic, Hebrew, N'Ko, Adlam and others.
const rtlBlocks = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`;
const arabicDigit = String.raw`[\u0660-\u066c\u06f0-\u06f9]`;
const rtlLetter = String.raw`[${rtlBlocks}--${arabicDigit}--\p{M}--\p{Cf}]`;
const ltrLetter = String.raw`[\p{L}--${rtlBlocks}]`;
const ltrWordPart = String.raw`[${ltrLetter}\p{M}[\p{N}--${rtlBlocks}]]`;
// Flags are pairs of regional indicators, and those count as left-to-right letters.
const flag = String.raw`[\u{1f1e6}-\u{1f1ff}]{2}`;
// What may stand between two letters or digits of one word: 14:05, l'armée, C-130, 10–12, x@y.org.
const insideWord = String.raw`[^\s\p{L}\p{N}\p{M}\(\)\[\]\{\}«»“”"·•\|،؛؟]`;
// A hyphen after a letter joins words; the other signs may follow an Arabic "and" or "by" at once.
const sign = String.raw`(?:(?<![\p{L}\p{N}])[+\-−\/]|(?<!${ltrWordPart})[#@$€£+±~≈])`;

const url = /(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?()[\]{}،؛؟]/giu;
const hasRtl = new RegExp(rtlLetter, "v");
const beginsWithRtl = new RegExp(`^${rtlLetter}`, "v");
// A mark belongs to the letter before it, and so to that letter's script.
const ltrChunk = new RegExp(
  String.raw`${flag}|(?:${sign})?(?!\p{M})${ltrWordPart}+(?:${insideWord}{1,3}${ltrWordPart}+)*[%‰°$€£+]?`,
  "gv",
);
const rtlWordPart = `[[${rtlLetter}${arabicDigit}]--[،؛؟]]`;
const rtlChunk = new RegExp(String.raw`${rtlWordPart}[${rtlWordPart}\p{M}]*؟?`, "gv");
const everyLetter = new RegExp(String.raw`${flag}|\p{L}`, "gv");
const anyLetter = new RegExp(everyLetter.source, "v");
const isFlag = new RegExp(`^${flag}$`, "v");
const isWord = new RegExp(ltrLetter, "v");

// Middle dot, bullet and bar part the members of a list, and lists run in the paragraph's direction.
const wordGap = /^[^·•|،؛؟\p{L}]*$/u;
const numberGap = /^[^\S\n]?[()]?[^\S\n]?$/;
const rangeGap = /^[^\S\n]?[-–—−][^\S\n]?$/;
const rtlGap = /^[^·•|\p{L}]*$/u;

/** A stretch of a line; `isWord` tells of a foreign one whether it holds a word, and not figures alone. */
interface Piece {
  readonly text: string;
  readonly kind: "own" | "foreign" | "address";
  readonly isWord: boolean;
}

/** The direction a language is written in; "ltr" for every language but Arabic, Hebrew, Persian and Urdu. */
export function directionOf(language: Language | (string & {})): Direction {
  return ["ar", "he", "fa", "ur"].includes(language) ? "rtl" : "ltr";
}

/** The text without any character that steers direction; whoever shows it adds ours afterwards. */
export function stripBidiControls(text: string): string {
  return text.replace(bidiControls, "");
}

/**
 * Isolates every run of the other direction in a paragraph of the given one: Latin names, numbers,
 * ranges, flags and URLs in Arabic, Arabic names in English. Controls already in the text are
 * dropped first, so that the result is always balanced and doing it twice changes nothing.
 * The rules behind it are Unicode Standard Annex 9.
 */
export function isolate(text: string, direction: Direction): string {
  return stripBidiControls(text)
    .split(paragraphEnd)
    .map((line) => isolateLine(line, direction))
    .join("");
}

/**
 * Isolates a whole inserted text, such as a headline in its own language, from what stands around
 * it. Without a direction its first strong letter decides. Line ends become blanks.
 */
export function isolateWhole(text: string, direction?: Direction): string {
  const line = stripBidiControls(text).split(paragraphEnd).join(" ").replace(/\s+/g, " ").trim();
  if (line === "") return "";
  if (direction === undefined) return `${fsi}${line}${pdi}`;
  return `${direction === "rtl" ? rli : lri}${isolateLine(line, direction)}${pdi}`;
}

/** `isolate` for a text that begins its own paragraph. */
export function paragraph(text: string, direction: Direction): string {
  const isolated = isolate(text, direction);
  return `${directionMark(isolated, direction)}${isolated}`;
}

/**
 * What to put before an isolated paragraph: nothing, or a mark where it does not begin with a letter
 * of its own direction, since not every client looks past a flag or an isolate to find one.
 */
export function directionMark(isolated: string, direction: Direction): "" | "\u200e" | "\u200f" {
  if (isolated === "") return "";
  if (direction === "rtl") return beginsWithRtl.test(isolated) ? "" : rlm;
  const [first = ""] = anyLetter.exec(isolated) ?? [];
  return hasRtl.test(first) ? lrm : "";
}

/** The direction most letters of a line run in, or `otherwise` where it has none. */
export function directionOfLine(line: string, otherwise: Direction): Direction {
  const letters = line.match(everyLetter) ?? [];
  if (letters.length === 0) return otherwise;
  const rtlLetters = letters.filter((letter) => hasRtl.test(letter)).length;
  return rtlLetters * 2 >= letters.length ? "rtl" : "ltr";
}

// An alert is written anew for each of hundreds of chats, out of the same lines.
const mostRemembered = 500;
const isolated = {
  rtl: remember(
    mostRemembered,
    (line: string) => line,
    (line) => writeLine(line, "rtl"),
  ),
  ltr: remember(
    mostRemembered,
    (line: string) => line,
    (line) => writeLine(line, "ltr"),
  ),
};

function isolateLine(line: string, direction: Direction): string {
  return isolated[direction](line);
}

function writeLine(line: string, direction: Direction): string {
  const open = direction === "rtl" ? lri : rli;
  const show = ({ kind, text }: Piece): string => {
    if (kind === "foreign") return `${open}${text}${pdi}`;
    if (kind === "own") return direction === "rtl" ? partDates(text) : text;
    // An address is never touched inside: people copy it.
    const isForeign = direction === "rtl" || hasRtl.test(text);
    return isForeign ? `${lri}${text}${pdi}` : text;
  };
  return piecesOf(line, direction).map(show).join("");
}

// Between Arabic digits a stroke would run from left to right, and a date with it (CLDR's own cure).
function partDates(text: string): string {
  return text.replace(/(?<=[٠-٩])\/(?=[٠-٩])/g, `${rlm}/`);
}

/** A line in pieces, in the order they are written: its own words, runs of the other direction, addresses. */
export function piecesOf(line: string, direction: Direction): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const link of line.matchAll(url)) {
    pieces.push(...wordPieces(line.slice(from, link.index), direction));
    pieces.push({ text: link[0], kind: "address", isWord: true });
    from = link.index + link[0].length;
  }
  return [...pieces, ...wordPieces(line.slice(from), direction)];
}

function wordPieces(text: string, direction: Direction): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of foreignRuns(text, direction)) {
    pieces.push({ text: text.slice(from, start), kind: "own", isWord: true });
    const foreign = text.slice(start, end);
    pieces.push({ text: foreign, kind: "foreign", isWord: isWord.test(foreign) });
    from = end;
  }
  return [...pieces, { text: text.slice(from), kind: "own", isWord: true }];
}

function foreignRuns(text: string, direction: Direction): Span[] {
  const joins = direction === "rtl" ? joinsLtr : joinsRtl;
  const runs: Span[][] = [];
  for (const match of text.matchAll(direction === "rtl" ? ltrChunk : rtlChunk)) {
    const chunk = { start: match.index, end: match.index + match[0].length };
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && joins(text, previous, chunk)) run.push(chunk);
    else runs.push([chunk]);
  }
  return runs.flatMap((chunks) => keepPairs(text, chunks));
}

/** Words of one foreign phrase stay together; numbers side by side stay apart, or they would swap. */
function joinsLtr(text: string, left: Span, right: Span): boolean {
  const [first, second] = [left, right].map(({ start, end }) => text.slice(start, end));
  const gap = text.slice(left.end, right.start);
  if (first === undefined || second === undefined) return false;
  if (isFlag.test(first) || isFlag.test(second)) return false;
  const words = [first, second].filter((chunk) => isWord.test(chunk)).length;
  if (words === 2) return wordGap.test(gap);
  return words === 1 ? numberGap.test(gap) : rangeGap.test(gap);
}

function joinsRtl(text: string, left: Span, right: Span): boolean {
  return rtlGap.test(text.slice(left.end, right.start));
}
