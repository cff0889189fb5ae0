// A program of its own: the bot as `run` makes it, with a clock that skips the waiting.
import { statSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import process, { argv } from "node:process";
import { defaultSubscription } from "../../commands/standing-order.ts";
import { silentLog } from "../../log.ts";
import { databasePath } from "../../store/database-file.ts";
import { openStore } from "../../store/store.ts";
import { inventedChats } from "../chaos/work.ts";
import { createSoakApp, createStoryClock, readTask, roundAt } from "./soak-app.ts";
import { databaseWhenForgotten, readOutcome } from "./soak-outcome.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;
const farewellMs = 10 * minuteMs;
const mebibyte = 1_024 * 1_024;

const task = readTask(argv[2]);
const { plan } = task;
const start = new Date(plan.start);

const clock = createStoryClock(start);
await subscribeAll();
const lag = monitorEventLoopDelay({ resolution: 1 });
const polledAt = new Map<string, number>();
const gapsMs: number[] = [];
const tally = { articles: 0, alerts: 0 };
const app = await createSoakApp(task, clock);
await app.start(new Set(["send"]));
lag.enable();
const end = start.getTime() + plan.days * dayMs;
for (let tick = start.getTime(); tick <= end; tick += minuteMs) {
  await clock.sleep(tick - clock.now().getTime());
  const report = await clock.during(() => roundAt(tick, { app, task }));
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
  databaseLaterMb: databaseWhenForgotten(task.dataDir, clock) / mebibyte,
  pollGapSeconds: medianGapMs() / 1_000,
  loopLagP99Ms: lag.percentile(99) / 1e6,
  cpuSeconds: (user + system) / 1e6,
});
process.disconnect();
process.exit(0);

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
  const store = openStore({ dataDir: task.dataDir, log: silentLog, clock });
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
