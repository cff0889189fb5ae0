import { expect, onTestFinished, test } from "vitest";
import type { App } from "../src/app.ts";
import { silentLog } from "../src/log.ts";
import { freePort } from "../src/tools/engines/engine-server.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import { startFeedServer } from "./fakes/feed-server.ts";
import { startHub } from "./fakes/hub.ts";
import { createVirtualClock } from "./fakes/virtual-clock.ts";

const anAttack = {
  title: "Mali : douze soldats tués dans une attaque à Ménaka",
  description:
    "Douze soldats ont été tués dimanche dans l'attaque d'un camp, selon l'armée malienne.",
  link: "https://fleuve.example/menaka",
  date: new Date(Date.now() - 60_000),
};

/** A feed with a hub, and a bot that hubs can reach, with a subscription unless its start is left to the test. */
async function aWorld(given: Partial<Parameters<typeof anApp>[0]> = {}) {
  const [server, hub, port] = await Promise.all([startFeedServer(), startHub(), freePort()]);
  const topic = `${server.url}/mali.xml`;
  const link = `<${hub.url}>; rel=hub, <${topic}>; rel="self"`;
  const serve = (items: Parameters<typeof rss>[0]): void =>
    server.serve("/mali.xml", { body: rss(items), headers: { link } });
  serve([]);
  const told = Promise.withResolvers<void>();
  const logged: unknown[] = [];
  const note = (...line: unknown[]): void => {
    logged.push(line);
    if (line[1] === "delivered") told.resolve();
  };
  const app = await anApp({
    server,
    feeds: [aFeed(server, "/mali.xml")],
    log: { ...silentLog, info: note, warn: note },
    ...given,
    variables: {
      FEED_ALLOW_PRIVATE_HOSTS: `${server.host},${hub.host}`,
      HTTP_PORT: `${port}`,
      PUBLIC_URL: `http://127.0.0.1:${port}/`,
      ...given.variables,
    },
  });
  onTestFinished(async () => {
    await Promise.all([server.close(), hub.close()]);
  });
  return { server, hub, topic, serve, app, told: told.promise, logged, port };
}

const start = (app: App) => app.start(new Set(["poll", "send", "web"]));

test("what a hub pushes is told at once, and the poll that follows tells it no second time", async () => {
  const { hub, topic, serve, app, told } = await aWorld();
  onTestFinished(() => app.stop());
  await start(app);
  await hub.until(() => hub.subscriptions.length === 1);

  const answers = await hub.publish(topic, rss([anAttack]));
  await told;
  serve([anAttack]);
  const { alerts } = await app.round(true);

  expect(answers).toEqual([202]);
  expect(app.printed.join("\n")).toContain("ميناكا");
  expect(alerts).toEqual([]);
});

test("a hub that only knows SHA-1 is heard", async () => {
  const { hub, topic, app, told } = await aWorld();
  onTestFinished(() => app.stop());
  await start(app);
  await hub.until(() => hub.subscriptions.length === 1);

  await hub.publish(topic, rss([anAttack]), { algorithm: "sha1" });
  await told;

  expect(app.printed.join("\n")).toContain("ميناكا");
});

test("what is signed with another secret is never told, and its sender learns nothing", async () => {
  const { hub, topic, app, logged } = await aWorld();
  onTestFinished(() => app.stop());
  await start(app);
  await hub.until(() => hub.subscriptions.length === 1);

  const answers = await hub.publish(topic, rss([anAttack]), { secret: "guessed" });
  await app.round(true);

  expect(answers).toEqual([202]);
  expect(logged).toContainEqual([{ feed: "mali", kind: "ignored" }, "websub: hub answered"]);
  expect(app.printed).toEqual([]);
});

test("whoever guesses a callback finds nothing there", async () => {
  const { hub, port, app } = await aWorld();
  onTestFinished(() => app.stop());
  await start(app);
  await hub.until(() => hub.subscriptions.length === 1);

  const guesses = ["mali/guess", "mali", "", "other/guess", "mali/guess/more"];
  const answers = await Promise.all(
    guesses.map((guess) => fetch(`http://127.0.0.1:${port}/websub/${guess}`, { method: "POST" })),
  );

  expect(answers.map(({ status }) => status)).toEqual([410, 410, 410, 410, 410]);
});

