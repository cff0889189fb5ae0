import type { BackendFactory } from "bullmq";
import { createPostgresBackend } from "bullmq";
import { Pool } from "pg";
import type { Ledger } from "../shared/ledger.ts";
import type { TurnEngine } from "../shared/turns.ts";
import { createPostgresLedger } from "./postgres-ledger.ts";
import { migrateLedger } from "./postgres-schema.ts";

const usualSchema = "sahel_alerts";
const connectTimeoutMs = 5_000;
// Nothing we ask takes long: an answer that does not come must not keep a delivery waiting for ever.
const answerTimeoutMs = 15_000;
const ledgerConnections = 8;
const turnConnections = 2;

/** The queue's parts in a PostgreSQL database; `pool` may be used for more until the ledger is closed. */
export interface PostgresEngine {
  readonly ledger: Ledger;
  readonly engine: TurnEngine;
  readonly pool: Pool;
  readonly schema: string;
}

/** Makes the tables, or brings them up to date. Rejects when the server refuses, or does not answer. */
export async function openPostgresEngine(
  url: string,
  schema = usualSchema,
): Promise<PostgresEngine> {
  const common = {
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: answerTimeoutMs,
  };
  const pool = new Pool({
    ...common,
    max: ledgerConnections,
    options: `-c search_path=${schema}`,
  });
  // Unheard, it would end the process; every query that fails rejects as well.
  pool.on("error", () => undefined);
  await migrateLedger(pool, schema);
  const connection = {
    ...common,
    max: turnConnections,
    schema: `${schema}_turns`,
    migrate: true,
    // Whose turn it is follows from the ledger: it may be forgotten in a crash, and costs no flush.
    options: "-c synchronous_commit=off",
  };
  const backend: BackendFactory = (name, options, more) =>
    createPostgresBackend(name, { ...options, connection }, more);
  const engine = { connection, backend, prefix: schema };
  return { ledger: createPostgresLedger(pool), engine, pool, schema };
}
