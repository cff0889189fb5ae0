import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readConfiguration } from "../../config/read-configuration.ts";
import { readEnvironment } from "../../settings.ts";
import type { Io } from "../io.ts";
import { createRunModels } from "../run-models.ts";
import { clusterRow, developmentOf } from "./cluster.ts";
import { readRows } from "./read-rows.ts";
import { createSummaryWriter, plainSummary } from "./summary-writer.ts";

const usage = "usage: summarise --clusters FILE --out FILE [--model]";

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
  const { settings, config } = readConfiguration(readEnvironment());
  const models = call.model ? createRunModels(settings) : null;
  if (call.model && models === null) {
    io.stderr("--model needs OPENAI_API_KEY or OPENAI_BASE_URL.");
    return 2;
  }
  const write = await createSummaryWriter(config.gazetteer, models);
  const lines: string[] = [];
  for (const cluster of clusters.rows) {
    const { ar, en, method, rejected } = await write(developmentOf(cluster, config.gazetteer));
    lines.push(
      JSON.stringify({
        id: cluster.id,
        ar: plainSummary(ar),
        en: plainSummary(en),
        method,
        rejected,
      }),
    );
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
