import type { Evidence } from "../../developments/evidence.ts";
import { scoreOf } from "../../developments/match.ts";
import type { Thresholds } from "../../developments/thresholds.ts";
import type { Pair } from "./pairs.ts";

/** A pair, and how much it counts. */
export interface WeighedPair extends Pair {
  readonly weight: number;
}

// Small enough not to overshoot with the largest evidence (a week of silence), many enough to arrive.
const step = 0.05;
const steps = 1_500;

/**
 * Weights that explain the pairs better: logistic regression by plain descent. `pull` draws every
 * weight back to where it was, so that what the pairs say nothing about stays.
 */
export function fitWeights(
  pairs: readonly WeighedPair[],
  before: Thresholds,
  pull: number,
): Thresholds {
  const names = Object.keys(before.weights) as (keyof Evidence)[];
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let fitted = before;
  for (let turn = 0; turn < steps; turn += 1) {
    const slopes = new Map(names.map((name) => [name, 0]));
    let slopeOfStart = 0;
    for (const { evidence, isSame, weight } of pairs) {
      const error = (weight * (scoreOf(evidence, fitted) - Number(isSame))) / total;
      slopeOfStart += error;
      for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + error * evidence[name]);
    }
    const next = (now: number, was: number, slope: number): number =>
      now - step * (slope + pull * (now - was));
    const { start, weights } = fitted;
    fitted = {
      ...fitted,
      start: next(start, before.start, slopeOfStart),
      weights: mapWeights(weights, (now, name) =>
        next(now, before.weights[name], slopes.get(name) ?? 0),
      ),
    };
  }
  return rounded(fitted);
}

function mapWeights(
  weights: Thresholds["weights"],
  change: (weight: number, name: keyof Evidence) => number,
): Thresholds["weights"] {
  const entries = Object.entries(weights) as [keyof Evidence, number][];
  return Object.fromEntries(
    entries.map(([name, weight]) => [name, change(weight, name)]),
  ) as Record<keyof Evidence, number>;
}

/** Two places: more would claim to know more. */
function rounded(fitted: Thresholds): Thresholds {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { ...fitted, start: round(fitted.start), weights: mapWeights(fitted.weights, round) };
}
