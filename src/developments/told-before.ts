import type { NumberFact, NumberRole } from "../facts/facts.ts";
import type { ReportedEvent } from "../facts/read-events.ts";

/** Everything the articles of a development have told so far, as far as an update looks at it. */
export interface ToldBefore {
  readonly concepts: Set<string>;
  readonly figures: Map<NumberRole, NumberFact[]>;
  readonly claimants: Set<string>;
}

export function nothingTold(): ToldBefore {
  return { concepts: new Set(), figures: new Map(), claimants: new Set() };
}

/** Adds what one more article tells. */
export function remember(told: ToldBefore, event: ReportedEvent): void {
  for (const { concepts } of event.sentences) {
    for (const { meaning } of concepts) told.concepts.add(meaning.name);
  }
  for (const fact of event.facts.numbers) {
    const figures = told.figures.get(fact.role) ?? [];
    told.figures.set(fact.role, [...figures, fact]);
  }
  if (event.facts.claim.by !== null) told.claimants.add(event.facts.claim.by);
}
