import type { Hit } from "../../../facts/lexicon.ts";
import { compileLexicon } from "../../../facts/lexicon.ts";
import type { Sentence } from "../../../facts/sentence.ts";
import type { Language } from "../../../text/language.ts";
import { boundOf } from "../../../text/number-bounds.ts";
import type { NumberReading } from "../../../text/numbers.ts";
import type { Token } from "../../../text/tokens.ts";
import { frameWords, unitWords } from "../../words/quantity-words.ts";
import { readCounted } from "./counted.ts";
import { partsByClock } from "./day-parts.ts";
import type { FatesOf } from "./fates.ts";
import { fatesOf, findFates } from "./fates.ts";
import type { Amounts, Measure, Quantity, Span } from "./quantity.ts";
import { readDates } from "./read-dates.ts";
import { isNameless, isThing } from "./same-things.ts";
import {
  boundAround,
  isEarlier,
  isExceeded,
  isOneStretch,
  isReached,
  rankAt,
  turnsAt,
  wordsBefore,
} from "./surroundings.ts";
import { wordlessNumbers } from "./wordless.ts";

interface Unit {
  readonly kind: string;
  readonly size: number;
}

interface Frame {
  readonly name: string;
  readonly place: string;
}

const frames = compileLexicon<Frame>([frameWords], (name, place) => ({ name, place }));
const units = compileLexicon<Unit>([unitWords], (_name, mark) => {
  const [kind = "", size = "1"] = mark.split(" ");
  return { kind, size: Number(size) };
});

/** Reads them off the tokens of a sentence. */
export function readAmounts(sentence: Sentence, language: Language): Amounts {
  const { tokens } = sentence;
  const dates = readDates(sentence, language);
  const numbers = [
    ...sentence.numbers.filter(({ start }) => !dates.some((date) => date.start === start)),
    ...wordlessNumbers(sentence, language),
  ];
  const framed = frames
    .find(tokens, language)
    // "The Financial Times" multiplies nothing.
    .filter(({ start }) => !times.test(tokens[start]?.folded ?? "") || endsAt(numbers, start));
  const measured = units.find(tokens, language);
  const fates = findFates(sentence, language);
  const whatOf = (number: NumberReading): FatesOf & Pick<Quantity, "counted"> => {
    const counted = readCounted(number, sentence, language);
    const isThingly = counted.nouns.length > 0 && counted.nouns.every(isThing);
    const became = fatesOf(number, isThingly, { tokens, numbers, fates });
    // "Thirteen drown": only people do.
    const isAlive = became.fates.some((fate) => fate !== "destroyed") && isNameless(counted);
    return { counted: isAlive ? { ...counted, nouns: ["people"] } : counted, ...became };
  };
  const quantities = numbers.map(
    (number, index): Quantity => ({
      value: number.value,
      isVague: number.vague,
      bound: boundAround(number, tokens),
      isExceeded: isExceeded(number, tokens),
      frames: [
        ...framesOf(number, { framed, numbers }, tokens)
          // "Nine dead and four others": whoever has been counted already has others.
          .filter((name) => name !== "others" || index === 0),
        ...turnsAt(number, tokens),
      ],
      measure: measureOf(number, measured, tokens),
      ...whatOf(number),
      isEarlier: isEarlier(number, tokens),
      isWordless: !sentence.numbers.includes(number),
      start: number.start,
      end: number.end,
    }),
  );
  const isNear = ({ start }: TokenSpan): boolean =>
    numbers.some((number) => start >= number.start && start <= number.end + looseReach);
  return {
    quantities,
    frames: framed.flatMap(({ meaning }) => (meaning.place === "anywhere" ? [meaning.name] : [])),
    single: measured
      .filter((hit) => !numbers.some((number) => isUnitOf(hit, number, tokens)))
      .map((hit) => spanOf(hit, tokens)),
    loose: sentence.concepts.filter((hit) => !isNear(hit)).map(({ meaning }) => meaning.name),
    fates: [...new Set(fates.map(({ meaning }) => meaning))],
    dates: [...dates.map(({ meaning }) => meaning), ...partsByClock(sentence.text)],
    reached: numbers.filter((number) => isReached(number, tokens)).map(({ value }) => value),
    ranks: tokens.flatMap((_, at) => {
      return dates.some(({ start }) => start === at) ? [] : (rankAt(tokens, at) ?? []);
    }),
  };
}

