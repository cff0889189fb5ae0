import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Article } from "../articles/article.ts";
import type { Config } from "../config/load-config.ts";
import { readConfiguration } from "../config/read-configuration.ts";
import type { Decision, Development } from "../developments/development.ts";
import { defaultThresholds } from "../developments/thresholds.ts";
import type { Tracker } from "../developments/tracker.ts";
import { createTracker } from "../developments/tracker.ts";
import { judgeRelevance } from "../relevance/relevance.ts";
import { readEnvironment } from "../settings.ts";
import type { ArticleRow, Outlet } from "./article-rows.ts";
import { articleOf, parseArticleRows, RowError } from "./article-rows.ts";
import type { Io } from "./io.ts";

const usage = "usage: replay --articles FILE --decisions FILE";
const options = { articles: { type: "string" }, decisions: { type: "string" } } as const;

/**
 * Detection over a file of articles in order of time, without side effects: one decision per row.
 * Exit code 1 for a file that cannot be read or written, 2 for a wrong call or a malformed row.
 */
export async function replay(args: readonly string[], io: Io): Promise<number> {
  const files = readOptions(args);
  if (!files) {
    io.stderr(usage);
    return 2;
  }
  try {
    const { config } = readConfiguration(readEnvironment());
    const rows = parseArticleRows(await readFile(files.articles, "utf8"), files.articles);
    const told = replayRows(rows, config);
    await writeFile(files.decisions, told.map((row) => `${JSON.stringify(row)}\n`).join(""));
    return 0;
  } catch (error) {
    if (error instanceof RowError) {
      io.stderr(error.message);
      return 2;
    }
    if (!isFileError(error)) throw error;
    io.stderr(`Cannot open ${error.path ?? "a file"}: ${error.code}`);
    return 1;
  }
}

function readOptions(
  args: readonly string[],
): { readonly articles: string; readonly decisions: string } | null {
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { articles, decisions } = values;
    return articles !== undefined && decisions !== undefined ? { articles, decisions } : null;
  } catch {
    // parseArgs throws for an option it does not know.
    return null;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** One row per article, as the contract has it. Places and actors are gazetteer ids. */
interface DecisionRow {
  readonly id: string;
  readonly countries: readonly string[];
  readonly kind: Decision["kind"];
  readonly developmentId: string | null;
  readonly developmentIds?: readonly string[];
  readonly eventType: string | null;
  readonly claim: object | null;
  readonly facts: object | null;
  readonly severity: string | null;
  readonly reasons: readonly string[];
}

/** Decides what each row is, in the order of the rows. */
export function replayRows(
  rows: readonly ArticleRow[],
  config: Config,
  outlets: readonly Outlet[] = config.feeds,
): DecisionRow[] {
  const tracker = createTracker({
    gazetteer: config.gazetteer,
    judge: (article) => judgeRelevance(article, config.gazetteer),
    severity: config.defaults.severity,
    thresholds: defaultThresholds,
  });
  return rows.map((row) => {
    const article = articleOf(row, outlets);
    return article ? decisionRow(article, tracker) : emptyRow(row.id);
  });
}

function decisionRow(article: Article, tracker: Tracker): DecisionRow {
  const decision = tracker.read(article);
  const [developmentId = null] = decision.developmentIds;
  const development = developmentId === null ? undefined : tracker.get(developmentId);
  // Sport and celebrities are followed for the chats that ask for them; they are no news.
  if (decision.kind === "irrelevant" || (development && development.topic !== "news")) {
    return { ...emptyRow(article.id), reasons: decision.reasons };
  }
  return {
    id: article.id,
    countries: decision.countries,
    kind: decision.kind,
    developmentId,
    ...(decision.developmentIds.length > 1 && { developmentIds: decision.developmentIds }),
    ...factsOf(decision, development),
    severity: decision.severity,
    reasons: decision.reasons,
  };
}

function factsOf(
  { facts }: Decision,
  development: Development | undefined,
): Pick<DecisionRow, "eventType" | "claim" | "facts"> {
  const known = facts ?? development?.facts;
  if (!known) return { eventType: null, claim: null, facts: null };
  const { places, actors, numbers, eventType, claim } = known;
  return { eventType, claim, facts: { places, actors, numbers } };
}

function emptyRow(id: string): DecisionRow {
  return {
    id,
    countries: [],
    kind: "irrelevant",
    developmentId: null,
    eventType: null,
    claim: null,
    facts: null,
    severity: null,
    reasons: ["The article says nothing."],
  };
}
