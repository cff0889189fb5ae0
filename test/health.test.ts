import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import process from "node:process";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { roles } from "../src/app.ts";
import { freePort } from "../src/tools/engines/engine-server.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import { startFeedServer } from "./fakes/feed-server.ts";
import { startBotApi } from "./fakes/telegram/bot-api.ts";
import { createVirtualClock } from "./fakes/virtual-clock.ts";

type Given = Partial<Parameters<typeof anApp>[0]>;

async function anAppWithEndpoint(given: Given = {}) {
  const server = await startFeedServer();
  server.serve("/mali.xml", { body: rss([]) });
  const port = await freePort();
  const app = await anApp({
    server,
    feeds: [aFeed(server, "/mali.xml")],
    ...given,
    variables: { HTTP_PORT: `${port}`, ...given.variables },
  });
  onTestFinished(() => server.close());
  return { app, port, url: `http://127.0.0.1:${port}` };
}

const ask = async (url: string) => {
  const answer = await fetch(url);
  return [answer.status, await answer.text()] as const;
};

test("a bot whose first round is over is alive and ready", async () => {
  const { app, url } = await anAppWithEndpoint();
  onTestFinished(() => app.stop());

  await app.start(new Set(roles));

  expect(await ask(`${url}/healthz`)).toEqual([200, "alive\n"]);
  expect(await ask(`${url}/readyz`)).toEqual([200, "ready\n"]);
});

test("a bot whose token is refused is alive, not ready, and says why", async () => {
  const telegram = await startBotApi();
  onTestFinished(() => telegram.stop());
  const { app, url } = await anAppWithEndpoint({
    variables: {
      TELEGRAM_BOT_TOKEN: "700000002:another-token-than-the-fake-api-knows",
      TELEGRAM_API_ROOT: telegram.root,
    },
  });
  onTestFinished(() => app.stop());

  await app.start(new Set(roles));

  expect(await ask(`${url}/healthz`)).toEqual([200, "alive\n"]);
  expect(await ask(`${url}/readyz`)).toEqual([503, "telegram: the Telegram token is not valid\n"]);
});

test("a bot that has not polled for three ticks is not ready", async () => {
  const clock = createVirtualClock(new Date());
  const { app, url } = await anAppWithEndpoint({
    clock,
    variables: { POLL_SCHEDULE: "0 * * * *" },
  });
  onTestFinished(() => clock.runUntil(app.stop()));
  await app.start(new Set(["poll", "web"]));

  clock.shift(4 * 3_600_000);

  const [status, reasons] = await ask(`${url}/readyz`);
  expect(status).toBe(503);
  expect(reasons).toMatch(/^feeds: no round since \d{4}-/);
});

test("no port, no endpoint", async () => {
  const { app, url } = await anAppWithEndpoint({ variables: { HTTP_PORT: "" } });
  onTestFinished(() => app.stop());

  await app.start(new Set(roles));

  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

test("a port that another program has ends the start before anything is sent", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  const { app } = await anAppWithEndpoint({ variables: { HTTP_PORT: `${port}` } });
  onTestFinished(() => app.stop());

  await expect(app.start(new Set(roles))).rejects.toThrow(
    `HTTP_PORT: ${port} is taken by another program on 127.0.0.1`,
  );
});

async function runHealthcheck(args: readonly string[], port: number) {
  const child = spawn(process.execPath, ["src/main.ts", "healthcheck", ...args], {
    env: { PATH: process.env["PATH"], HTTP_PORT: `${port}`, HTTP_HOST: "0.0.0.0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { out, err, code: child.exitCode };
}

test("the health check of a container asks the running bot, and says when none is there", async () => {
  const { app, port } = await anAppWithEndpoint();
  await app.start(new Set(roles));

  const whileItRuns = await runHealthcheck([], port);
  const ready = await runHealthcheck(["--ready"], port);
  await app.stop();
  const afterwards = await runHealthcheck([], port);

  expect(whileItRuns).toMatchObject({ out: "alive\n", code: 0 });
  expect(ready).toMatchObject({ out: "ready\n", code: 0 });
  expect(afterwards.code).toBe(1);
  expect(afterwards.err).toContain("Is the bot running?");
});
