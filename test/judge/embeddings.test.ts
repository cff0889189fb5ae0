import { expect, test } from "vitest";
import { aTrackerInDoubt } from "../developments/an-open-question.ts";
import type { EmbeddingBehaviour } from "../fakes/model-server.ts";
import { aJudge, withoutPauses } from "./a-judge.ts";

const measured = { embedder: "tiny", limits: { same: 0.95, different: 0.5 } };
const firstOne = { kind: "answers", value: { development: 1 } } as const;

/** Texts with one of the words look one way, all others another way. */
const near = (text: string, words: readonly string[]): readonly number[] =>
  words.some((word) => text.includes(word)) ? [1, 0] : [0, 1];

test("vectors near enough decide without the language model", async () => {
  const { question, known } = aTrackerInDoubt();
  const { server, judge } = await aJudge(measured);
  server.embed({ kind: "embeds", vectorOf: (text) => near(text, ["closes", "queues"]) });

  const choice = await judge.choose(question);

  expect(choice).toEqual({ developmentId: known, by: "the embedding model tiny" });
  expect(server.requests).toHaveLength(0);
});

test("vectors that are all far away decide as well", async () => {
  const { question } = aTrackerInDoubt();
  const { server, judge } = await aJudge(measured);
  server.embed({ kind: "embeds", vectorOf: (text) => near(text, ["closes"]) });

  expect(await judge.choose(question)).toMatchObject({ developmentId: null });
  expect(server.requests).toHaveLength(0);
});

test("a model that was never measured only sorts what the language model is shown", async () => {
  const { question } = aTrackerInDoubt();
  const { server, judge } = await aJudge({ embedder: "unknown" });
  const last = question.candidates.at(-1);
  const title = last?.articles[0]?.title ?? "";
  server.embed({ kind: "embeds", vectorOf: (text) => near(text, ["closes", title]) });
  server.behave(firstOne);

  const choice = await judge.choose(question);

  expect(server.requests[0]?.messages.at(-1)?.content).toContain(`[1] (en, 2025-09-10) ${title}`);
  expect(choice).toEqual({ developmentId: last?.id, by: "the language model fake" });
});

test("a text is embedded once, in one request with what else is missing", async () => {
  const { question } = aTrackerInDoubt();
  const { server, judge } = await aJudge(measured);
  server.embed({ kind: "embeds", vectorOf: () => [1, 0] });

  await judge.choose(question);
  await judge.choose({ ...question, sentences: ["Schools stay shut."] });

  const inputs = server.embeddingRequests.map(({ input }) => input.length);
  expect(inputs).toEqual([1 + question.candidates.length, 1]);
});

test.for<[string, EmbeddingBehaviour]>([
  ["a page that is not there", { kind: "fails", status: 404 }],
  ["429", { kind: "fails", status: 429 }],
  ["too few vectors", { kind: "sends", value: { data: [{ index: 0, embedding: [1] }] } }],
  ["no numbers", { kind: "sends", value: { data: "AAAA" } }],
  ["empty vectors", { kind: "embeds", vectorOf: () => [] }],
  [
    "vectors of two lengths",
    { kind: "embeds", vectorOf: (text) => (text.includes("closes") ? [1] : [1, 0]) },
  ],
])("embeddings that answer with %s leave it to the language model", async ([, behaviour]) => {
  const { question } = aTrackerInDoubt();
  const { server, judge, clock } = await aJudge(measured);
  server.embed(behaviour);
  server.behave(firstOne);

  const choice = await withoutPauses(clock, judge.choose(question));

  expect(choice).toEqual({
    developmentId: question.candidates[0]?.id,
    by: "the language model fake",
  });
});

test("vectors are booked before they are asked for", async () => {
  const { question } = aTrackerInDoubt();
  const { server, judge, budget } = await aJudge(measured);
  budget.left = 10;

  expect(await judge.choose(question)).toBeNull();
  expect([...server.embeddingRequests, ...server.requests]).toEqual([]);
});
