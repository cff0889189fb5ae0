import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Article } from "../../articles/article.ts";
import type { Config } from "../../config/load-config.ts";
import { defaultThresholds } from "../../developments/thresholds.ts";
import { createTracker } from "../../developments/tracker.ts";
import { parseRows } from "../replay/article-rows.ts";
import type { Rates, StreamRow } from "./stream.ts";
import { scoreStream } from "./stream.ts";

/** A document of ECB+ (Cybulska & Vossen 2014, CC BY 3.0) as its annotated sentences. */
const documentRow = z.object({
  id: z.string(),
  split: z.string(),
  subtopic: z.string(),
  sentences: z.array(z.string()),
});

type EcbDocument = z.infer<typeof documentRow>;

const leastScores = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98];
// The set has neither dates nor countries of ours: time and relevance are taken out.
const publishedAt = new Date("2014-01-01T00:00:00Z");

/**
 * Matching alone on a foreign set: one pass in the order of the file, the threshold chosen on the
 * development split, the figures those of the rest. Throws a RowError.
 */
export async function evaluateEcbPlus(file: string, config: Config): Promise<string> {
  const documents = parseRows(await readFile(file, "utf8"), file, documentRow);
  const isDev = ({ split }: EcbDocument): boolean => split === "Dev";
  const development = documents.filter(isDev);
  const chosen = leastScores
    .map((leastScore) => ({ leastScore, worth: match(development, leastScore, config).f1 }))
    .toSorted((a, b) => b.worth - a.worth)[0];
  const leastScore = chosen?.leastScore ?? defaultThresholds.leastScore;
  const rest = documents.filter((document) => !isDev(document));
  const { precision, recall, f1 } = match(rest, leastScore, config);
  const figures = [precision, recall, f1].map((rate) => rate.toFixed(3)).join(" ");
  return `ECB+, ${rest.length} documents, least score ${leastScore}, BCubed P / R / F1: ${figures}`;
}

function match(documents: readonly EcbDocument[], leastScore: number, config: Config): Rates {
  const tracker = createTracker({
    gazetteer: config.gazetteer,
    relevance: () => ({ countries: ["ML"], topic: "news", reasons: [] }),
    severity: config.defaults.severity,
    thresholds: { ...defaultThresholds, leastScore },
  });
  const gold = documents.map(
    ({ id, subtopic }): StreamRow => ({
      id,
      lang: "en",
      publishedAt: "",
      kind: "duplicate",
      developmentIds: [subtopic],
    }),
  );
  const predictions = documents.map((document) => {
    const { kind, developmentIds } = tracker.read(articleOf(document));
    return { id: document.id, kind, developmentIds: developmentIds.slice(0, 1) };
  });
  return scoreStream(gold, predictions).bcubed;
}

function articleOf({ id, sentences }: EcbDocument): Article {
  return {
    id,
    feedId: "ecbplus",
    outlet: "",
    family: "",
    language: "en",
    url: `https://ecbplus.example/${id}`,
    title: "",
    text: sentences.join("\n"),
    publishedAt,
    modelAllowed: false,
  };
}
