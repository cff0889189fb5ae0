import { expect, test } from "vitest";
import { addKeys, dropLightest, emptySum } from "../../src/developments/key-sum.ts";

test("a story told for weeks keeps what most of its articles told", () => {
  const sum = emptySum();

  for (let day = 0; day < 250; day += 1) {
    addKeys(sum, new Map([["p:place/gao", 1]]));
    addKeys(sum, new Map([[`v:${day}`, 1]]));
    dropLightest(sum);
  }

  expect(sum.weights.size).toBeLessThanOrEqual(200);
  expect(sum.weights.get("p:place/gao")).toBe(250);
  expect(sum.weights.has("v:249")).toBe(true);
  expect(sum.weights.has("v:0")).toBe(false);
});

test("a story of a few days loses nothing", () => {
  const sum = emptySum();
  addKeys(sum, new Map(Array.from({ length: 150 }, (_, at) => [`w:${at}`, 1])));

  expect(dropLightest(sum)).toEqual([]);
});
