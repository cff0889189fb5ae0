import { expect, onTestFinished, test } from "vitest";
import { loadConfig } from "../src/config/load-config.ts";
import type { Feed } from "../src/feeds/feed.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import { startFeedServer } from "./fakes/feed-server.ts";

test("feeds that were added, taken out or moved take effect at the next round", async () => {
  const { app, server } = await aRunningApp(["/stays.xml", "/leaves.xml"]);
  await app.round(true);

  await app.reload(configWith([aFeed(server, "/stays.xml"), aFeed(server, "/comes.xml")]));
  const { polls } = await app.round(true);

  expect(polls.map(({ feed }) => feed.id).sort()).toEqual(["comes", "stays"]);
});

test("a reload waits for the round that is under way, and tells nothing twice", async () => {
  const { app, server } = await aRunningApp(["/mali.xml"]);
  server.serve("/mali.xml", {
    body: rss([
      {
        title: "Mali : douze soldats tués dans une attaque à Ménaka, selon l'armée",
        description: "",
        link: "https://fleuve.example/1",
        date: new Date(),
      },
    ]),
  });

  const [first] = await Promise.all([
    app.round(true),
    app.reload(configWith([aFeed(server, "/mali.xml"), aFeed(server, "/comes.xml")])),
  ]);
  const second = await app.round(true);

  expect(first.polls.map(({ feed }) => feed.id)).toEqual(["mali"]);
  expect(first.alerts).toHaveLength(1);
  expect(second.polls).toHaveLength(2);
  expect(second.alerts).toHaveLength(0);
});

async function aRunningApp(paths: readonly string[]) {
  const server = await startFeedServer();
  const app = await anApp({ server, feeds: paths.map((path) => aFeed(server, path)) });
  onTestFinished(async () => {
    await app.stop();
    await server.close();
  });
  return { app, server };
}

const configWith = (feeds: readonly Feed[]) => ({ ...loadConfig("config"), feeds });
