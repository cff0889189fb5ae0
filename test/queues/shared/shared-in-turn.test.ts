import { Redis } from "ioredis";
import { Pool } from "pg";
import { afterAll, expect, onTestFinished, test } from "vitest";
import type { TurnsIn } from "../../../src/delivery/in-turn.ts";
import { silentLog } from "../../../src/log.ts";
import { migrateLedger } from "../../../src/queues/postgres/postgres-schema.ts";
import { createPostgresLocks, createRedisLocks } from "../../../src/queues/shared/engine-locks.ts";
import type { Locks } from "../../../src/queues/shared/shared-in-turn.ts";
import { createSharedInTurn } from "../../../src/queues/shared/shared-in-turn.ts";
import { startPostgres } from "../../../src/tools/engines/postgres-server.ts";
import { startRedis } from "../../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "../an-engine.ts";

const redis = engineOrSkip("redis-server", await startRedis());
const postgres = engineOrSkip("postgres", await startPostgres());
afterAll(async () => {
  await Promise.all([redis?.stop(), postgres?.stop()]);
});

const engines = [
  ["Redis", redis === null, onRedis],
  ["PostgreSQL", postgres === null, onPostgres],
] as const;
const leaseMs = 5_000;

for (const [name, isMissing, open] of engines) {
  const check = test.skipIf(isMissing);

  check(`${name}: a correction and an update of one development never happen at once`, async () => {
    const { one, other } = await twoProcesses(open);
    let [atWork, most, done] = [0, 0, 0];
    const work = async (): Promise<void> => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise((resolve) => setImmediate(resolve));
      atWork -= 1;
      done += 1;
    };

    await Promise.all(
      Array.from({ length: 30 }, async (_, index) =>
        (index % 2 ? one : other)("development")("d1", work),
      ),
    );

    expect([most, done]).toEqual([1, 30]);
  });

  check(`${name}: developments, and kinds of turns, do not wait for each other`, async () => {
    const { one, other } = await twoProcesses(open);
    const blocked = Promise.withResolvers<void>();
    const slow = one("development")("slow", () => blocked.promise);

    const quick = await Promise.all([
      other("development")("quick", async () => "another one"),
      other("review")("slow", async () => "another kind"),
    ]);

    expect(quick).toEqual(["another one", "another kind"]);
    blocked.resolve();
    await slow;
  });

  check(`${name}: work that fails gives its turn back`, async () => {
    const { one, other } = await twoProcesses(open);

    const failing = one("development")("d2", () => Promise.reject(new Error("disk full")));

    await expect(failing).rejects.toThrow("disk full");
    expect(await other("development")("d2", async () => "next")).toBe("next");
  });

  check(`${name}: what a process was at that died is free after its lease`, async () => {
    const { one, locks } = await twoProcesses(open);
    await locks.take("development d3", "a process that died", leaseMs);

    expect(await locks.take("development d3", "somebody else", leaseMs)).toBe(false);
    expect(await one("development")("d3", async () => "taken over")).toBe("taken over");
  });

  check(`${name}: what is renewed is kept beyond its first lease`, async () => {
    const { one, locks } = await twoProcesses(open);
    await locks.take("development d4", "who renews", leaseMs);
    await locks.take("development d5", "a process that died", leaseMs);
    await locks.renew(["development d4", "development d5"], "who renews", 10 * leaseMs);
    await one("development")("d5", async () => undefined);

    expect(await locks.take("development d4", "somebody else", leaseMs)).toBe(false);
    await locks.release("development d4", "somebody else");
    expect(await locks.take("development d4", "somebody else", leaseMs)).toBe(false);
    await locks.release("development d4", "who renews");
    expect(await locks.take("development d4", "somebody else", leaseMs)).toBe(true);
  });
}

test("a turn is renewed for as long as its work takes", async () => {
  const over = Promise.withResolvers<void>();
  const steps: string[] = [];
  const locks: Locks = {
    take: async (subject) => steps.push(`take ${subject}`) > 0,
    async renew(subjects) {
      steps.push(`renew ${subjects.join()}`);
      if (steps.length > 2) over.resolve();
    },
    release: async (subject) => void steps.push(`release ${subject}`),
  };

  await createSharedInTurn({ locks, log: silentLog, leaseMs: 40 })("review")(
    "r1",
    () => over.promise,
  );

  expect(steps.slice(0, 3)).toEqual(["take review r1", "renew review r1", "renew review r1"]);
  expect(steps.at(-1)).toBe("release review r1");
});

async function twoProcesses(open: () => Promise<Locks>) {
  const locks = await open();
  const process = (): TurnsIn => createSharedInTurn({ locks, log: silentLog, leaseMs });
  return { locks, one: process(), other: process() };
}

async function onRedis(): Promise<Locks> {
  const client = new Redis(redis?.url ?? "");
  onTestFinished(() => client.disconnect());
  return createRedisLocks(client, "turns");
}

async function onPostgres(): Promise<Locks> {
  const pool = new Pool({ connectionString: postgres?.url, options: "-c search_path=turns" });
  onTestFinished(() => pool.end());
  await migrateLedger(pool, "turns");
  return createPostgresLocks(pool);
}
