import { onTestFinished, vi } from "vitest";
import { silentLog } from "../../src/log.ts";
import type { Ledger } from "../../src/queues/ledger.ts";
import { createSharedQueue } from "../../src/queues/shared-queue.ts";
import type { TurnEngine } from "../../src/queues/turns.ts";
import { openInMemory } from "../../src/store/database.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import type { QueueUnderTest } from "./queue-under-test.ts";

// The engine's own clock runs: longer than a busy machine stalls.
const leaseMs = 2_000;

let opened = 0;

/** A queue of its own on an engine that the whole file shares. */
export async function openShared(
  open: (name: string) => Promise<{ readonly ledger: Ledger; readonly engine: TurnEngine }>,
): Promise<QueueUnderTest> {
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
