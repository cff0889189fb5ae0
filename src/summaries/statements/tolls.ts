import { isQuotation } from "../../facts/claim.ts";
import type { NumberFact, NumberRole } from "../../facts/facts.ts";
import { fates } from "../../facts/facts.ts";
import { isTakenBack, lowersFigure } from "../../facts/lowering.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Side } from "../claim-holders.ts";
import { claimHolder, isStandIn } from "../claim-holders.ts";
import { hasAttribution } from "../speech-words.ts";
import type { Statement } from "./statement.ts";

/** A figure as somebody gives it. */
export interface Toll {
  readonly fact: NumberFact;
  /** Gazetteer id or English noun; null when the source names nobody. */
  readonly by: string | null;
  readonly side: Side;
  readonly statement: Statement;
}

/** Which figures stand and which have been overtaken, over all sources of a development. */
export interface TollBook {
  /** Oldest account first. */
  readonly current: readonly Toll[];
  /** Whether a statement gives a figure that a newer one replaced, and not the newer one as well. */
  isOvertaken(statement: Statement): boolean;
}

const tollRoles: readonly NumberRole[] = fates;

interface Account {
  readonly current: readonly Toll[];
  readonly overtaken: readonly Toll[];
}

/**
 * Sorts the figures of all sources, oldest first. A newer figure replaces a smaller one; a smaller
 * one that comes later is a part of the whole, unless another side gives it or it takes the greater
 * one back. What an armed group
 * claims stands beside what others say.
 */
export function keepTollBook(statements: readonly Statement[], gazetteer: Gazetteer): TollBook {
  const tolls = statements.flatMap((statement) => tollsOf(statement, gazetteer));
  const accounts = [...Map.groupBy(tolls, accountOf).values()].map(settle);
  const current = withoutStrays(
    accounts.flatMap((account) => account.current),
    statements,
  );
  const overtaken = accounts.flatMap((account) => account.overtaken);
  return {
    current,
    isOvertaken: (statement) =>
      overtaken.some(
        (toll) => toll.statement === statement && !givesCurrent(statement, toll, current),
      ),
  };
}

/**
 * An article may bring up another event's dead. Beside the greatest toll a smaller one of the same
 * side counts only where a second article has it too, or where it contradicts the greatest.
 */
function withoutStrays(current: readonly Toll[], statements: readonly Statement[]): Toll[] {
  const dead = current.filter(isPlainDeath);
  const greatest = Math.max(0, ...dead.map(({ fact }) => fact.value));
  return current.filter((toll) => {
    if (!isPlainDeath(toll) || toll.fact.value === greatest) return true;
    const rival = dead.find(({ fact }) => fact.value === greatest);
    return (
      articlesGiving(toll, statements) > 1 || (rival !== undefined && rival.side !== toll.side)
    );
  });
}

const isPlainDeath = ({ fact, side }: Toll): boolean =>
  fact.role === "killed" && side !== "armed group" && !isAttacker(fact);

function articlesGiving({ fact }: Toll, statements: readonly Statement[]): number {
  const giving = statements.filter(({ facts }) =>
    facts.numbers.some(({ value, role }) => value === fact.value && role === fact.role),
  );
  return new Set(giving.map(({ article }) => article.id)).size;
}

/** The figures of one statement that tell what became of people or things. */
function tollsOf(statement: Statement, gazetteer: Gazetteer): Toll[] {
  const named = tellerIn(statement);
  const isNamed = named !== null && !isStandIn(named);
  const by = isNamed ? named : (accuser(statement, gazetteer) ?? named);
  const side = by === null ? "neutral" : (claimHolder(by, gazetteer)?.side ?? "neutral");
  const isLowering = lowersFigure(statement.text);
  const gone = statement.sentence.numbers
    .filter(({ start }) => isLowering && isTakenBack(statement.sentence, start))
    .map(({ value }) => value);
  if (by === null && isPartysOwn(statement)) return [];
  return statement.facts.numbers
    .filter(({ role, value }) => tollRoles.includes(role) && !gone.includes(value))
    .filter(({ role, value }) => role !== "displaced" || value >= fewestDisplaced)
    .map((fact) => ({ fact, by, side, statement }));
}

