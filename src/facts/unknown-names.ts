import type { Token } from "../text/tokens.ts";
import type { Sentence } from "./sentence.ts";

/** A word that looks like a name and that no table knows. */
export interface UnknownName {
  /**
   * Its consonants in one alphabet for both scripts, "Goubé" and "غوبي" being both "kb"; or, with an
   * equals sign before it, a Latin name as it is spelt.
   */
  readonly skeleton: string;
  /** It stands where a place does: after "near", "à" or "بلدة". */
  readonly isPlace: boolean;
}

// Letters that one script keeps apart and the other does not are one.
const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/[cs]h/g, "s"],
  [/th/g, "t"],
  [/kh|gh|gu(?=[aeiou])|qu|dj|c(?=[aouklrt]|$)|[gjkq]/g, "k"],
  [/ph|v/g, "f"],
  [/[cç]/g, "s"],
  [/p/g, "b"],
  [/x/g, "ks"],
  [/[^bdfklmnrstz]/g, ""],
];
const arabicSounds: readonly (readonly [RegExp, string])[] = [
  [/ب/g, "b"],
  [/[تطث]/g, "t"],
  [/[جغقكخ]/g, "k"],
  [/[دض]/g, "d"],
  [/[ذزظ]/g, "z"],
  [/[سصش]/g, "s"],
  [/ر/g, "r"],
  [/ف/g, "f"],
  [/ل/g, "l"],
  [/م/g, "m"],
  [/ن/g, "n"],
  [/[^bdfklmnrstz]/g, ""],
];

const beforePlace = new Set(
  "near in at around outside of to between pres a au aux de entre vers dans قرب قرية قريه بلده مدينه منطقه محيط علي في قريتي بقريه ببلده بمنطقه جسر مطار معسكر محافظه".split(
    " ",
  ),
);
const shortestAlone = 3;
const shortestPlace = 2;

/** Names of a sentence that neither the gazetteer nor the tables of words know; of two in a row also the pair. */
export function readUnknownNames(sentence: Sentence): UnknownName[] {
  const known = new Set<number>();
  for (const { start, end } of [...sentence.mentions, ...sentence.concepts]) {
    for (let at = start; at < end; at += 1) known.add(at);
  }
  const isShouting = isTitleCase(sentence);
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (known.has(at)) return [];
    const next = known.has(at + 1) ? undefined : tokens[at + 1];
    const pair = next && !isShouting ? pairOf(token, next) : [];
    return [...nameAt(token, tokens[at - 1], isShouting), ...pair];
  });
}

// A person's two names together are rare enough, however short each is.
const shortestPair = 4;

function pairOf(first: Token, second: Token): UnknownName[] {
  if (first.script !== second.script || second.start - first.end !== 1) return [];
  const isName =
    first.script === "arabic" || [first, second].every(({ text }) => /^\p{Lu}/u.test(text));
  const skeleton = `${skeletonOf(first)}-${skeletonOf(second)}`;
  return isName && skeleton.length > shortestPair ? [{ skeleton, isPlace: false }] : [];
}

function nameAt(token: Token, before: Token | undefined, isShouting: boolean): UnknownName[] {
  const isPlace = before !== undefined && beforePlace.has(before.folded);
  const isArabic = token.script === "arabic";
  if (!isArabic && !looksLikeName(token, before, isShouting, isPlace)) return [];
  const shortest = isPlace ? shortestPlace : shortestAlone;
  const skeletons = isArabic ? arabicSkeletons(token.folded) : [skeletonOf(token)];
  const spelt = isArabic ? [] : [{ skeleton: `=${token.folded}`, isPlace }];
  const heard = skeletons
    .filter(({ length }) => length >= shortest)
    .map((skeleton) => ({ skeleton, isPlace }));
  return [...spelt, ...heard];
}

// "TV5", "RSF", "CNPC": written alike in English and French, and at the head of a sentence too.
const acronym = /^\p{Lu}[\p{Lu}\d]{2,5}$/u;

function looksLikeName(
  token: Token,
  before: Token | undefined,
  isShouting: boolean,
  isPlace: boolean,
): boolean {
  if (token.script !== "latin") return false;
  if (acronym.test(token.text)) return !isShouting;
  if (token.folded.length < 4) return false;
  return /^\p{Lu}/u.test(token.text) && (isPlace || (before !== undefined && !isShouting));
}

/** An English headline in title case: capitals prove nothing. */
function isTitleCase({ isTitle, tokens }: Sentence): boolean {
  if (!isTitle) return false;
  const words = tokens.filter(({ script, folded }) => script === "latin" && folded.length > 3);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return capitals.length > 0.85 * words.length;
}

/** The consonants of a word in one alphabet for both scripts, an Arabic one also without its particles. */
export const skeletonsOf = (token: Token): readonly string[] =>
  token.script === "arabic" ? arabicSkeletons(token.folded) : [skeletonOf(token)];

function arabicSkeletons(folded: string): string[] {
  const bare = folded.replace(/^ال/, "");
  const stripped = /^[وبلفك]/.test(bare) ? bare.slice(1).replace(/^ال/, "") : bare;
  return [...new Set([bare, stripped].map((word) => soundsOf(word, arabicSounds)))];
}

function skeletonOf({ folded, script }: Token): string {
  return soundsOf(folded, script === "arabic" ? arabicSounds : latinSounds);
}

function soundsOf(word: string, sounds: readonly (readonly [RegExp, string])[]): string {
  const consonants = sounds.reduce((rest, [from, to]) => rest.replace(from, to), word);
  return consonants.replace(/(.)\1+/g, "$1");
}
