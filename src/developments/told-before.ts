import type { NumberFact, NumberRole } from "../facts/facts.ts";
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
}

export function nothingTold(): ToldBefore {
  return {
    since: Number.POSITIVE_INFINITY,
    concepts: new Set(),
    figures: new Map(),
    sides: new Set(),
    isDisputed: false,
  };
}

/** Adds what one more article tells. `at`: milliseconds since 1970. */
export function remember(told: ToldBefore, event: ReportedEvent, at: number): void {
  told.since = Math.min(told.since, at);
  for (const { concepts } of event.sentences.filter(({ isTitle }) => isTitle)) {
    for (const { meaning } of concepts) told.concepts.add(meaning.name);
  }
  for (const fact of event.facts.numbers) {
    const figures = told.figures.get(fact.role) ?? [];
    told.figures.set(fact.role, [...figures, fact]);
  }
  const { by, status } = event.facts.claim;
  if (by !== null) told.sides.add(sideOf(by));
  told.isDisputed ||= status === "disputed" || status === "denied";
}

const armies = new Set(["army", "actor/fama", "actor/dirpa", "actor/fan", "actor/fds-niger"]);

/** A side by one name: the army is the army, whoever of its offices speaks. */
export function sideOf(by: string): string {
  return armies.has(by) ? "army" : by;
}
