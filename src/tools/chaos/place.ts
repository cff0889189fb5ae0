import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Clock } from "../../clock.ts";
import type { DeliveryQueue } from "../../delivery/delivery-queue.ts";
import type { Subscriptions } from "../../delivery/subscription.ts";

export const engines = ["embedded", "redis", "postgres"] as const;

/** What deliveries are kept in. */
export type Engine = (typeof engines)[number];

/** Where the deliveries of a trial are: a data folder, or the address of a server. */
export const placeSchema = z.object({ engine: z.enum(engines), at: z.string() });

export type Place = z.infer<typeof placeSchema>;

/** A place that a process works with. */
export interface OpenPlace {
  readonly queue: DeliveryQueue;
  readonly subscriptions: Subscriptions;
  close(): Promise<void>;
}

/** A place to be ill-treated: `crash` kills what keeps the deliveries, and starts it again. */
export interface TriedPlace extends Place {
  crash(): Promise<void>;
}

/** Opens the place at an address; `speed` is how many times the platforms' limits may be used. */
type OpenAt = (at: string, clock: Clock, speed: number) => Promise<OpenPlace>;

export async function openPlace(
  { engine, at }: Place,
  ...how: readonly [clock: Clock, speed: number]
): Promise<OpenPlace> {
  const open = await loadEngine(engine);
  return open(at, ...how);
}

/** As the bot itself, loads what the engine takes and nothing of the others. */
export async function loadEngine(engine: Engine): Promise<OpenAt> {
  if (engine === "embedded") return (await import("./embedded-place.ts")).openEmbedded;
  const { openShared } = await import("./shared-place.ts");
  const openParts =
    engine === "redis"
      ? (await import("../../queues/redis/redis-engine.ts")).openRedisEngine
      : (await import("../../queues/postgres/postgres-engine.ts")).openPostgresEngine;
  return async (at, ...how) => openShared(await openParts(at), ...how);
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
  const start =
    engine === "redis"
      ? (await import("../engines/redis-server.ts")).startRedis
      : (await import("../engines/postgres-server.ts")).startPostgres;
  const server = await start();
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
