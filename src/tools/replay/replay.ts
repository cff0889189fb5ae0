import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Alert } from "../../alerts/alert.ts";
import { composeAlert } from "../../alerts/compose-alert.ts";
import type { Config } from "../../config/load-config.ts";
import { readConfiguration } from "../../config/read-configuration.ts";
import { readEnvironment } from "../../settings.ts";
import { ownPart } from "../../summaries/own-part.ts";
import type { Summarise } from "../../summaries/summary.ts";
import type { Io } from "../io.ts";
import type { RunModels } from "../run-models.ts";
import { createRunModels } from "../run-models.ts";
import { createSummaryWriter, plainSummary } from "../summaries/summary-writer.ts";
import { parseArticleRows, RowError } from "./article-rows.ts";
import type { DecisionRow, Replay } from "./replay-rows.ts";
import { createReplay, toldBy } from "./replay-rows.ts";
import { createRunJudge } from "./run-judge.ts";

const usage = "usage: replay --articles FILE --decisions FILE [--alerts FILE] [--model]";
const file = { type: "string" } as const;
const options = {
  articles: file,
  decisions: file,
  alerts: file,
  model: { type: "boolean" },
} as const;

/** What a replay was asked for: paths, and whether models may decide open cases and word the alerts. */
interface ReplayCall {
  readonly articles: string;
  readonly decisions: string;
  readonly alerts: string | undefined;
  readonly model: boolean;
}

/**
 * Detection over a file of articles in order of time, without side effects: one decision per row and,
 * with `--alerts`, one row per alert revision. Exit code 1 for a file that cannot be read or written,
 * 2 for a wrong call or a malformed row.
 */
export async function replay(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args);
  if (!call) {
    io.stderr(usage);
    return 2;
  }
  const { settings, config } = readConfiguration(readEnvironment());
  const models = call.model ? createRunModels(settings) : null;
  if (call.model && models === null) {
    io.stderr("--model needs OPENAI_API_KEY or OPENAI_BASE_URL.");
    return 2;
  }
  try {
    await replayFile(call, config, models);
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

async function replayFile(
  { articles, decisions, alerts }: ReplayCall,
  config: Config,
  models: RunModels | null,
): Promise<void> {
  const rows = parseArticleRows(await readFile(articles, "utf8"), articles);
  const judge = models && (await createRunJudge(models, config));
  const replaying = createReplay(config, { judge });
  const write = await createSummaryWriter(config.gazetteer, models);
  const decided: DecisionRow[] = [];
  const told: AlertRow[] = [];
  for (const row of rows) {
    const decision = await replaying.read(row);
    decided.push(decision);
    if (alerts !== undefined) {
      told.push(...(await alertsOf(decision, replaying, write)));
    }
  }
  await writeRows(decisions, decided);
  if (alerts !== undefined) {
    await writeRows(alerts, told);
  }
}

function readCall(args: readonly string[]): ReplayCall | null {
  try {
    const {
      articles,
      decisions,
      alerts,
      model = false,
    } = parseArgs({ args: [...args], options }).values;
    return articles !== undefined && decisions !== undefined
      ? { articles, decisions, alerts, model }
      : null;
  } catch {
    // parseArgs throws for an option it does not know.
    return null;
  }
}

async function writeRows(path: string, rows: readonly object[]): Promise<void> {
  await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** A development as it is told at one revision. */
interface AlertRow {
  readonly developmentId: string;
  readonly revision: number;
  readonly ar: string;
  readonly en: string;
  readonly severity: string;
  readonly sources: Alert["sources"];
}

async function alertsOf(
  decision: DecisionRow,
  replaying: Replay,
  write: Summarise,
): Promise<AlertRow[]> {
  return Promise.all(
    toldBy(decision, replaying).map(async (development) => {
      const summary = await write(ownPart(development, replaying.gazetteer));
      const { severity, sources } = composeAlert(development, summary, replaying.gazetteer);
      const texts = { ar: plainSummary(summary.ar), en: plainSummary(summary.en) };
      return {
        developmentId: development.id,
        revision: development.revision,
        ...texts,
        severity,
        sources,
      };
    }),
  );
}
