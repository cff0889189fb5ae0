import { KeyvPostgres } from "@keyv/postgres";
import type { Pool } from "pg";
import type { EngineStorage } from "./engine-storage.ts";

const pageSize = 500;
const longestKey = 2_000;

/** Records in the table `records` of the schema, made where missing. Closing it leaves the pool open. */
export async function openPostgresStorage(pool: Pool, schema: string): Promise<EngineStorage> {
  // The first question waits for the table.
  await new PooledStorage(pool, schema).query("SELECT 1");
  return {
    open: () => new PooledStorage(pool, schema),
    async sweep(now) {
      const { rowCount } = await pool.query(
        `DELETE FROM ${schema}.records WHERE (value::json ->> 'expires')::bigint <= $1`,
        [now],
      );
      return rowCount ?? 0;
    },
    close: async () => undefined,
  };
}

/**
 * keyv's own storage on a pool that is ours: the one it makes ends the process when the server goes
 * away, since nobody listens for errors of idle connections.
 */
class PooledStorage extends KeyvPostgres {
  #pool: Pool;

  constructor(pool: Pool, schema: string) {
    super({ schema, table: "records", keySize: longestKey, iterationLimit: pageSize });
    this.#pool = pool;
    this.on("error", () => undefined);
  }

  override async connect() {
    // Called by the constructor before there is a pool here, and asked only after it.
    return async (sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> => {
      const { rows } = await this.#pool.query<Record<string, unknown>>(sql, values);
      return rows;
    };
  }

  override async disconnect(): Promise<void> {
    // Whoever opened the pool closes it.
  }

  /** What ends in the middle must not look like the end. */
  override async *iterator(namespace?: string): AsyncGenerator<string[], void, unknown> {
    let failure: Error | null = null;
    const note = (error: Error): void => {
      failure = error;
    };
    this.on("error", note);
    try {
      yield* super.iterator(namespace);
    } finally {
      this.off("error", note);
    }
    if (failure !== null) throw failure as Error;
  }
}
