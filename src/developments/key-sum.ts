import type { Vector } from "./similarity.ts";

/** What many articles tell together: a vector that grows in place. */
export interface KeySum extends Vector {
  readonly weights: Map<string, number>;
  norm: number;
}

/** Nothing told yet. */
export function emptySum(): KeySum {
  return { weights: new Map(), norm: 0 };
}

/** Adds an article's keys; returns those that are new. The norm is the caller's to renew. */
export function addKeys(
  { weights }: KeySum,
  added: ReadonlyMap<string, number>,
): readonly string[] {
  const fresh: string[] = [];
  for (const [key, weight] of added) {
    const before = weights.get(key);
    if (before === undefined) fresh.push(key);
    weights.set(key, (before ?? 0) + weight);
  }
  return fresh;
}

// A story told for weeks gathers thousands of keys that one article had each; without a bound every
// further article would cost more. Few of a week reach it: the labelled streams have 112 at most.
const mostKeys = 200;
const keptKeys = 150;

/** Takes out the keys that the articles told least, the older first, where there are too many; returns them. */
export function dropLightest({ weights }: KeySum): readonly string[] {
  if (weights.size <= mostKeys) return [];
  const heaviestFirst = [...weights].toReversed().toSorted(([, a], [, b]) => b - a);
  const dropped = heaviestFirst.slice(keptKeys).map(([key]) => key);
  for (const key of dropped) weights.delete(key);
  return dropped;
}
