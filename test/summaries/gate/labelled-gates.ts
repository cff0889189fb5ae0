import { readFileSync } from "node:fs";
import { openGate } from "../../../src/summaries/gate/check-summary.ts";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { clusterRow, developmentOf } from "../../../src/tools/summaries/cluster.ts";
import { gazetteer } from "../a-development.ts";

const gates = new Map(
  readFileSync("test/labelled/summaries.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => clusterRow.parse(JSON.parse(line)))
    .map((cluster) => [
      cluster.id,
      openGate(developmentOf(cluster, gazetteer).articles, { gazetteer }),
    ]),
);

/** What the gate over a labelled cluster has against a text. Throws where there is no such cluster. */
export function faultsOf(id: string, language: AlertLanguage, body: string) {
  const gate = gates.get(id);
  if (!gate) throw new Error(`no labelled cluster ${id}`);
  return gate.check({ language, headline: "", body });
}
