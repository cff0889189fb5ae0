import { expect, test } from "vitest";
import { aReport } from "../facts/told.ts";
import { aTracker } from "./a-tracker.ts";

const noon = Date.parse("2025-09-04T12:00:00Z");
const hours = (count: number): Date => new Date(noon + count * 3_600_000);

test("what only words of grammar and of saying join is no development", () => {
  const tracker = aTracker();
  tracker.read(aReport({ title: "What they said after this: those who were there in Gao, Mali" }));

  const { kind } = tracker.read(
    aReport({ title: "Those who said what they would after that: Kayes, Mali" }),
  );

  expect(kind).toBe("new");
});

test.for([
  ["Mali suspends broadcaster TV5 over coverage", "Mali : le signal de TV5 Monde rétabli"],
  ["Niger orders CNPC managers to leave", "Niger : la CNPC dépose un recours"],
])("an acronym joins English and French reports: %s", ([first = "", second = ""]) => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(aReport({ title: first }));

  const report = aReport({ title: second, language: "fr", publishedAt: hours(5) });

  expect(tracker.read(report).developmentIds).toEqual(developmentIds);
});

test.for([
  ["Mediators", "en", "ECOWAS offers mediation between Niger and Benin over agents"],
  ["A strike", "en", "Niger unions call strike over Benin agents row"],
] as const)("%s is news of a row that is known", ([, language, title]) => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(
    aReport({ title: "Niger accuses Benin of hosting French agents" }),
  );

  const decision = tracker.read(aReport({ title, language, publishedAt: hours(12) }));

  expect(decision).toMatchObject({ kind: "update", developmentIds });
});

test("the same told of another named person is another development", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(
    aReport({ title: "Niger names the general Hamma Berthoumi as head of its customs" }),
  );

  const same = aReport({ title: "Niger has a general, Hamma Berthoumi, lead its customs" });
  const other = aReport({ title: "Niger has a colonel, Vincent Okorafor, lead its customs" });

  expect(tracker.read(same).developmentIds).toEqual(developmentIds);
  expect(tracker.read(other).kind).toBe("new");
});

test("what is told apart from an event elsewhere is still the event that is known", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(
    aReport({ title: "Flash flood kills six in Iferouane, northern Niger" }),
  );

  const report = aReport({
    title: "Six dead as floods hit Iferouane in Niger's north",
    text: "The disaster is separate from the floods in Maradi that killed 14 last week.",
    publishedAt: hours(3),
  });

  expect(tracker.read(report).developmentIds).toEqual(developmentIds);
});

test("a round number of troops is no year and joins reports", () => {
  const joint = "La Force unifiée de l'AES lance une opération avec 2 000 hommes dans le Liptako";
  const tracker = aTracker();
  const { developmentIds } = tracker.read(aReport({ title: joint, language: "fr" }));

  const report = aReport({
    title: "Sahel states deploy joint force of 2,000 troops in tri-border area",
    publishedAt: hours(9),
  });

  expect(tracker.read(report).developmentIds).toEqual(developmentIds);
});

test.for([
  ["other regions", "Kayes", "new"],
  ["one region", "Konna", "duplicate"],
] as const)("attacks of one day with one toll at two places of %s", ([, place, kind]) => {
  const tracker = aTracker();
  const told = (where: string) =>
    aReport({
      title: `Mali : attaque d'un camp à ${where}`,
      text: `Douze soldats ont été tués dans l'attaque d'un camp à ${where}, selon l'armée.`,
      language: "fr",
    });
  tracker.read(told("Mopti"));

  expect(tracker.read(told(place)).kind).toBe(kind);
});

test("a second attack is known by its place and toll, whoever first told it without looking back", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(
    aReport({ title: "Roadside bomb kills five soldiers near Boré, central Mali" }),
  );

  const report = aReport({
    title: "Cinq Fama tués à Boré, nouvelle embuscade sur la nationale",
    language: "fr",
    publishedAt: hours(3),
  });

  expect(tracker.read(report)).toMatchObject({ kind: "duplicate", developmentIds });
});

test("the same town is not the same event", () => {
  const tracker = aTracker();
  tracker.read(
    aReport({
      title: "Mali : trente passagers d'un car aux mains d'hommes armés près de Sévaré",
      language: "fr",
    }),
  );

  const report = aReport({
    title: "Un hélicoptère militaire s'écrase aux environs de Sévaré",
    language: "fr",
    publishedAt: hours(30),
  });

  expect(tracker.read(report).kind).toBe("new");
});

test("who answers speaks of something known", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(
    aReport({
      title: "Le Niger retire son agrément à une ONG italienne accusée de renseignement",
      language: "fr",
    }),
  );

  const report = aReport({
    title: "روما ترفض اتهامات نيامي لمنظمة إيطالية بالتجسس وتطالبها بالعدول عن الطرد",
    language: "ar",
    publishedAt: hours(24),
  });

  expect(tracker.read(report)).toMatchObject({ kind: "update", developmentIds });
});
