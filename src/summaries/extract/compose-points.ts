import type { NumberRole } from "../../facts/facts.ts";
import { fates } from "../../facts/facts.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { ClaimHolder } from "../claim-holders.ts";
import { claimHolder, isStandIn } from "../claim-holders.ts";
import { displayNames } from "../phrases/display-name.ts";
import type { EventNoun } from "../phrases/event-nouns.ts";
import { eventNoun } from "../phrases/event-nouns.ts";
import type { Fate, FateCount, Figure } from "../phrases/phrasebook.ts";
import type { Writing } from "../phrases/writing.ts";
import { hasAttribution } from "../speech-words.ts";
import type { ActWording } from "../statements/acts.ts";
import { wordAct } from "../statements/acts.ts";
import { isArrival } from "../statements/arrival.ts";
import { isCapture } from "../statements/capture.ts";
import type { Point } from "../statements/points.ts";
import { tellsOfHeld } from "../statements/refine-number.ts";
import { speaksFirst } from "../statements/refusal.ts";
import type { Statement } from "../statements/statement.ts";
import { isAttacker } from "../statements/tolls.ts";
import { partiesIn } from "../statements/topics.ts";
import { isKilling, isNeutralising } from "../statements/violent-death.ts";
import { outletHolder } from "./outlet-holder.ts";

/** A point that weighs less is left to those who read the source. */
export const leastWeight = 2;

/** Sentences for points that no source tells in the language, heaviest first. */
export function composePoints(points: readonly Point[], writing: Writing): string[] {
  const worthIt = points.filter(
    (point) => point.weight >= leastWeight && !isVague(point) && !isForHeadlines(point),
  );
  const groups = Map.groupBy(worthIt, (point) => groupOf(point, writing));
  return [...groups.values()].flatMap((group) => composeWhatHolds(group, writing));
}

/**
 * What the sources turn out not to support is left out, and nothing beside it with it. Where only the
 * speaker is in doubt, the outlet answers for it.
 */
function composeWhatHolds(group: readonly Point[], writing: Writing): string[] {
  const holding = tellersOf(group, writing)
    .map((teller) => composeGroup(group, teller, writing))
    .find((sentence) => sentence !== null && writing.holds({ headline: "", body: sentence }));
  if (holding) return [holding];
  return group.length > 1 ? group.flatMap((point) => composeWhatHolds([point], writing)) : [];
}

/** Who may answer for a group of points, the one the source names first. */
function tellersOf([first]: readonly Point[], writing: Writing): ClaimHolder[] {
  if (!first) return [];
  const named = tellerOf(first, writing);
  return isPartys(first, named) ? [named] : [named, outletHolder(first.statement.article.outlet)];
}

/** What a side says of itself or of its enemies is its own word: no outlet answers for it. */
export function isPartys(point: Point, teller: ClaimHolder): boolean {
  if (point.kind === "claim" || point.kind === "refusal") return true;
  return teller.side === "armed group" || (point.kind === "toll" && isAttacker(point.toll.fact));
}

/** "Two nationals": of which nation stands in the source only. So does where people arrived. */
const isVague = (point: Point): boolean =>
  (point.kind === "toll" && point.toll.fact.unit === "nationals") ||
  (point.kind === "figure" && point.fact.unit === "arrivals" && !isArrival(point));

// Figures say whose fate it was and of how many; what is rejected or condemned stands in a text by its name.
const toldElsewhere = new Set([
  "arrested",
  "abducted",
  "released",
  "arrived",
  "rejected",
  "condemned",
]);

/** What heads a text of ours and says too little below a headline of a source. */
const isForHeadlines = (point: Point): boolean =>
  point.kind === "act" &&
  point.act.isForHeadlines === true &&
  (point.act.deed === undefined || toldElsewhere.has(point.act.deed.name));

/** What one speaker says in one breath becomes one sentence. */
export function groupOf(point: Point, writing: Writing): string {
  const kind = point.kind === "figure" && isArrival(point) ? "arrival" : point.kind;
  return `${kind}|${tellerOf(point, writing).en}`;
}

function composeGroup(
  group: readonly Point[],
  teller: ClaimHolder,
  writing: Writing,
): string | null {
  const [first] = group;
  if (!first) return null;
  const { phrases } = writing;
  if (isPartyUnknown(first, writing)) return null;
  switch (first.kind) {
    case "toll":
      return phrases.counts(
        group.flatMap((point) => countOf(point, writing)),
        teller,
      );
    case "claim":
      return phrases.claim(teller, eventOf(writing));
    case "refusal":
      return phrases.refusal(teller, first.status);
    case "act": {
      const clauses = group.flatMap((point) => wordingOf(point, writing)?.clause ?? []);
      return clauses.length > 0 ? phrases.acts(clauses, teller) : null;
    }
    case "figure":
      if (isArrival(first)) {
        return phrases.counts(
          group.flatMap((point) => countOf(point, writing)),
          teller,
        );
      }
      return phrases.figures(
        newestOfEach(group.flatMap((point) => (point.kind === "figure" ? [point] : []))),
        teller,
      );
  }
}

/** 42 cases last week and 160 now: of one thing only the newest count is told. */
function newestOfEach(figures: readonly Figure[]): Figure[] {
  return [
    ...new Map(
      figures.map((figure) => [`${figure.fact.unit}|${figure.matter?.en}`, figure]),
    ).values(),
  ];
}

/** Whoever claims or denies is a party; an outlet that reports it is none and cannot stand in. */
function isPartyUnknown(point: Point, { gazetteer }: Writing): boolean {
  if (point.kind !== "claim" && point.kind !== "refusal") return false;
  return isStandIn(point.by) || claimHolder(point.by, gazetteer) === undefined;
}

