import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { performance } from "node:perf_hooks";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { systemClock } from "../../clock.ts";
import { openEngine } from "../../engine.ts";
import { chronicle, chronicleUntil } from "./chronicle.ts";
import type { Engine, TriedPlace } from "./place.ts";
import { withPlace } from "./place.ts";
import type { PollerTask } from "./poll-protocol.ts";
import { pollerReport } from "./poll-protocol.ts";

/** What became of three processes that had the rounds by turns, and of which two were killed. */
export interface PollsReport {
  /** The ticks that had their round, each as often as it had one. */
  readonly ticks: readonly string[];
  readonly killed: number;
  /** Between the ends of two rounds, once all three were up. */
  readonly longestGapMs: number;
  /** What there was to be told, and what was. */
  readonly developments: number;
  readonly told: number;
}

export type SharedEngine = Exclude<Engine, "embedded">;

const program = fileURLToPath(import.meta.resolve("./poll-process.ts"));
const names = ["first", "second", "third"] as const;
// One dies between two rounds, the other while it waits for the answer of a feed.
const killedAsking = 5;
// Nothing takes longer unless it hangs: three starts, and twice the ticks that are looked at.
const startMs = 120_000;
const patienceTicks = 2 * chronicle.length;
// What POLL_SCHEDULE is where nobody sets it.
const defaultIntervalSeconds = 60;

/**
 * A tick every `intervalSeconds`, with 60 on the schedule that a bot has by itself, and another
 * development each time the feed is asked.
 */
export function tryPolls(engine: SharedEngine, intervalSeconds: number): Promise<PollsReport> {
  return withPlace(engine, async (place) => {
    const processes = new Map(names.map((name) => [name as string, launch()]));
    const patienceMs = startMs + patienceTicks * intervalSeconds * 1_000;
    const course = createCourse((name) => processes.get(name)?.kill("SIGKILL"), patienceMs);
    const server = createServer(course.answer).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const task = taskFor(place, intervalSeconds, `127.0.0.1:${port}`);
    for (const [name, child] of processes) {
      child.on("message", (message) => course.heard(name, pollerReport.parse(message).slot));
      child.send({ ...task, name });
    }
    try {
      await course.over;
      return { ...course.report(), told: await countTold(place) };
    } finally {
      await Promise.all([...processes.values()].map(end));
      server.closeAllConnections();
      server.close();
    }
  });
}

/** What happens to the processes, and what is noted of it. */
function createCourse(kill: (name: string) => void, patienceMs: number) {
  const ticks: string[] = [];
  const over = Promise.withResolvers<void>();
  const hanging = setTimeout(() => over.reject(new Error("no end of it")), patienceMs);
  let [up, killed, asked, lastAt, longestGapMs] = [0, 0, 0, 0, 0];
  const killNow = (name: string): void => {
    killed += 1;
    kill(name);
  };
  const answer: RequestListener = (request, response) => {
    asked += 1;
    if (asked >= killedAsking && killed === 1) return killNow(request.headers["user-agent"] ?? "");
    const document = chronicleUntil(asked, systemClock.now());
    response.writeHead(200, { "content-type": "application/rss+xml" }).end(document);
  };
  return {
    answer,
    over: over.promise.finally(() => clearTimeout(hanging)),
    heard(name: string, slot: string | null): void {
      if (slot === null) {
        up += 1;
        return;
      }
      ticks.push(slot);
      const now = performance.now();
      if (up < names.length) {
        // Until all are up nobody could have followed.
        asked = 0;
        return;
      }
      if (lastAt > 0) longestGapMs = Math.max(longestGapMs, now - lastAt);
      lastAt = now;
      if (killed === 0) killNow(name);
      else if (asked >= chronicle.length) over.resolve();
    },
    report: () => ({ ticks, killed, longestGapMs, developments: chronicle.length }),
  };
}

function taskFor(
  { engine, at }: TriedPlace,
  intervalSeconds: number,
  host: string,
): Omit<PollerTask, "name"> {
  const isDefault = intervalSeconds === defaultIntervalSeconds;
  return {
    feedUrl: `http://${host}/`,
    variables: {
      [engine === "redis" ? "REDIS_URL" : "DATABASE_URL"]: at,
      ...(isDefault ? {} : { POLL_SCHEDULE: `*/${intervalSeconds} * * * * *` }),
      FEED_ALLOW_PRIVATE_HOSTS: host,
    },
  };
}

/** Without a token there is one chat, the console, which nobody serves here. */
async function countTold({ engine, at }: TriedPlace): Promise<number> {
  const { ledger, close } = await openEngine(
    { kind: engine === "redis" ? "redis" : "postgres", url: at },
    systemClock,
  );
  const { enqueued = 0 } = await ledger.counts();
  await close();
  return enqueued;
}

function launch(): ChildProcess {
  return spawn(execPath, [program], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
