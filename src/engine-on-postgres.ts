import type { OpenEngine } from "./engine.ts";
import type { PostgresEngine } from "./queues/postgres/postgres-engine.ts";
import { openPostgresEngine, ServerTooOld } from "./queues/postgres/postgres-engine.ts";
import { NewerSchema } from "./queues/postgres/postgres-schema.ts";
import { createPostgresLocks } from "./queues/shared/engine-locks.ts";
import { createSharedInTurn } from "./queues/shared/shared-in-turn.ts";
import { createPostgresBudget } from "./store/engine-budget.ts";
import { openPostgresStorage } from "./store/postgres-storage.ts";
import { openSharedStore } from "./store/store.ts";
import { StoreError } from "./store/store-error.ts";

/** Rejects with a StoreError when the server, or this program, is too old. */
export const openOnPostgres: OpenEngine = async (url, clock, log) => {
  const { ledger, engine, pool, schema, server } = await openParts(url);
  const storage = await openPostgresStorage(pool, schema);
  const tokenBudget = createPostgresBudget(pool);
  const turnsIn = createSharedInTurn({ locks: createPostgresLocks(pool), log });
  const store = await openSharedStore({ storage, tokenBudget, turnsIn, clock });
  return { server, store, ledger, turns: engine, turnsIn };
};

async function openParts(url: string): Promise<PostgresEngine> {
  try {
    return await openPostgresEngine(url);
  } catch (error) {
    if (error instanceof ServerTooOld) {
      const message = `DATABASE_URL: ${error.message}`;
      throw new StoreError(message, { problem: "unusable", cause: error });
    }
    if (error instanceof NewerSchema) {
      throw new StoreError(
        "DATABASE_URL: its tables were made by a newer version of this program. Use that version, or another database.",
        { problem: "newer", cause: error },
      );
    }
    throw error;
  }
}