test("a subscription survives a restart, and its hub is not asked again", async () => {
  const first = await aWorld();
  await start(first.app);
  await first.hub.until(() => first.hub.subscriptions.length === 1);
  await first.app.stop();
  const { server, hub, topic, port } = first;
  const told = Promise.withResolvers<void>();
  const again = await anApp({
    server,
    feeds: [aFeed(server, "/mali.xml")],
    dataDir: first.app.dataDir,
    log: { ...silentLog, info: (_, message) => message === "delivered" && told.resolve() },
    variables: {
      FEED_ALLOW_PRIVATE_HOSTS: `${server.host},${hub.host}`,
      HTTP_PORT: `${port}`,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
    },
  });
  onTestFinished(() => again.stop());

  await start(again);
  await hub.publish(topic, rss([anAttack]));
  await told.promise;

  expect(again.printed.join("\n")).toContain("ميناكا");
  expect(hub.asked).toHaveLength(1);
});

test("a lease is renewed before it runs out, under the same address", async () => {
  const clock = createVirtualClock(new Date());
  const { hub, app } = await aWorld({ clock });
  onTestFinished(() => clock.runUntil(app.stop()));
  await start(app);
  await hub.until(() => hub.subscriptions.length === 1);

  clock.shift(7 * 86_400_000);
  await app.round(true);
  const early = hub.asked.length;
  clock.shift(86_400_000);
  await app.round(true);
  await hub.until(() => hub.asked.length === 2);

  expect(early).toBe(1);
  expect(hub.asked[1]?.get("hub.callback")).toBe(hub.asked[0]?.get("hub.callback"));
});

test("a feed whose hub brings everything is asked three times less often, and no other", async () => {
  const clock = createVirtualClock(new Date());
  const { hub, topic, serve, server, app, told } = await aWorld({ clock });
  onTestFinished(() => clock.runUntil(app.stop()));
  await start(app);
  await hub.until(() => hub.subscriptions.length === 1);
  const polls = () => server.requests.length;

  // An hour is what a feed of this kind waits at most when nobody pushes.
  clock.shift(3_600_000);
  await app.round(false);
  const unpushed = polls();
  await hub.publish(topic, rss([{ ...anAttack, date: clock.now() }]));
  await clock.runUntil(told);
  serve([{ ...anAttack, date: new Date(Date.now()) }]);
  await app.round(true);
  const pushed = polls();
  clock.shift(25 * 60_000);
  await app.round(false);
  const afterwards = polls();

  expect(unpushed).toBe(2);
  expect(afterwards).toBe(pushed);
});

test("a hub that ends a subscription is heard, and asked again no sooner than in a day", async () => {
  const clock = createVirtualClock(new Date());
  const { hub, topic, app } = await aWorld({ clock });
  onTestFinished(() => clock.runUntil(app.stop()));
  await start(app);
  await hub.until(() => hub.subscriptions.length === 1);

  const answers = await hub.deny(topic);
  clock.shift(23 * 3_600_000);
  await app.round(true);
  const early = hub.asked.length;
  clock.shift(2 * 3_600_000);
  await app.round(true);
  await hub.until(() => hub.subscriptions.length === 1);

  expect(answers).toEqual([200]);
  expect(early).toBe(1);
});

test("a hub whose feed no longer names it is told so when it delivers", async () => {
  const { server, hub, topic, app } = await aWorld();
  onTestFinished(() => app.stop());
  await start(app);
  await hub.until(() => hub.subscriptions.length === 1);

  server.serve("/mali.xml", { body: rss([{ ...anAttack, title: "Bamako", description: "…" }]) });
  await app.round(true);
  await app.round(true);

  expect(await hub.publish(topic, rss([anAttack]))).toEqual([410]);
});

test("without a public address no hub is asked", async () => {
  const { hub, app } = await aWorld({ variables: { PUBLIC_URL: "" } });
  onTestFinished(() => app.stop());

  await start(app);
  await app.round(true);

  expect(hub.asked).toEqual([]);
});
