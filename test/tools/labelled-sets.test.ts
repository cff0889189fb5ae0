import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { execPath } from "node:process";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const labelled = new URL("../labelled/", import.meta.url).pathname;
const realFeeds = new URL("../../config/feeds.yaml", import.meta.url).pathname;

const article = z.object({ lang: z.string(), source: z.string() });
const row = z.union([article.transform((one) => [one]), z.object({ articles: z.array(article) })]);

const articlesOf = (file: string): readonly z.infer<typeof article>[] =>
  readFileSync(`${labelled}${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => row.parse(JSON.parse(line)))
    .flatMap((parsed) => ("articles" in parsed ? parsed.articles : parsed));

const outletsIn = (path: string): readonly { outlet: string; language: string }[] =>
  z
    .object({ outlets: outletList.optional(), feeds: outletList.optional() })
    .transform(({ outlets = [], feeds = [] }) => [...outlets, ...feeds])
    .parse(parse(readFileSync(path, "utf8")));

const outletList = z.array(z.object({ outlet: z.string(), language: z.string() }));

const run = (script: string, ...args: readonly string[]): string =>
  execFileSync(execPath, [script, ...args], { cwd: labelled, encoding: "utf8" });

describe.for(["relevance.jsonl", "stream.jsonl", "summaries.jsonl"])("%s", (file) => {
  test("names only outlets that are listed, in their language", () => {
    const listed = outletsIn(`${labelled}outlets.yaml`).map(
      (one) => `${one.outlet} ${one.language}`,
    );

    const strangers = articlesOf(file).filter(
      (one) => !listed.includes(`${one.source} ${one.lang}`),
    );

    expect(strangers).toEqual([]);
  });

  test("puts no invented story under the name of an outlet that is really polled", () => {
    const real = new Set(outletsIn(realFeeds).map(({ outlet }) => outlet.toLowerCase()));

    const misused = articlesOf(file).filter(({ source }) => real.has(source.toLowerCase()));

    expect(real.size).toBeGreaterThan(0);
    expect(misused).toEqual([]);
  });
});

describe("the scorers", () => {
  test("count what they say they count", () => {
    expect(run("selftest.mjs")).toContain("selftest ok");
  });

  test("find no fault with the reference summaries", () => {
    const scores = run("score-summaries.mjs", "summaries.jsonl", "summaries.reference.jsonl");

    expect(JSON.parse(scores)).toMatchObject({ clusters: 24, fullyCorrect: 24, violations: 0 });
  });
});
