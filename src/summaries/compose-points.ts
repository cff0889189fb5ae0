import type { NumberRole } from "../facts/facts.ts";
import { fates } from "../facts/facts.ts";
import type { ActWording } from "./acts.ts";
import { isDeclared, wordAct } from "./acts.ts";
import type { ClaimHolder } from "./claim-holders.ts";
import { claimHolder, isStandIn } from "./claim-holders.ts";
import { displayName, displayNames } from "./display-name.ts";
import type { EventNoun } from "./event-nouns.ts";
import { eventNoun } from "./event-nouns.ts";
import { mainPlace } from "./main-place.ts";
import { outletHolder } from "./outlet-holder.ts";
import type { Fate, FateCount, Figure, Lead } from "./phrasebook.ts";
import type { Point } from "./points.ts";
import { speaksFirst } from "./refusal.ts";
import { hasAttribution, hasNegation } from "./speech-words.ts";
import type { Statement } from "./statement.ts";
import { topicsOf } from "./topics.ts";
import type { Writing } from "./writing.ts";

// A point that weighs less is left to those who read the source.
const leastWeight = 2;

/** Sentences for points that no source tells in the language, heaviest first. */
export function composePoints(points: readonly Point[], writing: Writing): string[] {
  const worthIt = points.filter((point) => point.weight >= leastWeight && !isVague(point));
  const groups = Map.groupBy(worthIt, (point) => groupOf(point, writing));
  return [...groups.values()].flatMap((group) => composeGroup(group, writing) ?? []);
}

/** "Two nationals": of which nation stands in the source only. */
const isVague = (point: Point): boolean =>
  point.kind === "toll" && point.toll.fact.unit === "nationals";

/** What one speaker says in one breath becomes one sentence. */
function groupOf(point: Point, writing: Writing): string {
  return `${point.kind}|${tellerOf(point, writing).en}`;
}

