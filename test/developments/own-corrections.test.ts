import { expect, test } from "vitest";
import { isWithdrawn } from "../../src/developments/own-corrections.ts";
import { aReport } from "../facts/told.ts";
import { aTracker } from "./a-tracker.ts";

const hourMs = 3_600_000;
const noon = Date.parse("2025-09-04T12:00:00Z");
const hours = (count: number): Date => new Date(noon + count * hourMs);

const river = aReport({
  outlet: "River Post",
  family: "river",
  language: "en",
  title: "At least 12 soldiers killed in ambush near Torodi in Niger",
  text: "Gunmen attacked the patrol on Wednesday, the defence ministry said.",
});
const dune = aReport({
  outlet: "La Dune",
  family: "dune",
  language: "fr",
  title: "Niger : douze soldats tués dans une embuscade près de Torodi",
  text: "Des hommes armés ont attaqué une patrouille mercredi, selon le ministère de la Défense.",
  publishedAt: hours(1),
});
const withdrawn = { ...river, title: "Withdrawn", text: "This story has been withdrawn." };

/** A tracker that read these, and what it then makes of one more. */
function read(articles: readonly (typeof river)[], last: typeof river) {
  const tracker = aTracker();
  const ids = articles.flatMap((article) => tracker.read(article).developmentIds);
  const decision = tracker.read({ ...last, publishedAt: hours(3) });
  return { tracker, decision, development: tracker.get(ids[0] ?? "") };
}

test("an item that now counts fewer dead takes its figure back, without a word about it", () => {
  const nine = { ...river, title: "Nine soldiers killed in ambush near Torodi in Niger" };

  const { decision, development } = read([river], nine);

  expect(decision.kind).toBe("update");
  expect(development?.changes).toMatchObject([{ kind: "toll", from: 12, to: 9 }]);
});

test("an item that counts fewer dead than others do lowers no toll", () => {
  const nine = { ...river, title: "Nine soldiers killed in ambush near Torodi in Niger" };

  const { decision } = read([river, dune], nine);

  expect(decision.kind).toBe("duplicate");
});

test("an outlet that says what was wrong with its item corrects it, once", () => {
  const corrected = {
    ...river,
    title: "Nine soldiers killed in ambush near Torodi in Niger",
    text: `${river.text} An earlier version of this article said 12 soldiers were killed.`,
  };

  const { tracker, development } = read([river], corrected);
  tracker.read({ ...corrected, text: `${corrected.text} More follows.`, publishedAt: hours(4) });

  expect(development?.ownCorrections).toEqual([
    {
      kind: "correction",
      outlet: "River Post",
      family: "river",
      language: "en",
      text: "An earlier version of this article said 12 soldiers were killed.",
    },
  ]);
  expect(tracker.get(development?.id ?? "")?.ownCorrections).toHaveLength(1);
  expect(development?.facts.numbers.filter(({ role }) => role === "killed")).toMatchObject([
    { value: 9 },
  ]);
});

test("what the only outlet withdrew is withdrawn, even where nothing names the country any more", () => {
  const { decision, development } = read([river], withdrawn);

  expect(decision.kind).toBe("duplicate");
  expect(development && isWithdrawn(development)).toBe(true);
  expect(development?.articles.map(({ title }) => title)).toEqual([river.title]);
});

test("what one outlet withdrew while another reports it stands on the other", () => {
  const { development } = read([river, dune], withdrawn);

  expect(development && isWithdrawn(development)).toBe(false);
  expect(development?.articles.map(({ outlet }) => outlet)).toEqual(["La Dune"]);
});

test("a copy of the same wire does not keep up what was withdrawn", () => {
  const copy = { ...dune, family: "river" };

  const { development } = read([river, copy], withdrawn);

  expect(development && isWithdrawn(development)).toBe(true);
});

test("nobody withdraws another outlet's report", () => {
  const stranger = aReport({
    outlet: "Stranger",
    language: "en",
    title: "RETRACTED: At least 12 soldiers killed in ambush near Torodi in Niger",
  });

  const { development } = read([river], stranger);

  expect(development?.ownCorrections ?? []).toEqual([]);
});

test("who reports afterwards what was withdrawn reports it anew", () => {
  const { tracker } = read([river], withdrawn);

  const again = tracker.read({ ...dune, publishedAt: hours(5) });

  expect(again.kind).toBe("new");
});

test("a withdrawn item that was never read is no news", () => {
  const { decision } = read([], { ...river, title: `RETRACTED: ${river.title}` });

  expect(decision).toMatchObject({ kind: "duplicate", developmentIds: [] });
});
