import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../../src/log.ts";
import { createLanguageModel } from "../../../src/model/language-model.ts";
import { readPrompts } from "../../../src/model/read-prompts.ts";
import { createSummarise } from "../../../src/summaries/create-summarise.ts";
import { startModelServer } from "../../fakes/model-server.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

const stepMs = 500;
const developments = 6;

test("a model that hangs delays one alert by 25 seconds at most, and the next ones not at all", async () => {
  const server = await startModelServer();
  onTestFinished(server.close);
  server.behave({ kind: "hangs" });
  const clock = createVirtualClock();
  const model = createLanguageModel(
    { apiKey: "no-secret", name: "fake", baseUrl: server.baseUrl },
    { clock, log: silentLog, reserve: async () => true },
  );
  const prompts = await readPrompts("prompts");
  const summarise = createSummarise({ gazetteer, model, prompts, log: silentLog });

  const delays: number[] = [];
  for (let count = 0; count < developments; count += 1) {
    const before = clock.now().getTime();
    const title = `Niger: ${count + 3} soldiers killed in ambush near Ouallam`;
    let isTold = false;
    const telling = summarise(aDevelopment([{ lang: "en", title }])).then((summary) => {
      isTold = true;
      return summary;
    });
    while (!isTold) {
      // Real requests take real time: the clock waits until this one has arrived.
      if (server.requests.length > count) await clock.advance(stepMs);
      await nextTurn();
    }
    expect((await telling).method).toBe("extractive");
    delays.push(clock.now().getTime() - before);
  }

  const [first, ...later] = delays;
  expect(first).toBeLessThanOrEqual(25_000);
  expect(Math.max(...later)).toBeLessThan(1_000);
});
