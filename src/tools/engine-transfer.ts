import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { systemClock } from "../clock.ts";
import type { Engine } from "../engine.ts";
import { openEngine } from "../engine.ts";
import { silentLog } from "../log.ts";
import { createOutbox } from "../queues/outbox/outbox.ts";
import { fillLedger, readLedger } from "../queues/shared/ledger-transfer.ts";
import type { Settings } from "../settings.ts";
import type { Records } from "../store/keyv-store.ts";
import { portableKinds } from "../store/portable-rows.ts";
import type { FileStore, Store } from "../store/store.ts";
import { openStore } from "../store/store.ts";
import { StoreError } from "../store/store-error.ts";
import { exportStore, importStore } from "../store/transfer.ts";
import { importing } from "../store/unfinished-import.ts";

type EngineSettings = NonNullable<Settings["engine"]>;

const recordsAtOnce = 500;
const dayMs = 24 * 60 * 60 * 1_000;
const budgetDays = 60;
// What every process writes by itself when it starts.
const trifles: readonly string[] = ["readiness", "tick"];

/** Writes all that is on an engine to `file`, as a single process has it; returns how many rows. */
export function exportEngine(settings: EngineSettings, file: string): Promise<number> {
  if (existsSync(file)) throw refused(`${file} exists already. Name another file.`);
  return withFolderBeside(file, async (folder) => {
    await withBoth(settings, folder, async (engine, store) => {
      await copyAll(engine.store, store);
      await readLedger(engine.ledger, store.database);
    });
    return exportStore(folder, file);
  });
}

/**
 * Takes what `export` wrote into an engine that holds nothing yet; returns how many rows. A file that is
 * not sound is refused before the engine is touched. Where this ends in the middle, nothing opens the
 * engine until it was emptied.
 */
export function importIntoEngine(settings: EngineSettings, file: string): Promise<number> {
  return withFolderBeside(file, async (folder) => {
    const rows = importStore(folder, file);
    await withBoth(settings, folder, async (engine, store) => {
      await refuseFilled(engine);
      // What was in flight waits again, as after any restart.
      createOutbox(store.database, systemClock);
      await importing(engine.store, async () => {
        await copyAll(store, engine.store);
        await fillLedger(engine.ledger, store.database, systemClock.now().getTime());
      });
    });
    return rows;
  });
}

/** A store as large as all that is moved needs room: beside the file there is some. */
async function withFolderBeside<T>(file: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(dirname(resolve(file)), "sahel-alerts-transfer-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withBoth(
  settings: EngineSettings,
  folder: string,
  work: (engine: Engine, store: FileStore) => Promise<void>,
): Promise<void> {
  const engine = await openEngine(settings, systemClock);
  const store = openStore({ dataDir: folder, log: silentLog });
  try {
    await work(engine, store);
  } finally {
    store.close();
    await engine.close();
  }
}

async function copyAll(from: Store, to: Store): Promise<void> {
  for (const kind of portableKinds) await copyRecords(from.records(kind), to.records(kind));
  const now = systemClock.now().getTime();
  for (let ago = 0; ago < budgetDays; ago += 1) {
    const day = new Date(now - ago * dayMs).toISOString().slice(0, 10);
    const tokens = await from.tokenBudget.spent(day);
    if (tokens > 0) await to.tokenBudget.reserve(day, tokens, tokens);
  }
}

async function copyRecords(from: Records<unknown>, to: Records<unknown>): Promise<void> {
  let batch: (readonly [string, unknown])[] = [];
  for await (const entry of from.entries()) {
    batch.push(entry);
    if (batch.length < recordsAtOnce) continue;
    await to.setMany(batch);
    batch = [];
  }
  if (batch.length > 0) await to.setMany(batch);
}

async function refuseFilled({ ledger, store }: Engine): Promise<void> {
  const found = [
    ledger.contents(),
    ...portableKinds
      .filter(({ namespace }) => !trifles.includes(namespace))
      .map((kind) => store.records(kind).entries()),
  ];
  for (const entries of found) {
    for await (const _ of entries) {
      throw refused(
        "The engine is not empty. Import into one that holds nothing: for Redis name another database (redis://HOST:6379/1), for PostgreSQL drop the schema sahel_alerts.",
      );
    }
  }
}

const refused = (message: string): StoreError => new StoreError(message, { problem: "unusable" });
