import { cliticReadings } from "./arabic.ts";
import type { Bound } from "./number-bounds.ts";
import { boundOf, shareBefore } from "./number-bounds.ts";
import { approximateNoun, numberWord } from "./number-words.ts";
import type { Token } from "./tokens.ts";

/** A number as a text gives it, in digits or words of any of the three languages. */
export interface NumberReading {
  readonly value: number;
  /** Token positions: from `start` up to, but not including, `end`. */
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  /** "dozens", "عشرات", "des milliers": `value` is the order of magnitude, nothing was counted. */
  readonly vague: boolean;
}

interface Piece {
  readonly value: number;
  readonly kind: "digits" | "unit" | "scale" | "vague" | "noun";
  /** An Arabic و before it: "and". */
  readonly joined: boolean;
  readonly arabic: boolean;
  readonly size: number;
}

/** A number while it is being read: `total` holds whole thousands, `block` what is below them. */
interface Sum {
  readonly total: number;
  readonly block: number;
  readonly scale: number;
}

/**
 * The numbers of a text, left to right. Ordinals ("7th", "1er", "الثاني عشر") and the "cent" of
 * "per cent" are not numbers. A single "un" or "une" is an article.
 */
export function readNumbers(tokens: readonly Token[]): NumberReading[] {
  const found: NumberReading[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const reading = readAt(tokens, at);
    if (!reading) continue;
    found.push(reading);
    at = reading.end - 1;
  }
  return found;
}

function readAt(tokens: readonly Token[], start: number): NumberReading | null {
  const first = pieceAt(tokens, start);
  if (!first || !canOpen(tokens, start)) return null;
  if (first.kind === "vague" || first.kind === "noun") return readVague(tokens, start, first);
  let sum = open(first);
  let end = start + first.size;
  for (let next = nextPiece(tokens, end); next; next = nextPiece(tokens, end)) {
    const longer = extend(sum, next.piece, next.connected);
    if (!longer) break;
    sum = longer;
    end = next.end;
  }
  const half = halfAfter(tokens, end);
  const block = sum.block * shareBefore(tokens, start);
  const value = sum.total + block + (sum.scale > 1 ? half.share * sum.scale : 0);
  const stop = sum.scale > 1 ? end + half.size : end;
  if (isOrdinal(tokens, stop)) return null;
  return { value, start, end: stop, bound: boundOf(tokens, start, stop), vague: false };
}

const articles = new Set(["un", "une"]);
const ordinals = /^(?:ال)?(?:حادي|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/;

// Monday, whose name is also the "two" of two who were named before.
const monday = /^[وفبل]?الاثنين$/;

function canOpen(tokens: readonly Token[], at: number): boolean {
  const folded = tokens[at]?.folded ?? "";
  const before = tokens[at - 1]?.folded ?? "";
  if (articles.has(folded) || monday.test(folded)) return false;
  if (folded.startsWith("cent")) return before !== "per" && before !== "pour";
  if (/^الم(?:ي|اي)ه$/.test(folded)) return before !== "في";
  return !(folded.startsWith("عشر") && ordinals.test(before));
}

const ordinalEndings = new Set(["st", "nd", "rd", "th", "er", "re", "e", "eme", "nde"]);

function isOrdinal(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next !== undefined && next.start === tokens[end - 1]?.end && ordinalEndings.has(next.folded)
  );
}

const currency = /[$€£]/;

function pieceAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at];
  if (!token || token.script === "other") return null;
  if (token.script === "number") {
    return { value: Number(token.folded), kind: "digits", joined: false, arabic: false, size: 1 };
  }
  if (token.script === "arabic") return arabicPiece(tokens, at);
  const noun = approximateNoun(token.folded);
  if (noun !== undefined) return latinPiece(noun, "noun");
  const word = numberWord(token.folded);
  if (word) return latinPiece(word.value, word.kind);
  const isMillions = token.folded === "m" && currency.test(tokens[at - 2]?.text ?? "");
  return isMillions ? latinPiece(1_000_000, "scale") : null;
}

function latinPiece(value: number, kind: Piece["kind"]): Piece {
  return { value, kind, joined: false, arabic: false, size: 1 };
}

const eleven = /^[وفبلك]?احد[ي]?$/;
const ten = /^عشره?$/;
// «ميتا», found dead, is folded like «مئتا».
const dead = /^[وفبلك]?مي\p{M}*ت/u;

function arabicPiece(tokens: readonly Token[], at: number): Piece | null {
  const folded = tokens[at]?.folded ?? "";
  if (eleven.test(folded) && ten.test(tokens[at + 1]?.folded ?? "")) {
    return { value: 11, kind: "unit", joined: folded.startsWith("و"), arabic: true, size: 2 };
  }
  if (dead.test(tokens[at]?.text ?? "")) return null;
  for (const { clitic, stem } of cliticReadings(folded)) {
    const word = numberWord(stem);
    if (word) return { ...word, joined: clitic.startsWith("و"), arabic: true, size: 1 };
  }
  return null;
}