function composeGroup(group: readonly Point[], writing: Writing): string | null {
  const [first] = group;
  if (!first) return null;
  const { phrases } = writing;
  if (isPartyUnknown(first, writing)) return null;
  const teller = tellerOf(first, writing);
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

function wordingOf(point: Point, { gazetteer, language, desk }: Writing): ActWording | null {
  if (point.kind !== "act") return null;
  const { sentence } = point.statement;
  const people = peopleIn(point.statement, desk.statements);
  return wordAct(
    point.act,
    { sentence, people: displayNames(people, gazetteer, language) },
    language,
  );
}

/** The two who met or spoke; of more than two it is not clear who they were. */
function peopleIn(statement: Statement, statements: readonly Statement[]): string[] {
  const article = statements.filter((other) => other.article.id === statement.article.id);
  const named = [[statement], article].map((some) => [
    ...new Set(some.flatMap(({ facts }) => facts.actors.filter((id) => id.startsWith("person/")))),
  ]);
  return named.find(({ length }) => length > 0 && length <= 2) ?? [];
}

/** Who says it: as the source has it, else the outlet. */
export function tellerOf(point: Point, { gazetteer }: Writing): ClaimHolder {
  const by = byOf(point);
  // "The group", where none was named before, is nobody; "a statement" says at least what it is.
  const known = by === null || by === "group" ? undefined : claimHolder(by, gazetteer);
  return known ?? outletHolder(point.statement.article.outlet);
}

function byOf(point: Point): string | null {
  if (point.kind === "claim" || point.kind === "refusal") return point.by;
  if (point.kind === "toll") return point.toll.by;
  const { statement } = point;
  // That nobody has spoken is the outlet's to say.
  if (point.kind === "act" && silences.has(point.act.name)) return null;
  const isOwnAct = point.kind === "act" && isDeclared(point.act);
  if (!isOwnAct && !hasAttribution(statement)) return decider(statement);
  return speaksFirst(statement) ? (statement.facts.claim.by ?? decider(statement)) : null;
}

const silences = new Set(["no claim", "no comment"]);
const deciders = ["governor", "prefect", "mayor"];

/** Who closes a market by saying so need not be quoted as well. */
function decider({ sentence }: Statement): string | null {
  const said = new Set(sentence.concepts.map(({ meaning }) => meaning.name));
  return deciders.find((office) => said.has(office)) ?? null;
}

/** The figure of a toll point, with what became of whom; nothing for other points. */
export function countOf(point: Point, writing: Writing): FateCount[] {
  if (point.kind !== "toll") return [];
  const { fact, statement } = point.toll;
  const fate = fateOf(fact.role, eventOf(writing), statement);
  // "56,000 people affected were affected"
  const unit = isNamedByFate(fact.unit) ? null : fact.unit;
  return [{ fact: { ...fact, unit }, fate }];
}

const isNamedByFate = (unit: string | null): boolean => unit === "victims" || unit === "displaced";

/** "Two teachers abducted in an abduction" */
function isSelfEvident([first]: readonly Point[], event: EventNoun | null): boolean {
  return (
    event?.ar.includes("اختطاف") === true &&
    first?.kind === "toll" &&
    first.toll.fact.role === "abducted"
  );
}

function fateOf(role: NumberRole, event: EventNoun | null, statement: Statement): Fate {
  const isBurned = statement.sentence.concepts.some(({ meaning }) => meaning.name === "burn");
  if (role === "destroyed" && isBurned) return "burned";
  if (role === "killed" && event && !event.isViolent) return "died";
  const [fate = "affected"] = fates.filter((known) => known === role);
  return fate;
}

/** What the event is called, by everything its sources say. */
export function eventOf({ development, desk }: Writing): EventNoun | null {
  return eventNoun(development.facts.eventType, desk.statements);
}

/** What heads a text that no source gives in the language, and the points it tells. */
export function leadOf(writing: Writing): { readonly lead: Lead; readonly told: readonly Point[] } {
  const { development, gazetteer, desk, language } = writing;
  const told = leadPoints(writing);
  const [first] = told;
  const { place, country } = mainPlace(development, gazetteer);
  const event = eventOf(writing);
  const inCountry = (country && displayName(country, language)) ?? "";
  const where = placeOf(first, writing);
  const wordings = told.flatMap((point) => wordingOf(point, writing) ?? []);
  const titles = desk.statements.filter(({ sentence }) => sentence.isTitle);
  const lead: Lead = {
    event: isSelfEvident(told, event) ? null : event,
    isSure: titles.some(({ text }) => !hasNegation({ text })),
    place: where === inCountry || place?.kind === "airport" ? "" : where,
    country: inCountry,
    counts: told.flatMap((point) => countOf(point, writing)),
    clauses: wordings.map(({ clause }) => clause),
    isLocal: wordings[0]?.isLocal ?? true,
    headings: wordings.map(({ heading }) => heading),
    topics: [titles.slice(-1), desk.statements]
      .map((some) => topicsOf(some, language, gazetteer))
      .reduce((best, other) => (best.length > 0 ? best : other)),
    // Who takes part in a thing does not report it: its outlet does, unless a figure is somebody's.
    teller: first
      ? tellerOf(first, writing)
      : outletHolder(titles.at(-1)?.article.outlet ?? development.articles[0]?.outlet ?? ""),
  };
  return { lead, told };
}

const heaviestAct = 5;

/** The heaviest toll, else what was done, as far as one source says it. */
function leadPoints(writing: Writing): Point[] {
  const { points } = writing.desk.agenda;
  const tolls = points.filter(({ kind }) => kind === "toll");
  const [toll] = tolls;
  if (toll) return tolls.filter((other) => groupOf(other, writing) === groupOf(toll, writing));
  // That nothing happened, or that nobody spoke, heads no alert.
  const acts = points.filter(
    (point) =>
      point.kind === "act" &&
      point.weight >= leastWeight &&
      !point.act.name.startsWith("no ") &&
      wordingOf(point, writing),
  );
  const [first] = acts;
  // Of an event that has a name the name says more, unless the act is the event.
  if (!first || (eventOf(writing) && first.weight < heaviestAct)) return [];
  return acts.filter((point) => groupOf(point, writing) === groupOf(first, writing)).slice(0, 2);
}

/** The place, where a headline or the point itself names it; in an attack its article may as well. */
export function placeOf(point: Point | undefined, writing: Writing): string {
  const { development, gazetteer, desk, language } = writing;
  const { place, country } = mainPlace(development, gazetteer);
  const isViolent = eventOf(writing)?.isViolent === true;
  const namers = desk.statements.filter(
    (statement) =>
      statement.sentence.isTitle ||
      statement === point?.statement ||
      (isViolent && statement.article.id === point?.statement.article.id),
  );
  const isNamed = place !== null && namers.some(({ facts }) => facts.places.includes(place.id));
  const where = isNamed ? place : country;
  return (where && displayName(where, language)) ?? "";
}
