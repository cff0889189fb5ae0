import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Config } from "../../config/load-config.ts";
import type { Judge } from "../../developments/judge.ts";
import type { Thresholds } from "../../developments/thresholds.ts";
import type { ArticleRow, Outlet } from "../replay/article-rows.ts";
import { parseArticleRows, parseRows } from "../replay/article-rows.ts";
import { replayRows } from "../replay/replay-rows.ts";
import type { Prediction, StreamRow } from "./stream.ts";

/** A folder of labelled sets, and the outlets they name. */
export interface LabelledSet {
  readonly folder: string;
  readonly config: Config;
  readonly outlets: readonly Outlet[];
}

/** The labelled stream: its articles, and what is true of them, in the same order. */
export interface LabelledStream {
  readonly rows: readonly ArticleRow[];
  readonly gold: readonly StreamRow[];
}

// Nothing was tuned on what comes later: rules were written and weights fitted on the rest.
const asideSince = "2025-09-15";
const asideName = "kept aside";

const streamLabels = z.object({
  id: z.string(),
  lang: z.string(),
  publishedAt: z.string(),
  kind: z.enum(["new", "update", "duplicate", "irrelevant"]),
  developmentId: z.string().nullable(),
  developmentIds: z.array(z.string()).optional(),
});

/** Reads `stream.jsonl` of a folder. Throws a RowError. */
export async function readStream(folder: string): Promise<LabelledStream> {
  const file = join(folder, "stream.jsonl");
  const content = await readFile(file, "utf8");
  const gold = parseRows(content, file, streamLabels).map(
    (row): StreamRow => ({
      ...row,
      developmentIds: row.developmentIds ?? (row.developmentId === null ? [] : [row.developmentId]),
    }),
  );
  return { rows: parseArticleRows(content, file), gold };
}

/** What is decided of the stream, in one pass over all of it, by other thresholds or with a judge. */
export async function predictStream(
  { rows }: LabelledStream,
  { config, outlets }: LabelledSet,
  by: { readonly thresholds?: Thresholds; readonly judge?: Judge } = {},
): Promise<Prediction[]> {
  const decided = await replayRows(rows, config, { outlets, ...by });
  return decided.map(
    ({ id, kind, developmentId, developmentIds }): Prediction => ({
      id,
      kind,
      developmentIds: developmentIds ?? (developmentId === null ? [] : [developmentId]),
    }),
  );
}

/** Whether a row of the stream belongs to the part that is kept aside. */
export function isAside({ publishedAt }: Pick<StreamRow, "publishedAt">): boolean {
  return publishedAt >= asideSince;
}

/** The part that was worked on, the part kept aside, and all. */
export function partsOfStream(gold: readonly StreamRow[]): [string, readonly StreamRow[]][] {
  const older = new Set(gold.filter((row) => !isAside(row)).flatMap((row) => row.developmentIds));
  return partsOf(gold, isAside).map(([name, part]) => [
    name,
    // A development that began earlier would count as missed in the part it only ends in.
    name === asideName
      ? part.filter((row) => !row.developmentIds.some((id) => older.has(id)))
      : part,
  ]);
}

/** The rows that were worked on, those kept aside, and all, by name. */
export function partsOf<T>(
  rows: readonly T[],
  isKept: (row: T) => boolean,
): [string, readonly T[]][] {
  return [
    ["worked on", rows.filter((row) => !isKept(row))],
    [asideName, rows.filter(isKept)],
    ["all", rows],
  ];
}
