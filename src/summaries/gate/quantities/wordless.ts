import type { ConceptHit } from "../../../facts/concept.ts";
import type { Sentence } from "../../../facts/sentence.ts";
import type { Language } from "../../../text/language.ts";
import type { NumberReading } from "../../../text/numbers.ts";
import type { Token } from "../../../text/tokens.ts";
import { isStop, nationHits } from "./counted.ts";
import { singularOf } from "./dual.ts";
import { isCountable, isThing } from "./same-things.ts";
import { wordsBefore } from "./surroundings.ts";

/**
 * Numbers that no numeral tells: one and, in Arabic, two by the form of the noun, and "several". The
 * former have no width.
 */
export function wordlessNumbers(sentence: Sentence, language: Language): NumberReading[] {
  const { tokens, numbers, mentions } = sentence;
  const isTaken = (at: number): boolean =>
    [...numbers, ...mentions.filter(({ demonym }) => !demonym)].some(
      ({ start, end }) => start <= at && at < end,
    );
  const twos = language === "ar" ? dualsIn(sentence, language).filter((at) => !isTaken(at)) : [];
  const ones = [...singlesIn(sentence, language), ...lonePeople(sentence, language)];
  return [
    ...twos.map((start) => wordless(start, 2)),
    ...ones.map((start) => wordless(start, 1)),
    ...tokens.flatMap((_, at) => groupAt(tokens, at) ?? []),
    ...tokens
      .flatMap((_, at) => severalAt(tokens, at, language) ?? [])
      // "Several dozen" is told by the dozen.
      .filter(({ end }) => !numbers.some(({ start }) => start === end)),
  ];
}

const wordless = (start: number, value: number): NumberReading => {
  return { value, start, end: start, bound: "exact", vague: false };
};

// The names of countries end so as well: «باكستان».
const thingDual = /^\p{L}{3,}(?<!س)ت(?:ين|ان)$/u;

/** «طائرتين», «إيرانيان»: two of them, without a number. */
function dualsIn(sentence: Sentence, language: Language): number[] {
  const { tokens } = sentence;
  const people = nationHits(sentence, language)
    .filter(({ start }) => /ي(?:ان|ت[اي]ن)$/u.test(tokens[start]?.folded ?? ""))
    .map(({ start }) => start);
  const known = tokens.flatMap((token, at) =>
    thingDual.test(token.folded) || isKnownDual(token) ? [at] : [],
  );
  const all = new Set([...people, ...known]);
  // «طائرتين عسكريتين»: the adjective agrees.
  return [...all].filter((at) => !all.has(at - 1) || tokens[at]?.folded.startsWith("و"));
}

// Their plurals are broken, so that what ends like one is two.
const broken =
  /^[وفبلك]{0,2}(?:ال)?(?:جندي|شخص|رجل|ضابط|طفل|تاجر|قتيل|جريح|اسير|سجين|وزير|قايد|زعيم|نايب|قاض[يِ]?|شاب|شيخ|عنصر|طالب|عامل بناء|مسجد|جسر|منزل|عقيد|عميد|هجوم|انفجار|صاروخ|مصدر|قسط|موقع|مركز|حي|حزب|مصرف|ملف|بند|سد|حقل|منجم|فندق|مطار|معبر|حاجز|مخيم|اجتماع|قرار|مشروع|هدف|شرط|خيار|طرف|جانب|بلد|ريس|وفد|عام|فريق|سجن|حكم|قانون|بيان|اتفاق|عقد|شريط|مقطع|جسم|قبر|بيت|محل|متجر|سوق|طريق|باب|حريق|لغم|جنرال|نقيب|سفير|طبيب)(?:ين|ان)$/u;

/** «قاربين», «جنديين»: two of a thing, as most people in the plural end so as well. */
function isKnownDual(token: Token): boolean {
  if (broken.test(token.folded)) return true;
  const names = singularOf(token).map(({ name }) => name);
  return names.some(isThing) && names.every((name) => isThing(name) || !isCountable(name));
}

