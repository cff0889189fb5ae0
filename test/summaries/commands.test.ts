import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { checkSummaries } from "../../src/tools/summaries/check-summaries.ts";
import { summarise } from "../../src/tools/summaries/summarise.ts";

const clusters = "test/labelled/summaries.jsonl";

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "summaries-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

function anIo() {
  const lines: string[] = [];
  const errors: string[] = [];
  return {
    lines,
    errors,
    io: {
      stdout: (line: string) => void lines.push(line),
      stderr: (line: string) => void errors.push(line),
    },
  };
}

const rowsOf = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

test("without a key the labelled clusters lose little and gain nothing", async () => {
  const out = join(aFolder(), "out.jsonl");

  const code = await summarise(["--clusters", clusters, "--out", out], anIo().io);

  const scorer = "test/labelled/score-summaries.mjs";
  const score = execFileSync(process.execPath, [scorer, clusters, out], { encoding: "utf8" });
  const figures = z
    .object({
      factCoverage: z.object({ en: z.number(), ar: z.number() }),
      violations: z.number(),
      formFaults: z.number(),
    })
    .parse(JSON.parse(score));
  expect(code).toBe(0);
  expect(figures).toMatchObject({ violations: 0, formFaults: 0 });
  expect(figures.factCoverage.en).toBeGreaterThanOrEqual(0.85);
  expect(figures.factCoverage.ar).toBeGreaterThanOrEqual(0.85);
});

test("a summary row says how it was made, in the order of the clusters", async () => {
  const out = join(aFolder(), "out.jsonl");

  await summarise(["--clusters", clusters, "--out", out], anIo().io);

  const rows = z
    .array(z.object({ id: z.string(), ar: z.string(), en: z.string(), method: z.string() }))
    .parse(rowsOf(out));
  const ids = z.array(z.object({ id: z.string() })).parse(rowsOf(clusters));
  expect(rows.map(({ id }) => id)).toEqual(ids.map(({ id }) => id));
  expect(new Set(rows.map(({ method }) => method))).toEqual(new Set(["extractive"]));
});

test("check-summaries names language, kind and words of every fault", async () => {
  const folder = aFolder();
  const [row] = z.array(z.object({ id: z.string() })).parse(rowsOf(clusters));
  const wrong = {
    id: row?.id,
    ar: "قال الجيش إن 900 شخص قُتلوا.",
    en: "The army said 900 people died.",
  };
  writeFileSync(join(folder, "in.jsonl"), `${JSON.stringify(wrong)}\n`);
  const out = join(folder, "out.jsonl");

  const code = await checkSummaries(
    ["--clusters", clusters, "--summaries", join(folder, "in.jsonl"), "--out", out],
    anIo().io,
  );

  const faulty = z.object({
    language: z.string(),
    kind: z.string(),
    text: z.string(),
    detail: z.string(),
  });
  const [result] = z
    .array(z.object({ id: z.string(), ok: z.boolean(), faults: z.array(faulty) }))
    .parse(rowsOf(out));
  expect(code).toBe(0);
  expect(result?.ok).toBe(false);
  expect(result?.faults).toContainEqual(
    expect.objectContaining({ language: "en", kind: "number", text: "900" }),
  );
});

test.for([summarise, checkSummaries])("%o explains a wrong call and exits with 2", async (tool) => {
  const { io, errors } = anIo();

  const code = await tool(["--cluster", "x"], io);

  expect(code).toBe(2);
  expect(errors.join()).toContain("usage:");
});

test("a row that is no cluster is named by its line, and nothing is written", async () => {
  const folder = aFolder();
  const broken = join(folder, "in.jsonl");
  writeFileSync(broken, '{"id": "a", "articles": []}\n{"id": 7}\n');
  const { io, errors } = anIo();

  const code = await summarise(["--clusters", broken, "--out", join(folder, "out.jsonl")], io);

  expect(code).toBe(2);
  expect(errors.join()).toContain("line 2");
});
