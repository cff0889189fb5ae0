import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { expect, test } from "vitest";
import { developmentsByTitle } from "../../../src/tools/eval/baselines.ts";
import { evaluate } from "../../../src/tools/eval/evaluate.ts";
import { scoreRelevance } from "../../../src/tools/eval/relevance.ts";
import type { Prediction, StreamRow } from "../../../src/tools/eval/stream.ts";
import { scoreStream } from "../../../src/tools/eval/stream.ts";

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly description: string;
  readonly countries: readonly string[];
  readonly kind: StreamRow["kind"];
  readonly developmentId: string | null;
  readonly developmentIds?: readonly string[];
}

const readLabelled = (name: string): Labelled[] =>
  readFileSync(`test/labelled/${name}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Labelled);

const stream = readLabelled("stream.jsonl");
const gold = stream.map(
  (row): StreamRow => ({
    ...row,
    developmentIds: row.developmentIds ?? (row.developmentId === null ? [] : [row.developmentId]),
  }),
);

interface F1 {
  readonly f1: number;
}

/** What the scorer of the sets prints, as far as it is compared here. */
interface ScorerOutput {
  readonly bcubed: F1;
  readonly relevance: { readonly overall: F1 };
  readonly updates: { readonly window: F1 };
  readonly pairRecall: { readonly crossLanguage: number };
  readonly pairPrecision: { readonly crossLanguage: number };
  readonly alerts: Readonly<
    Record<"missedDevelopments" | "newAlerts" | "duplicateNew" | "falseNewOnIrrelevant", number>
  >;
  readonly merges: { readonly mixedClusters: number };
  readonly overall: F1;
  readonly byLanguage: Readonly<Record<"ar", F1>>;
  readonly byCountry: Readonly<Record<"NE", F1>>;
}

function scorerOn(mode: "stream" | "relevance", predictions: readonly object[]): ScorerOutput {
  const folder = mkdtempSync(join(tmpdir(), "scorer-"));
  const file = join(folder, "predictions.jsonl");
  writeFileSync(file, predictions.map((row) => JSON.stringify(row)).join("\n"));
  const args = ["test/labelled/score.mjs", mode, `test/labelled/${mode}.jsonl`, file, "--json"];
  const output = execFileSync(execPath, args, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return JSON.parse(output) as ScorerOutput;
}

// Wrong in every way there is: merged, split, missed, repeated, out of the blue.
const clumsy = gold.map((row, at): Prediction => {
  if (at % 11 === 0) return { id: row.id, kind: "new", developmentIds: [`own ${row.id}`] };
  if (at % 7 === 0) return { id: row.id, kind: "irrelevant", developmentIds: [] };
  const developmentIds = row.developmentIds.map((id) => (at % 5 === 0 ? "merged" : id));
  return {
    id: row.id,
    kind: at % 13 === 0 && developmentIds.length > 0 ? "update" : row.kind,
    developmentIds,
  };
});
const byTitle = developmentsByTitle(stream, ({ id }) => id !== "ds-001");

test.for([
  ["clumsy", clumsy],
  ["by title", byTitle],
] as const)("the stream's figures are those of its own scorer: %s", ([, predictions]) => {
  const theirs = scorerOn(
    "stream",
    predictions.map((row) => ({ ...row, developmentId: row.developmentIds[0] ?? null })),
  );

  const ours = scoreStream(gold, predictions);

  expect(ours.bcubed.f1).toBeCloseTo(theirs.bcubed.f1, 3);
  expect(ours.relevance.f1).toBeCloseTo(theirs.relevance.overall.f1, 3);
  expect(ours.updates.f1).toBeCloseTo(theirs.updates.window.f1, 3);
  expect(ours.crossLanguage.recall).toBeCloseTo(theirs.pairRecall.crossLanguage, 3);
  expect(ours.crossLanguage.precision).toBeCloseTo(theirs.pairPrecision.crossLanguage, 3);
  expect([ours.missed, ours.newAlerts, ours.repeated, ours.falseNew, ours.mixedClusters]).toEqual([
    theirs.alerts.missedDevelopments,
    theirs.alerts.newAlerts,
    theirs.alerts.duplicateNew,
    theirs.alerts.falseNewOnIrrelevant,
    theirs.merges.mixedClusters,
  ]);
});

test("the relevance set's figures are those of its own scorer", () => {
  const rows = readLabelled("relevance.jsonl");
  const predicted = new Map(rows.map((row, at) => [row.id, at % 4 === 0 ? ["ML"] : row.countries]));
  const theirs = scorerOn(
    "relevance",
    [...predicted].map(([id, countries]) => ({ id, countries })),
  );

  const ours = scoreRelevance(rows, predicted);

  expect(ours.overall.f1).toBeCloseTo(theirs.overall.f1, 3);
  expect(ours.by.get("ar")?.f1).toBeCloseTo(theirs.byLanguage.ar.f1, 3);
  expect(ours.by.get("NE")?.f1).toBeCloseTo(theirs.byCountry.NE.f1, 3);
});

test("the shipped sets reach what was promised", { timeout: 300_000 }, async () => {
  const lines: string[] = [];

  const code = await evaluate([], {
    stdout: (line) => lines.push(line),
    stderr: (line) => lines.push(line),
  });

  // The last of three figures is F1; the third column is the whole set.
  const f1OfAll = (name: string): number =>
    Number(
      lines
        .find((line) => line.startsWith(name))
        ?.split(/\s{2,}/)[3]
        ?.split(" ")
        .at(-1),
    );
  expect(code).toBe(0);
  expect(f1OfAll("same event, BCubed")).toBeGreaterThanOrEqual(0.9);
  expect(f1OfAll("updates")).toBeGreaterThanOrEqual(0.75);
});

test("a folder without the sets is an error that names the file", async () => {
  const errors: string[] = [];

  const code = await evaluate(["--data", "/no/such/folder"], {
    stdout: () => undefined,
    stderr: (line) => errors.push(line),
  });

  expect(code).toBe(1);
  expect(errors.join("\n")).toContain("/no/such/folder/relevance.jsonl");
});
