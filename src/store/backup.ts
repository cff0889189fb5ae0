import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
// biome-ignore lint/correctness/noUnresolvedImports: built into Node, but not on Biome's list yet
import { backup, DatabaseSync } from "node:sqlite";
import {
  asideName,
  databasePath,
  putInPlace,
  refuseDamaged,
  refuseNewer,
  schemaVersion,
  takeLock,
  translating,
} from "./database-file.ts";
import { asStoreError, StoreError } from "./store-error.ts";

// A reader waits at most for a checkpoint.
const timeoutMs = 5_000;
const allPages = 2 ** 31 - 1;

/**
 * Writes the store as it stands at this moment to `file`, while the bot runs or not: a sound database
 * in one file, or none. Rejects with a `StoreError`; `file` must not exist.
 */
export async function backUp(dataDir: string, file: string): Promise<void> {
  if (existsSync(file)) throw unusable(`${file} exists already. Name another file.`);
  const path = databasePath(dataDir);
  if (!existsSync(path)) throw unusable(`There is no store at ${path}. Is DATA_DIR right?`);
  const part = `${file}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    await copySound(path, part);
    putInPlace(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw asStoreError(error, path);
  }
}

/**
 * Puts the backup `file` in the store's place. What stood there is kept beside it; returns its name,
 * null where nothing stood. Rejects with a `StoreError`, and has changed nothing, while a process
 * holds the store or when `file` is damaged, no backup or of a newer version.
 */
export async function restore(dataDir: string, file: string): Promise<string | null> {
  if (!existsSync(file)) throw unusable(`${file} does not exist.`);
  if (statSync(file).isDirectory()) throw unusable(`${file} is a folder. Name a file in it.`);
  const path = databasePath(dataDir);
  mkdirSync(dataDir, { recursive: true });
  const lock = translating(path, () => takeLock(dataDir));
  const part = `${path}.part`;
  try {
    refuseUnfit(file);
    await copySound(file, part);
    const replaced = existsSync(path) ? keepAside(path) : null;
    putInPlace(part, path);
    return replaced;
  } catch (error) {
    rmSync(part, { force: true });
    throw asStoreError(error, path);
  } finally {
    lock.close();
  }
}

/** The copy has no write-ahead log beside it and has been read once through. */
async function copySound(source: string, target: string): Promise<void> {
  rmSync(target, { force: true });
  // A connection of its own: in one step, it holds up neither the bot's nor starts again when that writes.
  const reader = new DatabaseSync(source, { readOnly: true, timeout: timeoutMs });
  try {
    await backup(reader, target, { rate: allPages });
  } finally {
    reader.close();
  }
  const copy = new DatabaseSync(target);
  try {
    copy.exec("PRAGMA journal_mode = DELETE");
    refuseDamaged(copy, source);
  } finally {
    copy.close();
  }
}

function refuseUnfit(file: string): void {
  translating(file, () => {
    const handle = new DatabaseSync(file, { readOnly: true, timeout: timeoutMs });
    try {
      refuseUnsound(handle, file);
      const version = schemaVersion(handle);
      if (version === 0) throw unusable(`${file} is no backup of this bot's store.`);
      refuseNewer(version, file);
    } finally {
      handle.close();
    }
  });
}

function refuseUnsound(handle: DatabaseSync, file: string): void {
  try {
    refuseDamaged(handle, file, "integrity_check");
  } catch (cause) {
    throw new StoreError(`${file} is damaged or no database. Nothing was changed: take another.`, {
      problem: "unusable",
      cause,
    });
  }
}

/** A copy, and not the file itself: cut off in between, there is a store to start with. */
function keepAside(path: string): string {
  const aside = asideName(path, "replaced");
  takeInLog(path);
  copyFileSync(path, aside);
  // Still there beside a file that is damaged. Left, it would be taken for the restored file's own.
  for (const suffix of ["-wal", "-shm"]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  return aside;
}

/** Closing the only connection moves what the write-ahead log holds into the file. */
function takeInLog(path: string): void {
  try {
    const handle = new DatabaseSync(path);
    try {
      handle.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } finally {
      handle.close();
    }
  } catch {
    // Damaged: it is kept as it is, the log beside it.
  }
}

const unusable = (message: string): StoreError => new StoreError(message, { problem: "unusable" });
