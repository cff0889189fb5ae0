import { cliticReadings, dualForms } from "../text/arabic.ts";
import type { NumberReading } from "../text/numbers.ts";
import type { Token } from "../text/tokens.ts";
import type { Concept, ConceptHit } from "./concept.ts";
import type { NumberFact, NumberRole } from "./facts.ts";
import type { Sentence } from "./sentence.ts";

type Counted = Pick<NumberReading, "value" | "start" | "end" | "bound">;

// How many words may stand between a number and what it counts, or what became of it.
const unitReach = 2;
const roleReach = 7;

const things = new Set([
  "tankers",
  "trucks",
  "vehicles",
  "buses",
  "motorcycles",
  "boats",
  "houses",
  "schools",
  "villages",
  "livestock",
]);
const measures = new Set([
  "cases",
  "kilometres",
  "days",
  "tonnes",
  "megawatts",
  "hectares",
  "percent",
  "money",
]);
const fatesOfPeople: readonly NumberRole[] = [
  "killed",
  "wounded",
  "abducted",
  "missing",
  "released",
  "arrested",
  "sentenced",
];

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

function roleOf(number: Counted, unit: ConceptHit | null, sentence: Sentence): NumberRole {
  const { tokens } = sentence;
  if (unit?.meaning.role) return unit.meaning.role;
  if (tokens[number.end]?.text === "%") return "percent";
  const signs = `${tokens[number.start - 1]?.text ?? ""}${tokens[number.end]?.text ?? ""}`;
  if (/[$€£]/.test(signs)) return "money";
  return unit && measures.has(unit.meaning.name) ? "count" : fateOf(number, unit, sentence);
}

/** What became of those counted: the nearest fate told, or a farther one where no other is told. */
function fateOf(number: Counted, unit: ConceptHit | null, sentence: Sentence): NumberRole {
  const end = Math.max(unit?.end ?? 0, number.end);
  const [nearest, ...others] = sentence.concepts
    .filter(({ meaning }) => meaning.role !== null && suits(meaning, unit?.meaning ?? null))
    // "إصابة" is a wound, and a case of an illness.
    .filter(({ meaning }) => meaning.role !== "wounded" || !isOfIllness(sentence))
    .filter((hit) => !isDirectlyAt(hit, number, sentence.tokens))
    .map((hit) => ({
      role: hit.meaning.role ?? "count",
      words: distance(hit, number.start, end, sentence.tokens),
    }))
    .toSorted((a, b) => a.words - b.words);
  if (!nearest || (unit === null && !standsAlone(number, sentence))) return "count";
  // "Une vingtaine de militaires, dont un général, ont été interpellés."
  const isOnly = unit !== null && others.every(({ role }) => role === nearest.role);
  return nearest.words <= roleReach || isOnly ? nearest.role : "count";
}

// What may follow a number that counts people without naming them: "killing 13 in", "tue 13 près de".
const afterBareNumber = new Set(
  (
    "in at on as and or by near amid while since after during when who were was are have had has from of more others other it " +
    "en a au aux dans et ou par pres apres lors pendant quand qui ont sont a etaient de d autres plus selon " +
    "في علي من بعد خلال قرب اثر جراء و او اخرين اخرون منهم وفق بحسب علي"
  ).split(" "),
);

/**
 * A number that no known noun follows tells of people only where its fate stands beside it or the
 * clause goes on without a noun: in "arrêté à 60 sièges" seats are counted, not the arrested.
 */
function standsAlone(number: Counted, { tokens, concepts, mentions }: Sentence): boolean {
  const next = tokens[number.end];
  if (!next || next.start - (tokens[number.end - 1]?.end ?? 0) > 1) return true;
  if (next.script === "arabic" && cliticReadings(next.folded).some(isJoined)) return true;
  if (afterBareNumber.has(next.folded)) return true;
  // "Cinq Fama tués": a force stands for its people.
  if (mentions.some(({ entry, start }) => start === number.end && entry.id.startsWith("actor/")))
    return true;
  return concepts.some(({ meaning, start }) => meaning.role !== null && start === number.end);
}

function isJoined({ clitic }: { readonly clitic: string }): boolean {
  return clitic.startsWith("و") || clitic.startsWith("ب") || clitic.startsWith("ف");
}

function isOfIllness({ concepts }: Sentence): boolean {
  return concepts.some(({ meaning }) => meaning.isIllness || meaning.name === "epidemic");
}

/** "Arrêté à 60", "freed at 6": a size or an hour. */
function isDirectlyAt({ end }: ConceptHit, { start }: Counted, tokens: readonly Token[]): boolean {
  return start === end + 1 && /^(?:a|at|au)$/.test(tokens[end]?.folded ?? "");
}

function suits(concept: Concept, unit: Concept | null): boolean {
  const role = concept.role ?? "count";
  if (role === "money" || role === "percent") return false;
  if (unit === null) return role !== "destroyed";
  return things.has(unit.name) ? role === "destroyed" : role !== "destroyed" || !isPerson(role);
}

function isPerson(role: NumberRole): boolean {
  return fatesOfPeople.includes(role);
}

// A fate in the next clause belongs to the next number.
const clauseCost = 4;

function distance(hit: ConceptHit, start: number, end: number, tokens: readonly Token[]): number {
  const isAfter = hit.start >= end;
  const words = isAfter ? hit.start - end : Math.max(0, start - hit.end);
  const from = isAfter ? end : hit.end;
  const to = isAfter ? hit.start : start;
  return words + clauseCost * breaksBetween(tokens, from, to);
}

function breaksBetween(tokens: readonly Token[], from: number, to: number): number {
  let breaks = 0;
  for (let at = Math.max(1, from); at <= to && at < tokens.length; at += 1) {
    const gap = (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
    const isJoint = /^(?:et|and|و)$/.test(tokens[at]?.folded ?? "");
    if (gap > 1 || isJoint) breaks += 1;
  }
  return breaks;
}
