import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { z } from "zod";
import { readConfiguration } from "../../config/read-configuration.ts";
import { judgeRelevance } from "../../relevance/relevance.ts";
import { readEnvironment } from "../../settings.ts";
import type { Io } from "../io.ts";
import type { ArticleRow, Outlet } from "../replay/article-rows.ts";
import { articleOf, articleRow, parseRows, RowError } from "../replay/article-rows.ts";
import { checkExtracts, scoreAlerts } from "./alerts.ts";
import { countriesByKeyword, developmentsByTitle } from "./baselines.ts";
import { evaluateEcbPlus } from "./ecbplus.ts";
import { readExamples, tellExamples } from "./kept-examples.ts";
import type { LabelledSet } from "./labelled-stream.ts";
import { partsOf, partsOfStream, predictStream, readStream } from "./labelled-stream.ts";
import { createOracle } from "./oracle.ts";
import { refit } from "./refit.ts";
import type { RelevanceFigures } from "./relevance.ts";
import { scoreRelevance } from "./relevance.ts";
import type { StreamFigures } from "./stream.ts";
import { scoreStream } from "./stream.ts";
import { evaluateSummaries } from "./summary-set.ts";
import { alertTable, relevanceTable, streamTable } from "./table.ts";

const labelled = fileURLToPath(new URL("../../../test/labelled/", import.meta.url));
// Nothing was tuned on these: rules were written on the rest.
const asideEvery = 4;

const outletsFile = z.object({
  outlets: z.array(
    z.object({
      id: z.string(),
      outlet: z.string(),
      language: z.enum(["ar", "en", "fr"]),
      scope: z.enum(["mali", "niger", "sahel", "africa", "world"]),
      group: z.string().optional(),
    }),
  ),
});
// The articles of this set stand alone: they have neither date nor address.
const relevanceRow = articleRow.extend({
  lang: z.enum(["ar", "en", "fr"]),
  publishedAt: z.string().default("2025-09-15"),
  url: z.string().default("https://example.org/"),
  countries: z.array(z.string()),
});

/**
 * `eval [--refit] [--data DIR] [--ecbplus FILE]`: the figures of the labelled sets as tables, beside two
 * plain baselines; with `--refit` those of thresholds that would suit better. Exit code 1 where a set cannot be read, 2 for a wrong call.
 */
export async function evaluate(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    io.stderr("usage: eval [--refit] [--data DIR] [--ecbplus FILE]");
    return 2;
  }
  const { data: folder = labelled, ecbplus, refit: isRefit = false } = options;
  try {
    const { settings, config } = readConfiguration(readEnvironment());
    const set = { folder, config, outlets: (await readOutlets(folder)) ?? config.feeds };
    const examples = await readExamples(settings);
    const lines = isRefit
      ? await refit(await readStream(folder), examples, set)
      : [
          ...(await evaluateRelevance(set)),
          "",
          ...(await evaluateStream(set)),
          "",
          ...(await evaluateAlerts(set)),
          "",
          ...(await evaluateSummaries(folder, config.gazetteer)),
        ];
    for (const line of [...lines, "", ...tellExamples(examples)]) io.stdout(line);
    if (ecbplus !== undefined) io.stdout(`\n${await evaluateEcbPlus(ecbplus, config)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof RowError) && !isMissingFile(error)) throw error;
    io.stderr(error.message);
    return 1;
  }
}

interface Options {
  readonly data?: string;
  readonly ecbplus?: string;
  readonly refit?: boolean;
}

function readOptions(args: readonly string[]): Options | null {
  const text = { type: "string" } as const;
  try {
    const options = { data: text, ecbplus: text, refit: { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    // parseArgs throws for an option it does not know.
    return null;
  }
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The outlets of a set whose outlets are invented; null for a set of real ones. */
async function readOutlets(folder: string): Promise<readonly Outlet[] | null> {
  try {
    return outletsFile.parse(parse(await readFile(join(folder, "outlets.yaml"), "utf8"))).outlets;
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw error;
  }
}

async function evaluateRelevance(set: LabelledSet): Promise<string[]> {
  const { folder } = set;
  const file = join(folder, "relevance.jsonl");
  const content = await readFile(file, "utf8");
  const rows = parseRows(content, file, relevanceRow);
  const ours = new Map(rows.map((row) => [row.id, judged(row, set)]));
  const naive = new Map(rows.map((row) => [row.id, countriesByKeyword(row)]));
  const parts = partsOf(rows, ({ id }) => Number(id.replace(/\D/g, "")) % asideEvery === 0);
  const figures = parts.map(([name, part]): [string, RelevanceFigures] => [
    name,
    scoreRelevance(part, ours),
  ]);
  return relevanceTable([...figures, ["keywords, all", scoreRelevance(rows, naive)]]);
}

function judged(row: ArticleRow, { config, outlets }: LabelledSet): readonly string[] {
  const article = articleOf(row, outlets);
  const verdict = article && judgeRelevance(article, config.gazetteer);
  return verdict?.topic === "news" ? verdict.countries : [];
}

async function evaluateStream(set: LabelledSet): Promise<string[]> {
  const stream = await readStream(set.folder);
  const { rows, gold } = stream;
  const isRelevant = new Set(
    gold.flatMap(({ id, developmentIds }) => (developmentIds.length > 0 ? [id] : [])),
  );
  const ours = await predictStream(stream, set);
  const oracle = createOracle(gold);
  const judged = await predictStream(stream, set, { judge: oracle });
  const byTitle = developmentsByTitle(rows, ({ id }) => isRelevant.has(id));
  const byKeyword = developmentsByTitle(rows, (row) => countriesByKeyword(row).length > 0);
  const figures = partsOfStream(gold).map(([name, part]): [string, StreamFigures] => [
    name,
    scoreStream(part, ours),
  ]);
  const table = streamTable([
    ...figures,
    ["all, perfect judge", scoreStream(gold, judged)],
    ["keywords, titles", scoreStream(gold, byKeyword)],
    ["labels, titles", scoreStream(gold, byTitle)],
  ]);
  return [...table, `the perfect judge answered ${oracle.asked()} questions in the grey band`];
}

async function evaluateAlerts(set: LabelledSet): Promise<string[]> {
  const checked = await checkExtracts(await readStream(set.folder), set);
  return alertTable(
    (["en", "ar"] as const).map((language) => [language, scoreAlerts(checked, language)] as const),
  );
}
