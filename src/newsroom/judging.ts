import { fileURLToPath } from "node:url";
import type { AppParts } from "../app-parts.ts";
import type { Config } from "../config/load-config.ts";
import type { Judge } from "../developments/judge.ts";
import { createJudge } from "../judge/create-judge.ts";
import type { Memory } from "../judge/memory.ts";
import { createBreaker } from "../model/breaker.ts";
import type { ModelDeps } from "../model/language-model.ts";
import { readJudgePrompt } from "../model/read-prompts.ts";
import type { ModelSettings } from "../settings.ts";
import type { Store } from "../store/store.ts";
import { createReserve } from "../store/token-budget.ts";

const promptFolder = fileURLToPath(new URL("../../prompts/", import.meta.url));
// One number is a short answer: a model that needs longer for it would hold up every alert.
const limits = { deadlineMs: 5_000, atOnce: 2 };
// The rest of the day's budget is the summaries': rules can do without a judge, readers see the words.
const shareOfBudget = 0.5;

/** What a judge made of models needs. */
export interface JudgingDeps extends Omit<ModelDeps, "breaker"> {
  readonly embeddings: Config["defaults"]["embeddings"];
  readonly answers: Memory<number>;
  readonly vectors: Memory<string>;
}

/** Whoever decides where rules cannot; null where no model is configured. */
export async function createStoredJudge(
  { settings, config, clock, log }: AppParts,
  store: Store,
): Promise<Judge | null> {
  if (settings.model === null) return null;
  return createModelJudge(settings.model, {
    clock,
    log,
    reserve: createReserve(store.tokenBudget, clock, settings.model.dailyTokens * shareOfBudget),
    embeddings: config.defaults.embeddings,
    answers: store.choices,
    vectors: store.vectors,
  });
}

/** A judge that asks the configured models. */
export async function createModelJudge(
  settings: ModelSettings,
  { answers, vectors, embeddings, ...deps }: JudgingDeps,
): Promise<Judge> {
  // Only now: a bot without a model does not need their client.
  const { createLanguageModel } = await import("../model/language-model.ts");
  const { createEmbeddingModel } = await import("../model/embedding-model.ts");
  // Of its own, so that a judge who has to hurry takes no model away from the summaries; shared by
  // both models, so that a dead endpoint is waited for once.
  const asking = { ...deps, breaker: createBreaker(deps.clock) };
  const { embeddingName } = settings;
  return createJudge({
    asking: {
      model: createLanguageModel(settings, asking, limits),
      prompt: await readJudgePrompt(promptFolder),
      answers,
    },
    comparison:
      embeddingName === null
        ? null
        : {
            embedder: createEmbeddingModel({ ...settings, name: embeddingName }, asking, limits),
            limits: embeddings[embeddingName] ?? null,
            vectors,
          },
    log: deps.log,
  });
}
