import { parseArgs } from "node:util";
import type { Io } from "../io.ts";
import type { PollsReport, SharedEngine } from "./polls.ts";
import { tryPolls } from "./polls.ts";

/** How it is called. */
export const usageOfPolls = "chaos --roles poll [--engine redis|postgres] [--interval SECONDS]";
const shared: readonly SharedEngine[] = ["redis", "postgres"];
// In which a process that dies is followed, and the follower is done with the feeds.
const mostDelayMs = 5_000;

/**
 * `chaos --roles poll`: three processes have the rounds by turns, and two of them are killed, one
 * between two rounds and one in the middle of one. Exit code 1 when a promise is broken, 2 for a wrong
 * call.
 */
export async function chaosOfPolls(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    io.stderr(`usage: ${usageOfPolls}`);
    return 2;
  }
  const { engine, interval } = options;
  io.stdout(`3 polling processes on ${engine}, a tick every ${interval} s, 2 killed`);
  const promises = promisesOf(await tryPolls(engine, interval), interval * 1_000);
  for (const { what, found, isKept } of promises) {
    io.stdout(`${what.padEnd(34)}${found.padEnd(20)}${isKept ? "kept" : "BROKEN"}`);
  }
  return promises.every(({ isKept }) => isKept) ? 0 : 1;
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        roles: { type: "string" },
        engine: { type: "string", default: "redis" },
        interval: { type: "string", default: "10" },
      },
    });
    const engine = shared.find((one) => one === values.engine);
    const interval = Number(values.interval);
    // Cron has no other intervals of seconds that are all alike.
    const isSound = Number.isInteger(60 / interval) && interval > 1;
    return values.roles === "poll" && engine && isSound ? { engine, interval } : null;
  } catch {
    // parseArgs throws for an option it does not know.
    return null;
  }
}

function promisesOf(
  { ticks, developments, told, longestGapMs }: PollsReport,
  intervalMs: number,
): readonly { what: string; found: string; isKept: boolean }[] {
  const twice = ticks.length - new Set(ticks).size;
  const skipped = countSkipped(ticks, intervalMs);
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
  return [
    {
      what: "every tick once",
      found: `${ticks.length}, ${twice} twice, ${skipped} not`,
      isKept: twice + skipped === 0,
    },
    {
      what: "every development once",
      found: `${told} of ${developments}`,
      isKept: told === developments,
    },
    {
      what: `a round every ${seconds(intervalMs + mostDelayMs)} at least`,
      found: seconds(longestGapMs),
      isKept: longestGapMs <= intervalMs + mostDelayMs,
    },
  ];
}

/** Ticks of the schedule, from the first to the last, that had no round. */
function countSkipped(ticks: readonly string[], intervalMs: number): number {
  // A process that starts has a round of its own, between two ticks.
  const times = ticks.map(timeOf).filter((at) => at % intervalMs === 0);
  const span = Math.max(...times) - Math.min(...times);
  return span / intervalMs + 1 - new Set(times).size;
}

/** Of 20261122T063000Z, in milliseconds since 1970. */
function timeOf(slot: string): number {
  return Date.parse(slot.replace(/(....)(..)(..T..)(..)(..Z)/, "$1-$2-$3:$4:$5"));
}
