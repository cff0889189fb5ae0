import type { Claim, Facts, NumberFact, NumberRole } from "../facts/facts.ts";
import type { ReportedEvent } from "../facts/read-events.ts";

/** Everything the articles of a development have told so far, as far as an update looks at it. */
export interface ToldBefore {
  /** Milliseconds since 1970 of the founder. */
  since: number;
  /** Names of concepts. */
  readonly concepts: Set<string>;
  readonly figures: Map<NumberRole, NumberFact[]>;
  /** Sides whose account was told; see `sideOf`. */
  readonly sides: Set<string>;
  isDisputed: boolean;
  /** Who gave the figures: an armed group by its id, or the empty string for everybody else. */
  readonly counters: Set<string>;
}

export function nothingTold(): ToldBefore {
  return {
    since: Number.POSITIVE_INFINITY,
    concepts: new Set(),
    figures: new Map(),
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
  if (!isRivalAccount(event.facts, told)) rememberFigures(told, event.facts);
  const { by, status } = event.facts.claim;
  if (by !== null) told.sides.add(sideOf(by));
  told.isDisputed ||= status === "disputed" || status === "denied";
}

function rememberFigures(told: ToldBefore, facts: Facts): void {
  for (const fact of facts.numbers) {
    const figures = told.figures.get(fact.role) ?? [];
    told.figures.set(fact.role, [...figures, fact]);
  }
  if (facts.numbers.length > 0) told.counters.add(counterOf(facts.claim));
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
