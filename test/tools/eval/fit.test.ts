import { expect, test } from "vitest";
import type { Evidence } from "../../../src/developments/evidence.ts";
import { scoreOf } from "../../../src/developments/match.ts";
import { defaultThresholds } from "../../../src/developments/thresholds.ts";
import { fitWeights } from "../../../src/tools/eval/fit.ts";

function anEvidence(evidence: Partial<Evidence>): Evidence {
  const nothing = Object.keys(defaultThresholds.weights).map((name) => [name, 0]);
  return { ...(Object.fromEntries(nothing) as unknown as Evidence), ...evidence };
}

test("without pairs a refit moves no weight", () => {
  expect(fitWeights([], defaultThresholds, 0.01)).toEqual(defaultThresholds);
});

test("a pair that came out wrong moves the weights it speaks of, and no other", () => {
  const evidence = anEvidence({ words: 0.6 });
  const pair = { evidence, isSame: false, weight: 1 };

  const fitted = fitWeights([pair], defaultThresholds, 0.01);

  const { words, ...others } = fitted.weights;
  const { words: wordsBefore, ...othersBefore } = defaultThresholds.weights;
  expect(scoreOf(evidence, fitted)).toBeLessThan(scoreOf(evidence, defaultThresholds));
  expect(words).toBeLessThan(wordsBefore);
  expect(others).toEqual(othersBefore);
});
