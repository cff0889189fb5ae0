import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { checkEmbeddings } from "../../../src/tools/doctor/embeddings.ts";
import { lineOf } from "../../../src/tools/doctor/finding.ts";
import { checkModel } from "../../../src/tools/doctor/model.ts";
import type { Behaviour, EmbeddingBehaviour } from "../../fakes/model-server.ts";
import { startModelServer } from "../../fakes/model-server.ts";

test("without a model every summary is an extract, and that is fine", async () => {
  const finding = await checkModel(null, systemClock);

  expect(lineOf(finding)).toBe("ok    model: none is set, so every summary is an extract");
});

test("a model is asked one question, and told by its name when it answers", async () => {
  const { server, settings } = await aModel({ kind: "answers", value: { ready: true } });

  const finding = await checkModel(settings, systemClock);

  expect(lineOf(finding)).toBe("ok    model: tiny-model answers as it should");
  expect(server.requests).toHaveLength(1);
});

test.for<[string, Behaviour, RegExp]>([
  ["in prose", { kind: "says", content: "Yes, I am ready!" }, /in prose.*OPENAI_MODEL/],
  ["with a web page", { kind: "sends a page" }, /a web page.*OPENAI_BASE_URL/],
  ["in another shape", { kind: "answers", value: { lions: 2 } }, /another shape.*OPENAI_MODEL/],
  ["that the key is wrong", { kind: "fails", status: 401 }, /key was refused.*OPENAI_API_KEY/],
  ["that it knows no such model", { kind: "fails", status: 404 }, /an error.*OPENAI_MODEL/],
  ["that there is too much to do", { kind: "fails", status: 429 }, /limit is used up.*Wait/],
  ["not at all", { kind: "cuts the line" }, /cannot be reached.*connection/],
])("a model that answers %s is a warning: extracts still go out", async ([, behaviour, words]) => {
  const { settings } = await aModel(behaviour);

  const finding = await checkModel(settings, systemClock);

  expect(finding.mark).toBe("warn");
  expect(lineOf(finding)).toMatch(words);
  expect(lineOf(finding)).toContain("so every summary is an extract");
});

test("without an embedding model there is nothing to say of it", async () => {
  const { settings } = await aModel({ kind: "declines" });

  const findings = await checkEmbeddings({ ...settings, embeddingName: null }, {}, systemClock);

  expect(findings).toEqual([]);
});

test.for<[string, Record<string, { same: number; different: number }>, string]>([
  ["measured", { "tiny-embedder": { same: 0.9, different: 0.5 } }, "answers as it should"],
  ["not measured", {}, "answers as it should, but only sorts: defaults.yaml has no cosines of it"],
])("an embedding model that was %s is told by what it may do", async ([, limits, words]) => {
  const { server, settings } = await aModel({ kind: "declines" });
  server.embed({ kind: "embeds", vectorOf: () => [1, 0] });

  const [finding] = await checkEmbeddings(settings, limits, systemClock);

  expect(finding && lineOf(finding)).toBe(`ok    embeddings: tiny-embedder ${words}`);
});

test.for<[string, EmbeddingBehaviour, RegExp]>([
  ["no such address", { kind: "fails", status: 404 }, /an error.*OPENAI_EMBEDDING_MODEL/],
  ["a wrong key", { kind: "fails", status: 401 }, /key was refused.*OPENAI_API_KEY/],
  ["no vectors", { kind: "sends", value: { data: [] } }, /shape.*OPENAI_EMBEDDING_MODEL/],
])(
  "an embedding model's server that answers with %s is a warning",
  async ([, behaviour, words]) => {
    const { server, settings } = await aModel({ kind: "declines" });
    server.embed(behaviour);

    const [finding] = await checkEmbeddings(settings, {}, systemClock);

    expect(finding?.mark).toBe("warn");
    expect(finding && lineOf(finding)).toMatch(words);
    expect(finding && lineOf(finding)).toContain("so events are compared without it");
  },
);

async function aModel(behaviour: Behaviour) {
  const server = await startModelServer();
  onTestFinished(server.close);
  server.behave(behaviour);
  const settings = {
    apiKey: "none",
    baseUrl: server.baseUrl,
    name: "tiny-model",
    embeddingName: "tiny-embedder",
    // The doctor's question is not counted.
    dailyTokens: 0,
  };
  return { server, settings };
}
