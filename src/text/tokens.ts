import { foldArabic } from "./arabic.ts";
import { arabicLetter, charKinds, kindsAt } from "./char-kinds.ts";
import { remember } from "./remember.ts";

/** One word or number of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Folded for lookup: accents, case, hamza, tatweel and Arabic-Indic digits gone. */
  readonly folded: string;
  /** Offsets in the text it came from, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly script: "arabic" | "latin" | "number" | "other";
}

const digit = "[0-9\\u0660-\\u0669\\u06F0-\\u06F9]";
// Thousands in groups of three (1,200 / 1.200 / 1 200 / ١٬٢٠٠), then a decimal part.
const number = `${digit}{1,3}(?:[,.٬'’ \\u00A0\\u202F]${digit}{3}(?!${digit}))+(?:[.,٫]${digit}{1,2}(?!${digit}))?|${digit}+(?:[.,٫]${digit}+)?`;
const arabic = `${arabicLetter}[${arabicLetter}\\p{M}\\u0640\\u200B-\\u200F]*`;
const initials = "(?:\\p{Lu}\\.){2,}";
// A hyphen binds a product's number to its name (Mali-G720, Mi-8), but no year to "mid"; elsewhere it
// parts two words.
const latin = `[\\p{L}--\\p{Script=Arabic}][[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200F]--\\p{Script=Arabic}]*(?:-(?!(?:19|20)[0-9]{2}(?![0-9]))\\p{L}{0,2}[0-9][\\p{L}0-9]*)?`;
const wordHere = new RegExp(`${number}|${arabic}|${initials}|${latin}|[%٪$€£]`, "vy");
const opensArabic = new RegExp(`^${arabicLetter}`, "v");

/**
 * Words and numbers in reading order, with the signs for per cent and money; other punctuation
 * parts words and is not kept. A French or English apostrophe parts words too.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const end = plainWordEnd(text, start) ?? wordEnd(text, start);
    if (end === start) continue;
    const { text: written, folded, script } = wordOf(text.slice(start, end));
    tokens.push({ text: written, folded, start, end, script });
    start = end - 1;
  }
  return tokens;
}

/** Where the word that starts here ends; at its start where none does. */
function wordEnd(text: string, start: number): number {
  wordHere.lastIndex = start;
  return wordHere.test(text) ? wordHere.lastIndex : start;
}

/**
 * The same for words of nothing but letters, most of any text, and for what parts words; undefined
 * where the whole rule has to be asked.
 */
function plainWordEnd(text: string, start: number): number | undefined {
  const kinds = kindsAt(text, start);
  if (kinds === 0) return start;
  const isArabic = (kinds & charKinds.opensArabic) !== 0;
  if (!isArabic && (kinds & charKinds.opensLatin) === 0) return undefined;
  const continues = isArabic ? charKinds.continuesArabic : charKinds.continuesLatin;
  let end = start + 1;
  while ((kindsAt(text, end) & continues) !== 0) end += 1;
  return mayGoOn(text, start, end) ? undefined : end;
}

/** Whether a hyphen, the points of "U.S." or a rare letter may make the word longer. */
function mayGoOn(text: string, start: number, end: number): boolean {
  const isInitial = end === start + 1 && text[end] === ".";
  return isInitial || text[end] === "-" || (kindsAt(text, end) & charKinds.half) !== 0;
}

type Word = Pick<Token, "text" | "folded" | "script">;

// A longer word may be a view into its text, which it would keep alive.
const longestRemembered = 12;
const mostRemembered = 30_000;
const readShort = remember(mostRemembered, (text: string) => text, readWord);

function wordOf(text: string): Word {
  return text.length > longestRemembered ? readWord(text) : readShort(text);
}

function readWord(text: string): Word {
  const script = scriptOf(text);
  return { text, folded: fold(text, script), script };
}

function scriptOf(word: string): Token["script"] {
  if (opensArabic.test(word)) return "arabic";
  if (/^\p{L}/u.test(word)) return "latin";
  return /^\p{Nd}/u.test(word) ? "number" : "other";
}

function fold(written: string, script: Token["script"]): string {
  if (script === "arabic") return foldArabic(written);
  if (script === "latin") return foldLatin(written);
  return script === "number" ? foldNumber(written) : written;
}

const ascii = /^[\w-]*$/;

/** Lower case without accents: "Tillabéri" becomes "tillaberi", "U.S." becomes "us". */
export function foldLatin(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}.]/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/** Digits of either Arabic script as 0-9. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (sign) => String(sign.charCodeAt(0) & 0x0f));
}

// "0.500" is a decimal, "1.200" is not: French newsrooms part thousands with a point.
const grouped = /^[1-9][0-9]{0,2}(?:[,.٬'’ \u00A0\u202F][0-9]{3})+(?![0-9])/;

function foldNumber(written: string): string {
  const digits = foldDigits(written);
  const thousands = grouped.exec(digits)?.[0] ?? "";
  const whole = thousands.replace(/[^0-9]/g, "");
  return whole + digits.slice(thousands.length).replace(/[,٫]/, ".");
}
