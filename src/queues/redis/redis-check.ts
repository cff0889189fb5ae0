import { Redis } from "ioredis";
import { z } from "zod";

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
const answers = z.array(z.string());

/**
 * What has to be changed about a Redis server before deliveries can be trusted to it, one line each
 * with the line of its configuration; empty when it is safe. Rejects when the server does not answer.
 */
export async function findRedisFaults(url: string): Promise<readonly string[]> {
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
    const faults: string[] = [];
    for (const one of needed) {
      const found = (await configured(redis, one.option)) ?? told(info, one);
      if (found === one.value) continue;
      faults.push(
        `${one.without}: set "${one.option} ${one.value}" in its configuration (it is ${found ?? "unknown"})`,
      );
    }
    return faults;
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
