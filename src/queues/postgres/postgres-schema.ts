import type { Pool } from "pg";

// Entry n brings the schema from version n to n + 1; an entry that was released is never edited.
const migrations: readonly string[] = [
  `
  -- A chat each; header is JSON. Times are milliseconds since 1970.
  CREATE TABLE pages (
    key text PRIMARY KEY,
    platform text NOT NULL,
    version bigint NOT NULL,
    header text NOT NULL,
    due_at bigint,
    waiting_since bigint,
    sent_at bigint
  );
  CREATE INDEX pages_due ON pages (platform, due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX pages_waiting ON pages (waiting_since) WHERE waiting_since IS NOT NULL;
  CREATE INDEX pages_sent ON pages (sent_at) WHERE sent_at IS NOT NULL;

  -- row is the delivery as JSON, as the embedded store has it; beside it, what is searched by.
  CREATE TABLE deliveries (
    key text NOT NULL,
    id text NOT NULL,
    development_id text NOT NULL,
    sequence bigint NOT NULL,
    severity integer NOT NULL,
    action text NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    digest_id text,
    settled_at bigint,
    receipts jsonb NOT NULL,
    is_open boolean NOT NULL,
    row text NOT NULL,
    PRIMARY KEY (key, id)
  );
  CREATE INDEX deliveries_open ON deliveries (key) WHERE is_open;
  CREATE INDEX deliveries_told ON deliveries (key, development_id);
  CREATE INDEX deliveries_about ON deliveries (development_id);
  CREATE INDEX deliveries_digest ON deliveries (key, digest_id) WHERE digest_id IS NOT NULL;
  CREATE INDEX deliveries_settled ON deliveries (settled_at) WHERE NOT is_open;

  CREATE TABLE alerts (
    development_id text NOT NULL,
    revision integer NOT NULL,
    edition bigint NOT NULL,
    row text NOT NULL,
    PRIMARY KEY (development_id, revision, edition)
  );

  CREATE TABLE platform_pauses (platform text PRIMARY KEY, until bigint NOT NULL);

  -- What was forgotten by age.
  CREATE TABLE forgotten (name text PRIMARY KEY, value bigint NOT NULL);

  CREATE SEQUENCE sequences INCREMENT BY 1000;
  `,
  `
  -- Who works on what. It may be forgotten in a crash, and costs no flush.
  CREATE UNLOGGED TABLE locks (
    subject text PRIMARY KEY,
    holder text NOT NULL,
    until timestamptz NOT NULL
  );
  `,
  `
  -- Made here like all others: two processes that make a table at once do not wait for each other.
  CREATE TABLE IF NOT EXISTS token_budget (day text PRIMARY KEY, tokens bigint NOT NULL);
  `,
  `
  -- What left for a chat stands in its header, which whoever claims has read.
  ALTER TABLE pages DROP COLUMN sent_at;
  `,
];

/** The tables were made by a newer version of this program. */
export class NewerSchema extends Error {
  override readonly name = "NewerSchema";
}

// Any number, as long as all versions take the same.
const migrationLock = 731_406_115;

/** Makes the schema, or brings it up to date, in one transaction; processes that start together wait for each other. */
export async function migrateLedger(pool: Pool, schema: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [migrationLock]);
    await client.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
    await client.query("CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)");
    const { rows } = await client.query("SELECT version FROM schema_version");
    const version = Number(rows[0]?.version ?? 0);
    if (version > migrations.length) {
      throw new NewerSchema(`schema ${version} of ${schema} was made by a newer version`);
    }
    for (const migration of migrations.slice(version)) await client.query(migration);
    await client.query("DELETE FROM schema_version");
    await client.query("INSERT INTO schema_version VALUES ($1)", [migrations.length]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
