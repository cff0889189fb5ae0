import { fileURLToPath } from "node:url";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { createLog } from "../../log.ts";
import { createLanguageModel } from "../../model/language-model.ts";
import { readPrompts } from "../../model/read-prompts.ts";
import { createSummarise } from "../../summaries/create-summarise.ts";
import type { Summarise, SummaryText } from "../../summaries/summary.ts";
import type { RunModels } from "../run-models.ts";

const promptFolder = fileURLToPath(new URL("../../../prompts/", import.meta.url));

/** The writer of a command without a store: with a model where one is handed in, else extracts. */
export async function createSummaryWriter(
  gazetteer: Gazetteer,
  models: RunModels | null,
): Promise<Summarise> {
  if (!models) return createSummarise({ gazetteer, log: createLog("warn", []) });
  const { settings, deps } = models;
  const model = createLanguageModel(settings, deps);
  const prompts = await readPrompts(promptFolder);
  return createSummarise({ gazetteer, model, prompts, log: deps.log });
}

/** The headline on a line of its own, as `check-summaries` reads it back. */
export function plainSummary({ headline, body }: SummaryText): string {
  return `${headline}\n${body}`;
}
