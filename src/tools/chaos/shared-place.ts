import type { Clock } from "../../clock.ts";
import { silentLog } from "../../log.ts";
import type { Ledger } from "../../queues/shared/ledger.ts";
import { createSharedTime } from "../../queues/shared/own-time.ts";
import { createSharedQueue } from "../../queues/shared/shared-queue.ts";
import type { TurnEngine } from "../../queues/shared/turns.ts";
import { openInMemory } from "../../store/database.ts";
import { createRecords } from "../../store/keyv-store.ts";
import { createSubscriptions, subscriptionRecord } from "../../store/subscriptions.ts";
import type { OpenPlace } from "./place.ts";

/** Opens a queue on an engine, for a process whose chats have no settings. */
export async function openShared(
  { ledger, engine }: { readonly ledger: Ledger; readonly engine: TurnEngine },
  clock: Clock,
  speed: number,
): Promise<OpenPlace> {
  const time = await createSharedTime(ledger.now);
  const workbench = openInMemory();
  const queue = createSharedQueue({
    ledger,
    engine,
    workbench,
    clock,
    time,
    log: silentLog,
    speed,
  });
  const subscriptions = createSubscriptions(createRecords(openInMemory(), subscriptionRecord));
  return { queue, subscriptions, close: () => queue.close() };
}
