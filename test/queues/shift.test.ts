import { afterAll, expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { openPostgresEngine } from "../../src/queues/postgres-engine.ts";
import { openRedisEngine } from "../../src/queues/redis-engine.ts";
import { createShift } from "../../src/queues/shift.ts";
import type { TurnEngine } from "../../src/queues/turns.ts";
import { startPostgres } from "../../src/tools/engines/postgres-server.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "./an-engine.ts";

const redis = engineOrSkip("redis-server", await startRedis());
const postgres = engineOrSkip("postgres", await startPostgres());
afterAll(async () => {
  await Promise.all([redis?.stop(), postgres?.stop()]);
});

const engines = [
  ["Redis", redis === null, async () => openRedisEngine(redis?.url ?? "", "shift")],
  ["PostgreSQL", postgres === null, () => openPostgresEngine(postgres?.url ?? "", "shift")],
] as const;
const waiting = { timeout: 15_000 };

for (const [name, isMissing, open] of engines) {
  const check = test.skipIf(isMissing);

  check(
    `${name}: of three processes one does the work, and another when that one leaves`,
    async () => {
      const work = "leaving";
      const { three, begun } = await threeProcesses(open, work);
      await expect.poll(() => begun.length, waiting).toBe(1);

      await three[begun[0] ?? 0]?.stop();

      await expect.poll(() => begun.length, waiting).toBe(2);
      expect(begun[1]).not.toBe(begun[0]);
      expect(three.filter((shift) => shift.isOurs())).toHaveLength(1);
    },
  );

  check(`${name}: a process that is not heard stops, and another follows it`, async () => {
    const { three, begun, ended, silence } = await threeProcesses(open, "silence");
    await expect.poll(() => begun.length, waiting).toBe(1);

    silence(begun[0] ?? 0);

    await expect.poll(() => begun.length, waiting).toBe(2);
    await expect.poll(() => ended, waiting).toEqual([begun[0]]);
    expect(three[begun[1] ?? 0]?.isOurs()).toBe(true);
  });

  check(`${name}: what cannot be begun here is left to others`, async () => {
    const { three, begun } = await threeProcesses(open, "failing", (index) => index === 0);

    await expect.poll(() => three.slice(1).some((shift) => shift.isOurs()), waiting).toBe(true);

    expect(begun.filter((index) => index !== 0)).toHaveLength(1);
  });
}

async function threeProcesses(
  open: () => Promise<{ ledger: { close(): Promise<void> }; engine: TurnEngine }>,
  work: string,
  fails: (index: number) => boolean = () => false,
) {
  const begun: number[] = [];
  const ended: number[] = [];
  const silent = new Set<number>();
  const { engine, ledger } = await open();
  onTestFinished(() => ledger.close());
  const three = [0, 1, 2].map((index) => {
    const shift = createShift({
      engine: { ...engine, backend: mutable(engine.backend, () => silent.has(index)) },
      work,
      log: silentLog,
      leaseMs: 600,
      begin: async () => {
        begun.push(index);
        if (fails(index)) throw new Error("cannot begin");
      },
      end: async () => {
        ended.push(index);
      },
    });
    shift.start();
    onTestFinished(() => shift.stop());
    return shift;
  });
  return { three, begun, ended, silence: (index: number) => silent.add(index) };
}

/** A back end whose renewals do not get through while it is to be silent. */
function mutable(backend: TurnEngine["backend"], isSilent: () => boolean): TurnEngine["backend"] {
  return (...args) => {
    const made = backend(...args);
    const extend = made.extendLocks.bind(made);
    made.extendLocks = async (...locks) => {
      if (isSilent()) throw new Error("not heard");
      return extend(...locks);
    };
    return made;
  };
}
