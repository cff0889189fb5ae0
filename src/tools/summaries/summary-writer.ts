import { fileURLToPath } from "node:url";
import { systemClock } from "../../clock.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { createLog } from "../../log.ts";
import { createLanguageModel } from "../../model/language-model.ts";
import { readPrompts } from "../../model/read-prompts.ts";
import type { Settings } from "../../settings.ts";
import { createSummarise } from "../../summaries/create-summarise.ts";
import type { Summarise, SummaryText } from "../../summaries/summary.ts";

const promptFolder = fileURLToPath(new URL("../../../prompts/", import.meta.url));

/** The writer of a command without a store: with a model where settings are given, else extracts. */
export async function createSummaryWriter(
  gazetteer: Gazetteer,
  settings: Settings | null,
): Promise<Summarise> {
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

/** The headline on a line of its own, as `check-summaries` reads it back. */
export function plainSummary({ headline, body }: SummaryText): string {
  return `${headline}\n${body}`;
}
