import { onTestFinished } from "vitest";
import type { EmbeddingLimits } from "../../src/judge/compare-embeddings.ts";
import type { Memory } from "../../src/judge/memory.ts";
import { silentLog } from "../../src/log.ts";
import { createModelJudge } from "../../src/newsroom/judging.ts";
import { startModelServer } from "../fakes/model-server.ts";
import type { VirtualClock } from "../fakes/virtual-clock.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";

/** A judge on a fake endpoint. Without `limits` its embedding model, if it has one, was never measured. */
export async function aJudge(given: { embedder?: string; limits?: EmbeddingLimits } = {}) {
  const server = await startModelServer();
  onTestFinished(server.close);
  const clock = createVirtualClock();
  const budget = { left: Number.POSITIVE_INFINITY, booked: 0 };
  const embeddingName = given.embedder ?? null;
  const judge = await createModelJudge(
    { apiKey: "none", baseUrl: server.baseUrl, name: "fake", embeddingName, dailyTokens: 0 },
    {
      clock,
      log: silentLog,
      async reserve(tokens) {
        if (tokens > budget.left) return false;
        budget.left -= tokens;
        budget.booked += tokens;
        return true;
      },
      embeddings: given.limits && given.embedder ? { [given.embedder]: given.limits } : {},
      answers: aMemory(),
      vectors: aMemory(),
    },
  );
  return { server, judge, clock, budget };
}

/** Lets only the pauses between two tries pass: a deadline stands until the test moves the clock. */
export async function withoutPauses<T>(clock: VirtualClock, work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  work.then(over, over);
  while (!isOver) await clock.advance(clock.sleepers() > 1 ? 500 : 0);
  return work;
}

function aMemory<T>(): Memory<T> {
  const values = new Map<string, T>();
  return {
    getMany: async (keys) => keys.map((key) => values.get(key)),
    async setMany(entries) {
      for (const [key, value] of entries) values.set(key, value);
    },
  };
}
