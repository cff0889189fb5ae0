import type { BackendFactory } from "bullmq";
import { createPostgresBackend } from "bullmq";
import { Pool } from "pg";
import type { Ledger } from "../shared/ledger.ts";
import { tooOld } from "../shared/server-version.ts";
import type { TurnEngine } from "../shared/turns.ts";
import { createPostgresLedger } from "./postgres-ledger.ts";
import { migrateLedger } from "./postgres-schema.ts";

// Below it BullMQ does not run.
const leastVersion = "13";
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
  /** Its program and version. */
  readonly server: string;
}

/** A server that cannot be used until it is a newer one; the message says which. */
export class ServerTooOld extends Error {}

/**
 * Makes the tables, or brings them up to date. Rejects with ServerTooOld, and when the server refuses or
 * does not answer.
 */
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
  const version = await versionOf(pool);
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
  const server = `PostgreSQL ${version}`;
  return { ledger: createPostgresLedger(pool), engine, pool, schema, server };
}

async function versionOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ server_version: string }>("SHOW server_version");
  // Distributions add their own: "15.18 (Debian 15.18-0+deb12u1)".
  const [version = ""] = (rows[0]?.server_version ?? "").split(" ");
  const old = tooOld("PostgreSQL", version, leastVersion);
  if (old === null) return version;
  await pool.end();
  throw new ServerTooOld(old);
}
