import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Clock } from "../../clock.ts";
import type { DeliveryQueue } from "../../delivery/delivery-queue.ts";
import type { Subscriptions } from "../../delivery/subscription.ts";
import { silentLog } from "../../log.ts";
import { createOutbox } from "../../queues/outbox/outbox.ts";
import { openPostgresEngine } from "../../queues/postgres/postgres-engine.ts";
import { openRedisEngine } from "../../queues/redis/redis-engine.ts";
import { createSharedTime } from "../../queues/shared/own-time.ts";
import { createSharedQueue } from "../../queues/shared/shared-queue.ts";
import { openDatabase, openInMemory } from "../../store/database.ts";
import { createRecords } from "../../store/keyv-store.ts";
import { createSubscriptions, subscriptionRecord } from "../../store/subscriptions.ts";
import { startPostgres } from "../engines/postgres-server.ts";
import { startRedis } from "../engines/redis-server.ts";

export const engines = ["embedded", "redis", "postgres"] as const;

/** What deliveries are kept in. */
export type Engine = (typeof engines)[number];

/** Where the deliveries of a trial are: a data folder, or the address of a server. */
export const placeSchema = z.object({ engine: z.enum(engines), at: z.string() });

export type Place = z.infer<typeof placeSchema>;

interface OpenPlace {
  readonly queue: DeliveryQueue;
  readonly subscriptions: Subscriptions;
  close(): Promise<void>;
}

/** A place to be ill-treated: `crash` kills what keeps the deliveries, and starts it again. */
export interface TriedPlace extends Place {
  crash(): Promise<void>;
}

/** Opens what is at a place; `speed` is how many times the platforms' limits may be used. */
export async function openPlace(
  { engine, at }: Place,
  clock: Clock,
  speed: number,
): Promise<OpenPlace> {
  if (engine === "embedded") {
    const database = openDatabase(at);
    const subscriptions = createSubscriptions(createRecords(database, subscriptionRecord));
    const close = async () => database.close();
    return { queue: createOutbox(database, clock), subscriptions, close };
  }
  const parts = engine === "redis" ? openRedisEngine(at) : await openPostgresEngine(at);
  const time = await createSharedTime(parts.ledger.now);
  const workbench = openInMemory();
  const queue = createSharedQueue({ ...parts, workbench, clock, time, log: silentLog, speed });
  const subscriptions = createSubscriptions(createRecords(openInMemory(), subscriptionRecord));
  return { queue, subscriptions, close: () => queue.close() };
}

/** Hands `work` a place that is gone afterwards. Throws where the engine is not installed. */
export async function withPlace<T>(
  engine: Engine,
  work: (place: TriedPlace) => Promise<T>,
): Promise<T> {
  if (engine === "embedded") {
    // There is no process but ours, and its death is what the other incidents are.
    const crash = async () => undefined;
    return withTemporaryFolder((at) => work({ engine, at, crash }));
  }
  const server = engine === "redis" ? await startRedis() : await startPostgres();
  if (server === null) throw new Error(`${engine} is not installed`);
  try {
    return await work({ engine, at: server.url, crash: server.crash });
  } finally {
    await server.stop();
  }
}

/** Hands `work` a folder that is gone afterwards. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "sahel-alerts-chaos-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
