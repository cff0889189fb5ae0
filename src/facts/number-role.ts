import { cliticReadings } from "../text/arabic.ts";
import type { NumberReading } from "../text/numbers.ts";
import type { Token } from "../text/tokens.ts";
import type { Concept, ConceptHit } from "./concept.ts";
import type { NumberRole } from "./facts.ts";
import type { Sentence } from "./sentence.ts";

/** A number that counts something: tokens from `start` to before `end`. */
export type Counted = Pick<NumberReading, "value" | "start" | "end" | "bound">;

// How many words may stand between a number and what became of those it counts.
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

/** What a number says of what it counts: their fate, a sum, or no more than how many. */
export function roleOf(number: Counted, unit: ConceptHit | null, sentence: Sentence): NumberRole {
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
      isInNextClause: opensClause(sentence.tokens, end, hit.start),
    }))
    .toSorted((a, b) => a.words - b.words);
  if (!nearest || (unit === null && !standsAlone(number, sentence))) return "count";
  if (areSaved(number, end, sentence.tokens)) return "count";
  // "Une vingtaine de militaires, dont un général, ont été interpellés."
  const isOnly =
    unit !== null && others.every(({ role }) => role === nearest.role) && !nearest.isInNextClause;
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

/** Whether a sentence tells of an illness, which kills without a killer. */
export function isOfIllness({ concepts }: Sentence): boolean {
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
  return !things.has(unit.name) || role === "destroyed";
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

// "They are still held, and the women were freed": who comes after the joint is somebody else.
const joint = /^(?:and|but|while|et|mais|tandis|alors|و.*|لكن|بينما|فيما)$/;

function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(1, from); at <= to && at < tokens.length; at += 1) {
    const gap = (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
    if (gap > 1 && joint.test(tokens[at]?.folded ?? "")) return true;
  }
  return false;
}

const saved =
  /^(?:rescued|saved|survived|survivors?|sauves?|sauvee?s?|secouru(?:e?s)?|survecu|rescapee?s?|survivante?s?|و?(?:انقذ.{0,3}|انقاذ|نجا|نجاه|نجوا|ناجون|ناجين|ناجيا))$/;
// As far as "61 personnes ont été secourues".
const savedReach = 4;

/** "61 people were rescued": they had a part in what cost others their lives. */
function areSaved({ start }: Counted, end: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, start - 2), start);
  const after = tokens.slice(end, end + savedReach);
  const stop = after.findIndex(({ folded }) => joint.test(folded));
  const own = [...before, ...(stop < 0 ? after : after.slice(0, stop))];
  return own.some(({ folded }) => saved.test(folded));
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