interface NextPiece {
  readonly piece: Piece;
  readonly connected: boolean;
  readonly end: number;
}

const connectors = new Set(["and", "et", "و"]);

function nextPiece(tokens: readonly Token[], at: number): NextPiece | null {
  const connected = connectors.has(tokens[at]?.folded ?? "");
  const start = connected ? at + 1 : at;
  if (!isClose(tokens, at) || !isClose(tokens, start)) return null;
  const piece = pieceAt(tokens, start);
  if (!piece || (piece.kind === "digits" && tokens[at]?.folded !== "و")) return null;
  return { piece, connected: connected || piece.joined, end: start + piece.size };
}

/** Nothing but a space or a hyphen before it: a comma ends a number. */
function isClose(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.start - (tokens[at - 1]?.end ?? 0) <= 1;
}

function open(piece: Piece): Sum {
  const isScale = piece.kind === "scale" || piece.value >= 1000;
  if (isScale && piece.kind !== "digits" && piece.value >= 1000) {
    return { total: piece.value, block: 0, scale: piece.kind === "scale" ? piece.value : 1000 };
  }
  return { total: 0, block: piece.value, scale: 1 };
}

function extend(sum: Sum, piece: Piece, connected: boolean): Sum | null {
  if (piece.kind === "noun") return null;
  if (piece.kind === "scale" || piece.kind === "vague") return multiply(sum, piece, connected);
  const needsJoin = piece.arabic && !isTeen(sum.block, piece);
  if (needsJoin && !connected) return null;
  if (!fits(sum, piece, connected)) return null;
  const isFourTwenty = !piece.arabic && piece.value === 20 && sum.block % 100 === 4;
  return { ...sum, block: sum.block + (isFourTwenty ? 76 : piece.value) };
}

function isTeen(block: number, piece: Piece): boolean {
  return piece.arabic && piece.value === 10 && block > 1 && block < 10 && !piece.joined;
}

function multiply(sum: Sum, piece: Piece, connected: boolean): Sum | null {
  if (connected) return openBelow(sum, piece);
  if (sum.block === 0) return piece.arabic ? null : openBelow(sum, piece);
  if (piece.value < 1000) {
    return sum.block < 100 ? { ...sum, block: sum.block * piece.value } : null;
  }
  if (sum.scale > 1 && piece.value >= sum.scale) return null;
  return { total: sum.total + sum.block * piece.value, block: 0, scale: piece.value };
}

/** "deux mille cent", "ألف ومئة": a hundred of its own below the thousands read so far. */
function openBelow(sum: Sum, piece: Piece): Sum | null {
  const isBelow = piece.kind === "scale" && sum.block === 0 && piece.value < sum.scale;
  return isBelow ? { ...sum, block: piece.value } : null;
}

/** Whether a word such as "two" or "vingt" or "وعشرين" can go on after what was read so far. */
function fits(sum: Sum, piece: Piece, connected: boolean): boolean {
  const rest = sum.block % 100;
  if (isTeen(sum.block, piece)) return true;
  if (sum.block === 0) return sum.total > 0 && piece.value < sum.scale;
  if (rest === 0) return piece.value < 100;
  if (piece.arabic) return rest < 10 && isTens(piece.value);
  return fitsLatin(rest, piece.value) || (connected && isTens(rest) && piece.value === 1);
}

function fitsLatin(rest: number, value: number): boolean {
  if (rest === 4) return value === 20;
  if (rest === 10) return value >= 7 && value <= 9;
  if (rest === 60 || rest === 80) return value < 20;
  return isTens(rest) && value < 10;
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

const halves: readonly (readonly string[])[] = [
  ["et", "demi"],
  ["et", "demie"],
  ["and", "a", "half"],
  ["ونصف"],
];

function halfAfter(tokens: readonly Token[], end: number): { share: number; size: number } {
  const words = halves.find((half) =>
    half.every((word, offset) => tokens[end + offset]?.folded === word),
  );
  return words ? { share: 0.5, size: words.length } : { share: 0, size: 0 };
}

const ofWords = new Set(["of", "de", "d"]);

/** "tens of thousands", "une centaine de milliers", "عشرات الآلاف". */
function readVague(tokens: readonly Token[], start: number, first: Piece): NumberReading {
  let value = first.value;
  let end = start + 1;
  for (;;) {
    const at = ofWords.has(tokens[end]?.folded ?? "") ? end + 1 : end;
    const next = pieceAt(tokens, at);
    if (!next || next.value < 1000 || next.kind === "digits" || next.joined) break;
    value *= next.value;
    end = at + 1;
  }
  const vague = first.kind === "vague";
  const bound = boundOf(tokens, start, end);
  return { value, start, end, bound: bound === "exact" ? "about" : bound, vague };
}
