import type { Token } from "./tokens.ts";

/** "at least 12" and "12" are both 12, but only one of them is a floor. */
export type Bound = "exact" | "atLeast" | "about" | "atMost";

type Phrase = readonly [bound: Bound, words: readonly string[]];

// Folded words, as `tokenize` gives them: the apostrophe of "plus d'une" has parted two words.
const before = phrases({
  atLeast:
    "at least|more than|over|no fewer than|no less than|not less than|upwards of|in excess of|above|au moins|plus de|plus d|pas moins de|pas moins d|minimum|ما لا يقل عن|لا يقل عن|علي الاقل|اكثر من|ازيد من|يزيد عن|يزيد علي|تزيد عن|تزيد علي|ما يزيد عن|ما يزيد علي|يفوق|تجاوز|يتجاوز|تتجاوز",
  about:
    "about|around|some|nearly|almost|approximately|roughly|close to|an estimated|estimated|more or less|environ|pres de|pres d|autour de|quelque|quelques|a peu pres|presque|نحو|بنحو|حوالي|بحوالي|قرابه|زهاء|ما يقارب|يقارب|ما يقرب من|يقرب من|قريب من|تقريبا",
  atMost:
    "up to|as many as|at most|no more than|fewer than|less than|below|under|jusqu a|moins de|moins d|au plus|tout au plus|au maximum|ما لا يزيد عن|لا يزيد عن|لا يتجاوز|لا تتجاوز|اقل من|ما يصل الي|يصل الي|تصل الي|كحد اقصي",
});
const after = phrases({
  atLeast: "at least|or more|au moins|au minimum|علي الاقل|او اكثر|فاكثر",
  about: "or so|environ|a peu pres|تقريبا",
  atMost: "at most|or fewer|au plus|au maximum|علي الاكثر|كحد اقصي",
});
// They may stand between "about" and the number: "about a dozen", "environ une dizaine".
const fillers = new Set(["a", "an", "un", "une", "les", "the"]);

/** The bound the words around a number set, also behind one word it counts («12 صهريجا على الأقل»); `start` and `end` are token positions of the number. */
export function boundOf(tokens: readonly Token[], start: number, end: number): Bound {
  const hasFiller = fillers.has(tokens[start - 1]?.folded ?? "");
  const ends = hasFiller || isMoney(tokens[start - 1]) ? [start, start - 1] : [start];
  const found =
    before.find(([, words]) => ends.some((at) => stands(words, tokens, at - words.length))) ??
    after.find(([, words]) => [end, end + 1].some((at) => stands(words, tokens, at)));
  if (found) return found[0];
  // Nobody who writes "a dozen" has counted; half of one is six.
  return isDozen(tokens[start]) && shareBefore(tokens, start) === 1 ? "about" : "exact";
}

const isDozen = (token: Token | undefined): boolean =>
  /^(?:dozen|douzaine)$/.test(token?.folded ?? "");

/** What a "half" before the dozen at a place leaves of it: "une demi-douzaine", "half a dozen". 1 for anything else. */
export function shareBefore(tokens: readonly Token[], at: number): number {
  if (!isDozen(tokens[at])) return 1;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  return /^(?:demi|half)$/.test(before.at(-1) ?? "") || before.join(" ") === "half a" ? 0.5 : 1;
}

// "More than $20m".
const isMoney = (token: Token | undefined): boolean => /^[$€£]$/.test(token?.text ?? "");

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, offset) => tokens[at + offset]?.folded === word);
}

function phrases(lists: Readonly<Record<Exclude<Bound, "exact">, string>>): readonly Phrase[] {
  const all = (["atMost", "atLeast", "about"] as const).flatMap((bound) =>
    lists[bound].split("|").map((phrase): Phrase => [bound, phrase.split(" ")]),
  );
  // "no more than" before "more than".
  return all.sort(([, a], [, b]) => b.length - a.length);
}
