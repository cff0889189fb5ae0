import { Redis } from "ioredis";
import { Pool } from "pg";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { defaultSubscription } from "../../src/commands/standing-order.ts";
import { silentLog } from "../../src/log.ts";
import { migrateLedger } from "../../src/queues/postgres/postgres-schema.ts";
import { createPostgresLocks, createRedisLocks } from "../../src/queues/shared/engine-locks.ts";
import { createSharedInTurn } from "../../src/queues/shared/shared-in-turn.ts";
import { createPostgresBudget, createRedisBudget } from "../../src/store/engine-budget.ts";
import { openPostgresStorage } from "../../src/store/postgres-storage.ts";
import { openRedisStorage } from "../../src/store/redis-storage.ts";
import type { Store } from "../../src/store/store.ts";
import { openSharedStore } from "../../src/store/store.ts";
import { startPostgres } from "../../src/tools/engines/postgres-server.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";
import { aChat } from "../delivery/an-alert.ts";
import { engineOrSkip } from "../queues/an-engine.ts";

const redis = engineOrSkip("redis-server", await startRedis());
const postgres = engineOrSkip("postgres", await startPostgres());
afterAll(async () => {
  await Promise.all([redis?.stop(), postgres?.stop()]);
});

const engines = [
  ["Redis", redis === null, onRedis],
  ["PostgreSQL", postgres === null, onPostgres],
] as const;
const clock = systemClock;
const day = "2026-11-22";

for (const [name, isMissing, open] of engines) {
  const check = test.skipIf(isMissing);

  check(`${name}: what one process changed of a subscription is what another reads`, async () => {
    const [one, other] = [await open(), await open()];
    const subscription = defaultSubscription(aChat("1001"), clock.now());

    await one.subscriptions.put(subscription);

    expect(await other.subscriptions.get(subscription.chat)).toEqual(subscription);
    expect(await other.subscriptions.all()).toEqual([subscription]);
  });

  check(`${name}: of two changes at the same moment by two processes neither is lost`, async () => {
    const [one, other] = [await open(), await open()];
    const { chat } = defaultSubscription(aChat("1002"), clock.now());
    await one.subscriptions.put(defaultSubscription(chat, clock.now()));
    const addWord = (store: Store, word: string) =>
      store.subscriptions.change(
        chat,
        (before) => before && { ...before, words: [...before.words, word] },
      );

    const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
    await Promise.all(words.map((word, index) => addWord(index % 2 ? one : other, word)));

    expect((await one.subscriptions.get(chat))?.words.toSorted()).toEqual(words.toSorted());
  });

  check(`${name}: two processes that book at the same time never overspend together`, async () => {
    const [one, other] = [await open(), await open()];
    await one.tokenBudget.reserve("2026-11-21", 900, 1_000);

    const booked = await Promise.all(
      Array.from({ length: 30 }, async (_, index) =>
        (index % 2 === 0 ? one : other).tokenBudget.reserve(day, 100, 1_000),
      ),
    );

    expect(booked.filter(Boolean)).toHaveLength(10);
    expect(await other.tokenBudget.spent(day)).toBe(1_000);
    await other.tokenBudget.settle(day, 100, 40);
    expect(await one.tokenBudget.spent(day)).toBe(940);
    expect(await one.tokenBudget.reserve(day, 61, 1_000)).toBe(false);
    expect(await one.tokenBudget.reserve("2026-11-23", 1_001, 1_000)).toBe(false);
  });
}

async function onRedis(): Promise<Store> {
  const client = new Redis(redis?.url ?? "");
  const storage = await openRedisStorage(redis?.url ?? "");
  onTestFinished(async () => {
    client.disconnect();
    await storage.close();
  });
  const turnsIn = createSharedInTurn({ locks: createRedisLocks(client, "test"), log: silentLog });
  const tokenBudget = createRedisBudget(client, "test");
  return openSharedStore({ storage, clock, turnsIn, tokenBudget });
}

async function onPostgres(): Promise<Store> {
  const pool = new Pool({
    connectionString: postgres?.url,
    options: "-c search_path=shared_test",
  });
  onTestFinished(() => pool.end());
  await migrateLedger(pool, "shared_test");
  const storage = await openPostgresStorage(pool, "shared_test");
  const turnsIn = createSharedInTurn({ locks: createPostgresLocks(pool), log: silentLog });
  const tokenBudget = createPostgresBudget(pool);
  return openSharedStore({ storage, clock, turnsIn, tokenBudget });
}
