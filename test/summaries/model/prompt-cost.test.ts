import { readFileSync } from "node:fs";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { silentLog } from "../../../src/log.ts";
import { createLanguageModel } from "../../../src/model/language-model.ts";
import { readPrompts } from "../../../src/model/read-prompts.ts";
import { createSummarise } from "../../../src/summaries/create-summarise.ts";
import type { Draft } from "../../../src/summaries/model/draft-summary.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { clusterRow, developmentOf } from "../../../src/tools/summaries/cluster.ts";
import { startModelServer } from "../../fakes/model-server.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";
import { gazetteer } from "../a-development.ts";

const mostIn = 1_500;
const mostOut = 450;

// `vitest run test/summaries/prompt-cost.test.ts --reporter=verbose` prints the figures.
test("a development of six articles costs at most 1,500 tokens to ask for, and never more than was reserved", async ({
  annotate,
}) => {
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
  expect(Math.max(...costs)).toBeLessThanOrEqual(mostIn);
  expect(costs.every((cost, index) => cost <= (reserved[index] ?? 0))).toBe(true);
  await annotate(`tokens in: ${describe(costs)}`);
});

test("an answer with evidence for each sentence costs at most 450 tokens", async ({ annotate }) => {
  const references = readFileSync("test/labelled/summaries.reference.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => referenceRow.parse(JSON.parse(line)));

  const costs = references.map((reference) =>
    countTokens(JSON.stringify({ ar: draftOf(reference.ar), en: draftOf(reference.en) })),
  );

  expect(Math.max(...costs)).toBeLessThanOrEqual(mostOut);
  await annotate(`tokens out: ${describe(costs)}`);
});

const referenceRow = z.object({ ar: z.string(), en: z.string() });

/** A reference in the form in which a model answers, its first sentence as the headline too. */
function draftOf(text: string): Draft["ar"] {
  const sentences = splitSentences(text);
  const evidence = [1, 4];
  return {
    headline: { text: sentences[0] ?? "", evidence },
    body: sentences.map((sentence) => ({ text: sentence, evidence })),
  };
}

function describe(costs: readonly number[]): string {
  const sorted = costs.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]}, at most ${sorted.at(-1)}`;
}
