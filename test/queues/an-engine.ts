import { env } from "node:process";
import { afterAll } from "vitest";
import { startPostgres } from "../../src/tools/engines/postgres-server.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";

/** Null, and so skipped, where the program is not installed; an error where that must not be. */
export function engineOrSkip<T>(program: string, found: T | null): T | null {
  if (found === null && env["ENGINES_REQUIRED"]) throw new Error(`${program} is not installed`);
  return found;
}

/** A server of each kind for all tests of a file; null where one is not installed. */
export async function startEngines() {
  const redis = engineOrSkip("redis-server", await startRedis());
  const postgres = engineOrSkip("postgres", await startPostgres());
  afterAll(async () => {
    await Promise.all([redis?.stop(), postgres?.stop()]);
  });
  return { redis, postgres };
}
