import type { NumberFact, NumberRole } from "../../facts/facts.ts";
import { fates } from "../../facts/facts.ts";
import { compileLexicon } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { Language } from "../../text/language.ts";
import type { Bound } from "../../text/number-bounds.ts";
import type { NumberReading } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import { calendarWords, frameWords, unitWords } from "../words/quantity-words.ts";
import {
  boundAround,
  isEarlier,
  isExceeded,
  isOneStretch,
  isReached,
  rankAt,
  turnsAt,
  wordsBefore,
} from "./number-surroundings.ts";
import { wordlessNumbers } from "./wordless-numbers.ts";

/** A number with what makes another number of it. */
export interface Quantity {
  readonly value: number;
  /** "Dozens": only the order is told. */
  readonly isVague: boolean;
  readonly bound: Bound;
  /** "Over 300", which 300 are not, though they are at least 300. */
  readonly isExceeded: boolean;
  /** "Twice", "another", "a day", "half of": names of `frameWords`. */
  readonly frames: readonly string[];
  readonly measure: Measure | null;
  /** What is counted: names of concepts and ids of the gazetteer. */
  readonly nouns: readonly string[];
  /** "From 8 to 11": what was counted before. */
  readonly isEarlier: boolean;
  /** "A soldier", «طائرتين»: no number stands there. */
  readonly isWordless: boolean;
}

/** A kind of unit, and how many of the smallest of its kind. */
export interface Measure {
  readonly kind: string;
  readonly amount: number;
}

/** Everything of a sentence that says how much, how long or the how-manieth. */
export interface Amounts {
  readonly quantities: readonly Quantity[];
  /** Frames wherever they stand, if they change a number from anywhere: "half of them". */
  readonly frames: readonly string[];
  /** Units without a number: "for a month", «شهرين». */
  readonly single: readonly (Measure & { readonly isCounted: boolean })[];
  /** What is named without being counted. */
  readonly loose: readonly string[];
  /** Days, months and times of day. */
  readonly dates: readonly string[];
  /** "The third", «الخامس». */
  readonly ranks: readonly number[];
  /** "Has risen to 17": where a count stands now. */
  readonly reached: readonly number[];
}

const frames = compileLexicon([frameWords], (name, place) => ({ name, place }));
const units = compileLexicon([unitWords], (_name, mark) => {
  const [kind = "", size = "1"] = mark.split(" ");
  return { kind, size: Number(size) };
});

const calendar = compileLexicon([calendarWords], (name) => name);

/** Reads them off the tokens of a sentence. */
export function readAmounts(
  sentence: Sentence,
  language: Language,
  facts: readonly NumberFact[],
): Amounts {
  const { tokens } = sentence;
  const numbers = [...sentence.numbers, ...wordlessNumbers(sentence, language)];
  const framed = frames.find(tokens, language);
  const measured = units.find(tokens, language);
  const quantities = numbers.map((number, index): Quantity => {
    // "100 kg now 38,000 francs": a unit behind a number is nearer than one before it.
    const unit =
      measured.find((hit) => hit.start >= number.end && isUnitOf(hit, number, tokens)) ??
      measured.find((hit) => isUnitOf(hit, number, tokens));
    const near = framed
      .filter((hit) => isBeside(hit, number, tokens) && !isYear(number, tokens))
      // "Nine dead and four others": whoever has been counted already has others.
      .filter(({ meaning }) => meaning.name !== "others" || index === 0)
      .map(({ meaning }) => meaning.name);
    return {
      value: number.value,
      isVague: number.vague,
      bound: boundAround(number, tokens),
      isExceeded: isExceeded(number, tokens),
      frames: [...near, ...turnsAt(number, tokens)],
      measure: unit ? { kind: unit.meaning.kind, amount: number.value * unit.meaning.size } : null,
      nouns: nounsOf(number, sentence, facts),
      isEarlier: isEarlier(number, tokens),
      isWordless: number.start === number.end,
    };
  });
  const taken = (hit: TokenSpan): boolean =>
    numbers.some((number) => isUnitOf(hit, number, tokens));
  return {
    quantities,
    frames: framed.flatMap(({ meaning }) => (meaning.place === "anywhere" ? [meaning.name] : [])),
    single: measured
      .filter((hit) => !taken(hit))
      .map(({ meaning: { kind, size }, start }) => {
        const dual = isDual(tokens[start]?.folded ?? "");
        return {
          kind,
          amount: size * (dual ? 2 : 1),
          isCounted: dual || spans.test(wordsBefore(tokens, start, 2)),
        };
      }),
    loose: sentence.concepts
      .filter(
        ({ start }) =>
          !numbers.some((number) => start >= number.start && start <= number.end + nounReach),
      )
      .map(({ meaning }) => meaning.name),
    dates: calendar.find(tokens, language).map(({ meaning }) => meaning),
    reached: numbers.filter((number) => isReached(number, tokens)).map(({ value }) => value),
    ranks: tokens.flatMap((_, at) => rankAt(tokens, at) ?? []),
  };
}

