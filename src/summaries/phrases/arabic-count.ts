import type { ArabicNoun } from "./counted-nouns.ts";

/** How a counted noun stands in its sentence; only the dual shows it in print. */
export type ArabicCase = "nominative" | "oblique";

const plural = new Intl.PluralRules("ar");

/**
 * A number with its noun as Arabic newspapers write it: جندي واحد، جنديان، 3 جنود، 11 جنديا، 100 جندي.
 * Numbers are whole and not negative.
 */
export function countArabic(value: number, noun: ArabicNoun, grammaticalCase: ArabicCase): string {
  const round = roundThousands(value);
  // "ألف" itself is what the noun follows, always in the genitive singular.
  if (round !== null) return join(round, noun.one, noun.tail);
  switch (plural.select(value)) {
    case "one":
      return single(noun);
    case "two":
      return join(dual(noun, grammaticalCase), noun.tail);
    case "few":
      return join(`${value}`, noun.many, noun.tail);
    case "many":
      return join(`${value}`, ownsTail(noun) ? noun.one : accusative(noun.one), noun.tail);
    case "zero":
    case "other":
      return join(`${value}`, noun.one, noun.tail);
  }
}

const join = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");

// In "عامل إغاثة" the tail is possessed: the noun before it takes no tanwin and its dual no nun. "من
// الطاقم" and "مشتبه بها" only say more of it.
const ownsTail = ({ tail }: ArabicNoun): boolean => tail !== "" && !/^(?:من|مشتبه) /.test(tail);

function single(noun: ArabicNoun): string {
  const one = noun.feminine ? "واحدة" : "واحد";
  return ownsTail(noun) ? join(noun.one, noun.tail, one) : join(noun.one, one, noun.tail);
}

/** "56 ألف" for 56,000, "3 ملايين" for 3,000,000 and "1.5 مليار" for 1,500,000,000; null for what newspapers write in full. */
function roundThousands(value: number): string | null {
  if (value >= 1_000_000_000 && value % 100_000_000 === 0) return scale(value / 1e9, billion);
  if (value >= 1_000_000 && value % 100_000 === 0) return scale(value / 1e6, million);
  if (value >= 10_000 && value % 1000 === 0) return scale(value / 1000, thousand);
  return null;
}

const million = { one: "مليون", two: "مليوني", many: "ملايين" };
const billion = { one: "مليار", two: "ملياري", many: "مليارات" };
const thousand = { one: "ألف", two: "ألفي", many: "آلاف" };

function scale(count: number, word: typeof million): string {
  if (count === 1) return word.one;
  if (count === 2) return word.two;
  return plural.select(count) === "few" ? `${count} ${word.many}` : `${count} ${word.one}`;
}

function dual(noun: ArabicNoun, grammaticalCase: ArabicCase): string {
  const ending = grammaticalCase === "nominative" ? "ا" : "ي";
  const nun = ownsTail(noun) ? "" : "ن";
  return noun.one
    .split(" ")
    .map((word) => `${stem(word)}${ending}${nun}`)
    .join(" ");
}

// راع، قاض، مصل: they get their ya back before an ending.
const defective = new Set(["راع", "قاض", "مصل"]);

/** The form endings are joined to. */
function stem(word: string): string {
  return defective.has(word) ? `${word}ي` : word.replace(/ة$/, "ت");
}

/** The singular after 11 to 99: an alef is written unless the noun ends in ta marbuta. */
function accusative(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => (/[ةىاو]$|ا[ءت]$/.test(word) ? word : `${stem(word)}ا`))
    .join(" ");
}
