import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import type { App } from "../src/app.ts";
import { roles } from "../src/app.ts";
import type { EngineServer } from "../src/tools/engines/engine-server.ts";
import { freePort } from "../src/tools/engines/engine-server.ts";
import { startRedis } from "../src/tools/engines/redis-server.ts";
import type { Given } from "./an-app.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import { startFeedServer } from "./fakes/feed-server.ts";
import { startBotApi } from "./fakes/telegram/bot-api.ts";
import { startEngines } from "./queues/an-engine.ts";

const { redis, postgres } = await startEngines();

const engines = [
  ["Redis", redis, onRedis],
  ["PostgreSQL", postgres, onPostgres],
] as const;
const allRoles = new Set(roles);
const patience = { timeout: 180_000 };
const waiting = { timeout: 30_000 };
let opened = 0;

for (const [name, server, open] of engines) {
  const check = test.skipIf(server === null);

  check(
    `${name}: what one process told, the one that follows it does not tell again`,
    patience,
    async () => {
      const { feed, telegram, given } = await aWorld(await open(server));
      const alertsAbout = (place: string) =>
        telegram.messages.filter(({ text }) => text.includes(place)).length;
      const [first, second] = [await aProcess(given), await aProcess(given)];
      await first.start(allRoles);
      await second.start(allRoles);
      telegram.push(subscribe);
      await telegram.until(() => telegram.messages.length >= 1);
      feed.serve("/mali.xml", { body: rss([anAttack]) });
      await aRoundOf(first, second);
      await telegram.until(() => alertsAbout("Ménaka") > 0);

      await first.stop();
      const copy = { ...anAttack, link: "https://fleuve.example/copy" };
      feed.serve("/mali.xml", { body: rss([copy, anEpidemic]) });
      await aRoundOf(second);
      await telegram.until(() => alertsAbout("Zinder") > 0);

      expect(alertsAbout("Ménaka")).toBe(1);
    },
  );
}

test.skipIf(redis === null)(
  "a process that stands by is ready; without its engine it is not, and ends all the same",
  patience,
  async () => {
    const server = await startRedis();
    onTestFinished(() => server?.stop());
    const { given } = await aWorld(server?.url ?? "");
    const port = await freePort();
    const active = await aProcess(given);
    const standby = await aProcess({
      ...given,
      variables: { ...given.variables, HTTP_PORT: `${port}` },
    });
    await active.start(allRoles);
    await standby.start(allRoles);
    const ask = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).text();

    await expect.poll(ask, waiting).toBe("ready\n");
    await active.stop();
    await server?.stop();
    await expect.poll(ask, waiting).toContain("redis: cannot be written");

    await standby.stop();
  },
);

test.skipIf(redis === null)(
  "a Redis that would lose deliveries is refused with the line to change",
  async () => {
    const server = await startRedis(["--appendonly", "no", "--maxmemory-policy", "noeviction"]);
    onTestFinished(() => server?.stop());

    const { given } = await aWorld(server?.url ?? "");

    await expect(anApp(given)).rejects.toThrow("REDIS_URL: a Redis that dies forgets");
    await expect(anApp(given)).rejects.toThrow('set "appendonly yes"');
  },
);

test.for([
  ["REDIS_URL", "redis"],
  ["DATABASE_URL", "postgresql"],
] as const)("%s: a server that does not answer is named", async ([variable, protocol]) => {
  const port = await freePort();
  const { given } = await aWorld(`${protocol}://bot:secret-word@127.0.0.1:${port}/0`);

  const start = anApp(given);

  await expect(start).rejects.toThrow(`${variable}: the server cannot be used (ECONNREFUSED)`);
  await expect(start).rejects.not.toThrow("secret-word");
});

const subscribe = {
  message: {
    message_id: 1,
    date: 1_767_225_600,
    chat: { id: -1001, type: "supergroup" },
    from: { id: 2, is_bot: false, first_name: "Awa" },
    text: "/subscribe",
  },
};

const anAttack = {
  title: "Mali : douze soldats tués dans une attaque à Ménaka",
  description: "Douze soldats ont été tués dans l'attaque d'un camp, selon l'armée malienne.",
  link: "https://fleuve.example/menaka",
  date: new Date(),
};

const anEpidemic = {
  title: "Niger : une épidémie de choléra déclarée à Zinder",
  description: "Le ministère de la Santé a déclaré une épidémie de choléra, avec quarante cas.",
  link: "https://fleuve.example/zinder",
  date: new Date(),
};

/** A feed, a Telegram with a group, and what processes on the engine are given. */
async function aWorld(url: string) {
  const feed = await startFeedServer();
  const telegram = await startBotApi();
  telegram.putChat({ id: -1001, type: "supergroup", members: { 2: "administrator" } });
  feed.serve("/mali.xml", { body: rss([]) });
  onTestFinished(async () => {
    await Promise.all([feed.close(), telegram.stop()]);
  });
  const given = {
    server: feed,
    feeds: [aFeed(feed, "/mali.xml")],
    variables: {
      [url.startsWith("redis") ? "REDIS_URL" : "DATABASE_URL"]: url,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
    },
  };
  return { feed, telegram, given };
}

/** A process of an installation, as far as another app in this one can be one. */
async function aProcess(given: Given) {
  const app = await anApp(given);
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= app.stop();
    return stopping;
  };
  onTestFinished(stop);
  return { ...app, stop };
}

/** By whichever has the rounds at the moment. */
async function aRoundOf(...processes: readonly Pick<App, "round">[]): Promise<void> {
  const round = () => Promise.any(processes.map((one) => one.round(true)));
  await expect.poll(round, waiting).toBeDefined();
}

/** Nobody else's database on the server. */
async function onRedis(server: EngineServer | null): Promise<string> {
  opened += 1;
  return (server?.url ?? "").replace(/\/0$/, `/${opened}`);
}

async function onPostgres(server: EngineServer | null): Promise<string> {
  opened += 1;
  const client = new Client({ connectionString: server?.url });
  await client.connect();
  await client.query(`CREATE DATABASE app${opened}`);
  await client.end();
  return (server?.url ?? "").replace(/\/postgres$/, `/app${opened}`);
}
