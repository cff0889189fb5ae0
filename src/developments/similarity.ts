import type { Rarity } from "./rarity.ts";

/** Keys with their weight, and their length under the rarities known when it was measured. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** A key of a vector, measured once for all that it is compared with. */
export interface MeasuredKey {
  readonly key: string;
  readonly rarity: number;
  /** Its weight times its rarity. */
  readonly telling: number;
  /** What it adds to a product with another vector, times the other's weight. */
  readonly pull: number;
}

/** A vector that is to be laid beside many others. */
export interface Probe extends Vector {
  readonly keys: readonly MeasuredKey[];
}

/** What a probe and a vector have in common. */
export type Overlap = readonly MeasuredKey[];

/** Measures keys, so that many comparisons need it only once. */
export function toVector(weights: ReadonlyMap<string, number>, rarity: Rarity): Vector {
  return { weights, norm: normOf(weights, rarity) };
}

/** Measures each key by itself as well. */
export function toProbe(weights: ReadonlyMap<string, number>, rarity: Rarity): Probe {
  const keys: MeasuredKey[] = [];
  let sum = 0;
  for (const [key, weight] of weights) {
    const rare = rarity.of(key);
    const telling = weight * rare;
    sum += telling ** 2;
    keys.push({ key, rarity: rare, telling, pull: weight * rare ** 2 });
  }
  return { weights, norm: Math.sqrt(sum), keys };
}

/** The length of a set of keys under the rarities of now. */
export function normOf(weights: ReadonlyMap<string, number>, rarity: Rarity): number {
  let sum = 0;
  for (const [key, weight] of weights) sum += (weight * rarity.of(key)) ** 2;
  return Math.sqrt(sum);
}

/**
 * The keys of a probe that a vector has too. Whatever is part of the vector shares no more than these,
 * so an article is laid beside a whole development once and beside each of its members for little.
 */
export function overlap(probe: Probe, { weights }: Vector): Overlap {
  return probe.keys.filter(({ key }) => weights.has(key));
}

/** Cosine of two sets of keys, each key weighted by how rare it is: 0 to 1. */
export function cosine(probe: Probe, other: Vector, shared: Overlap): number {
  let sum = 0;
  for (const { key, pull } of shared) sum += pull * (other.weights.get(key) ?? 0);
  return sum === 0 ? 0 : sum / (probe.norm * other.norm);
}
