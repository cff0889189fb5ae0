import type { KeyvStoreAdapter } from "keyv";
import { Keyv } from "keyv";
import type { ZodType } from "zod";
import type { Database } from "./database.ts";
import { createSqliteStorage } from "./sqlite-storage.ts";
import { StoreError } from "./store-error.ts";

/**
 * Values of one kind under their keys. Every method rejects when the store fails or a value does
 * not fit its schema: a failed read is never "not there".
 */
export interface Records<T> {
  get(key: string): Promise<T | undefined>;
  /** In the order of `keys`. */
  getMany(keys: readonly string[]): Promise<readonly (T | undefined)[]>;
  set(key: string, value: T): Promise<void>;
  /** All of them in one transaction up to 1,000, in several beyond. */
  setMany(entries: readonly (readonly [key: string, value: T])[]): Promise<void>;
  /** Whether it was there. */
  delete(key: string): Promise<boolean>;
  entries(): AsyncIterable<readonly [key: string, value: T]>;
}

/** One kind of record: a namespace of its own, in lower-case letters and hyphens. */
export interface RecordKind<T> {
  readonly namespace: string;
  /** Reads what `JSON.stringify` wrote: a date arrives as text. */
  readonly schema: ZodType<T>;
  /** How long a record is kept after it was last set; for ever when left out. */
  readonly ttlMs?: number;
}

// keyv leaves a key that begins with "<namespace>:" unprefixed in some calls and not in others.
const mark = "=";

/** Records kept by keyv in the `records` table. `now` gives milliseconds since 1970. */
export function createRecords<T>(
  database: Database,
  kind: RecordKind<T>,
  now: () => number = Date.now,
): Records<T> {
  return createRecordsIn(createSqliteStorage(database, now), kind);
}

/** Records kept by keyv in a storage that no other kind of record uses. */
export function createRecordsIn<T>(storage: KeyvStoreAdapter, kind: RecordKind<T>): Records<T> {
  const keyv = new Keyv<unknown>({
    store: storage,
    namespace: kind.namespace,
    // Without it keyv turns a failed read into `undefined`, and everything would be news again.
    throwOnErrors: true,
    ...(kind.ttlMs === undefined ? {} : { ttl: kind.ttlMs }),
  });
  // An `error` event nobody listens to ends the process; every failure is thrown as well.
  keyv.on("error", () => undefined);

  const check = (key: string, value: unknown): T => {
    const parsed = kind.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw unreadable(kind.namespace, key, parsed.error);
  };
  const checkFound = (key: string, value: unknown): T | undefined =>
    value === undefined ? undefined : check(key, value);

  return {
    async get(key) {
      const value = await reading(kind.namespace, key, keyv.get<unknown>(mark + key));
      return checkFound(key, value);
    },
    async getMany(keys) {
      const marked = keys.map((key) => mark + key);
      const values = await reading(
        kind.namespace,
        "(one of several)",
        keyv.getMany<unknown>(marked),
      );
      return keys.map((key, index) => checkFound(key, values[index]));
    },
    async set(key, value) {
      await keyv.set(mark + key, value);
    },
    async setMany(entries) {
      await keyv.setMany(entries.map(([key, value]) => ({ key: mark + key, value })));
    },
    delete: (key) => keyv.delete(mark + key),
    async *entries() {
      try {
        for await (const entry of keyv.iterator?.(undefined) ?? []) {
          const [marked, value] = entry as [string, unknown];
          const key = marked.slice(mark.length);
          yield [key, check(key, value)] as const;
        }
      } catch (error) {
        throw explain(kind.namespace, "(listing)", error);
      }
    },
  };
}

async function reading<V>(namespace: string, key: string, read: Promise<V>): Promise<V> {
  try {
    return await read;
  } catch (error) {
    throw explain(namespace, key, error);
  }
}

/** keyv passes on what `JSON.parse` throws. */
function explain(namespace: string, key: string, error: unknown): unknown {
  return error instanceof SyntaxError ? unreadable(namespace, key, error) : error;
}

function unreadable(namespace: string, key: string, cause: unknown): StoreError {
  return new StoreError(
    `The record "${key}" of "${namespace}" is damaged or of an unknown form. Restore a backup, or delete that record.`,
    { problem: "corrupt", cause },
  );
}
