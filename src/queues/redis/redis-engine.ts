import { createRedisBackend } from "bullmq";
import { Redis } from "ioredis";
import type { Ledger } from "../shared/ledger.ts";
import type { TurnEngine } from "../shared/turns.ts";
import { createRedisLedger } from "./redis-ledger.ts";

const usualPrefix = "sahel-alerts";
const longestRetryMs = 1_000;
// A command that waits for the server longer than some seconds is better refused, and tried again.
const retriesPerCommand = 5;

const retryStrategy = (times: number): number => Math.min(times * 100, longestRetryMs);

/** The queue's parts on a Redis server; `redis` may be used for more until the ledger is closed. */
export interface RedisEngine {
  readonly ledger: Ledger;
  readonly engine: TurnEngine;
  readonly redis: Redis;
  readonly prefix: string;
}

export function openRedisEngine(url: string, prefix = usualPrefix): RedisEngine {
  const redis = connectRedis(url);
  // Every command is an awakening on both sides: what is asked in the same moment goes together.
  const connection = { url, retryStrategy, enableAutoPipelining: true };
  const engine = { connection, backend: createRedisBackend, prefix };
  return { ledger: createRedisLedger(redis, prefix), engine, redis, prefix };
}

/** A connection that comes back by itself; what is asked of it meanwhile is answered then, or rejected. */
function connectRedis(url: string): Redis {
  const redis = new Redis(url, { retryStrategy, maxRetriesPerRequest: retriesPerCommand });
  // Unheard, it would end the process; every command that fails rejects as well.
  redis.on("error", () => undefined);
  return redis;
}
