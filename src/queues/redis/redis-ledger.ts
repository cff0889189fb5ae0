import type { Redis } from "ioredis";
import { z } from "zod";
import type { Platform } from "../../delivery/channel.ts";
import type { AlertReader } from "../shared/alert-reader.ts";
import { createAlertReader } from "../shared/alert-reader.ts";
import type {
  Ledger,
  LedgerPiece,
  Loaded,
  Page,
  PageChange,
  PageRequest,
  Row,
} from "../shared/ledger.ts";
import {
  blankHeader,
  chatOfPage,
  freshAlerts,
  parseHeader,
  parseRow,
  tellingRows,
} from "../shared/ledger.ts";
import { keptSeconds, wordsFor } from "./redis-changes.ts";
import type { Names } from "./redis-names.ts";
import { createNames } from "./redis-names.ts";
import { loadScript, saveScript } from "./redis-scripts.ts";

const platforms: readonly Platform[] = ["telegram", "discord", "console"];
const sequencesPerPage = 1_000;
// Redis takes a million at a time, and does nothing else meanwhile.
const wordsPerScript = 10_000;

/** A ledger in Redis, under keys that begin with `prefix`. Closing it ends the connection. */
export function createRedisLedger(redis: Redis, prefix = "sahel-alerts"): Ledger {
  const names = createNames(prefix);
  const readAlerts = createAlertReader(async (wanted) => {
    const found = await redis.mget(wanted.map((row) => names.alert(row)));
    return found.flatMap((json) => (json === null ? [] : [parseRow(json)]));
  });

  return {
    load: (requests) => load(requests, { redis, names, readAlerts }),
    async save(changes) {
      // First: a row without its alert could not be sent.
      await saveAlerts(freshAlerts(changes), redis, names);
      const saved: number[] = [];
      for (const words of wordsInPieces(changes, names)) {
        // Redis runs a script as a whole, so nobody sees half a change.
        saved.push(...((await redis.eval(saveScript, 0, words)) as readonly number[]));
      }
      return saved.map((one) => one === 1);
    },
    pagesAbout: (developmentId) => redis.smembers(names.readers(developmentId)),
    due: (platform, now, most) =>
      redis.zrangebyscore(names.due(platform), "-inf", String(now), "LIMIT", 0, most),
    nextDueAt: (platform) => lowestScore(redis, names.due(platform)),
    waitingSince: () => lowestScore(redis, names.waiting),
    async pausePlatform(platform, until) {
      await redis.zadd(names.pauses, "GT", until, platform);
    },
    platformPause: async (platform) => Number((await redis.zscore(names.pauses, platform)) ?? 0),
    async counts() {
      const counts = await redis.hgetall(names.counts);
      return Object.fromEntries(
        Object.entries(counts).map(([name, value]) => [name, Number(value)]),
      );
    },
    async told(key, messageId) {
      const told = await redis.get(names.message(key, messageId));
      return told === null ? [] : z.array(z.string()).parse(JSON.parse(told));
    },
    async now() {
      const [seconds = 0, micros = 0] = await redis.time();
      return Number(seconds) * 1_000 + Number(micros) / 1_000;
    },
    // Every key has its own time to live.
    forget: async () => undefined,
    ...createTransfer(redis, names),
    async close() {
      await redis.quit();
    },
  };
}

const scored = z.array(z.string()).max(2);

async function lowestScore(redis: Redis, set: string): Promise<number | null> {
  const [, score] = scored.parse(await redis.zrange(set, 0, "0", "WITHSCORES"));
  return score === undefined ? null : Number(score);
}

interface Reading {
  readonly redis: Redis;
  readonly names: Names;
  readonly readAlerts: AlertReader;
}

async function saveAlerts(alerts: readonly Row[], redis: Redis, names: Names): Promise<void> {
  if (alerts.length === 0) return;
  const pipeline = redis.pipeline();
  for (const row of alerts) {
    pipeline.set(names.alert(row), JSON.stringify(row), "EX", keptSeconds, "NX");
  }
  await results(pipeline);
}