/** Who says so; a prosecutor who opens an inquiry into twelve deaths has not counted them. */
function tellerIn({ facts: { claim }, text, sentence, isPartisan }: Statement): string | null {
  const isSaid = hasAttribution({ text }) || isQuotation(sentence);
  const isTold = isPartisan || isSaid || lowersFigure(text);
  return isTold ? claim.by : null;
}

const ourDoing =
  /(?<!\p{L})[وف]?(?:قتلنا|أسرنا|دمرنا|أسقطنا|استهدفنا)(?!\p{L})|\b(?:we|our (?:men|fighters|forces))\b/iu;
const partyGivesCount =
  /(?<!\p{L})(?:djihadiste|jihadiste|terroriste|rebelle|séparatiste|groupe armé)s?(?!\p{L}).{0,40}\b(?:donne|avance|évoque|parle|annonce|affirme|dit|revendique)|\b(?:jihadists?|militants?|rebels?|insurgents?|separatists?|armed group)\b.{0,40}\b(?:gives?|gave|puts?|claims?|says?|said|speaks?)\b/iu;

/** What fighters say of themselves, where we cannot tell which; no outlet answers for it. */
const isPartysOwn = ({ text }: Statement): boolean =>
  ourDoing.test(text) || partyGivesCount.test(text);

// A handful who run from gunfire are not displaced by it.
const fewestDisplaced = 20;

// As a subject does, after no more than an article.
const latestSubject = 1;

/** "The Azawad Liberation Front accused the army of killing 14": the figure is the group's. */
function accuser({ sentence, text }: Statement, gazetteer: Gazetteer): string | null {
  const [first] = gazetteer.find(sentence.tokens).toSorted((a, b) => a.start - b.start);
  const isSubject = first?.entry.kind === "armed-group" && first.start <= latestSubject;
  return isSubject && hasAttribution({ text }) ? first.entry.id : null;
}

const attackers = new Set(["assailants", "fighters", "hunters"]);

/** Whether a figure counts those who fought the state rather than its soldiers or civilians. */
export const isAttacker = ({ unit }: NumberFact): boolean => attackers.has(unit ?? "");

const forces = new Set([
  "soldiers",
  "officers",
  "generals",
  "police",
  "gendarmes",
  "guards",
  "crew",
]);

/** Dead attackers, dead soldiers, burnt trucks and what an armed group claims are separate accounts. */
function accountOf({ fact: { role, unit }, side }: Toll): string {
  const things = role === "destroyed" ? unit : null;
  const whose = attackers.has(unit ?? "") ? "attackers" : side === "armed group" && "claimed";
  return [role, things, whose].join("|");
}

function settle(tolls: readonly Toll[]): Account {
  let current: readonly Toll[] = [];
  const overtaken: Toll[] = [];
  const takenBack: Toll[] = [];
  for (const toll of tolls) {
    if (takenBack.some((other) => isRepeated(toll, other))) continue;
    const rivals = current.filter((other) => isSameCount(other, toll));
    const equal = rivals.find((other) => other.fact.value === toll.fact.value);
    const smaller = rivals.filter((other) => replaces(toll, other));
    const isNew = rivals.every((other) => smaller.includes(other) || isRival(toll, other));
    takenBack.push(...smaller.filter((other) => lowers(toll, other)));
    overtaken.push(...smaller.filter((other) => !stillHolds(other.fact, toll.fact)));
    if (equal) current = current.map((other) => (other === equal ? fuller(other, toll) : other));
    else if (isNew) current = [...current.filter((other) => !smaller.includes(other)), toll];
  }
  return { current, overtaken: [...overtaken, ...repeatsOf(overtaken, tolls)] };
}

