import { onTestFinished, vi } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { silentLog } from "../../src/log.ts";
import type { Ledger } from "../../src/queues/shared/ledger.ts";
import type { SharedQueue } from "../../src/queues/shared/shared-queue.ts";
import { createSharedQueue } from "../../src/queues/shared/shared-queue.ts";
import type { TurnEngine } from "../../src/queues/shared/turns.ts";
import { openInMemory } from "../../src/store/database.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import type { QueueUnderTest } from "./queue-under-test.ts";

// The engine's own clock runs: longer than a busy machine stalls.
const leaseMs = 2_000;

let opened = 0;

type OpenParts = (
  name: string,
) => Promise<{ readonly ledger: Ledger; readonly engine: TurnEngine }>;

/** A queue of its own on an engine, as two processes see it; its time is this machine's. */
export async function openTwice(open: OpenParts): Promise<[SharedQueue, SharedQueue]> {
  opened += 1;
  const name = `test${opened}`;
  const openOne = async (): Promise<SharedQueue> => {
    const queue = createSharedQueue({
      ...(await open(name)),
      workbench: openInMemory(),
      clock: systemClock,
      time: { now: () => Date.now(), refresh: async () => undefined },
      log: silentLog,
      leaseMs,
      speed: 0,
    });
    onTestFinished(() => queue.close());
    return queue;
  };
  return [await openOne(), await openOne()];
}

/** A queue of its own on an engine that the whole file shares. */
export async function openShared(open: OpenParts): Promise<QueueUnderTest> {
  opened += 1;
  const name = `test${opened}`;
  const clock = createVirtualClock();
  const openOne = async () => {
    const workbench = openInMemory();
    return createSharedQueue({
      ...(await open(name)),
      workbench,
      clock,
      time: { now: () => clock.now().getTime(), refresh: async () => undefined },
      log: silentLog,
      leaseMs,
      speed: 0,
    });
  };
  let queue = await openOne();
  onTestFinished(() => queue.close());
  return {
    queue,
    clock,
    async crash() {
      await queue.close();
      queue = await openOne();
      const { counts, nextDueAt } = queue;
      // Whoever serves a platform looks after what others left there.
      await nextDueAt("telegram");
      await vi.waitFor(
        async () => {
          if ((await counts()).sending > 0) throw new Error("nobody has taken over yet");
        },
        { timeout: 30_000 },
      );
      return queue;
    },
  };
}
