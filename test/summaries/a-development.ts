import { readFileSync } from "node:fs";
import type { Development } from "../../src/developments/development.ts";
import { loadGazetteer } from "../../src/gazetteer/load-gazetteer.ts";
import { clusterRow, developmentOf } from "../../src/tools/summaries/cluster.ts";

/** The names that ship with the project. */
export const gazetteer = loadGazetteer(readFileSync("config/gazetteer.yaml", "utf8"));

/** An article in a few words; they are an hour apart, in the order given. */
export interface Told {
  readonly lang: "ar" | "en" | "fr";
  readonly title: string;
  readonly text?: string;
  readonly source?: string;
}

/** A development as these articles make it. */
export function aDevelopment(
  told: readonly Told[],
  changes: Partial<Development> = {},
): Development {
  const articles = told.map(({ lang, title, text = "", source }, index) => ({
    lang,
    source: source ?? `Outlet ${index + 1}`,
    title,
    description: text,
    publishedAt: new Date(Date.UTC(2025, 8, 10, 8 + index)).toISOString(),
  }));
  const cluster = clusterRow.parse({ id: "d1", articles });
  return { ...developmentOf(cluster, gazetteer), ...changes };
}
