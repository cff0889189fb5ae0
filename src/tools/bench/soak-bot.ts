// A program of its own: the bot as `run` makes it, with a clock that skips the waiting.
import { statSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import process, { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { createApp } from "../../app.ts";
import { defaultSubscription } from "../../commands/standing-order.ts";
import { loadConfig } from "../../config/load-config.ts";
import type { Feed } from "../../feeds/feed.ts";
import { createLog, silentLog } from "../../log.ts";
import { readSettings } from "../../settings.ts";
import { databasePath } from "../../store/database-file.ts";
import { openStore } from "../../store/store.ts";
import { inventedChats } from "../chaos/work.ts";
import { createSkippingClock } from "./skipping-clock.ts";
import { readOutcome } from "./soak-outcome.ts";
import type { SoakPlan } from "./soak-plan.ts";
import { soakPlan } from "./soak-plan.ts";

/** What the bot is told first: the plan, and where its world is. */
interface SoakTask {
  readonly plan: SoakPlan;
  readonly port: number;
  readonly feeds: readonly Feed[];
  readonly dataDir: string;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
const farewellMs = 10 * minuteMs;
const mebibyte = 1_024 * 1_024;
const configFolder = fileURLToPath(new URL("../../../config/", import.meta.url));
// Shaped like the platforms' own.
const telegramToken = "700000001:token_of_the_soak_0123456789abc";
const discordToken = "c29haw.c29haw.token-of-the-soak";

const task = JSON.parse(argv[2] ?? "") as SoakTask;
const plan = soakPlan.parse(task.plan);
const world = `http://127.0.0.1:${task.port}`;
const start = new Date(plan.start);

await subscribeAll();
const clock = createSkippingClock(start);
// Discord's client counts its own requests by it, fifty a second; by real time it would refuse most.
Date.now = () => clock.now().getTime();
const lag = monitorEventLoopDelay({ resolution: 1 });
const polledAt = new Map<string, number>();
const gapsMs: number[] = [];
const tally = { articles: 0, alerts: 0 };
const app = await createApp({
  settings: readSettings({
    TELEGRAM_BOT_TOKEN: telegramToken,
    TELEGRAM_API_ROOT: world,
    DISCORD_BOT_TOKEN: discordToken,
    DISCORD_API_ROOT: `${world}/api`,
    OPENAI_API_KEY: "soak",
    OPENAI_BASE_URL: `${world}/v1`,
    MODEL_DAILY_TOKENS: "100000000",
    DATA_DIR: task.dataDir,
    FEED_ALLOW_PRIVATE_HOSTS: `127.0.0.1:${task.port}`,
  }),
  config: {
    ...loadConfig(configFolder),
    feeds: task.feeds.map((feed) => ({
      ...feed,
      url: world + feed.url,
      interval: plan.pollSeconds,
    })),
  },
  clock,
  log: createLog("error", []),
  write: () => undefined,
  colour: false,
});
await app.start(new Set(["send"]));
lag.enable();
const end = start.getTime() + plan.days * dayMs;
for (let tick = start.getTime(); tick <= end; tick += minuteMs) {
  await clock.sleep(tick - clock.now().getTime());
  const report = await clock.during(() => round(tick));
  notePolls(
    report.polls.map(({ feed }) => feed.id),
    tick,
  );
  tally.articles += report.decisions.length;
  tally.alerts += report.alerts.length;
  if ((tick - start.getTime()) % dayMs === 0 && tick > start.getTime()) tellDay(tick);
}
// What is held to be merged with other news goes out.
await clock.sleep(farewellMs);
lag.disable();
await app.stop();
clock.stop();
const { user, system } = process.cpuUsage();
process.send?.({
  ...(await readOutcome(task.dataDir, clock)),
  pollGapSeconds: medianGapMs() / 1_000,
  loopLagP99Ms: lag.percentile(99) / 1e6,
  cpuSeconds: (user + system) / 1e6,
});
process.disconnect();
process.exit(0);

async function round(tick: number) {
  await fetch(`${world}/clock/${tick}`);
  return app.round(false);
}

function notePolls(feedIds: readonly string[], tick: number): void {
  for (const id of feedIds) {
    const before = polledAt.get(id);
    if (before !== undefined) gapsMs.push(tick - before);
    polledAt.set(id, tick);
  }
}

function medianGapMs(): number {
  return gapsMs.toSorted((a, b) => a - b)[Math.floor(gapsMs.length / 2)] ?? 0;
}

async function subscribeAll(): Promise<void> {
  const store = openStore({ dataDir: task.dataDir, log: silentLog });
  const half = Math.ceil(plan.chats / 2);
  const chats = [...inventedChats("telegram", half), ...inventedChats("discord", half)];
  for (const chat of chats.slice(0, plan.chats)) {
    await store.subscriptions.change(chat, () => defaultSubscription(chat, start));
  }
  store.close();
}

function tellDay(tick: number): void {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({
    day: Math.round((tick - start.getTime()) / dayMs),
    residentMb: rss / mebibyte,
    heapMb: heapUsed / mebibyte,
    databaseMb: statSync(databasePath(task.dataDir)).size / mebibyte,
    ...tally,
  });
}
