/** What a UTF-16 unit can be in a word; a unit may be several of these at once. */
export const charKinds = {
  opensArabic: 1,
  continuesArabic: 2,
  opensLatin: 4,
  continuesLatin: 8,
  /** A letter or a mark upon one, of any script. */
  letter: 16,
  /** A digit of any script, and the signs that are kept as words. */
  digitOrSign: 32,
  /** Half of a character outside of the first 65,536. */
  half: 64,
} as const;

/** Letters of the Arabic script, its digits and signs left out. */
export const arabicLetter = "[\\p{Script=Arabic}--[\\p{N}\\p{P}\\p{S}]]";

const tests: readonly (readonly [kind: number, char: RegExp])[] = [
  [charKinds.opensArabic, new RegExp(arabicLetter, "v")],
  [charKinds.continuesArabic, new RegExp(`[${arabicLetter}\\p{M}\\u0640\\u200B-\\u200F]`, "v")],
  [charKinds.opensLatin, /[\p{L}--\p{Script=Arabic}]/v],
  [charKinds.continuesLatin, /[[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F]--\p{Script=Arabic}]/v],
  [charKinds.letter, /[\p{L}\p{M}]/u],
  [charKinds.digitOrSign, /[\p{Nd}%٪$€£]/u],
  [charKinds.half, /[\uD800-\uDFFF]/],
];

// Unicode classes are slow to ask for each character of a text: every unit is asked for once.
const known = new Uint8Array(0x1_00_00);
const isKnown = 128;

/** The kinds of the unit at a place of a text, added up; 0 for what is in no word, and past the end. */
export function kindsAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const before = known[unit] ?? 0;
  if (before !== 0) return before & ~isKnown;
  const char = String.fromCharCode(unit);
  const kinds = tests.reduce((sum, [kind, test]) => (test.test(char) ? sum | kind : sum), 0);
  known[unit] = kinds | isKnown;
  return kinds;
}
