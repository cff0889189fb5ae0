import { expect, test } from "vitest";
import type { Telling } from "./tellings.ts";
import { faultsOf } from "./tellings.ts";

const rebuff: Telling["told"] = [
  "en",
  "Niger's union calls pay offer an 'insult' in Zinder",
  "Teachers in Zinder go on with their strike, the union said.",
];

test.for<[said: string, isRefused: boolean]>([
  ["The union in Zinder says teachers go on with their strike; the pay offer is an insult.", true],
  ["The union in Zinder calls the pay offer an insult.", false],
  [
    "The union in Zinder says teachers go on with their strike, calling the offer an insult.",
    false,
  ],
])("a word that sources only quote stays somebody's: %s", ([said, isRefused]) => {
  const faults = faultsOf({ told: rebuff, language: "en", said });

  expect(faults.length > 0).toBe(isRefused);
});

const toll: Telling["told"] = [
  "en",
  "Niger's defence ministry says nine soldiers killed near Abala",
  "Islamic State claimed the ambush near Abala.",
];

test.for<[said: string, isRefused: boolean]>([
  ["Niger's defence ministry and Islamic State say nine soldiers were killed near Abala.", true],
  ["Niger's defence ministry says nine soldiers were killed near Abala.", false],
])("nobody is made to give a figure along with who gives it: %s", ([said, isRefused]) => {
  const faults = faultsOf({ told: toll, language: "en", said });

  expect(faults.length > 0).toBe(isRefused);
});
