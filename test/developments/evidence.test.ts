import { expect, test } from "vitest";
import { createCandidateIndex } from "../../src/developments/candidate-index.ts";
import type { Dossier } from "../../src/developments/dossier.ts";
import { addMember, openDossier } from "../../src/developments/dossier.ts";
import type { Evidence } from "../../src/developments/evidence.ts";
import { evidenceFor } from "../../src/developments/evidence.ts";
import type { Fingerprint } from "../../src/developments/fingerprint.ts";
import { createRarity } from "../../src/developments/rarity.ts";
import { toProbe } from "../../src/developments/similarity.ts";

const measures = {
  pivot: createRarity(),
  terms: createRarity(),
  index: createCandidateIndex(),
};
const told = (words: string, language: "ar" | "en" = "en"): Fingerprint => ({
  language,
  pivot: new Map(),
  terms: new Map(words.split(" ").map((word) => [word, 1])),
  fullNames: new Set(),
  spots: new Set(),
  regions: new Set(),
  eventType: null,
  eventDate: null,
  illnesses: new Set<string>(),
  isOutcome: false,
  saysAnother: false,
  saysMore: false,
});
const trial = openDossier("trial", ["ML"], measures);
for (const words of [
  "court tries sangafoula rice",
  "sangafoula court bamako witness",
  "sangafoula lawyer bamako",
]) {
  addMember(trial, told(words), 0, measures);
}

function beside(dossier: Dossier, fingerprint: Fingerprint): Evidence {
  const [pivot, terms] = [
    toProbe(fingerprint.pivot, measures.pivot),
    toProbe(fingerprint.terms, measures.terms),
  ];
  const article = { fingerprint, pivot, terms };
  return evidenceFor({ article, dossier, shared: [] }, 0);
}

function lacked(fingerprint: Fingerprint): number {
  return beside(trial, fingerprint).lackedWords;
}

test("an article that lacks the name all others told speaks against, however alike the rest", () => {
  const [own, other] = [
    lacked(told("court sangafoula verdict monday")),
    lacked(told("court tries berthoumi rice bamako witness")),
  ];

  expect(own).toBeLessThan(other);
  expect(lacked(told("fuel queues sikasso"))).toBe(1);
});

test("in a language the development was not told in, nothing is lacked", () => {
  const arabic = told("محكمة باماكو", "ar");

  expect(lacked(arabic)).toBe(0);
});

test("a report like those before about another named person speaks against", () => {
  const arrest = openDossier("arrest", ["ML"], measures);
  const naming = (words: string, ...names: string[]): Fingerprint => ({
    ...told(words),
    fullNames: new Set(names),
  });
  addMember(arrest, naming("player vincent jackson arrested", "vincent", "jackson"), 0, measures);
  addMember(arrest, naming("jackson arrested police"), 0, measures);
  const others = (fingerprint: Fingerprint): number => beside(arrest, fingerprint).otherPeople;

  expect(others(naming("player jamal williams arrested", "jamal", "williams"))).toBe(1);
  expect(others(naming("jackson arrested says jamal williams", "jamal", "williams"))).toBeLessThan(
    1,
  );
  expect(others(naming("player arrested police"))).toBe(0);
});
