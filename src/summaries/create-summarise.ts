import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { extractSummary } from "./extract-summary.ts";
import type { Summarise } from "./summary.ts";

export interface SummariseDeps {
  readonly gazetteer: Gazetteer;
}

/** Builds the writer of summaries. What it returns never rejects. */
export function createSummarise({ gazetteer }: SummariseDeps): Summarise {
  return async (development) => extractSummary(development, gazetteer);
}
