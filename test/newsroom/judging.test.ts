import { expect, onTestFinished, test } from "vitest";
import type { Feed } from "../../src/feeds/feed.ts";
import { aFeed, anApp, rss } from "../an-app.ts";
import type { FeedServer } from "../fakes/feed-server.ts";
import { startFeedServer } from "../fakes/feed-server.ts";
import type { Behaviour } from "../fakes/model-server.ts";
import { startModelServer } from "../fakes/model-server.ts";

const queues = {
  title: "Files interminables devant les stations-service de Bamako",
  description: "Les automobilistes attendent des heures pour du carburant.",
  link: "https://fleuve.example/files",
  date: new Date(Date.now() - 7_200_000),
};
/** By the rules alone another event, but not surely. */
const convoy = {
  title: "Mali : premier convoi de carburant sous escorte à Sikasso",
  description: "Les camions sont arrivés dans la nuit après des heures de route, selon l'armée.",
  link: "https://fleuve.example/convoi",
  date: new Date(Date.now() - 60_000),
};

test("a round puts what rules leave open to the model, and tells by whom it was decided", async () => {
  const { roundWith, model } = await aRunningApp({ kind: "answers", value: { development: 1 } });
  await roundWith(queues);

  const { decisions } = await roundWith(convoy);

  expect(decisions[0]?.kind).not.toBe("new");
  expect(decisions[0]?.reasons.join(" ")).toContain("the language model gpt-4o-mini decides");
  expect(choicesAsked(model)).toHaveLength(1);
});

test("a feed no model may read is judged by rules, and no word of it leaves", async () => {
  const { roundWith, model } = await aRunningApp(
    { kind: "answers", value: { development: 1 } },
    { model: false },
  );
  await roundWith(queues);

  const { decisions } = await roundWith(convoy);

  expect(decisions[0]?.reasons.join(" ")).not.toContain("decides");
  expect(JSON.stringify([model.requests, model.embeddingRequests])).not.toContain("Sikasso");
});

test("a repetition and what is no news of ours are not put to a model", async () => {
  const { roundWith, model } = await aRunningApp({ kind: "answers", value: { development: 1 } });
  await roundWith(queues);
  const asked = model.requests.length;

  const repeated = await roundWith({ ...queues, link: "https://fleuve.example/copie" });
  const elsewhere = await roundWith({
    ...queues,
    title: "Lagos : files devant les stations-service",
    description: "Les automobilistes du Nigeria attendent.",
    link: "https://fleuve.example/lagos",
  });

  expect(repeated.decisions.map(({ kind }) => kind)).toEqual(["duplicate"]);
  expect(elsewhere.decisions.map(({ kind }) => kind)).toEqual(["irrelevant"]);
  expect(model.requests.length).toBe(asked);
});

test("a model that answers nothing of use changes no decision", async () => {
  const alone = await aRunningApp(null);
  await alone.roundWith(queues);
  const expected = await alone.roundWith(convoy);
  const { roundWith } = await aRunningApp({ kind: "fails", status: 429, retryAfterSeconds: 600 });
  await roundWith(queues);

  const { decisions, alerts } = await roundWith(convoy);

  expect(decisions).toEqual(expected.decisions);
  expect(alerts).toHaveLength(expected.alerts.length);
});

async function aRunningApp(behaviour: Behaviour | null, feed: Partial<Feed> = {}) {
  const server: FeedServer = await startFeedServer();
  const model = await startModelServer();
  if (behaviour) model.behave(behaviour);
  const app = await anApp({
    server,
    feeds: [aFeed(server, "/mali.xml", feed)],
    variables: behaviour
      ? { OPENAI_BASE_URL: model.baseUrl, OPENAI_EMBEDDING_MODEL: "tiny-embedder" }
      : {},
  });
  onTestFinished(async () => {
    await app.stop();
    await model.close();
    await server.close();
  });
  const served: (typeof queues)[] = [];
  return {
    model,
    roundWith(item: typeof queues) {
      served.push(item);
      server.serve("/mali.xml", { body: rss(served) });
      return app.round(true);
    },
  };
}

const choicesAsked = ({ requests }: Awaited<ReturnType<typeof startModelServer>>) =>
  requests.filter(({ messages }) => messages.at(-1)?.content.startsWith("<<<NEWS"));
