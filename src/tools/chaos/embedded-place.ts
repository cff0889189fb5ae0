import type { Clock } from "../../clock.ts";
import { createOutbox } from "../../queues/outbox/outbox.ts";
import { openDatabase } from "../../store/database.ts";
import { createRecords } from "../../store/keyv-store.ts";
import { createSubscriptions, subscriptionRecord } from "../../store/subscriptions.ts";
import type { OpenPlace } from "./place.ts";

/** Opens the store in a data folder. */
export async function openEmbedded(folder: string, clock: Clock): Promise<OpenPlace> {
  const database = openDatabase(folder);
  const subscriptions = createSubscriptions(createRecords(database, subscriptionRecord));
  const close = async () => database.close();
  return { queue: createOutbox(database, clock), subscriptions, close };
}
