import type { Correction } from "../../alerts/amend.ts";
import { westernDigits } from "../../text/arabic-digits.ts";
import { stripBidiControls } from "../../text/isolates.ts";
import type { AlertLanguage, Bilingual } from "../../text/language.ts";
import { printable } from "../../text/printable.ts";

const longest = 300;
const arrow = /\s*(?:=>|⇒|⇐|←|→)\s*/u;

/**
 * Texts that somebody typed with "|" between them, each in the language of its letters; what has
 * none, such as a number, is of both. Whatever language was left out is told in the other's words.
 * Null where there is none, too many or too long.
 */
export function readReason(typed: string): Bilingual | null {
  const parts = byLanguage(partsOf(typed));
  return parts && isUsable(parts.ar) && isUsable(parts.en) ? parts : null;
}

/** "wrong => right" in one language or, with "|" between them, in both; otherwise like `readReason`. */
export function readCorrection(typed: string): Correction | null {
  const parts = byLanguage(partsOf(typed));
  const [ar, en] = [pairIn(parts?.ar), pairIn(parts?.en)];
  if (!(ar && en)) return null;
  return { wrong: { ar: ar[0], en: en[0] }, right: { ar: ar[1], en: en[1] } };
}

/** What was typed, in parts, without what cannot be seen. */
function partsOf(typed: string): readonly string[] {
  // Whoever copies a message copies its marks of direction as well.
  const clean = stripBidiControls(printable(typed)).replace(/\s+/g, " ");
  // Alerts are kept in 0–9, in whichever digits a chat reads them.
  return westernDigits(clean)
    .split("|")
    .map((part) => part.trim());
}

/** The language of a text's letters; null where it has none of either. */
function languageOf(text: string): AlertLanguage | null {
  if (/\p{Script=Arabic}/u.test(text)) return "ar";
  return /\p{Script=Latin}/u.test(text) ? "en" : null;
}

function pairIn(part = ""): readonly [wrong: string, right: string] | null {
  const [wrong = "", right = "", ...others] = part.split(arrow);
  const isPair = isUsable(wrong) && isUsable(right) && wrong !== right && others.length === 0;
  return isPair ? [wrong, right] : null;
}

function isUsable(text: string): boolean {
  return text.length <= longest && /[\p{L}\p{N}]/u.test(text);
}

function byLanguage(parts: readonly string[]): Bilingual | null {
  const [first = "", ...others] = parts;
  if (others.length === 0) return { ar: first, en: first };
  const [ar, en] = (["ar", "en"] as const).map((language) =>
    parts.find((part) => languageOf(part) === language),
  );
  return parts.length === 2 && ar !== undefined && en !== undefined ? { ar, en } : null;
}
