import type { AppParts } from "./app-parts.ts";
import type { Backups } from "./backups.ts";
import { createBackups } from "./backups.ts";
import { systemClock } from "./clock.ts";
import type { Config } from "./config/load-config.ts";
import type { DeliveryHistory } from "./delivery/delivery-history.ts";
import type { DeliveryQueue } from "./delivery/delivery-queue.ts";
import type { TurnsIn } from "./delivery/in-turn.ts";
import { ownTurns } from "./delivery/in-turn.ts";
import { openEngine } from "./engine.ts";
import { withoutRepeats } from "./log.ts";
import { createDeliveryHistory } from "./queues/delivery-history.ts";
import { createOutbox, keepSettledMs } from "./queues/outbox.ts";
import { createSharedTime } from "./queues/own-time.ts";
import { createSharedQueue } from "./queues/shared-queue.ts";
import type { Shift, Work } from "./queues/shift.ts";
import { createLoneShift, createShift } from "./queues/shift.ts";
import { openInMemory } from "./store/database.ts";
import type { Store } from "./store/store.ts";
import { openStore } from "./store/store.ts";

/** Where a bot keeps all it has, and which processes it is made of. */
export interface Installation {
  /** What to call the place in a line for operators. */
  readonly place: string;
  /** Whether other processes may work beside this one. */
  readonly isShared: boolean;
  readonly store: Store;
  readonly queue: DeliveryQueue;
  readonly history: DeliveryHistory;
  /** Turns that everybody takes who works on the same. */
  readonly turnsIn: TurnsIn;
  /** How many deliveries may wait to be written down, besides those on their way. */
  readonly mayWait: number;
  /** Our part in something that one process at a time does. */
  shift(work: Work): Shift;
  backups(keep: () => Config["defaults"]["backups"]): Pick<Backups, "start" | "stop">;
  /** Drops what has grown old; returns how many records. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

// Rate times latency: 30 messages a second at 0.2 s each. More in flight is more to repeat after a crash.
export const sendsInFlight = 6;
// Together less than the 15 seconds in which a process is to end.
const farewellMs = 11_000;
const lastWordsMs = 2_000;
const noBackups = { start: async () => undefined, stop: async () => undefined };

/**
 * Opens what the settings name: a file of this process alone, or what several share on an engine.
 * Rejects with a StoreError or a ConfigurationError that an operator can act on.
 */
export async function openInstallation(parts: AppParts): Promise<Installation> {
  return parts.settings.engine ? openShared(parts, parts.settings.engine) : openAlone(parts);
}

function openAlone({ settings, clock, log, isBrokenStoreSetAside }: AppParts): Installation {
  const { dataDir } = settings;
  const store = openStore({ dataDir, log, clock, isBrokenSetAside: isBrokenStoreSetAside });
  const outbox = createOutbox(store.database, clock);
  return {
    place: "store",
    isShared: false,
    store,
    queue: outbox,
    history: createDeliveryHistory(store.database),
    turnsIn: ownTurns,
    mayWait: sendsInFlight,
    shift: createLoneShift,
    backups: (keep) => createBackups({ dataDir, keep, clock, log }),
    async sweep() {
      outbox.sweep();
      return store.sweep();
    },
    close: async () => store.close(),
  };
}

async function openShared(
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
