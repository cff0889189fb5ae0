import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withTemporaryFolder } from "../chaos/place.ts";
import type { Io } from "../io.ts";
import type { BotReport, DayReport, SoakPlan, WorldReport } from "./soak-plan.ts";

const week: SoakPlan = {
  days: 7,
  feeds: 200,
  itemsPerDay: 50_000 / 7,
  chats: 500,
  modelMs: 300,
  pollSeconds: 600,
  start: "2026-01-05T00:00:00Z",
};

const programs = {
  world: fileURLToPath(import.meta.resolve("./soak-world.ts")),
  filler: fileURLToPath(import.meta.resolve("./soak-filler.ts")),
  bot: fileURLToPath(import.meta.resolve("./soak-bot.ts")),
};

// As `npm start` has it; and a collection before each look at the memory.
const botFlags = ["--max-semi-space-size=4", "--heap-growing-percent=50", "--expose-gc"];

const slackSeconds = 5;
const mostGrowth = 0.1;
// Of the database, when all that is kept for a time has been.
const mostLeft = 0.1;

/**
 * `bench soak [--days N]`: a week of news for the whole bot, with unmodified clients against servers
 * in another process, by a clock that skips the waiting. Exit code 1 when a promise is broken.
 */
export async function benchSoak(args: readonly string[], io: Io): Promise<number> {
  const days = readDays(args);
  if (days === null) {
    io.stderr("usage: bench soak [--days N], N from 1 to 7");
    return 2;
  }
  const plan = { ...week, days };
  io.stdout(
    `${days} days, ${plan.feeds} feeds asked every ${plan.pollSeconds} s, ` +
      `${Math.round(plan.itemsPerDay * days)} items, ${plan.chats} chats, ` +
      `a model that takes ${plan.modelMs} ms; after a week of news that nobody was subscribed to`,
  );
  const broken = await withTemporaryFolder((dataDir) => soak(plan, dataDir, io));
  for (const words of broken) io.stdout(`broken: ${words}`);
  return broken.length === 0 ? 0 : 1;
}

function readDays(args: readonly string[]): number | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { days: { type: "string", default: String(week.days) } },
    });
    const days = Number(values.days);
    return Number.isInteger(days) && days >= 1 && days <= week.days ? days : null;
  } catch {
    return null;
  }
}

async function soak(plan: SoakPlan, dataDir: string, io: Io): Promise<readonly string[]> {
  const world = start("world", plan);
  try {
    const told = await Promise.race([once(world, "message"), once(world, "exit")]);
    const [served] = told as [{ port: number; feeds: unknown } | number | null];
    if (served === null || typeof served === "number") return ["the world did not begin"];
    const task = { plan, dataDir, ...served };
    const [code] = (await once(start("filler", task, botFlags), "exit")) as [number | null];
    if (code !== 0) return ["the week before could not be told"];
    const bot = start("bot", task, botFlags);
    const days: DayReport[] = [];
    const last = await lastMessage(bot, (day) => {
      days.push(day);
      io.stdout(describeDay(day));
    });
    if (last === null) return ["the bot ended before it was told to"];
    const answer = await fetch(`http://127.0.0.1:${served.port}/report`);
    const seen = (await answer.json()) as WorldReport;
    describeAll(last, seen, io);
    return judge({ last, seen, days });
  } finally {
    if (world.connected) world.disconnect();
  }
}

function start(
  program: keyof typeof programs,
  task: unknown,
  flags: readonly string[] = [],
): ChildProcess {
  return fork(programs[program], [JSON.stringify(task)], {
    execArgv: [...process.execArgv, ...flags],
  });
}

/** Hands each day on as it ends; the report after the last, or null where the bot ended without one. */
async function lastMessage(
  bot: ChildProcess,
  onDay: (day: DayReport) => void,
): Promise<BotReport | null> {
  let last: BotReport | null = null;
  bot.on("message", (message: DayReport | BotReport) => {
    if ("day" in message) onDay(message);
    else last = message;
  });
  await once(bot, "exit");
  return last;
}

function describeDay({ day, residentMb, heapMb, databaseMb, articles, alerts }: DayReport): string {
  const memory = `${residentMb.toFixed(0)} MiB resident, ${heapMb.toFixed(0)} MiB of heap`;
  const news = `${articles} articles read, ${alerts} alerts and updates`;
  return `  day ${day}: ${news}, ${memory}, database ${databaseMb.toFixed(0)} MiB`;
}

function describeAll(bot: BotReport, world: WorldReport, io: Io): void {
  const { pollGapSeconds, latencySeconds } = bot;
  const { p50, p95, most } = latencySeconds;
  const seconds = [p50, p95, most].map((one) => one.toFixed(1)).join(" / ");
  io.stdout(`  from publication to each chat, p50 / p95 / most: ${seconds} s`);
  io.stdout(`  between two polls of a feed, median: ${pollGapSeconds.toFixed(0)} s`);
  io.stdout(`  event loop held up, p99: ${bot.loopLagP99Ms.toFixed(1)} ms`);
  io.stdout(
    `  database when all has been kept as long as it is: ${bot.databaseLaterMb.toFixed(1)} MiB`,
  );
  io.stdout(`  processor: ${bot.cpuSeconds.toFixed(0)} s; calls to the model: ${world.modelCalls}`);
  io.stdout(
    `  ${bot.sent} deliveries sent: ${world.posts} messages and ${world.edits} edits arrived; ` +
      `lost ${lostOf(bot, world)}, repeated ${world.repeated}, still waiting ${bot.waiting}`,
  );
}

function lostOf({ lost, sentPosts }: BotReport, { posts }: WorldReport): number {
  return lost + Math.abs(sentPosts - posts);
}

interface Soaked {
  readonly last: BotReport;
  readonly seen: WorldReport;
  readonly days: readonly DayReport[];
}

function judge({ last, seen, days }: Soaked): readonly string[] {
  const most = last.pollGapSeconds + slackSeconds;
  const { p95 } = last.latencySeconds;
  const growth = growthOf(days);
  const mostLeftMb = (days.at(-1)?.databaseMb ?? 0) * mostLeft;
  return [
    ...(p95 > most ? [`p95 of ${p95.toFixed(1)} s is more than ${most} s`] : []),
    ...(growth > mostGrowth ? [`memory grew by ${(growth * 100).toFixed(0)} %`] : []),
    ...(last.databaseLaterMb > mostLeftMb ? ["the database keeps what it should forget"] : []),
    ...(lostOf(last, seen) > 0 ? ["something was lost"] : []),
    ...(seen.repeated > 0 ? ["something was repeated"] : []),
    ...(last.sent === 0 ? ["nothing was sent"] : []),
  ];
}

/** From the end of the first day to the end of the last, of resident memory. */
function growthOf(days: readonly DayReport[]): number {
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? last.residentMb / first.residentMb - 1 : 0;
}
