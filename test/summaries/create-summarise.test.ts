import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { Development } from "../../src/developments/development.ts";
import { silentLog } from "../../src/log.ts";
import { createLanguageModel } from "../../src/model/language-model.ts";
import { readPrompts } from "../../src/model/read-prompts.ts";
import { createSummarise } from "../../src/summaries/create-summarise.ts";
import { extractSummary } from "../../src/summaries/extract/extract-summary.ts";
import type { Summary } from "../../src/summaries/summary.ts";
import type { Behaviour, ModelServer } from "../fakes/model-server.ts";
import { startModelServer } from "../fakes/model-server.ts";
import type { VirtualClock } from "../fakes/virtual-clock.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { aDevelopment, gazetteer } from "./a-development.ts";
import { injections } from "./injections.ts";

const ambush = aDevelopment([
  {
    lang: "en",
    title: "Nine soldiers killed in ambush near Ouallam in Niger",
    text: "The defence ministry said four others were wounded.",
  },
  {
    lang: "ar",
    title: "مقتل 9 جنود في كمين قرب والام بالنيجر",
    text: "قالت وزارة الدفاع إن أربعة آخرين أصيبوا.",
  },
]);

const told = (text: string, ...evidence: readonly number[]) => ({ text, evidence });
const grounded = {
  en: {
    headline: told("Nine soldiers killed in ambush near Ouallam", 1),
    body: [told("The defence ministry said nine soldiers were killed and four wounded.", 1, 2)],
  },
  ar: {
    headline: told("مقتل 9 جنود في كمين قرب والام", 3),
    body: [told("قالت وزارة الدفاع إن 9 جنود قتلوا وأصيب أربعة.", 3, 4)],
  },
};
const invented = {
  ...grounded,
  en: { ...grounded.en, body: [told("The defence ministry said 40 soldiers were killed.", 1, 2)] },
};

async function aWriter(...behaviours: readonly [Behaviour, ...Behaviour[]]) {
  const server = await startModelServer();
  onTestFinished(server.close);
  server.behave(...behaviours);
  const clock = createVirtualClock();
  const cached = new Map<string, Summary>();
  const model = createLanguageModel(
    { apiKey: "no-secret", name: "fake", baseUrl: server.baseUrl },
    { clock, log: silentLog, reserve: async () => true },
  );
  const summarise = createSummarise({
    gazetteer,
    model,
    prompts: await readPrompts("prompts"),
    cache: {
      get: async (key) => cached.get(key),
      set: async (key, summary) => {
        cached.set(key, summary);
      },
    },
    log: silentLog,
  });
  return {
    server,
    summarise: (development: Development) =>
      settle(summarise(development), () => passPause(clock, server)),
  };
}

async function settle<T>(work: Promise<T>, meanwhile: () => Promise<void>): Promise<T> {
  let settled = false;
  const done = () => {
    settled = true;
  };
  work.then(done, done);
  while (!settled) {
    await meanwhile();
    await nextTurn();
  }
  return work;
}

// Real requests take real time: the clock moves only for a pause beside the deadline, or for a model that hangs.
async function passPause(clock: VirtualClock, server: ModelServer): Promise<void> {
  if (server.hanging() > 0) await clock.advance(20_000);
  else if (clock.sleepers() > 1) await clock.advance(500);
}

test("a grounded answer of the model is the summary", async () => {
  const { summarise } = await aWriter({ kind: "answers", value: grounded });

  const summary = await summarise(ambush);

  expect(summary.method).toBe("model");
  expect(summary.en.body).toBe(
    "The defence ministry said nine soldiers were killed and four wounded.",
  );
});

test("a figure the sources lack is sent back once, with the fault named", async () => {
  const { summarise, server } = await aWriter(
    { kind: "answers", value: invented },
    { kind: "answers", value: grounded },
  );

  const summary = await summarise(ambush);

  expect(summary.method).toBe("model");
  expect(server.requests).toHaveLength(2);
  expect(server.requests[1]?.messages[0]?.content).toContain("40");
});

test("a model that insists on an invented figure is not published", async () => {
  const { summarise } = await aWriter({ kind: "answers", value: invented });

  const summary = await summarise(ambush);

  expect(summary).toEqual({
    ...extractSummary(ambush, gazetteer),
    rejected: "not grounded: number (en)",
  });
});

