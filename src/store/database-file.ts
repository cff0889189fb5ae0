import { closeSync, existsSync, fsyncSync, openSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
// biome-ignore lint/correctness/noUnresolvedImports: built into Node, but not on Biome's list yet
import { DatabaseSync } from "node:sqlite";
import { migrations } from "./schema.ts";
import { asStoreError, corruptFile, isBusy, StoreError } from "./store-error.ts";

/** Where the store lies in its folder. */
export function databasePath(dataDir: string): string {
  return join(dataDir, "sahel-alerts.db");
}

/** Whether there is a store in `dataDir`. */
export function hasDatabase(dataDir: string): boolean {
  return existsSync(databasePath(dataDir));
}

/**
 * Throws a `StoreError` while another process holds the store. The operating system drops the lock
 * with the process, however it ends, so there is no stale one to guess about. It is a file of its
 * own: the data stays readable for a backup.
 */
export function takeLock(dataDir: string): DatabaseSync {
  const lock = new DatabaseSync(join(dataDir, "sahel-alerts.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StoreError(
      `${databasePath(dataDir)} is in use by another process of this bot. Stop that one first, or give this one a DATA_DIR of its own.`,
      { problem: "in-use", cause: error },
    );
  }
}

/** Throws a `StoreError` unless SQLite finds the file sound. */
export function refuseDamaged(
  handle: DatabaseSync,
  path: string,
  check: "quick_check" | "integrity_check" = "quick_check",
): void {
  const [row] = handle.prepare(`PRAGMA ${check}(1)`).all();
  const finding = row?.[check];
  if (finding !== "ok") throw corruptFile(path, finding);
}

/** Throws a `StoreError` for a schema that this version does not know. */
export function refuseNewer(version: number, path: string): void {
  if (version <= migrations.length) return;
  throw new StoreError(
    `${path} was written by a newer version of this bot (schema ${version}, known ${migrations.length}). Run that version, or restore a backup made by this one.`,
    { problem: "newer" },
  );
}

/** 0 for a file that holds nothing yet. */
export function schemaVersion(handle: DatabaseSync): number {
  return Number(handle.prepare("PRAGMA user_version").get()?.["user_version"]);
}

/** A name beside the store's own, such as `sahel-alerts.broken-20261122T063004Z.db`. */
export function asideName(path: string, why: string): string {
  return path.replace(/\.db$/, `.${why}-${stampOf(new Date())}.db`);
}

/** Moves a store out of the way with what SQLite keeps beside it; returns where to. */
export function setAside(path: string, why: string): string {
  const aside = asideName(path, why);
  for (const suffix of ["-wal", "-shm", ""]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  return aside;
}

/** Puts a finished file in its place, durably: after a power cut there is the old one or the new one. */
export function putInPlace(finished: string, path: string): void {
  syncToDisk(finished);
  renameSync(finished, path);
  syncToDisk(dirname(path));
}

function syncToDisk(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** 2026-11-22T06:30:04.120Z becomes 20261122T063004Z, which sorts by time and fits any file system. */
export function stampOf(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** Does `work`, and has whatever SQLite or the file system throws say what it means for `path`. */
export function translating<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error, path);
  }
}
