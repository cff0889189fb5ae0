import { mkdirSync } from "node:fs";
// biome-ignore lint/correctness/noUnresolvedImports: built into Node, but not on Biome's list yet
import { DatabaseSync } from "node:sqlite";
import {
  asideName,
  databasePath,
  hasDatabase,
  refuseDamaged,
  refuseNewer,
  schemaVersion,
  setAside,
  takeLock,
  translating,
} from "./database-file.ts";
import { migrations } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/** What a column can hold. */
type SqlValue = null | number | bigint | string | Uint8Array;

/** The one SQLite file. Every method throws a `StoreError` when the disk or the file is the cause. */
export interface Database {
  readonly path: string;
  prepare(sql: string): Statement;
  /** All of `work` or, when it throws, nothing of it. Not to be nested. */
  transaction<T>(work: () => T): T;
  /** What `work` finds, and nothing of what it does. Not to be nested. */
  rehearse<T>(work: () => T): T;
  /** Gives pages that are free back to the disk. */
  shrink(): void;
  close(): void;
}

/** What to do where the file is damaged. */
export interface OpenOptions {
  /** Called with the damaged file's new name when it was moved out of the way; without it, it is refused. */
  readonly onSetAside?: (aside: string) => void;
}

/** A prepared statement; `?` takes the values in order. */
interface Statement {
  /** How many rows it changed. */
  run(...values: SqlValue[]): number;
  get(...values: SqlValue[]): Record<string, SqlValue> | undefined;
  all(...values: SqlValue[]): Record<string, SqlValue>[];
}

/**
 * Opens `sahel-alerts.db` in `dataDir`, making both where they are missing. Refuses, with a
 * `StoreError`, a file that another process has open, that is damaged or that a newer version wrote. One that
 * an older version wrote is upgraded, and kept beside it as it was.
 */
export function openDatabase(dataDir: string, options: OpenOptions = {}): Database {
  const path = databasePath(dataDir);
  return translating(path, () => {
    mkdirSync(dataDir, { recursive: true });
    const lock = takeLock(dataDir);
    try {
      const handle = openOrSetAside(path, options);
      return createDatabase(path, handle, lock);
    } catch (error) {
      lock.close();
      throw error;
    }
  });
}

/**
 * Opens the file for reading only, which another process may meanwhile have open to write; null where
 * there is none. Throws a `StoreError` like `openDatabase`, but not for the other process.
 */
export function openForReading(dataDir: string): Database | null {
  const path = databasePath(dataDir);
  if (!hasDatabase(dataDir)) return null;
  return translating(path, () => {
    const handle = new DatabaseSync(path, { readOnly: true, timeout: readTimeoutMs });
    try {
      refuseNewer(schemaVersion(handle), path);
      return createDatabase(path, handle, null);
    } catch (error) {
      handle.close();
      throw error;
    }
  });
}

/** An empty database in memory, gone when it is closed. */
export function openInMemory(): Database {
  const path = ":memory:";
  const handle = new DatabaseSync(path);
  for (const migration of migrations) handle.exec(migration);
  return createDatabase(path, handle, null);
}

// What is left of the write-ahead log after a burst.
const mostLogBytes = 16 * 1024 * 1024;
const shrinkPages = 1_000;
// A reader waits at most for a checkpoint.
const readTimeoutMs = 5_000;

function openOrSetAside(path: string, { onSetAside }: OpenOptions): DatabaseSync {
  try {
    return translating(path, () => openChecked(path));
  } catch (error) {
    const isDamaged = error instanceof StoreError && error.problem === "corrupt";
    if (!(isDamaged && onSetAside)) throw error;
    onSetAside(setAside(path, "broken"));
    return openChecked(path);
  }
}

function openChecked(path: string): DatabaseSync {
  const handle = new DatabaseSync(path);
  try {
    refuseDamaged(handle, path);
    const version = schemaVersion(handle);
    refuseNewer(version, path);
    if (version === 0) handle.exec("PRAGMA auto_vacuum = INCREMENTAL");
    if (version > 0 && version < migrations.length) {
      const before = asideName(path, `before-schema-${migrations.length}`);
      handle.prepare("VACUUM INTO ?").run(before);
    }
    // WAL keeps readers and the writer apart; FULL makes a commit survive a power cut.
    handle.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    handle.exec(`PRAGMA journal_size_limit = ${mostLogBytes}`);
    for (const [index, migration] of migrations.slice(version).entries()) {
      const next = version + index + 1;
      handle.exec(`BEGIN IMMEDIATE; ${migration}; PRAGMA user_version = ${next}; COMMIT`);
    }
    return handle;
  } catch (error) {
    handle.close();
    throw error;
  }
}

function createDatabase(path: string, handle: DatabaseSync, lock: DatabaseSync | null): Database {
  const begin = handle.prepare("BEGIN IMMEDIATE");
  const commit = handle.prepare("COMMIT");
  const rollback = handle.prepare("ROLLBACK");
  return {
    path,
    prepare(sql) {
      const statement = translating(path, () => handle.prepare(sql));
      return {
        run: (...values) => translating(path, () => Number(statement.run(...values).changes)),
        get: (...values) => translating(path, () => statement.get(...values)),
        all: (...values) => translating(path, () => statement.all(...values)),
      };
    },
    transaction: (work) =>
      translating(path, () => {
        begin.run();
        try {
          const result = work();
          commit.run();
          return result;
        } catch (error) {
          // A full disk may have rolled back already.
          if (handle.isTransaction) rollback.run();
          throw error;
        }
      }),
    rehearse: (work) =>
      translating(path, () => {
        begin.run();
        try {
          return work();
        } finally {
          if (handle.isTransaction) rollback.run();
        }
      }),
    shrink: () => translating(path, () => shrink(handle)),
    close() {
      handle.close();
      lock?.close();
    },
  };
}

/** In steps, so that no single transaction grows large. */
function shrink(handle: DatabaseSync): void {
  const countFree = (): number =>
    Number(handle.prepare("PRAGMA freelist_count").get()?.["freelist_count"]);
  let before = Number.POSITIVE_INFINITY;
  for (let free = countFree(); free > 0 && free < before; free = countFree()) {
    before = free;
    handle.exec(`PRAGMA incremental_vacuum(${shrinkPages})`);
  }
}
