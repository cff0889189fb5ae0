import { dualForms } from "../text/arabic.ts";
import type { Token } from "../text/tokens.ts";
import type { ConceptHit } from "./concept.ts";
import type { NumberFact } from "./facts.ts";
import type { Counted } from "./number-role.ts";
import { roleOf } from "./number-role.ts";
import type { Sentence } from "./sentence.ts";

// How many words may stand between a number and what it counts.
const unitReach = 2;

/** The numbers of a sentence that count something, each with what it counts and what became of them. */
export function readNumberFacts(sentence: Sentence): NumberFact[] {
  const counted = [...sentence.numbers.filter(({ vague }) => !vague), ...dualsIn(sentence)];
  return counted
    .filter((number) => !isDate(sentence.tokens, number))
    .map((number) => factOf(number, sentence));
}

function factOf(number: Counted, sentence: Sentence): NumberFact {
  const unit = unitOf(number, sentence);
  return {
    value: number.value,
    role: roleOf(number, unit, sentence),
    unit: unit ? unit.meaning.name : null,
    bound: number.bound,
  };
}

/** "جنديان" and "آليتين" say two without a number. */
function dualsIn({ tokens, concepts }: Sentence): Counted[] {
  const units = concepts.filter(({ meaning, start, end }) => meaning.isUnit && end === start + 1);
  const starts = new Set(units.map(({ start }) => start));
  return [...starts].flatMap((start) => {
    const token = tokens[start];
    return token && isDual(token) ? [{ value: 2, start, end: start, bound: "exact" as const }] : [];
  });
}

// Only the fatha before the ending, where it is written, parts "two teachers" from "teachers".
const writtenDual = /\u064Eي\u0652?ن/u;

function isDual({ text, folded, script }: Token): boolean {
  if (script !== "arabic" || folded.length < 5) return false;
  if (writtenDual.test(text) || folded.endsWith("تين") || folded.endsWith("تان")) return true;
  const noun = folded.slice(0, -2);
  return folded.endsWith("يان") && dualForms(noun).includes(folded);
}

/** A bare number that can be a year, or one that stands beside a month. */
function isDate(tokens: readonly Token[], { value, start, end }: Counted): boolean {
  if (end !== start + 1 || tokens[start]?.script !== "number") return false;
  const isYear = value >= 1900 && value <= 2100 && tokens[start]?.text.length === 4;
  return isYear || isTimeOfDay(tokens, start, end);
}

function isTimeOfDay(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end];
  const isGlued = next !== undefined && next.start === tokens[start]?.end;
  return isGlued && /^(?:h|am|pm|gmt)\d*$/.test(next.folded);
}

function unitOf(number: Counted, { tokens, concepts }: Sentence): ConceptHit | null {
  if (tokens[number.end]?.text === "%") return percentAt(number, concepts);
  const units = concepts.filter(({ meaning }) => meaning.isUnit);
  const after = units.filter(
    ({ start }) =>
      start >= number.end &&
      start <= number.end + unitReach &&
      !isPartOfThem(tokens, number.end, start),
  );
  const nearest = after.reduce<ConceptHit | null>(
    (best, hit) => (best && best.start <= hit.start ? best : hit),
    null,
  );
  // "الجنود التسعة": an adjective after its noun.
  return nearest ?? units.find(({ end }) => end === number.start && isArabic(tokens, end)) ?? null;
}

const partWords = new Set(
  "including among incl with dont parmi soit بينهم بينهن بينها منهم منهن ضمنهم".split(" "),
);

/** "18 dead, women among them" and "18 morts dont des femmes" count no women. */
function isPartOfThem(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (at > from && token.start - (tokens[at - 1]?.end ?? 0) > 1) return true;
    if (partWords.has(token.folded)) return true;
  }
  return false;
}

function percentAt(number: Counted, concepts: readonly ConceptHit[]): ConceptHit | null {
  return concepts.find(({ start }) => start === number.end) ?? null;
}

function isArabic(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.script === "arabic";
}
