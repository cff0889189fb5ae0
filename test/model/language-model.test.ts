import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { silentLog } from "../../src/log.ts";
import type { LanguageModel } from "../../src/model/language-model.ts";
import { createLanguageModel } from "../../src/model/language-model.ts";
import type { Behaviour } from "../fakes/model-server.ts";
import { startModelServer } from "../fakes/model-server.ts";
import type { VirtualClock } from "../fakes/virtual-clock.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";

const question = {
  system: "Say what you see.",
  user: "[1] A lion.",
  name: "sighting",
  schema: z.object({ animal: z.string() }),
};

async function aModel(...behaviours: readonly [Behaviour, ...Behaviour[]]) {
  const server = await startModelServer();
  onTestFinished(server.close);
  server.behave(...behaviours);
  const clock = createVirtualClock();
  const reserved: number[] = [];
  const budget = { left: Number.POSITIVE_INFINITY };
  const model = createLanguageModel(
    { apiKey: "no-secret", name: "fake", baseUrl: server.baseUrl },
    {
      clock,
      log: silentLog,
      async reserve(tokens) {
        if (tokens > budget.left) return false;
        budget.left -= tokens;
        reserved.push(tokens);
        return true;
      },
    },
  );
  return { server, clock, model, ask: () => askPausing(model, clock), reserved, budget };
}

// Real requests take real time, so the clock moves only while a pause stands beside the deadline.
async function askPausing(model: LanguageModel, clock: VirtualClock) {
  const asking = model.ask(question);
  let settled = false;
  void asking.finally(() => {
    settled = true;
  });
  while (!settled) {
    if (clock.sleepers() > 1) await clock.advance(500);
    await nextTurn();
  }
  return asking;
}

const lion = { kind: "answers", value: { animal: "lion" } } as const;

test("an answer of the right shape is handed on", async () => {
  const { ask } = await aModel(lion);

  const answer = await ask();

  expect(answer).toMatchObject({ kind: "answer", value: { animal: "lion" } });
});

test("fenced JSON is still an answer", async () => {
  const { ask } = await aModel({ kind: "fences", value: { animal: "lion" } });

  const answer = await ask();

  expect(answer).toMatchObject({ kind: "answer", value: { animal: "lion" } });
});

test.for<[string, Behaviour]>([
  ["not JSON", { kind: "says", content: "I think it is a lion." }],
  ["not JSON", { kind: "says", content: '{"animal": "li' }],
  ["wrong shape", { kind: "answers", value: { plant: "fern" } }],
  ["answer cut short", { kind: "is cut short", content: '{"animal": "lion"}' }],
  ["model declined", { kind: "declines" }],
  ["not a completion", { kind: "sends a page" }],
  ["endpoint failed", { kind: "fails", status: 500 }],
  ["rate limited", { kind: "fails", status: 429, retryAfterSeconds: 600 }],
  ["key refused", { kind: "fails", status: 401 }],
  ["request refused", { kind: "fails", status: 400 }],
  ["endpoint unreachable", { kind: "cuts the line" }],
])("%s is a value, not an exception: %o", async ([reason, behaviour]) => {
  const { ask } = await aModel(behaviour);

  const answer = await ask();

  expect(answer).toEqual({ kind: "failed", reason });
});

test("an endpoint that refuses json_schema is asked in the next format, and at once the next time", async () => {
  const { ask, server } = await aModel({
    kind: "takes only",
    formats: ["text"],
    value: { animal: "lion" },
  });

  const first = await ask();
  const second = await ask();

  expect([first.kind, second.kind]).toEqual(["answer", "answer"]);
  const formats = server.requests.map((request) => request.response_format?.type ?? "text");
  expect(formats).toEqual(["json_schema", "json_object", "text", "text"]);
});

test("a passing failure is tried once more", async () => {
  const { ask, server } = await aModel({ kind: "fails", status: 502 }, lion);

  const answer = await ask();

  expect(answer.kind).toBe("answer");
  expect(server.requests).toHaveLength(2);
});

