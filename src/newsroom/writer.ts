import { fileURLToPath } from "node:url";
import type { AppParts } from "../app-parts.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { LanguageModel } from "../model/language-model.ts";
import { readPrompts } from "../model/read-prompts.ts";
import type { Store } from "../store/store.ts";
import { createReserve } from "../store/token-budget.ts";
import { createSummarise } from "../summaries/create-summarise.ts";
import type { Summarise } from "../summaries/summary.ts";

const promptFolder = fileURLToPath(new URL("../../prompts/", import.meta.url));

interface WritingDeps {
  readonly store: Store;
  readonly metrics: Metrics;
}

/** Whoever writes the summaries: a model where one is configured, with the extract to fall back on. */
export async function createWriter(
  { config, log }: AppParts,
  { store, metrics, model }: WritingDeps & { readonly model: LanguageModel | null },
): Promise<Summarise> {
  const summarise = createSummarise({
    gazetteer: config.gazetteer,
    model,
    prompts: await readPrompts(promptFolder),
    cache: store.summaries,
    log,
  });
  return async (development) => {
    const summary = await summarise(development);
    metrics.countSummary(summary);
    return summary;
  };
}

/** The configured language model, counted; null where none is. */
export async function createModel(
  { settings, clock, log }: AppParts,
  { store, metrics }: WritingDeps,
): Promise<LanguageModel | null> {
  if (settings.model === null) {
    return null;
  }
  // Its client is 4 MB that a bot without a model does not need.
  const { createLanguageModel } = await import("../model/language-model.ts");
  const { dailyTokens } = settings.model;
  const reserve = createReserve(store.tokenBudget, clock, dailyTokens);
  const model = createLanguageModel(settings.model, {
    clock,
    log,
    reserve: async (tokens) => {
      const isBooked = await reserve(tokens);
      if (isBooked) metrics.countTokens(tokens);
      return isBooked;
    },
  });
  return metrics.countedModel(model);
}
