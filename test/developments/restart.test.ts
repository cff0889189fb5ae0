import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import type { Development } from "../../src/developments/development.ts";
import type { StoredDevelopment } from "../../src/developments/stored-development.ts";
import { decodeDevelopment, encodeDevelopment } from "../../src/developments/stored-development.ts";
import { articleOf, parseArticleRows } from "../../src/tools/replay/article-rows.ts";
import { aReport } from "../facts/told.ts";
import { aTracker } from "./a-tracker.ts";

const stored = (developments: readonly Development[]): Development[] =>
  developments.map((development) =>
    decodeDevelopment(
      JSON.parse(JSON.stringify(encodeDevelopment(development))) as StoredDevelopment,
    ),
  );

test("a development comes back from JSON as it was", () => {
  const tracker = aTracker();
  tracker.read(aReport({ title: "Nine soldiers killed in ambush near Torodi in Niger" }));
  const [development] = tracker.active();

  const [back] = stored(tracker.active());

  expect(back).toEqual(development);
});

test("a restart in the middle of a stream changes no decision", () => {
  const file = "test/labelled/stream.jsonl";
  const articles = parseArticleRows(readFileSync(file, "utf8"), file)
    .map((row) => articleOf(row, []))
    .filter((article): article is Article => article !== null)
    .slice(0, 260);
  const steady = aTracker();
  const straight = articles.map((article) => steady.read(article));

  const before = aTracker();
  const first = articles.slice(0, 140).map((article) => before.read(article));
  const after = aTracker(stored(before.active()));
  const second = articles.slice(140).map((article) => after.read(article));

  const outcome = ({ kind, developmentIds }: (typeof straight)[number]): unknown => [
    kind,
    developmentIds,
  ];
  expect([...first, ...second].map(outcome)).toEqual(straight.map(outcome));
});