/** "A soldier", "un militaire", «جندي»: where what is counted is known. */
function singlesIn({ tokens, concepts, numbers }: Sentence, language: Language): number[] {
  const isSingle = ({ start }: ConceptHit): boolean => {
    const word = tokens[start]?.folded ?? "";
    if (language === "ar") return arabicSingle.test(word);
    const isPlural = /(?:s|x|men|people)$/u.test(word);
    return !isPlural && single.test(wordsBefore(tokens, start, 3));
  };
  return concepts
    .filter(({ meaning }) => meaning.isUnit && isCountable(meaning.name))
    .filter(({ start }) => !numbers.some(({ end }) => end === start || end === start - 1))
    .filter(isSingle)
    .map(({ start }) => start);
}

const arabicSingle =
  /^[وفبل]?(?:جندي|مدني|عسكري|ضابط|سايق|تاجر|مهاجم|مصلي?|شرطي|دركي|طفل|رهين[هة]|صهريج|شاحن[هة]|قارب|زورق|مركب|حافل[هة]|دراج[هة]|امراه|مهندس|مزارع|معلم|صحفي|صحافي|لاجي|نازح|مهاجر|مقاتل)ا?$/u;
const single = /(?:^| )(?:a|an|single|lone|un|une)(?: \w+)?$/u;

/** "An Iranian was taken", "un Iranien enlevé", «خُطف إيراني»: not "an Iranian aircraft". */
function lonePeople(sentence: Sentence, language: Language): number[] {
  const { tokens, concepts } = sentence;
  const hits = nationHits(sentence, language);
  const tellsFate = (at: number): boolean =>
    concepts.some(({ meaning, start, end }) => start <= at && at < end && meaning.role !== null);
  return hits
    .filter(({ start, end }) => {
      const { folded = "" } = tokens[start] ?? {};
      const before = tokens[start - 1]?.folded ?? "";
      if (language === "ar") {
        const isJoined = folded.startsWith("و") && hits.some((hit) => hit.end === start);
        return (
          /ي[اه]?$/u.test(folded) &&
          !/^[وفبل]?ال/u.test(folded) &&
          (isJoined || tellsFate(start - 1))
        );
      }
      const isEnd = isStop(tokens[end]?.folded ?? "") || tellsFate(end) || end === tokens.length;
      return /^(?:an?|une?)$/u.test(before) && isEnd && !/s$/u.test(folded);
    })
    .map(({ start }) => start);
}

const groups: readonly (readonly [number, RegExp])[] = [
  [1, /^[وفبلك]?احدي?$/u],
  [2, /^(?:pair|couple|duo|brace|paire|tandem|زوج|ثنايي)$/u],
  [3, /^(?:trio|threesome|ثلاثي)$/u],
  [4, /^(?:quartet|quatuor)$/u],
];

/** "A pair of planes", "un trio d'officiers", «أحد الجنود». */
function groupAt(tokens: readonly Token[], at: number): NumberReading | null {
  const word = tokens[at]?.folded ?? "";
  const [value] = groups.find(([, words]) => words.test(word)) ?? [];
  const isOpen = value === 1 || /^(?:of|de|d|من)$/u.test(tokens[at + 1]?.folded ?? "");
  const end = value === 1 ? at + 1 : at + 2;
  return value === undefined || !isOpen
    ? null
    : { value, start: at, end, bound: "exact", vague: false };
}

const fewest = 3;
const several: Readonly<Record<Language, RegExp>> = {
  en: /^(?:several|many|numerous|a number of)$/u,
  fr: /^(?:plusieurs|de nombreux|de nombreuses|nombre de)$/u,
  ar: /^[وفبل]?(?:عده|بضعه?|عددا? من|عديد من|العديد من)$/u,
};

/** "Several drivers", «عدد من السائقين»: more than two. */
function severalAt(tokens: readonly Token[], at: number, language: Language): NumberReading | null {
  for (const size of [3, 2, 1]) {
    const words = tokens.slice(at, at + size).map(({ folded }) => folded);
    if (words.length === size && several[language].test(words.join(" "))) {
      return { value: fewest, start: at, end: at + size, bound: "atLeast", vague: true };
    }
  }
  return null;
}