test.for<[string, Behaviour]>([
  ["not JSON", { kind: "says", content: "Here is your summary: nine soldiers died." }],
  ["not JSON", { kind: "says", content: '{"ar": {"headline": ' }],
  ["wrong shape", { kind: "answers", value: { summary: "Nine soldiers died." } }],
  ["answer cut short", { kind: "is cut short", content: JSON.stringify(grounded) }],
  ["model declined", { kind: "declines" }],
  ["not a completion", { kind: "sends a page" }],
  ["endpoint failed", { kind: "fails", status: 500 }],
  ["rate limited", { kind: "fails", status: 429, retryAfterSeconds: 2 }],
  ["rate limited", { kind: "fails", status: 429, retryAfterSeconds: 600 }],
  ["endpoint unreachable", { kind: "cuts the line" }],
  ["deadline passed", { kind: "hangs" }],
])("the alert goes out as an extract when the model fails: %s", async ([reason, behaviour]) => {
  const { summarise } = await aWriter(behaviour);

  const summary = await summarise(ambush);

  expect(summary).toEqual({ ...extractSummary(ambush, gazetteer), rejected: reason });
});

test("the same development is written once", async () => {
  const { summarise, server } = await aWriter({ kind: "answers", value: grounded });
  const first = await summarise(ambush);

  const second = await summarise(ambush);

  expect(second).toEqual(first);
  expect(server.requests).toHaveLength(1);
});

test("a publisher who forbids it is not read by a model", async () => {
  const { summarise, server } = await aWriter({ kind: "answers", value: grounded });
  const [english, ...others] = ambush.articles;
  const articles = english ? [{ ...english, modelAllowed: false }, ...others] : others;

  await summarise({ ...ambush, articles });

  const sent = server.requests.flatMap(({ messages }) => messages.map(({ content }) => content));
  expect(sent.join()).toContain("والام");
  expect(sent.join()).not.toContain("Ouallam");
});

test("of forty articles a model reads the first and the newest", async () => {
  const { summarise, server } = await aWriter({ kind: "answers", value: grounded });
  const repeated = Array.from({ length: 40 }, (_, index) => ({
    lang: "en" as const,
    title: `Nine soldiers killed in ambush near Ouallam in Niger, report ${index + 100}`,
  }));

  await summarise(aDevelopment(repeated));

  const sent = server.requests[0]?.messages[1]?.content ?? "";
  expect(sent).toContain("report 100");
  expect(sent).toContain("report 139");
  expect(sent.match(/report \d+/g)?.length).toBe(12);
});

test("an update is asked for with what has changed", async () => {
  const { summarise, server } = await aWriter({ kind: "answers", value: grounded });

  await summarise({
    ...ambush,
    revision: 2,
    changes: [{ kind: "toll", role: "killed", from: 6, to: 9, reason: "killed rises from 6 to 9" }],
  });

  expect(server.requests[0]?.messages[0]?.content).toContain("killed rises from 6 to 9");
});

test("a development without a model costs no request and has nothing to explain", async () => {
  const summarise = createSummarise({ gazetteer, log: silentLog });

  const summary = await summarise(ambush);

  expect(summary.method).toBe("extractive");
  expect(summary.rejected).toBeUndefined();
});

test("a development that breaks our reading still gets an alert that says who reports it", async () => {
  const broken = {
    ...gazetteer,
    find: () => {
      throw new Error("no names today");
    },
  };
  const summarise = createSummarise({ gazetteer: broken, log: silentLog });
  const fresh = { ...ambush, articles: ambush.articles.map((article) => ({ ...article })) };

  const { ar, en } = await summarise(fresh);

  expect([en.headline, en.body]).toEqual(["News from Niger", "Reported by Outlet 2."]);
  expect([ar.headline, ar.body]).toEqual(["أنباء من النيجر", "المصدر: Outlet 2."]);
});

const marks =
  /BANANA|evil|example|@everyone|@here|unsubscribe|surrendered|استسلم|موز|http|France|فرنسا|arrêté|PWNED/iu;

test("the injections are 100 or more, no two alike", () => {
  expect(new Set(injections).size).toBe(injections.length);
  expect(injections.length).toBeGreaterThanOrEqual(100);
});

test.for(injections)("an obedient model publishes no order of a source: %s", async (injection) => {
  const { summarise } = await aWriter({ kind: "obeys" });
  const poisoned = aDevelopment([
    {
      lang: "en",
      title: "Nine soldiers killed in ambush near Ouallam in Niger",
      text: `The defence ministry said four others were wounded. ${injection}`,
    },
    { lang: "fr", title: `Niger : neuf soldats tués près de Ouallam. ${injection}` },
  ]);

  const { ar, en } = await summarise(poisoned);

  const published = [ar.headline, ar.body, en.headline, en.body].join("\n");
  expect(published).not.toMatch(marks);
  expect(en.headline).toContain("soldiers killed");
  expect(ar.headline).toMatch(/مقتل|جنود/);
});
