import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { env } from "node:process";
import type { Io } from "../io.ts";
import type { HostileCost } from "./feeds-hostile.ts";
import type { ParsingSpeed } from "./feeds-parsing.ts";
import type { RoundCost } from "./feeds-poller.ts";
import { feedsPerRound, rounds } from "./feeds-rounds.ts";

const runs = 5;

/**
 * Parsing speed beside the engines alone, then rounds of a thousand feeds, medians of five runs, and
 * what hostile feeds cost.
 */
export async function benchFeeds(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 0) {
    io.stderr("Usage: bench feeds");
    return 2;
  }
  io.stdout("From bytes to items, RSS of 50 items, CPU time:\n");
  const parsing = fork(new URL("./feeds-parsing.ts", import.meta.url));
  const speeds = await answerOf<ParsingSpeed[]>(parsing);
  for (const line of speedTable(speeds)) io.stdout(line);
  io.stdout(`\nRounds of ${feedsPerRound} feeds, served by another process:\n`);
  const server = fork(new URL("./feeds-server.ts", import.meta.url));
  const port = await answerOf<number>(server);
  const costs: RoundCost[][] = [];
  for (let run = 0; run < runs; run += 1) {
    costs.push(await answerOf<RoundCost[]>(startPoller(run, port)));
  }
  server.kill();
  for (const line of roundTable(costs)) io.stdout(line);
  const hostile = fork(new URL("./feeds-hostile.ts", import.meta.url), sparingly);
  io.stdout(`\n${hostileLine(await answerOf<HostileCost>(hostile))}`);
  return 0;
}

// Left to itself, V8 lets a hundred megabytes of garbage stand before it looks at them.
const sparingly = {
  execArgv: ["--max-semi-space-size=4"],
  env: { ...env, MALLOC_ARENA_MAX: "2" },
};

function startPoller(run: number, port: number): ChildProcess {
  const file = new URL("./feeds-poller.ts", import.meta.url);
  return fork(file, [`${run}`, `${port}`], sparingly);
}

/** What a process sends, once. Throws when it ends without. */
async function answerOf<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, "exit").then(() => {
    throw new Error("A process of the benchmark ended before it had measured");
  });
  const [answer] = (await Promise.race([once(child, "message"), ended])) as unknown[];
  ended.catch(() => undefined);
  return answer as T;
}

function speedTable(speeds: readonly ParsingSpeed[]): readonly string[] {
  const baseOf = ({ language }: ParsingSpeed): ParsingSpeed | undefined =>
    speeds.find((other) => other.language === language && other.pipeline.startsWith("rss-parser"));
  return [
    "| document | pipeline | MB/s | items/s | x rss-parser |",
    "|---|---|---|---|---|",
    ...speeds.map((speed) => {
      const { language, documentKb, pipeline, mbPerSecond, itemsPerSecond } = speed;
      const factor = mbPerSecond / (baseOf(speed)?.mbPerSecond ?? Number.NaN);
      const cells = [
        `${language}, ${documentKb} KB`,
        pipeline,
        mbPerSecond.toFixed(1),
        itemsPerSecond.toFixed(0),
        factor.toFixed(2),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  ];
}

function roundTable(costs: readonly (readonly RoundCost[])[]): readonly string[] {
  return [
    "| round | CPU s | wall s | peak MB | outcomes |",
    "|---|---|---|---|---|",
    ...rounds.map(({ name }, index) => {
      const these = costs.flatMap((run) => run[index] ?? []);
      const cells = [
        name,
        median(these.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
        median(these.map(({ wallSeconds }) => wallSeconds)).toFixed(2),
        median(these.map(({ peakMb }) => peakMb)).toFixed(0),
        outcomesOf(these[0]),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  ];
}

function hostileLine({ feeds, inTime, lagMs, grownMb }: HostileCost): string {
  return (
    `Hostile feeds: ${inTime} of ${feeds} within their time, main thread held up for at most ` +
    `${lagMs.toFixed(0)} ms, memory grown by ${grownMb.toFixed(0)} MB`
  );
}

function outcomesOf(cost: RoundCost | undefined): string {
  const counts = Object.entries(cost?.outcomes ?? {});
  return counts.map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
