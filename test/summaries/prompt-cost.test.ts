import { readFileSync } from "node:fs";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { createLanguageModel } from "../../src/model/language-model.ts";
import { readPrompts } from "../../src/model/read-prompts.ts";
import { createSummarise } from "../../src/summaries/create-summarise.ts";
import { clusterRow, developmentOf } from "../../src/tools/summaries/cluster.ts";
import { startModelServer } from "../fakes/model-server.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { gazetteer } from "./a-development.ts";

const target = 1_500;

test("a development of six articles costs at most 1,500 tokens to ask for, and never more than was reserved", async () => {
  const server = await startModelServer();
  onTestFinished(server.close);
  server.behave({ kind: "says", content: "no" });
  const reserved: number[] = [];
  const prompts = await readPrompts("prompts");
  const clusters = readFileSync("test/labelled/summaries.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => clusterRow.parse(JSON.parse(line)))
    .filter(({ articles }) => articles.length <= 6);

  const costs: number[] = [];
  for (const cluster of clusters) {
    // A model of its own each: the breaker would stop the asking after five answers in prose.
    const model = createLanguageModel(
      { apiKey: "no-secret", name: "fake", baseUrl: server.baseUrl },
      {
        clock: createVirtualClock(),
        log: silentLog,
        reserve: async (tokens) => {
          reserved.push(tokens);
          return true;
        },
      },
    );
    await createSummarise({ gazetteer, model, prompts, log: silentLog })(
      developmentOf(cluster, gazetteer),
    );
    const messages = server.requests.at(-1)?.messages ?? [];
    costs.push(messages.reduce((sum, { content }) => sum + countTokens(content), 0));
  }

  expect(costs).toHaveLength(clusters.length);
  expect(Math.max(...costs)).toBeLessThanOrEqual(target);
  expect(costs.every((cost, index) => cost <= (reserved[index] ?? 0))).toBe(true);
});
