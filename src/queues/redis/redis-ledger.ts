import type { Redis } from "ioredis";
import { z } from "zod";
import type { Platform } from "../../delivery/channel.ts";
import type { AlertReader } from "../shared/alert-reader.ts";
import { createAlertReader } from "../shared/alert-reader.ts";
import type { Ledger, LedgerPiece, Loaded, Page, PageRequest } from "../shared/ledger.ts";
import {
  askedAbout,
  blankHeader,
  chatOfPage,
  freshAlerts,
  pageKey,
  parseHeader,
  parseRow,
  tellingRows,
} from "../shared/ledger.ts";
import { commandsFor, keptSeconds } from "./redis-changes.ts";
import type { Names } from "./redis-names.ts";
import { createNames } from "./redis-names.ts";

const platforms: readonly Platform[] = ["telegram", "discord", "console"];
const sequencesPerLoad = 1_000;

// Redis runs a script as a whole, so nobody sees half a change. The commands come in as JSON.
const saveScript = `
if (redis.call('HGET', KEYS[1], 'version') or '0') ~= ARGV[1] then return 0 end
for _, command in ipairs(cjson.decode(ARGV[2])) do redis.call(unpack(command)) end
return 1`;

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
      const pipeline = redis.pipeline();
      // First: a row without its alert could not be sent.
      const alerts = freshAlerts(changes);
      for (const row of alerts) {
        pipeline.set(names.alert(row), JSON.stringify(row), "EX", keptSeconds, "NX");
      }
      for (const change of changes) {
        const commands = JSON.stringify(commandsFor(change, names));
        pipeline.eval(saveScript, 1, names.page(change.key), String(change.version), commands);
      }
      return (await results(pipeline)).slice(alerts.length).map((saved) => saved === 1);
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

async function load(requests: readonly PageRequest[], reading: Reading): Promise<Loaded> {
  const { redis, names, readAlerts } = reading;
  const first = redis.pipeline().incrby(names.sequence, sequencesPerLoad);
  first.zmscore(names.pauses, ...platforms);
  for (const { key } of requests) {
    first.hmget(names.page(key), "version", "header").hvals(names.open(key));
  }
  const [sequence, pauses, ...found] = await results(first);
  const begun = requests.map((request, index) => {
    const [version, header] = found[2 * index] as (string | null)[];
    const open = (found[2 * index + 1] as string[]).map(parseRow);
    return { request, version: Number(version ?? 0), header: headerOf(header), open };
  });

  const pages = await readSettled(begun, reading);
  const until = pauses as (string | null)[];
  return {
    pages,
    alerts: await readAlerts(tellingRows(requests, pages)),
    platformPauses: new Map(
      platforms.flatMap((one, at) => (until[at] ? [[one, Number(until[at])]] : [])),
    ),
    sequence: Number(sequence) - sequencesPerLoad,
  };
}

interface Begun extends Omit<Page, "key" | "settled"> {
  readonly request: PageRequest;
}

async function readSettled(
  begun: readonly Begun[],
  { redis, names }: Reading,
): Promise<readonly Page[]> {
  const pipeline = redis.pipeline();
  const asked = begun.map(({ request, header, open }) => {
    const { key } = request;
    const about = askedAbout(request, open);
    const { platform } = chatOfPage(key);
    const keys = [key, ...header.origins.map(([from]) => pageKey({ platform, chatId: from }))];
    const all = keys.flatMap((one) =>
      [...about].map((development) => names.told(one, development)),
    );
    for (const name of all) pipeline.hvals(name);
    return all.length;
  });
  const found = asked.some((count) => count > 0) ? ((await results(pipeline)) as string[][]) : [];
  let from = 0;
  return begun.map(({ request, ...page }, index) => {
    const rows = found.slice(from, from + (asked[index] ?? 0)).flat();
    from += asked[index] ?? 0;
    return { key: request.key, ...page, settled: rows.map(parseRow) };
  });
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
