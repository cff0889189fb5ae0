import type { Concept } from "./concept.ts";
import type { EventType } from "./facts.ts";
import type { Sentence } from "./sentence.ts";

/** Kinds of event that pass into one another: an ambush becomes a clash, a plot a trial. */
export type EventFamily = "violence" | "state" | "life";

export const families: Readonly<Record<EventType, EventFamily>> = {
  attack: "violence",
  clash: "violence",
  airstrike: "violence",
  abduction: "violence",
  coup: "state",
  protest: "state",
  politics: "state",
  diplomacy: "state",
  sanctions: "state",
  justice: "state",
  economy: "life",
  humanitarian: "life",
  disaster: "life",
  other: "life",
};

// The headline, or the sentence that opens, names the event; the rest tells what is around it.
const titleShare = 2;
const leastWeight = 2;

/** The kind of event the sentences speak of most, or null where no word tells. */
export function readEventType(sentences: readonly Sentence[]): EventType | null {
  const weights = eventWeights(sentences);
  const [best] = [...weights].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= leastWeight ? best[0] : null;
}

/** How strongly each kind of event is named. A word counts once, at its weightiest place. */
export function eventWeights(sentences: readonly Sentence[]): ReadonlyMap<EventType, number> {
  const weights = new Map<EventType, number>();
  for (const [concept, share] of conceptShares(sentences)) {
    for (const [type, weight] of concept.types) {
      weights.set(type, (weights.get(type) ?? 0) + weight * share);
    }
  }
  return weights;
}

function conceptShares(sentences: readonly Sentence[]): ReadonlyMap<Concept, number> {
  const shares = new Map<Concept, number>();
  for (const [index, { concepts, isBackground }] of sentences.entries()) {
    const share = index === 0 ? titleShare : 1;
    for (const { meaning } of isBackground ? [] : concepts) {
      shares.set(meaning, Math.max(shares.get(meaning) ?? 0, share));
    }
  }
  return shares;
}
