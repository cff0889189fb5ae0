import { afterAll, expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../../src/log.ts";
import { openPostgresEngine } from "../../../src/queues/postgres/postgres-engine.ts";
import { openRedisEngine } from "../../../src/queues/redis/redis-engine.ts";
import { createShift } from "../../../src/queues/shared/shift.ts";
import type { TurnEngine } from "../../../src/queues/shared/turns.ts";
import { startPostgres } from "../../../src/tools/engines/postgres-server.ts";
import { startRedis } from "../../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "../an-engine.ts";

const redis = engineOrSkip("redis-server", await startRedis());
const postgres = engineOrSkip("postgres", await startPostgres());
afterAll(async () => {
  await Promise.all([redis?.stop(), postgres?.stop()]);
});

const engines = [
  ["Redis", redis === null, async () => openRedisEngine(redis?.url ?? "", "shift")],
  ["PostgreSQL", postgres === null, () => openPostgresEngine(postgres?.url ?? "", "shift")],
] as const;
const waiting = { timeout: 30_000 };

for (const [name, isMissing, open] of engines) {
  const check = test.skipIf(isMissing);

  check(
    `${name}: of three processes one does the work, and another when that one leaves`,
    async () => {
      const work = "leaving";
      const { three, begun } = await threeProcesses(open, work);
      await expect.poll(() => begun.length, waiting).toBe(1);

      const [first = 0] = begun;
      await three[first]?.stop();

      const others = three.filter((_, index) => index !== first);
      await expect.poll(() => others.filter((shift) => shift.isOurs()).length, waiting).toBe(1);
      expect(three[first]?.isOurs()).toBe(false);
    },
  );

  check(`${name}: a process that is not heard stops, and another follows it`, async () => {
    const { three, begun, ended, silence } = await threeProcesses(open, "silence");
    await expect.poll(() => begun.length, waiting).toBe(1);

    const [first = 0] = begun;
    silence(first);

    const others = three.filter((_, index) => index !== first);
    await expect.poll(() => others.some((shift) => shift.isOurs()), waiting).toBe(true);
    await expect.poll(() => ended, waiting).toContain(first);
    expect(three[first]?.isOurs()).toBe(false);
  });

  check(`${name}: a process that gets no answer does not take the work for its own`, async () => {
    const { three, begun, ended, silence } = await threeProcesses(open, "no answer");
    await expect.poll(() => begun.length, waiting).toBe(1);

    const [first = 0] = begun;
    silence(first, "hangs");

    await expect.poll(() => three[first]?.isOurs(), waiting).toBe(false);
    await expect.poll(() => ended, waiting).toContain(first);
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
  const silent = new Map<number, Silence>();
  const { engine, ledger } = await open();
  onTestFinished(() => ledger.close());
  const three = [0, 1, 2].map((index) => {
    const shift = createShift({
      engine: { ...engine, backend: mutable(engine.backend, () => silent.get(index)) },
      name: work,
      log: silentLog,
      leaseMs: 2_000,
      begin: async () => {
        begun.push(index);
        if (fails(index)) throw new Error("cannot begin");
      },
      end: async () => {
        ended.push(index);
      },
    });
    void shift.start();
    onTestFinished(() => shift.stop());
    return shift;
  });
  const silence = (index: number, how: Silence = "fails"): void => void silent.set(index, how);
  return { three, begun, ended, silence };
}

/** What becomes of what a process asks that is cut off. */
type Silence = "fails" | "hangs";

/** A back end that is not heard while it is to be silent: it can neither keep what it has nor take more. */
function mutable(
  backend: TurnEngine["backend"],
  silence: () => Silence | undefined,
): TurnEngine["backend"] {
  return (...args) => {
    const made = backend(...args);
    const extend = made.extendLocks.bind(made);
    const take = made.moveToActive.bind(made);
    const hearFrom = async (): Promise<void> => {
      if (silence() === "fails") throw new Error("not heard");
      if (silence() === "hangs") await new Promise(() => undefined);
    };
    made.extendLocks = async (...locks) => {
      await hearFrom();
      return extend(...locks);
    };
    made.moveToActive = async (...asked) => {
      await hearFrom();
      return take(...asked);
    };
    return made;
  };
}