/** Of whole changes. What a chat got in months is imported as one. */
function* wordsInPieces(changes: readonly PageChange[], names: Names): Generator<string[]> {
  let words: string[] = [];
  for (const change of changes) {
    words = words.concat(wordsFor(change, names));
    if (words.length < wordsPerScript) continue;
    yield words;
    words = [];
  }
  if (words.length > 0) yield words;
}

type ReadPage = readonly [
  version: string | null,
  header: string | null,
  open: readonly string[],
  told: readonly string[],
];

async function load(requests: readonly PageRequest[], reading: Reading): Promise<Loaded> {
  const { redis, names, readAlerts } = reading;
  const wanted = requests.map((request) => ({
    ...request,
    platform: chatOfPage(request.key).platform,
  }));
  const [last, pauses, found] = (await redis.eval(
    loadScript,
    2,
    names.sequence,
    names.pauses,
    sequencesPerPage,
    JSON.stringify(platforms),
    names.prefix,
    JSON.stringify(wanted),
  )) as [number, readonly (string | null)[], readonly ReadPage[]];
  const pages = found.map(([version, header, open, told], index) => ({
    key: requests[index]?.key ?? "",
    version: Number(version ?? 0),
    sequence: last - sequencesPerPage * (requests.length - index),
    header: header === null ? blankHeader : parseHeader(header),
    open: open.map(parseRow),
    settled: told.map(parseRow),
  }));
  return {
    pages,
    alerts: await readAlerts(tellingRows(requests, pages)),
    platformPauses: new Map(
      platforms.flatMap((one, at) => (pauses[at] ? [[one, Number(pauses[at])]] : [])),
    ),
  };
}

function headerOf(json: unknown): Page["header"] {
  return typeof json === "string" ? parseHeader(json) : blankHeader;
}

const keysPerScan = 500;

function createTransfer(
  redis: Redis,
  names: Names,
): Pick<Ledger, "contents" | "continueAfter" | "addToCounts"> {
  return {
    contents: () => readContents(redis, names),
    async continueAfter(sequence) {
      await redis.incrby(names.sequence, sequence);
    },
    async addToCounts(more) {
      const pipeline = redis.pipeline();
      for (const [name, value] of Object.entries(more)) {
        pipeline.hincrby(names.counts, name, value);
      }
      await results(pipeline);
    },
  };
}

async function* readContents(redis: Redis, names: Names): AsyncGenerator<LedgerPiece> {
  const start = names.page("").length;
  for await (const found of scan(redis, names.page("*"))) {
    const keys = found.map((name) => name.slice(start));
    const pipeline = redis.pipeline();
    for (const key of keys) pipeline.hget(names.page(key), "header").hvals(names.open(key));
    const read = await results(pipeline);
    const pages = keys.map((key, index) => ({ key, header: headerOf(read[2 * index]) }));
    const rows = keys.flatMap((_, index) => (read[2 * index + 1] as string[]).map(parseRow));
    yield { pages, rows, alerts: [] };
  }
  for await (const found of scan(redis, names.told("*", "*"))) {
    const pipeline = redis.pipeline();
    for (const name of found) pipeline.hvals(name);
    const rows = ((await results(pipeline)) as string[][]).flat().map(parseRow);
    yield { pages: [], rows, alerts: [] };
  }
  const anyAlert = names.alert({ development_id: "*", revision: "*", edition: "*" });
  for await (const found of scan(redis, anyAlert)) {
    const alerts = (await redis.mget(found)).flatMap((json) => (json ? [parseRow(json)] : []));
    yield { pages: [], rows: [], alerts };
  }
}

/** The keys that match, some at a time and never none. */
async function* scan(redis: Redis, match: string): AsyncGenerator<string[]> {
  for await (const keys of redis.scanStream({ match, count: keysPerScan })) {
    if ((keys as string[]).length > 0) yield keys as string[];
  }
}

interface Pipeline {
  exec(): Promise<[error: Error | null, result: unknown][] | null>;
}

/** What each command of a pipeline answered; throws the first error. */
async function results(pipeline: Pipeline): Promise<unknown[]> {
  const answers = (await pipeline.exec()) ?? [];
  return answers.map(([error, result]) => {
    if (error) throw error;
    return result;
  });
}
