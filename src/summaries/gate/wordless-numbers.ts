import { concepts } from "../../facts/concept.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { Language } from "../../text/language.ts";
import type { NumberReading } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import { isThing } from "./check-counted.ts";
import { wordsBefore } from "./number-surroundings.ts";

/** Numbers that the form of a noun tells: one, and in Arabic two. They have no width. */
export const wordlessNumbers = (sentence: Sentence, language: Language): NumberReading[] => [
  ...dualsIn(sentence),
  ...singlesIn(sentence, language),
];

/** «طائرتين», «إيرانيان»: two of them, without a number. */
function dualsIn({ tokens, mentions, numbers }: Sentence): NumberReading[] {
  const isNamed = (at: number): boolean =>
    mentions.some(({ start, end }) => start <= at && at < end);
  const isNumber = (at: number): boolean =>
    numbers.some(({ start, end }) => start <= at && at < end);
  const things = tokens.flatMap(({ folded }, at) =>
    thingDual.test(folded) && !isNamed(at) && !isNumber(at) ? [at] : [],
  );
  const known = tokens.flatMap((token, at) =>
    isKnownDual(token) && !things.includes(at) && !isNamed(at) && !isNumber(at) ? [at] : [],
  );
  const people = mentions
    .filter(({ demonym, start }) => demonym && (tokens[start]?.folded ?? "").endsWith("يان"))
    .map(({ start }) => start);
  return [...things, ...known, ...people].map((start) => wordless(start, 2));
}

/** «قاربين»: two of a thing, as people in the plural end so as well. */
function isKnownDual(token: Token): boolean {
  if (!/^\p{L}{3,}(?:ين|ان)$/u.test(token.folded)) return false;
  const single = { ...token, folded: token.folded.slice(0, -2) };
  return concepts.find([single], "ar").some(({ meaning }) => isThing(meaning.name));
}

// The names of countries end so as well: «باكستان».
const thingDual = /^\p{L}{3,}(?<!س)ت(?:ين|ان)$/u;

const wordless = (start: number, value: number): NumberReading => {
  return { value, start, end: start, bound: "exact", vague: false };
};

const measures = new Set([
  "days",
  "tonnes",
  "megawatts",
  "hectares",
  "kilometres",
  "money",
  "percent",
]);

/** "A soldier", "un militaire", «جندي»: where what is counted is known. */
function singlesIn({ tokens, concepts, numbers }: Sentence, language: Language): NumberReading[] {
  return concepts
    .filter(({ meaning }) => meaning.isUnit && !measures.has(meaning.name))
    .filter(({ start }) => !numbers.some(({ end }) => end === start || end === start - 1))
    .filter(({ start }) => {
      const word = tokens[start]?.folded ?? "";
      if (language === "ar") return arabicSingle.test(word);
      const isPlural = /(?:s|x|men|people)$/u.test(word);
      return !isPlural && single.test(wordsBefore(tokens, start, 3));
    })
    .map(({ start }) => wordless(start, 1));
}

const arabicSingle =
  /^[وفبل]?(?:جندي|مدني|عسكري|ضابط|سايق|تاجر|مهاجم|مصلي?|شرطي|دركي|طفل|رهين[هة]|صهريج|شاحن[هة])ا?$/u;
const single = /(?:^| )(?:a|an|single|lone|un|une)(?: \w+)?$/u;
