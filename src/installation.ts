import type { AppParts } from "./app-parts.ts";
import type { Config } from "./config/load-config.ts";
import type { DeliveryHistory } from "./delivery/delivery-history.ts";
import type { DeliveryQueue } from "./delivery/delivery-queue.ts";
import type { TurnsIn } from "./delivery/in-turn.ts";
import { ownTurns } from "./delivery/in-turn.ts";
import { createDeliveryHistory } from "./queues/outbox/delivery-history.ts";
import { createOutbox } from "./queues/outbox/outbox.ts";
import { createLoneShift } from "./queues/shared/lone-shift.ts";
import type { Shift, Work } from "./queues/shared/shift.ts";
import { ConfigurationError } from "./settings.ts";
import type { Store } from "./store/store.ts";
import { openStore } from "./store/store.ts";
import type { Backups } from "./upkeep/backups.ts";
import { createBackups } from "./upkeep/backups.ts";

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

/**
 * Opens what the settings name: a file of this process alone, or what several share on an engine.
 * Rejects with a StoreError or a ConfigurationError that an operator can act on.
 */
export async function openInstallation(parts: AppParts): Promise<Installation> {
  const { engine } = parts.settings;
  if (!engine) return openAlone(parts);
  if (parts.isBrokenStoreSetAside) {
    throw new ConfigurationError([
      "--set-aside-broken-store: there is no file to set aside where an engine keeps everything, leave it out",
    ]);
  }
  // The engines' clients are 15 MB that a process alone never needs.
  const { openShared } = await import("./shared-installation.ts");
  return openShared(parts, engine);
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
