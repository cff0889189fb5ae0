import { compileLexicon } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import { cliticReadings } from "../../text/arabic.ts";
import type { Language } from "../../text/language.ts";
import type { Bound } from "../../text/number-bounds.ts";
import type { NumberReading } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import { frameWords, unitWords } from "../words/quantity-words.ts";

/** A number with what makes another number of it. */
export interface Quantity {
  readonly value: number;
  /** "Dozens": only the order is told. */
  readonly isVague: boolean;
  readonly bound: Bound;
  /** "Twice", "another", "a day", "half of": names of `frameWords`. */
  readonly frames: readonly string[];
  readonly measure: Measure | null;
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
  /** "The third", «الخامس». */
  readonly ranks: readonly number[];
}

const frames = compileLexicon([frameWords], (name, place) => ({ name, place }));
const units = compileLexicon([unitWords], (_name, mark) => {
  const [kind = "", size = "1"] = mark.split(" ");
  return { kind, size: Number(size) };
});

/** Reads them off the tokens of a sentence. */
export function readAmounts({ tokens, numbers }: Sentence, language: Language): Amounts {
  const framed = frames.find(tokens, language);
  const measured = units.find(tokens, language);
  const quantities = numbers.map((number, index): Quantity => {
    const unit = measured.find((hit) => isUnitOf(hit, number));
    const near = framed
      .filter((hit) => isBeside(hit, number, tokens))
      // "Nine dead and four others": whoever has been counted already has others.
      .filter(({ meaning }) => meaning.name !== "others" || index === 0)
      .map(({ meaning }) => meaning.name);
    return {
      value: number.value,
      isVague: number.vague,
      bound: boundAround(number, tokens),
      frames: [...near, ...turnsAt(number, tokens)],
      measure: unit ? { kind: unit.meaning.kind, amount: number.value * unit.meaning.size } : null,
    };
  });
  const taken = (hit: TokenSpan): boolean => numbers.some((number) => isUnitOf(hit, number));
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
    ranks: tokens.flatMap(({ folded }) => rankOf(folded) ?? []),
  };
}

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

/** No comma and no "and" between two positions. */
function isOneStretch(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(1, from); at <= to; at += 1) {
    const gap = (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
    if (gap > 1 || /^(?:and|et|و)$/.test(tokens[at]?.folded ?? "")) return false;
  }
  return true;
}

/** "20 years", "$20", "20 %", "20 million de francs". */
function isUnitOf({ start, end }: TokenSpan, number: NumberReading): boolean {
  return (start >= number.end && start <= number.end + 1) || end === number.start;
}

const spans =
  /(?:^|\s)(?:a|an|one|for a|un|une|لمده|مده|بعد|قبل|خلال|منذ|طوال|لـ)(?: (?:full|whole|further|about|nearly|some))?$/u;

function wordsBefore(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(Math.max(0, at - count), at)
    .map(({ folded }) => folded)
    .join(" ");
}

const dualUnits = /^(?:و|ب|ل|ال)*(?:دقيقت|ساعت|يوم|ليلت|اسبوع|شهر|عام|سنت|عقد)(?:ين|ان)$/u;
const isDual = (folded: string): boolean => dualUnits.test(folded);

const mostAfter =
  /^(?:\S+ ){0,3}?(?:at (?:the )?most|at the outside|or (?:fewer|less)|maximum|au (?:plus|maximum)|علي (?:ال)?(?:اكثر|ابعد|اقصي)(?: تقدير)?|(?:ك|ب)?حد اقصي)(?: |$)/u;
const leastAfter =
  /^(?:\S+ ){0,3}?(?:at least|or more|au (?:moins|minimum)|علي الاقل|علي اقل تقدير|فاكثر|(?:ك|ب)?حد ادني)(?: |$)/u;
const mostBefore =
  /(?:a |the )?(?:maximum of|not (?:more|over|exceeding)(?: than)?|لا يتعدي|لم يتجاوز|لم يتعد|لا يربو علي|دون)$/u;

/** The bound of a number, which may stand behind what is counted: "12 lorries at most". */
function boundAround({ bound, start, end }: NumberReading, tokens: readonly Token[]): Bound {
  const after = tokens
    .slice(end, end + 6)
    .map(({ folded }) => folded)
    .join(" ");
  if (mostAfter.test(after) || mostBefore.test(wordsBefore(tokens, start, 3))) return "atMost";
  return leastAfter.test(after) ? "atLeast" : bound;
}

const steps =
  /(?:ris\w*|rose|increas\w*|up|grew|grown|climb\w*|fell|fall\w*|dropp\w*|down|cut) by(?: \w+)?$|(?:augmente\w*|hausse|progresse\w*|baisse) de$|(?:^| )(?:بمقدار|بواقع|بنسبه|بزياده)$/u;
const rates = /^(?:\S+ ){0,3}(?:a|every) (?:second|minute|hour|day|night|week|month|year)(?: |$)/u;
const spanned =
  /(?:for|in|over|within|after|before|than|of|about|once|half|lasting|or|and) (?:a|every) (?:second|minute|hour|day|night|week|month|year)(?: |$)/u;

/** "Rose by 17", "40 a day", "nine more soldiers". */
function turnsAt({ start, end }: NumberReading, tokens: readonly Token[]): string[] {
  const after = tokens
    .slice(end, end + 6)
    .map(({ folded }) => folded)
    .join(" ");
  const isRate = rates.test(after) && !spanned.test(after);
  return [
    ...(steps.test(wordsBefore(tokens, start, 3)) ? ["step"] : []),
    ...(isRate ? ["rate"] : []),
    ...(/^more(?! (?:than|or))/u.test(after) ? ["more"] : []),
  ];
}

const ranks: readonly (readonly [number, string])[] = [
  [2, "second deuxieme ثاني ثانيه"],
  [3, "third troisieme ثالث ثالثه"],
  [4, "fourth quatrieme رابع رابعه"],
  [5, "fifth cinquieme خامس خامسه"],
  [6, "sixth sixieme سادس سادسه"],
  [7, "seventh septieme سابع سابعه"],
  [8, "eighth huitieme ثامن ثامنه"],
  [9, "ninth neuvieme تاسع تاسعه"],
  [10, "tenth dixieme عاشر عاشره"],
  [11, "eleventh onzieme"],
  [12, "twelfth douzieme"],
  [13, "thirteenth treizieme"],
  [14, "fourteenth quatorzieme"],
  [15, "fifteenth quinzieme"],
];
const rankByWord = new Map(
  ranks.flatMap(([rank, words]) => words.split(" ").map((word) => [word, rank] as const)),
);

function rankOf(folded: string): number | undefined {
  for (const { stem } of cliticReadings(folded)) {
    const rank = rankByWord.get(stem);
    if (rank !== undefined) return rank;
  }
  return undefined;
}
