import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
// biome-ignore lint/correctness/noUnresolvedImports: built into Node, but not on Biome's list yet
import { DatabaseSync } from "node:sqlite";
import { migrations } from "./schema.ts";
import { asStoreError, corruptFile, isBusy, StoreError } from "./store-error.ts";

/** What a column can hold. */
type SqlValue = null | number | bigint | string | Uint8Array;

/** The one SQLite file. Every method throws a `StoreError` when the disk or the file is the cause. */
export interface Database {
  readonly path: string;
  prepare(sql: string): Statement;
  /** All of `work` or, when it throws, nothing of it. Not to be nested. */
  transaction<T>(work: () => T): T;
  close(): void;
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
 * `StoreError`, a file that another process has open, that is damaged or that a newer version wrote.
 */
export function openDatabase(dataDir: string): Database {
  const path = pathIn(dataDir);
  return translating(path, () => {
    mkdirSync(dataDir, { recursive: true });
    const lock = takeLock(join(dataDir, "sahel-alerts.lock"), path);
    try {
      const handle = openChecked(path);
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
  const path = pathIn(dataDir);
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

// A reader waits at most for a checkpoint.
const readTimeoutMs = 5_000;

/** Whether there is a file to open in `dataDir`. */
export function hasDatabase(dataDir: string): boolean {
  return existsSync(pathIn(dataDir));
}

function pathIn(dataDir: string): string {
  return join(dataDir, "sahel-alerts.db");
}

/**
 * The operating system drops the lock with the process, however it ends, so there is no stale one
 * to guess about. It is a file of its own: the data stays readable for a backup.
 */
function takeLock(lockPath: string, path: string): DatabaseSync {
  const lock = new DatabaseSync(lockPath, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StoreError(
      `${path} is in use by another process of this bot. Stop that one first, or give this one a DATA_DIR of its own.`,
      { problem: "in-use", cause: error },
    );
  }
}

function openChecked(path: string): DatabaseSync {
  const handle = new DatabaseSync(path);
  try {
    refuseDamaged(handle, path);
    const version = schemaVersion(handle);
    refuseNewer(version, path);
    // WAL keeps readers and the writer apart; FULL makes a commit survive a power cut.
    handle.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
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

function refuseDamaged(handle: DatabaseSync, path: string): void {
  const findings = handle.prepare("PRAGMA quick_check(1)").all();
  const [finding] = findings.map((row) => row["quick_check"]);
  if (finding !== "ok") throw corruptFile(path, finding);
}

function refuseNewer(version: number, path: string): void {
  if (version <= migrations.length) return;
  throw new StoreError(
    `${path} was written by a newer version of this bot (schema ${version}, known ${migrations.length}). Run that version, or restore a backup made by this one.`,
    { problem: "newer" },
  );
}

function schemaVersion(handle: DatabaseSync): number {
  return Number(handle.prepare("PRAGMA user_version").get()?.["user_version"]);
}

function createDatabase(path: string, handle: DatabaseSync, lock: DatabaseSync | null): Database {
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
        handle.exec("BEGIN IMMEDIATE");
        try {
          const result = work();
          handle.exec("COMMIT");
          return result;
        } catch (error) {
          // A full disk may have rolled back already.
          if (handle.isTransaction) handle.exec("ROLLBACK");
          throw error;
        }
      }),
    close() {
      handle.close();
      lock?.close();
    },
  };
}

function translating<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error, path);
  }
}
