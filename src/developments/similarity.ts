import type { Rarity } from "./rarity.ts";

/** Keys with their weight, and their length under the rarities known when it was measured. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** What two vectors have in common, as seen from one of them: each shared key with its pull. */
export type Overlap = readonly (readonly [key: string, pull: number])[];

/** Measures keys, so that many comparisons need it only once. */
export function toVector(weights: ReadonlyMap<string, number>, rarity: Rarity): Vector {
  return { weights, norm: normOf(weights, rarity) };
}

/** The length of a set of keys under the rarities of now. */
export function normOf(weights: ReadonlyMap<string, number>, rarity: Rarity): number {
  let sum = 0;
  for (const [key, weight] of weights) sum += (weight * rarity.of(key)) ** 2;
  return Math.sqrt(sum);
}

/**
 * The keys of `one` that `other` has too. Whatever is part of `other` shares no more than these, so
 * an article is laid beside a whole development once and beside each of its members for little.
 */
export function overlap(one: Vector, other: Vector, rarity: Rarity): Overlap {
  const shared: [string, number][] = [];
  for (const [key, weight] of one.weights) {
    if (other.weights.has(key)) shared.push([key, weight * rarity.of(key) ** 2]);
  }
  return shared;
}

/** Cosine of two sets of keys, each key weighted by how rare it is: 0 to 1. */
export function cosine(one: Vector, other: Vector, shared: Overlap): number {
  let sum = 0;
  for (const [key, pull] of shared) sum += pull * (other.weights.get(key) ?? 0);
  return sum === 0 ? 0 : sum / (one.norm * other.norm);
}