const looseReach = 2;
const times = /^(?:times|fois|مرات)$/u;
const endsAt = (numbers: readonly NumberReading[], at: number): boolean =>
  numbers.some(({ end }) => end === at);

interface Framing {
  readonly framed: readonly Hit<Frame>[];
  readonly numbers: readonly NumberReading[];
}

function framesOf(
  number: NumberReading,
  { framed, numbers }: Framing,
  tokens: readonly Token[],
): string[] {
  // "Three out of ten", not "No. 2 is out of service".
  const mayFrame = ({ meaning, end }: Hit<Frame>): boolean =>
    meaning.name !== "outOf" || numbers.some(({ start }) => start >= end && start <= end + 1);
  return framed
    .filter((hit) => mayFrame(hit) && isBeside(hit, number, tokens) && !isYear(number, tokens))
    .map(({ meaning }) => meaning.name);
}

/** "100 kg now 38,000 francs": a unit behind a number is nearer than one before it. */
function measureOf(
  number: NumberReading,
  measured: readonly Hit<Unit>[],
  tokens: readonly Token[],
): Measure | null {
  if (isYear(number, tokens)) return null;
  const own = measured.filter((hit) => isUnitOf(hit, number, tokens));
  if (own.length === 0 && ages.test(wordsBefore(tokens, number.start, 3))) return yearsOf(number);
  const unit = own.find(({ start }) => start >= number.end) ?? own[0];
  if (!unit) return null;
  const { kind, size } = unit.meaning;
  const whole = {
    start: Math.min(number.start, unit.start),
    end: Math.max(number.end, unit.end),
  };
  return { kind, amount: number.value * size, turn: turnOf(tokens, whole) };
}

// "Aged 61", «يبلغ من العمر 61».
const ages = /(?:^| )(?:aged|age of|agee?s? de|(?:ال)?عمر(?:ه|ها)?)$/u;
const minutesOfYear = 525_600;
const yearsOf = ({ value }: NumberReading): Measure => {
  return { kind: "time", amount: value * minutesOfYear, turn: null };
};

function spanOf({ meaning, start, end }: Hit<Unit>, tokens: readonly Token[]): Span {
  const { kind, size } = meaning;
  const word = tokens[start]?.folded ?? "";
  const dual = isDual(word);
  return {
    kind,
    amount: size * (dual ? 2 : 1),
    isCounted: dual || lone.test(word) || spans.test(wordsBefore(tokens, start, 2)),
    bound: boundOf(tokens, start, end),
    turn: turnOf(tokens, { start, end }),
  };
}

/** "2027" comes at no rate. */
const isYear = ({ value, start, end }: NumberReading, tokens: readonly Token[]): boolean =>
  value >= 1900 && value <= 2100 && end === start + 1 && tokens[start]?.text.length === 4;

const reach = 2;
const rateReach = 4;

function isBeside(
  { meaning, start, end }: Hit<Frame>,
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

const dualUnits =
  /^(?:و|ب|ل|ال)*(?:دقيقت|ساعت|يوم|ليلت|اسبوع|شهر|عام|سنت|عقد|كيلومتر|متر|ميل|طن|لتر|برميل)(?:ين|ان)$/u;
const isDual = (folded: string): boolean => dualUnits.test(folded);

// «حدادا وطنيا شهرا», «لأسبوع».
const lone = /^(?:شهرا|اسبوعا|عاما|يوما|عقدا|[ل](?:شهر|اسبوع|عام|سنه|يوم|ليله|ساعه))$/u;

const before = /^(?:before|earlier|ago|avant|قبل)$/u;
const after = /^(?:after|later|following|apres|بعد|عقب)$/u;

/** "A year after notice", «قبل عام من الإخطار»: on which side of something a span of time lies. */
function turnOf(tokens: readonly Token[], { start, end }: TokenSpan): Measure["turn"] {
  const beside = [tokens[start - 1], tokens[start - 2], tokens[end]].map(
    (token) => token?.folded ?? "",
  );
  if (beside.some((word) => after.test(word))) return "after";
  return beside.some((word) => before.test(word)) ? "before" : null;
}
