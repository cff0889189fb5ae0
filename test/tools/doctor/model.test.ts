import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { lineOf } from "../../../src/tools/doctor/finding.ts";
import { checkModel } from "../../../src/tools/doctor/model.ts";
import type { Behaviour } from "../../fakes/model-server.ts";
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

async function aModel(behaviour: Behaviour) {
  const server = await startModelServer();
  onTestFinished(server.close);
  server.behave(behaviour);
  const settings = {
    apiKey: "none",
    baseUrl: server.baseUrl,
    name: "tiny-model",
    // The doctor's question is not counted.
    dailyTokens: 0,
  };
  return { server, settings };
}
