import { parseArgs } from "node:util";
import type { Io } from "../io.ts";
import { chaosOfPolls, usageOfPolls } from "./chaos-polls.ts";
import { engines } from "./place.ts";
import type { Extent, Report, Scenario } from "./scenarios.ts";
import { scenarios } from "./scenarios.ts";
import type { TriedPlatform } from "./work.ts";

const usage = `usage: chaos [--engine embedded|redis|postgres] [--deliveries N] [--kills K] [--platform telegram|discord|both] [--only WORDS] [--seed S]
   or: ${usageOfPolls}`;
const platforms: Readonly<Record<string, readonly TriedPlatform[]>> = {
  telegram: ["telegram"],
  discord: ["discord"],
  both: ["telegram", "discord"],
};
// "by nonce": second posts that Discord knew for what they were. "longest exit": after SIGTERM.
const columns = [
  ["what happens", 24],
  ["platform", 9],
  ["deliveries", 11],
  ["incidents", 10],
  ["lost", 5],
  ["repeated", 10],
  ["by nonce", 9],
  ["ambiguous", 10],
  ["429", 4],
  ["longest exit", 14],
  ["seconds", 8],
  ["promise", 0],
] as const;

/**
 * `chaos`: processes with the real Telegram and Discord channels deliver a queue to strict
 * servers on loopback while they, or what keeps the queue, are killed, stopped, left without an answer or
 * given another time. Two processes share a queue on Redis or PostgreSQL. With `--roles poll`, what
 * becomes of the rounds instead.
 * Exit code 1 when a promise is broken, 2 for a wrong call.
 */
export async function chaos(args: readonly string[], io: Io): Promise<number> {
  if (args.includes("--roles")) return chaosOfPolls(args, io);
  const options = readOptions(args);
  if (options === null) {
    io.stderr(usage);
    return 2;
  }
  let isKept = true;
  io.stdout(row(columns.map(([name]) => name)));
  for (const scenario of options.chosen) {
    for (const platform of options.platforms) {
      const report = await scenario.run({ ...options, platform });
      const broken = [...report.broken, ...tooSlow(scenario, report, options)];
      io.stdout(row([scenario.name, platform, ...cells({ ...report, broken })]));
      for (const words of broken) io.stdout(`  ${words}`);
      isKept &&= broken.length === 0;
    }
  }
  return isKept ? 0 : 1;
}

interface Options extends Omit<Extent, "platform"> {
  readonly platforms: readonly TriedPlatform[];
  readonly chosen: readonly Scenario[];
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        deliveries: { type: "string", default: "10000" },
        kills: { type: "string", default: "20" },
        engine: { type: "string", default: "embedded" },
        platform: { type: "string", default: "both" },
        only: { type: "string", default: "" },
        seed: { type: "string", default: "1" },
      },
    });
    const wanted = platforms[values.platform];
    const engine = engines.find((one) => one === values.engine);
    const [deliveries = 0, kills = 0, seed = 0] = [
      values.deliveries,
      values.kills,
      values.seed,
    ].map(Number);
    const isSound = [deliveries, kills].every((value) => Number.isInteger(value) && value > 0);
    if (!(wanted && engine && isSound && Number.isInteger(seed))) return null;
    const chosen = scenarios.filter(
      ({ name, engines: suited }) =>
        name.includes(values.only) && (suited?.includes(engine) ?? true),
    );
    return chosen.length > 0
      ? { engine, deliveries, kills, seed, platforms: wanted, chosen }
      : null;
  } catch {
    // parseArgs throws for an option it does not know.
    return null;
  }
}

function tooSlow(
  { mostSeconds }: Scenario,
  { finding }: Report,
  { engine }: Pick<Options, "engine">,
): string[] {
  if (mostSeconds === undefined || finding.deliveries > 10_000) return [];
  return finding.seconds >= mostSeconds[engine] ? [`longer than ${mostSeconds[engine]} s`] : [];
}

function cells({ finding, mayRepeat, broken }: Report): string[] {
  const { deliveries, lost, repeated, recognised, limited, held, counts, run, seconds } = finding;
  return [
    String(deliveries),
    String(run.incidents),
    String(lost),
    `${repeated} <= ${mayRepeat}`,
    String(recognised),
    String(counts.ambiguous),
    String(limited + held),
    run.slowestExitMs > 0 ? `${Math.ceil(run.slowestExitMs)} ms` : "",
    seconds.toFixed(1),
    broken.length === 0 ? "kept" : "BROKEN",
  ];
}

function row(values: readonly string[]): string {
  return values.map((value, at) => value.padEnd(columns[at]?.[1] ?? 0)).join("");
}
