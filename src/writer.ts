import { fileURLToPath } from "node:url";
import type { AppParts } from "./app-parts.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { LanguageModel } from "./model/language-model.ts";
import { createLanguageModel } from "./model/language-model.ts";
import { readPrompts } from "./model/read-prompts.ts";
import type { Store } from "./store/store.ts";
import { createReserve } from "./store/token-budget.ts";
import { createSummarise } from "./summaries/create-summarise.ts";
import type { Summarise } from "./summaries/summary.ts";

const promptFolder = fileURLToPath(new URL("../prompts/", import.meta.url));

/** Whoever writes the summaries: a model where one is configured, with the extract to fall back on. */
export async function createWriter(
  parts: AppParts,
  store: Store,
  metrics: Metrics,
): Promise<Summarise> {
  const model = createModel(parts, store, metrics);
  const summarise = createSummarise({
    gazetteer: parts.config.gazetteer,
    model: model && metrics.countedModel(model),
    prompts: await readPrompts(promptFolder),
    cache: store.summaries,
    log: parts.log,
  });
  return async (development) => {
    const summary = await summarise(development);
    metrics.countSummary(summary);
    return summary;
  };
}

function createModel(
  { settings, clock, log }: AppParts,
  store: Store,
  metrics: Metrics,
): LanguageModel | null {
  if (settings.model === null) {
    return null;
  }
  const { dailyTokens } = settings.model;
  const reserve = createReserve(store.tokenBudget, clock, dailyTokens);
  return createLanguageModel(settings.model, {
    clock,
    log,
    reserve: async (tokens) => {
      const isBooked = await reserve(tokens);
      if (isBooked) metrics.countTokens(tokens);
      return isBooked;
    },
  });
}
