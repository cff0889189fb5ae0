import type { AppParts } from "./app-parts.ts";
import { systemClock } from "./clock.ts";
import { openEngine } from "./engine.ts";
import type { Installation } from "./installation.ts";
import { withoutRepeats } from "./log.ts";
import { keepSettledMs } from "./queues/outbox/outbox.ts";
import { createSharedTime } from "./queues/shared/own-time.ts";
import { createSharedQueue } from "./queues/shared/shared-queue.ts";
import { createShift } from "./queues/shared/shift.ts";
import { openInMemory } from "./store/database.ts";

// Together less than the 15 seconds in which a process is to end.
const farewellMs = 11_000;
const lastWordsMs = 2_000;
const noBackups = { start: async () => undefined, stop: async () => undefined };

/** What several processes share on an engine. Rejects as `openInstallation` does. */
export async function openShared(
  { settings, clock, log: fullLog }: AppParts,
  engine: NonNullable<AppParts["settings"]["engine"]>,
): Promise<Installation> {
  // Every connection complains of a server that is away, several times a second.
  const log = withoutRepeats(fullLog, clock.now);
  const { store, ledger, turns, turnsIn } = await openEngine(engine, clock, log);
  const time = await createSharedTime(ledger.now);
  const workbench = openInMemory();
  const queue = createSharedQueue({ ledger, engine: turns, workbench, clock, time, log });
  log.info(
    { engine: engine.kind },
    "shared with other processes: backups are the engine's business",
  );
  if (settings.publicUrl) log.info({}, "shared with other processes: feeds are polled, not pushed");
  return {
    place: engine.kind,
    isShared: true,
    store,
    queue,
    history: queue.history,
    turnsIn,
    // What a process leaves unwritten, others repeat.
    mayWait: 0,
    shift(work) {
      const shift = createShift({ ...work, engine: turns, log });
      return { ...shift, stop: () => within(farewellMs, shift.stop()) };
    },
    backups: () => noBackups,
    async sweep() {
      await queue.forget(new Date(clock.now().getTime() - keepSettledMs));
      return store.sweep();
    },
    async close() {
      await within(lastWordsMs, Promise.allSettled([queue.close(), store.close()]));
    },
  };
}

/** Whatever waits for a server that is away is not waited for. */
async function within(timeoutMs: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  await Promise.race([work, systemClock.sleep(timeoutMs, done.signal)]);
  done.abort();
}
