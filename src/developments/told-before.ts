import type { Claim, Facts, NumberFact, NumberRole } from "../facts/facts.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import { statedToll } from "./stated-toll.ts";

/** Everything the articles of a development have told so far, as far as an update looks at it. */
export interface ToldBefore {
  /** Milliseconds since 1970 of the founder. */
  since: number;
  /** Names of concepts. */
  readonly concepts: Set<string>;
  readonly figures: Map<NumberRole, readonly number[]>;
  /** Figures that a source took back, and when. */
  readonly overruled: Map<NumberRole, Overruled>;
  /** Sides whose account was told; see `sideOf`. */
  readonly sides: Set<string>;
  isDisputed: boolean;
  /** Who gave the figures: an armed group by its id, or the empty string for everybody else. */
  readonly counters: Set<string>;
}

interface Overruled {
  readonly values: readonly number[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export function nothingTold(): ToldBefore {
  return {
    since: Number.POSITIVE_INFINITY,
    concepts: new Set(),
    figures: new Map(),
    overruled: new Map(),
    sides: new Set(),
    isDisputed: false,
    counters: new Set(),
  };
}

/** Adds what one more article tells. `at`: milliseconds since 1970. */
export function remember(told: ToldBefore, event: ReportedEvent, at: number): void {
  told.since = Math.min(told.since, at);
  for (const { isTitle, concepts } of event.sentences) {
    for (const { meaning } of concepts) {
      if (isTitle || meaning.novelty === "confirmation") told.concepts.add(meaning.name);
    }
  }
  if (!isRivalAccount(event.facts, told)) rememberFigures(told, event, at);
  const { by, status } = event.facts.claim;
  if (by !== null) told.sides.add(sideOf(by));
  told.isDisputed ||= status === "disputed" || status === "denied";
}

function rememberFigures(told: ToldBefore, event: ReportedEvent, at: number): void {
  const { numbers, claim } = event.facts;
  for (const [role, facts] of Map.groupBy(numbers, (fact) => fact.role)) {
    const known = told.figures.get(role) ?? [];
    told.figures.set(role, [...new Set([...known, ...facts.map(({ value }) => value)])]);
    const stated = statedToll(event, role);
    if (stated?.isLowered) overrule(told, stated.fact, at);
    const holds = (value: number): boolean => !isOverruled({ role, value }, told, at);
    told.figures.set(role, (told.figures.get(role) ?? []).filter(holds));
  }
  if (numbers.length > 0) told.counters.add(counterOf(claim));
}

/** Takes back every figure that is greater than the one that now holds. */
function overrule(told: ToldBefore, { role, value }: NumberFact, at: number): void {
  const known = told.figures.get(role) ?? [];
  const values = known.filter((one) => one > value);
  if (values.length > 0) told.overruled.set(role, { values, at });
}

/** The highest figure that was told and not taken back; null where there is none. */
export function greatestTold({ figures }: ToldBefore, role: NumberRole): number | null {
  const known = figures.get(role) ?? [];
  return known.length > 0 ? Math.max(...known) : null;
}

// Outlets that did not hear of it go on with the old toll for about a day.
const laggingMs = 24 * 3_600_000;

/** Whether a figure was taken back of late. */
export function isOverruled(
  { role, value }: Pick<NumberFact, "role" | "value">,
  { overruled }: ToldBefore,
  at: number,
): boolean {
  const before = overruled.get(role);
  return before !== undefined && at - before.at < laggingMs && before.values.includes(value);
}

/** Figures an armed group gives of its own, where others were known: told beside those, never in their place. */
export function isRivalAccount({ claim }: Facts, { counters }: ToldBefore): boolean {
  const counter = counterOf(claim);
  return counter !== "" && counters.size > 0 && !counters.has(counter);
}

function counterOf({ status, by }: Claim): string {
  const isGroup = by?.startsWith("actor/") === true && sideOf(by) !== "army";
  return status === "claimed" && isGroup ? by : "";
}

const armies = new Set(["army", "actor/fama", "actor/dirpa", "actor/fan", "actor/fds-niger"]);

/** A side by one name: the army is the army, whoever of its offices speaks. */
export function sideOf(by: string): string {
  return armies.has(by) ? "army" : (branches.get(by) ?? by);
}

// The mother organisation is named for its branch in the Sahel: "an al-Qaeda affiliate claims".
const branches = new Map([
  ["actor/al-qaeda", "actor/jnim"],
  ["actor/islamic-state", "actor/issp"],
]);
