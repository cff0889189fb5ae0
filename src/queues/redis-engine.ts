import { createRedisBackend } from "bullmq";
import { Redis } from "ioredis";
import type { Ledger } from "./ledger.ts";
import { createRedisLedger } from "./redis-ledger.ts";
import type { TurnEngine } from "./turns.ts";

const usualPrefix = "sahel-alerts";
const longestRetryMs = 1_000;
// A command that waits for the server longer than some seconds is better refused, and tried again.
const retriesPerCommand = 5;

const retryStrategy = (times: number): number => Math.min(times * 100, longestRetryMs);

/** The queue's parts on a Redis server. */
export function openRedisEngine(
  url: string,
  prefix = usualPrefix,
): { ledger: Ledger; engine: TurnEngine } {
  return {
    ledger: createRedisLedger(connectRedis(url), prefix),
    engine: { connection: { url, retryStrategy }, backend: createRedisBackend, prefix },
  };
}

/** A connection that comes back by itself; what is asked of it meanwhile is answered then, or rejected. */
function connectRedis(url: string): Redis {
  const redis = new Redis(url, { retryStrategy, maxRetriesPerRequest: retriesPerCommand });
  // Unheard, it would end the process; every command that fails rejects as well.
  redis.on("error", () => undefined);
  return redis;
}
