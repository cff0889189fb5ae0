import { piecesOf } from "./isolates.ts";
import { foldDigits } from "./tokens.ts";

const thousands = /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g;
const decimal = /(?<![\d.])(\d+)\.(\d+)(?![\d.])/g;
// A digit may be the ground of an emoji.
const digit = /\d(?![\u20e3\ufe0f])/g;

/**
 * An Arabic text with ٠–٩ in the place of 0–9, and the separators and the percent sign that go with
 * them. What belongs to a Latin word stays as it is, as do addresses: G5, AK-47, France 24.
 */
export function easternDigits(text: string): string {
  return piecesOf(text, "rtl")
    .map(({ text: piece, kind, isWord }) => (kind === "own" || !isWord ? inEastern(piece) : piece))
    .join("");
}

/** The same text with 0–9 and the signs that go with them, wherever the others stand. */
export function westernDigits(text: string): string {
  return foldDigits(text).replaceAll("٬", ",").replaceAll("٫", ".").replaceAll("٪", "%");
}

function inEastern(text: string): string {
  return text
    .replace(thousands, (number) => number.replaceAll(",", "٬"))
    .replace(decimal, "$1٫$2")
    .replaceAll("%", "٪")
    .replace(digit, (sign) => String.fromCharCode(0x660 + Number(sign)));
}
