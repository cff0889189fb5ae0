import type { OpenEngine } from "./engine.ts";
import { inspectRedis } from "./queues/redis/redis-check.ts";
import { openRedisEngine } from "./queues/redis/redis-engine.ts";
import { createRedisLocks } from "./queues/shared/engine-locks.ts";
import { createSharedInTurn } from "./queues/shared/shared-in-turn.ts";
import { ConfigurationError } from "./settings.ts";
import { createRedisBudget } from "./store/engine-budget.ts";
import { openRedisStorage } from "./store/redis-storage.ts";
import { openSharedStore } from "./store/store.ts";

/** Rejects with a ConfigurationError when the server is too old, or set up so that it would lose deliveries. */
export const openOnRedis: OpenEngine = async (url, clock, log) => {
  const { server, faults } = await inspectRedis(url);
  if (faults.length > 0) throw new ConfigurationError(faults.map((fault) => `REDIS_URL: ${fault}`));
  const { ledger, engine, redis, prefix } = openRedisEngine(url);
  const storage = await openRedisStorage(url);
  const tokenBudget = createRedisBudget(redis, prefix);
  const turnsIn = createSharedInTurn({ locks: createRedisLocks(redis, prefix), log });
  const store = await openSharedStore({ storage, tokenBudget, turnsIn, clock });
  return { server, store, ledger, turns: engine, turnsIn };
};
