import { openGate } from "../../../src/summaries/gate/check-summary.ts";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { clusterRow, developmentOf } from "../../../src/tools/summaries/cluster.ts";
import { gazetteer } from "../a-development.ts";

/** One article and one text held against it. */
export interface Telling {
  /** Of one article, its title first. */
  readonly told: readonly [lang: AlertLanguage | "fr", title: string, text: string];
  readonly language: AlertLanguage;
  readonly said: string;
}

/** What the gate holds against it. */
export function faultsOf({ told: [lang, title, description], language, said }: Telling) {
  const article = {
    id: "a",
    publishedAt: "2026-11-08T09:00:00Z",
    lang,
    source: "Northgate Wire",
    title,
    description,
  };
  const cluster = clusterRow.parse({ id: "own", articles: [article] });
  const gate = openGate(developmentOf(cluster, gazetteer).articles, { gazetteer });
  return gate.check({ language, headline: "", body: said }).map(({ detail }) => detail);
}