/** Soldiers and civilians are counted apart; a bare "12 dead" may be either. */
function isSameCount(one: Toll, other: Toll): boolean {
  const [a, b] = [one, other].map(({ fact: { unit } }) => unit);
  if (a === b || isVague(a) || isVague(b)) return true;
  return forces.has(a ?? "") === forces.has(b ?? "");
}

const isVague = (unit: string | null | undefined): boolean =>
  unit === null || unit === undefined || unit === "people";

function replaces(toll: Toll, other: Toll): boolean {
  // Residents who count more dead than the state contradict it; they do not bring it up to date.
  const isFromBeside = other.side === "state" && toll.side === "neutral" && toll.by !== null;
  const isOpenToDoubt = toll.by !== other.by && unconfirmed.test(toll.statement.text);
  const isContradiction = isFromBeside || isOpenToDoubt;
  return (toll.fact.value > other.fact.value && !isContradiction) || lowers(toll, other);
}

const unconfirmed =
  /\b(?:not (?:been )?confirmed|unconfirmed|have not confirmed|has not confirmed|could not be (?:verified|confirmed))\b|(?<!\p{L})(?:non confirmé\p{L}*|n['’](?:a|ont) pas (?:été )?confirmé|pas confirmé)(?!\p{L})|لم (?:[يت]ؤكد|[يت]تأكد)|غير مؤكد/iu;

/** "Nine dead, revised down from 12" takes back every greater figure before it. */
function lowers({ fact, statement }: Toll, other: Toll): boolean {
  return fact.value < other.fact.value && lowersFigure(statement.text);
}

// "More than 70" is still true once 71 were counted.
const roughly = 1.1;

/** Whether a rough figure is still true beside a newer one. */
export function stillHolds(fact: NumberFact, newer: NumberFact): boolean {
  const isNear = newer.value >= fact.value && newer.value <= fact.value * roughly;
  return fact.bound !== "exact" && isNear;
}

/** A different figure from another side, in an article that does not give the first one as well. */
function isRival(toll: Toll, other: Toll): boolean {
  const isOtherSide = toll.side !== other.side && toll.by !== null && other.by !== toll.by;
  return isOtherSide && toll.statement.article.id !== other.statement.article.id;
}

/** Of two that say the same, the one that names more: never what one outlet says in the mouth of another. */
function fuller(one: Toll, other: Toll): Toll {
  const isNamedHere = !isVague(one.fact.unit);
  if (one.statement.article.id === other.statement.article.id) return joined(one, other);
  if (isNamedHere !== !isVague(other.fact.unit)) return isNamedHere ? one : other;
  return teller(one, other);
}

/** What one article says of a figure in two sentences. */
function joined(one: Toll, other: Toll): Toll {
  const unit = isVague(one.fact.unit) ? (other.fact.unit ?? one.fact.unit) : one.fact.unit;
  return { ...teller(one, other), fact: { ...one.fact, unit } };
}

/** Who of two is named, or speaks for the state. */
function teller(one: Toll, other: Toll): Toll {
  const isUnnamed = one.by === null || (isStandIn(one.by) && other.by !== null);
  return isUnnamed || (one.side !== "state" && other.side === "state") ? other : one;
}

function repeatsOf(overtaken: readonly Toll[], tolls: readonly Toll[]): Toll[] {
  return tolls.filter((toll) => overtaken.some((old) => old !== toll && isRepeated(toll, old)));
}

const isRepeated = (toll: Toll, old: Toll): boolean =>
  old.fact.value === toll.fact.value && isSameCount(old, toll);

function givesCurrent(statement: Statement, old: Toll, current: readonly Toll[]): boolean {
  return statement.facts.numbers.some((fact) =>
    current.some(
      (toll) =>
        accountOf(toll) === accountOf(old) &&
        toll.fact.value === fact.value &&
        fact.role === old.fact.role,
    ),
  );
}
