import type { ChildProcess } from "node:child_process";
import { execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { z } from "zod";
import { defaultSubscription } from "../../commands/standing-order.ts";
import type { Feed } from "../../feeds/feed.ts";
import { silentLog } from "../../log.ts";
import { openStore } from "../../store/store.ts";
import { withTemporaryFolder } from "../chaos/place.ts";
import type { Io } from "../io.ts";
import type { WorldNews } from "./idle-plan.ts";
import { idleChats, idleFeeds, languageOf } from "./idle-plan.ts";

const world = fileURLToPath(import.meta.resolve("./idle-world.ts"));
const packagePath = fileURLToPath(new URL("../../../package.json", import.meta.url));
const packageFile = z.object({ scripts: z.object({ compile: z.string(), start: z.string() }) });
const configFolder = fileURLToPath(new URL("../../../config/", import.meta.url));

const mostMebibytes = 220;
const mostShare = 0.02;
// How Linux counts a process's time: sysconf(_SC_CLK_TCK), the same on every architecture.
const ticksPerSecond = 100;
// What whoever starts the bot decides about its memory, handed on as it is here.
const memorySettings = ["NODE_OPTIONS", "MALLOC_ARENA_MAX"];

/**
 * `bench idle [--minutes N]`: the bot as a process of its own, with 40 feeds, 100 chats and both
 * clients connected, after N minutes in which nothing happened. Exit code 1 when it holds more memory
 * or uses more of the processor than is promised. Linux only.
 */
export async function benchIdle(args: readonly string[], io: Io): Promise<number> {
  const minutes = readMinutes(args);
  if (minutes === null || !existsSync("/proc/self/status")) {
    io.stderr("usage: bench idle [--minutes N], on Linux");
    return 2;
  }
  const broken = await withTemporaryFolder((folder) => idle(folder, minutes, io));
  for (const words of broken) io.stdout(`broken: ${words}`);
  return broken.length === 0 ? 0 : 1;
}

function readMinutes(args: readonly string[]): number | null {
  try {
    const options = { minutes: { type: "string", default: "10" } } as const;
    const minutes = Number(parseArgs({ args: [...args], options }).values.minutes);
    return minutes > 0 ? minutes : null;
  } catch {
    return null;
  }
}

async function idle(folder: string, minutes: number, io: Io): Promise<readonly string[]> {
  const around = fork(world);
  const open = await news(around, "open");
  await prepare(folder, open.port);
  const connected = news(around, "connected");
  execFileSync(execPath, argumentsOf("compile"));
  const child = spawn(execPath, argumentsOf("start"), {
    cwd: folder,
    env: environmentOf(folder, open),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  try {
    const isUp = await Promise.race([connected.then(() => true), ended.then(() => false)]);
    if (!isUp) return ["the bot ended before it was connected"];
    const start = usageOf(child);
    await Promise.race([sleep(minutes * 60_000), ended]);
    if (child.exitCode !== null || child.signalCode !== null)
      return ["the bot ended before it was told to"];
    const end = usageOf(child);
    around.send("count");
    const { feeds, requests } = await news(around, "counted");
    const share = (end.cpuSeconds - start.cpuSeconds) / (minutes * 60);
    io.stdout(
      `${feeds} feeds asked ${requests} times, ${idleChats.telegram.length} chats on Telegram and ` +
        `${idleChats.discord.length} on Discord, ${minutes} minutes after both clients connected:`,
    );
    io.stdout(`  ${end.resident.toFixed(0)} MiB resident, ${end.peak.toFixed(0)} MiB at most`);
    io.stdout(`  ${(share * 100).toFixed(2)} % of one core; ${start.cpuSeconds} s to start`);
    return judge(end.resident, share);
  } finally {
    child.kill();
    await ended;
    around.disconnect();
  }
}

async function news<K extends WorldNews["kind"]>(
  around: ChildProcess,
  kind: K,
): Promise<Extract<WorldNews, { kind: K }>> {
  const [told] = (await once(around, "message")) as [WorldNews];
  if (told.kind !== kind) throw new Error(`The world said "${told.kind}" instead of "${kind}"`);
  return told as Extract<WorldNews, { kind: K }>;
}

/** Of the script, from whatever folder: `npm start` runs the one and then the other. */
function argumentsOf(script: "compile" | "start"): string[] {
  const { scripts } = packageFile.parse(JSON.parse(readFileSync(packagePath, "utf8")));
  const [, ...args] = scripts[script].split(" ");
  return args.map((word) =>
    /^(\.\/)?src\//.test(word) ? fileURLToPath(new URL(word, pathToFileURL(packagePath))) : word,
  );
}

/** A store with its chats, and the shipped configuration with other feeds. */
async function prepare(folder: string, port: number): Promise<void> {
  const store = openStore({ dataDir: join(folder, "data"), log: silentLog });
  for (const chat of [...idleChats.telegram, ...idleChats.discord]) {
    await store.subscriptions.change(chat, () => defaultSubscription(chat, new Date()));
  }
  store.close();
  cpSync(configFolder, join(folder, "config"), { recursive: true });
  const feeds = Array.from(
    { length: idleFeeds },
    (_, number): Feed => ({
      id: `feed-${number}`,
      outlet: `Outlet ${number}`,
      url: `http://127.0.0.1:${port}/${number}`,
      language: languageOf(number),
      scope: "sahel",
      kind: "newsroom",
      enabled: true,
      model: true,
    }),
  );
  writeFileSync(join(folder, "config", "feeds.yaml"), stringify({ feeds }));
}

function environmentOf(folder: string, open: Extract<WorldNews, { kind: "open" }>) {
  return {
    ...Object.fromEntries(Object.entries(env).filter(([key]) => memorySettings.includes(key))),
    LOG_LEVEL: "warn",
    DATA_DIR: join(folder, "data"),
    CONFIG_DIR: join(folder, "config"),
    TELEGRAM_BOT_TOKEN: open.telegramToken,
    TELEGRAM_API_ROOT: open.telegramRoot,
    DISCORD_BOT_TOKEN: open.discordToken,
    DISCORD_API_ROOT: open.discordRoot,
    FEED_ALLOW_PRIVATE_HOSTS: `127.0.0.1:${open.port}`,
  };
}

interface Usage {
  /** In MiB, with what it shares with other processes. */
  readonly resident: number;
  readonly peak: number;
  readonly cpuSeconds: number;
}

/** See proc(5). */
function usageOf({ pid }: ChildProcess): Usage {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mebibytes = (key: string): number =>
    Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1_024;
  // The name of the program stands in brackets and may hold anything.
  const [, after = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const [user, system] = after.split(" ").slice(11, 13).map(Number);
  return {
    resident: mebibytes("VmRSS"),
    peak: mebibytes("VmHWM"),
    cpuSeconds: ((user ?? 0) + (system ?? 0)) / ticksPerSecond,
  };
}

function judge(resident: number, share: number): readonly string[] {
  return [
    ...(resident < mostMebibytes ? [] : [`more than ${mostMebibytes} MiB resident`]),
    ...(share < mostShare ? [] : [`more than ${mostShare * 100} % of one core`]),
  ];
}
