import { writeFile } from "node:fs/promises";
import { env } from "node:process";
import { parseArgs } from "node:util";
import { z } from "zod";
import { readConfiguration } from "../../config/read-configuration.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { openGate } from "../../summaries/gate/check-summary.ts";
import type { Fault } from "../../summaries/gate/fault.ts";
import type { AlertLanguage } from "../../text/language.ts";
import type { Io } from "../io.ts";
import type { Cluster } from "./cluster.ts";
import { clusterRow, developmentOf } from "./cluster.ts";
import { readRows } from "./read-rows.ts";

const usage = "usage: check-summaries --clusters FILE --summaries FILE --out FILE";

const evidence = z.array(z.array(z.int().positive()));
const summaryRow = z.object({
  id: z.string(),
  ar: z.string(),
  en: z.string(),
  /** By language and sentence, headline first: source sentences counted from 1. */
  evidence: z.object({ ar: evidence, en: evidence }).partial().optional(),
});

type SummaryRow = z.infer<typeof summaryRow>;

/** Runs the grounding gate alone over summaries of clusters. Exit code 2 for a wrong call or file. */
export async function checkSummaries(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args);
  if (call === null) {
    io.stderr(usage);
    return 2;
  }
  const clusters = await readRows(call.clusters, clusterRow);
  const summaries = await readRows(call.summaries, summaryRow);
  if (!clusters.ok || !summaries.ok) {
    for (const file of [clusters, summaries]) if (!file.ok) io.stderr(file.error);
    return 2;
  }
  const { gazetteer } = readConfiguration(env).config;
  const byId = new Map(clusters.rows.map((cluster) => [cluster.id, cluster]));
  const results = summaries.rows.flatMap((summary) => {
    const cluster = byId.get(summary.id);
    return cluster ? [judge(summary, cluster, gazetteer)] : [];
  });
  await writeFile(call.out, results.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const rejected = results.filter(({ ok }) => !ok).length;
  io.stdout(`${results.length} summaries checked, ${rejected} rejected`);
  return 0;
}

function readCall(
  args: readonly string[],
): { clusters: string; summaries: string; out: string } | null {
  const option = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { clusters: option, summaries: option, out: option },
    });
    const { clusters, summaries, out } = values;
    return clusters && summaries && out ? { clusters, summaries, out } : null;
  } catch {
    return null;
  }
}

function judge(
  summary: SummaryRow,
  cluster: Cluster,
  gazetteer: Gazetteer,
): { id: string; ok: boolean; faults: readonly Fault[] } {
  const gate = openGate(developmentOf(cluster, gazetteer).articles, { gazetteer });
  const faults = (["ar", "en"] as const).flatMap((language) =>
    gate.check(underTest(summary, language)),
  );
  return { id: summary.id, ok: faults.length === 0, faults };
}

/** A first line of its own is the headline; a summary without one is all body. */
function underTest(summary: SummaryRow, language: AlertLanguage) {
  const [first = "", ...rest] = summary[language].split("\n");
  const text =
    rest.length > 0 ? { headline: first, body: rest.join(" ") } : { headline: "", body: first };
  const given = summary.evidence?.[language];
  return { language, ...text, ...(given && { evidence: given }) };
}