/** An act as it is told of the people its article names; null for other points and what has no words of ours. */
export function wordingOf(point: Point, { gazetteer, language, desk }: Writing): ActWording | null {
  if (point.kind !== "act") return null;
  const { sentence } = point.statement;
  const people = displayNames(peopleIn(point, desk.statements), gazetteer, language);
  const parties = partiesIn([point.statement], language, gazetteer);
  return wordAct(
    point.act,
    { sentence, people, parties, closer: closerIn(point, gazetteer) },
    language,
  );
}

const closing =
  /(?<!\p{L})(governor|prefect|mayor|gouverneur|préfet|maire)(?: (?:of |de |du |d['’])?\p{Lu}[\p{L}-]*){0,2} (?:has |a )?(?:ordered|shuts?|clos(?:ed|es)|fermé|ferme|fait fermer)(?!\p{L})|(?<!\p{L})[وف]?[يأ]غلق (?:ال)?(محافظ|حاكم|والي|عمدة)(?!\p{L})/u;
const offices: ReadonlyMap<string, string> = new Map([
  ["gouverneur", "governor"],
  ["préfet", "prefect"],
  ["maire", "mayor"],
  ["محافظ", "prefect"],
  ["حاكم", "governor"],
  ["والي", "governor"],
  ["عمدة", "mayor"],
]);

/** The office that stands as the subject of the closing. */
function closerIn({ statement }: Point, gazetteer: Gazetteer): ClaimHolder | null {
  const [, latin, arabic] = closing.exec(statement.text) ?? [];
  const office = latin ?? arabic;
  return office === undefined
    ? null
    : (claimHolder(offices.get(office) ?? office, gazetteer) ?? null);
}

/** The two who met or spoke; of more than two it is not clear who they were. */
function peopleIn(
  { statement, act }: Point & { readonly kind: "act" },
  statements: readonly Statement[],
): string[] {
  const own = statement.facts.actors.filter((id) => id.startsWith("person/"));
  // Who resigned stands with it; who is looked for may stand below.
  if (act.isForHeadlines && act.name !== "untraced") return [...new Set(own)];
  const article = statements.filter((other) => other.article.id === statement.article.id);
  const named = [[statement], article].map((some) => [
    ...new Set(some.flatMap(({ facts }) => facts.actors.filter((id) => id.startsWith("person/")))),
  ]);
  return named.find(({ length }) => length > 0 && length <= 2) ?? [];
}

const nameless = new Set(["group", "ministry", "minister"]);

/** Who says it: as the source has it, else the outlet. */
export function tellerOf(point: Point, { gazetteer }: Writing): ClaimHolder {
  const by = byOf(point);
  // "The group", where none was named before, is nobody; "a statement" says at least what it is.
  // "The ministry", below a headline on another country, is that country's.
  const known = by === null || nameless.has(by) ? undefined : claimHolder(by, gazetteer);
  return known ?? outletHolder(point.statement.article.outlet);
}

function byOf(point: Point): string | null {
  if (point.kind === "claim" || point.kind === "refusal") return point.by;
  if (point.kind === "toll") return point.toll.by;
  // Who founds a thing has not told of it, nor who keeps silent.
  if (point.kind === "act" && (point.act.deed || silences.has(point.act.name))) return null;
  const { statement } = point;
  const isSaying = point.kind === "act" && declared.has(point.act.name);
  if (!isSaying && !hasAttribution(statement)) return null;
  return speaksFirst(statement) ? statement.facts.claim.by : null;
}

// Whoever does these does them by saying so.
const declared = new Set(["legal threat", "fuel ban", "blockade"]);
const silences = new Set(["no claim", "no comment"]);

/** The figure of a toll point, or of people who arrived, with what became of whom; nothing for other points. */
export function countOf(point: Point, writing: Writing): FateCount[] {
  if (point.kind === "figure" && isArrival(point)) {
    const unit = point.fact.unit === "arrivals" ? null : point.fact.unit;
    return [{ fact: { ...point.fact, unit }, fate: "arrived" }];
  }
  if (point.kind !== "toll") return [];
  const { fact, statement } = point.toll;
  const fate = fateOf(fact.role, eventOf(writing), statement);
  // "56,000 people affected were affected"
  const unit = isNamedByFate(fact.unit) ? null : fact.unit;
  return [{ fact: { ...fact, unit }, fate }];
}
const isNamedByFate = (unit: string | null): boolean => unit === "victims" || unit === "displaced";

function fateOf(role: NumberRole, event: EventNoun | null, statement: Statement): Fate {
  const isBurned = statement.sentence.concepts.some(({ meaning }) => meaning.name === "burn");
  if (role === "destroyed" && isBurned) return "burned";
  const isTaking = role === "arrested" || role === "abducted";
  if (isTaking && tellsOfHeld(statement.text)) return "held";
  if (role === "abducted" && isCapture(statement.text)) return "captured";
  if (role === "killed") return fateOfDead(statement, event);
  const [fate = "affected"] = fates.filter((known) => known === role);
  return fate;
}

function fateOfDead(statement: Statement, event: EventNoun | null): Fate {
  if (isNeutralising(statement)) return "neutralised";
  return isKilling(statement, event) ? "killed" : "died";
}

/** What the event is called, by everything its sources say. */
export function eventOf({ development, desk }: Writing): EventNoun | null {
  return eventNoun(development.facts.eventType, desk.statements);
}
