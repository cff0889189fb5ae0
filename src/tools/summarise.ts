import { writeFile } from "node:fs/promises";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { systemClock } from "../clock.ts";
import { readConfiguration } from "../config/read-configuration.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { createLog } from "../log.ts";
import { createLanguageModel } from "../model/language-model.ts";
import { readPrompts } from "../model/read-prompts.ts";
import type { Settings } from "../settings.ts";
import { createSummarise } from "../summaries/create-summarise.ts";
import type { Summarise, SummaryText } from "../summaries/summary.ts";
import { clusterRow, developmentOf } from "./cluster.ts";
import type { Io } from "./io.ts";
import { readRows } from "./read-rows.ts";

const usage = "usage: summarise --clusters FILE --out FILE [--model]";
const promptFolder = fileURLToPath(new URL("../../prompts/", import.meta.url));

/** Writes one bilingual summary per cluster. A model is asked only with `--model`. Exit code 2 for a wrong call. */
export async function summarise(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args);
  if (call === null) {
    io.stderr(usage);
    return 2;
  }
  const clusters = await readRows(call.clusters, clusterRow);
  if (!clusters.ok) {
    io.stderr(clusters.error);
    return 2;
  }
  const { settings, config } = readConfiguration(env);
  if (call.model && settings.model === null) {
    io.stderr("--model needs OPENAI_API_KEY.");
    return 2;
  }
  const write = await createWriter(config.gazetteer, call.model ? settings : null);
  const lines: string[] = [];
  for (const cluster of clusters.rows) {
    const { ar, en, method, rejected } = await write(developmentOf(cluster, config.gazetteer));
    lines.push(JSON.stringify({ id: cluster.id, ar: plain(ar), en: plain(en), method, rejected }));
  }
  await writeFile(call.out, lines.map((line) => `${line}\n`).join(""));
  io.stdout(`${lines.length} summaries written to ${call.out}`);
  return 0;
}

function readCall(
  args: readonly string[],
): { clusters: string; out: string; model: boolean } | null {
  const option = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { clusters: option, out: option, model: { type: "boolean" } },
    });
    const { clusters, out, model = false } = values;
    return clusters && out ? { clusters, out, model } : null;
  } catch {
    return null;
  }
}

async function createWriter(gazetteer: Gazetteer, settings: Settings | null): Promise<Summarise> {
  const log = createLog(settings?.logLevel ?? "warn", settings?.secrets ?? []);
  if (!settings?.model) return createSummarise({ gazetteer, log });
  const { dailyTokens } = settings.model;
  let spent = 0;
  const model = createLanguageModel(settings.model, {
    clock: systemClock,
    log,
    // A run of its own: the day's budget of the bot is not ours to touch, its size still holds.
    async reserve(tokens) {
      if (spent + tokens > dailyTokens) return false;
      spent += tokens;
      return true;
    },
  });
  return createSummarise({ gazetteer, model, prompts: await readPrompts(promptFolder), log });
}

// The headline on a line of its own, as `check-summaries` reads it back.
const plain = ({ headline, body }: SummaryText): string => `${headline}\n${body}`;
