import type { Rarity } from "./rarity.ts";

/** Keys with their weight, and their length under the rarities known when it was measured. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Measures keys, so that many comparisons need it only once. */
export function toVector(weights: ReadonlyMap<string, number>, rarity: Rarity): Vector {
  let sum = 0;
  for (const [key, weight] of weights) sum += (weight * rarity.of(key)) ** 2;
  return { weights, norm: Math.sqrt(sum) };
}

/** Cosine of two sets of keys, each key weighted by how rare it is: 0 to 1. */
export function cosine(a: Vector, b: Vector, rarity: Rarity): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small.weights) {
    const other = large.weights.get(key);
    if (other !== undefined) sum += weight * other * rarity.of(key) ** 2;
  }
  return sum === 0 ? 0 : sum / (a.norm * b.norm);
}