test("a short Retry-After is waited for", async () => {
  const limited = { kind: "fails", status: 429, retryAfterSeconds: 3 } as const;
  const { ask, clock } = await aModel(limited, lion);
  const before = clock.now().getTime();

  const answer = await ask();

  expect(answer.kind).toBe("answer");
  expect(clock.now().getTime() - before).toBeGreaterThanOrEqual(3_000);
});

test("a model that hangs costs one deadline, and the next alert nothing", async () => {
  const { model, clock, server } = await aModel({ kind: "hangs" });
  const before = clock.now().getTime();
  const asking = model.ask(question);
  await vi.waitFor(() => expect(server.requests).toHaveLength(1));
  await clock.advance(20_000);

  const first = await asking;
  const afterFirst = clock.now().getTime();
  const second = await model.ask(question);

  expect(first).toEqual({ kind: "failed", reason: "deadline passed" });
  expect(afterFirst - before).toBe(20_000);
  expect(second).toEqual({ kind: "failed", reason: "breaker open" });
  expect(clock.now().getTime()).toBe(afterFirst);
  expect(server.requests).toHaveLength(1);
});

test("five failures in a row stop the asking for a minute, then one probe tells", async () => {
  const { ask, clock, server } = await aModel({ kind: "says", content: "no" });
  for (const _ of Array(5)) await ask();

  const whileOpen = await ask();
  const askedWhileOpen = server.requests.length;
  await clock.advance(60_000);
  server.behave(lion);
  const probe = await ask();
  const afterProbe = await ask();

  expect(whileOpen).toEqual({ kind: "failed", reason: "breaker open" });
  expect(askedWhileOpen).toBe(5);
  expect([probe.kind, afterProbe.kind]).toEqual(["answer", "answer"]);
});

test("an endpoint that asks for ten minutes of peace gets them", async () => {
  const { ask, clock, server } = await aModel({
    kind: "fails",
    status: 429,
    retryAfterSeconds: 600,
  });
  await ask();

  await clock.advance(599_000);
  const early = await ask();

  expect(early).toEqual({ kind: "failed", reason: "breaker open" });
  expect(server.requests).toHaveLength(1);
});

test("nothing is sent once the day's budget is spent", async () => {
  const { ask, server, budget } = await aModel(lion);
  budget.left = 10;

  const answer = await ask();

  expect(answer).toEqual({ kind: "failed", reason: "budget spent" });
  expect(server.requests).toHaveLength(0);
});

test("tokens are reserved before every try, refused ones included", async () => {
  const { ask, reserved, server } = await aModel({
    kind: "takes only",
    formats: ["json_object"],
    value: { animal: "lion" },
  });

  await ask();

  expect(reserved).toHaveLength(server.requests.length);
});

test("an endpoint that counts more tokens than were reserved is charged for the rest", async () => {
  const { ask, reserved } = await aModel({
    kind: "answers",
    value: { animal: "lion" },
    usage: 50_000,
  });

  await ask();

  expect(reserved.reduce((sum, tokens) => sum + tokens, 0)).toBe(50_000);
});

test("an answer without a token count is still an answer", async () => {
  const { ask } = await aModel({ kind: "answers", value: { animal: "lion" }, usage: null });

  const answer = await ask();

  expect(answer.kind).toBe("answer");
});

test("no more than two questions are on the wire at a time", async () => {
  const { model, clock, server } = await aModel({ kind: "hangs" });
  const asked = [model.ask(question), model.ask(question), model.ask(question)];
  await vi.waitFor(() => expect(server.requests).toHaveLength(2));
  await clock.advance(20_000);

  const answers = await Promise.all(asked);

  expect(server.requests).toHaveLength(2);
  expect(answers.map((answer) => answer.kind)).toEqual(["failed", "failed", "failed"]);
});
