import type { Config } from "../../config/load-config.ts";
import type { Judge } from "../../developments/judge.ts";
import type { Memory } from "../../judge/memory.ts";
import { createModelJudge } from "../../newsroom/judging.ts";
import type { RunModels } from "../run-models.ts";

/** A judge that remembers its answers for one run only. */
export function createRunJudge({ settings, deps }: RunModels, config: Config): Promise<Judge> {
  return createModelJudge(settings, {
    ...deps,
    embeddings: config.defaults.embeddings,
    answers: createRunMemory(),
    vectors: createRunMemory(),
  });
}

function createRunMemory<T>(): Memory<T> {
  const values = new Map<string, T>();
  return {
    getMany: async (keys) => keys.map((key) => values.get(key)),
    async setMany(entries) {
      for (const [key, value] of entries) values.set(key, value);
    },
  };
}
