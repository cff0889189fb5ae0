import { Redis } from "ioredis";
import { z } from "zod";
import { tooOld } from "../shared/server-version.ts";

// What each has to be, and what loses deliveries otherwise.
const needed = [
  {
    option: "appendonly",
    value: "yes",
    info: /^aof_enabled:(\d)/m,
    reads: { "1": "yes", "0": "no" },
    without: "a Redis that dies forgets what it was told since its last snapshot",
  },
  {
    option: "maxmemory-policy",
    value: "noeviction",
    info: /^maxmemory_policy:(\S+)/m,
    reads: {},
    without: "a Redis that is full throws deliveries away",
  },
] as const;

const connectTimeoutMs = 5_000;
// Below it BullMQ does not run.
const leastVersion = "6.2";
const answers = z.array(z.string());

/** What a Redis server says of itself. */
export interface RedisReport {
  /** Which program and version it is. */
  readonly server: string;
  /**
   * What has to be changed before deliveries can be trusted to it, one line each with the line of its
   * configuration; empty when it is safe.
   */
  readonly faults: readonly string[];
}

/** Rejects when the server does not answer. */
export async function inspectRedis(url: string): Promise<RedisReport> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: null,
    connectTimeout: connectTimeoutMs,
  });
  let trouble: unknown = null;
  redis.on("error", (error: unknown) => {
    trouble = error;
  });
  try {
    // It rejects with no more than that the connection is closed.
    await redis.connect().catch((error: unknown) => Promise.reject(trouble ?? error));
    const info = await redis.info();
    const version = /^redis_version:(\S+)/m.exec(info)?.[1] ?? "unknown";
    const valkey = /^valkey_version:(\S+)/m.exec(info)?.[1];
    const old = tooOld("Redis", version, leastVersion);
    const faults: string[] = old ? [old] : [];
    for (const one of needed) {
      const found = (await configured(redis, one.option)) ?? told(info, one);
      if (found === one.value) continue;
      faults.push(
        `${one.without}: set "${one.option} ${one.value}" in its configuration (it is ${found ?? "unknown"})`,
      );
    }
    return { server: valkey ? `Valkey ${valkey}` : `Redis ${version}`, faults };
  } finally {
    redis.disconnect();
  }
}

/** Null where the host forbids to ask. */
async function configured(redis: Redis, option: string): Promise<string | null> {
  try {
    const [, value] = answers.parse(await redis.config("GET", option));
    return value ?? null;
  } catch {
    return null;
  }
}

function told(info: string, { info: pattern, reads }: (typeof needed)[number]): string | null {
  const value = pattern.exec(info)?.[1];
  if (value === undefined) return null;
  return new Map<string, string>(Object.entries(reads)).get(value) ?? value;
}