/** "2027" comes at no rate. */
const isYear = ({ value, start, end }: NumberReading, tokens: readonly Token[]): boolean =>
  value >= 1900 && value <= 2100 && end === start + 1 && tokens[start]?.text.length === 4;

/** 72 hours are three days. */
export const isSameMeasure = (one: Measure, other: Measure): boolean =>
  one.kind === other.kind && one.amount === other.amount;

/** Whether some text gives this much of a unit, in whatever unit of its kind. */
export function hasMeasure(measure: Measure, told: readonly Amounts[]): boolean {
  return told
    .flatMap(({ quantities, single }) => [
      ...quantities.flatMap((quantity) => quantity.measure ?? []),
      ...single,
    ])
    .some((other) => isSameMeasure(other, measure));
}

const nounReach = 2;
const fatesOfPeople: ReadonlySet<NumberRole> = new Set(
  fates.filter((fate) => fate !== "destroyed" && fate !== "affected"),
);
const isName = /^(?:place|actor|person)\//;

/** What a number counts: what follows it closely, or the noun before an Arabic adjective. */
function nounsOf(
  number: NumberReading,
  { tokens, concepts, mentions }: Sentence,
  facts: readonly NumberFact[],
): string[] {
  const follows = ({ start }: TokenSpan): boolean =>
    start >= number.end &&
    start <= number.end + nounReach &&
    isOneStretch(tokens, number.end, start);
  const leads = ({ end }: TokenSpan): boolean =>
    end === number.start && tokens[number.start]?.script === "arabic";
  const counted = concepts
    .filter((hit) => follows(hit) || leads(hit))
    .map(({ meaning }) => meaning.name);
  // "Thirteen drown": only people do.
  const isFate = facts.some(
    ({ value, role, unit }) => unit === null && value === number.value && fatesOfPeople.has(role),
  );
  return [
    ...counted,
    ...(isFate ? ["people"] : []),
    ...mentions
      .filter((hit) => follows(hit) && hit.demonym)
      .map(({ entry }) => entry.id.replace(isName, "of ")),
  ];
}

const reach = 2;
const rateReach = 4;

function isBeside(
  { meaning, start, end }: ConceptSpan,
  number: NumberReading,
  tokens: readonly Token[],
): boolean {
  if (start < number.end && end > number.start) return false;
  const isAfter = start >= number.end;
  const gap = isAfter ? start - number.end : number.start - end;
  const limit = meaning.name === "rate" || meaning.name === "outOf" ? rateReach : reach;
  const [from, to] = isAfter ? [number.end, start] : [end, number.start];
  return gap <= limit && isOneStretch(tokens, from, to);
}

interface ConceptSpan extends TokenSpan {
  readonly meaning: { readonly name: string };
}

interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** "20 years", "$20", "20 %", "20 million de francs"; of "26,000 a year ago" a year is no unit. */
function isUnitOf(
  { start, end }: TokenSpan,
  number: NumberReading,
  tokens: readonly Token[],
): boolean {
  if (start === number.end || end === number.start) return true;
  return start === number.end + 1 && !parting.test(tokens[number.end]?.folded ?? "");
}

const parting = /^(?:an?|per|the|in|on|by|from|un|une|par|en|le|la|il|قبل|بعد|منذ|في|خلال|كل)$/u;

const spans =
  /(?:^|\s)(?:a|an|one|for a|un|une|لمده|مده|بعد|قبل|خلال|منذ|طوال|لـ)(?: (?:full|whole|further|about|nearly|some))?$/u;

const dualUnits = /^(?:و|ب|ل|ال)*(?:دقيقت|ساعت|يوم|ليلت|اسبوع|شهر|عام|سنت|عقد)(?:ين|ان)$/u;
const isDual = (folded: string): boolean => dualUnits.test(folded);
