import type { KeyvStoreAdapter } from "keyv";
import type { Database } from "./database.ts";

// A synchronous transaction of this size holds up the event loop for about 10 ms.
const batchSize = 1_000;
const pageSize = 500;

/**
 * keyv's storage adapter on the `records` table. One object per namespace: keyv writes its namespace
 * into the adapter, so two that shared one would clear each other's keys.
 * `now` gives milliseconds since 1970.
 */
export function createSqliteStorage(database: Database, now: () => number): KeyvStoreAdapter {
  const sql = prepareStatements(database);
  const inBatches = <T>(all: readonly T[], work: (one: T) => void): void => {
    for (let start = 0; start < all.length; start += batchSize) {
      const batch = all.slice(start, start + batchSize);
      database.transaction(() => batch.forEach(work));
    }
  };
  const put = (key: string, value: string, ttl: number | undefined): void => {
    sql.set.run(key, value, ttl ? now() + ttl : null);
  };
  // keyv parses the string itself; its types have no word for that.
  const read = <Value>(key: string) => sql.get.get(key)?.["value"] as Value | undefined;

  return {
    // Without `opts` naming a dialect it knows, keyv has no iterator.
    opts: { dialect: "sqlite", url: database.path },
    namespace: undefined,
    get: async <Value>(key: string) => read<Value>(key),
    getMany: async <Value>(keys: string[]) => keys.map((key) => read<Value>(key)),
    has: async (key) => sql.has.get(key, now()) !== undefined,
    set: async (key, value: string, ttl) => put(key, value, ttl),
    setMany: async (entries) =>
      inBatches(entries, ({ key, value, ttl }) => put(key, value as string, ttl)),
    delete: async (key) => sql.delete.run(key) > 0,
    async deleteMany(keys) {
      let deleted = 0;
      inBatches(keys, (key) => {
        deleted += sql.delete.run(key);
      });
      return deleted > 0;
    },
    async clear() {
      const { first, end } = rangeOf(this.namespace);
      sql.clear.run(first, end);
    },
    async *iterator<Value>(namespace?: string) {
      const { first, end } = rangeOf(namespace);
      // In pages, because a statement left open while others write sees an undefined mixture.
      let after = first;
      while (true) {
        const page = sql.page.all(after, end, pageSize);
        for (const row of page) yield [String(row["key"]), row["value"] as Awaited<Value>];
        if (page.length < pageSize) return;
        after = String(page.at(-1)?.["key"]);
      }
    },
    // The handle is shared by all namespaces: whoever opened it closes it.
    disconnect: async () => undefined,
    on() {
      return this;
    },
  };
}

/** Removes records whose time is over; returns how many. `now` is in milliseconds since 1970. */
export function sweepExpired(database: Database, now: number): number {
  const sweep = database.prepare(
    `DELETE FROM records WHERE key IN
       (SELECT key FROM records WHERE expires <= ? LIMIT ${batchSize})`,
  );
  let swept = 0;
  let inBatch = 0;
  do {
    inBatch = sweep.run(now);
    swept += inBatch;
  } while (inBatch === batchSize);
  return swept;
}

function prepareStatements(database: Database) {
  return {
    get: database.prepare("SELECT value FROM records WHERE key = ?"),
    has: database.prepare(
      "SELECT 1 FROM records WHERE key = ? AND (expires IS NULL OR expires > ?)",
    ),
    set: database.prepare(
      `INSERT INTO records (key, value, expires) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
    ),
    delete: database.prepare("DELETE FROM records WHERE key = ?"),
    clear: database.prepare("DELETE FROM records WHERE key > ? AND key < ?"),
    page: database.prepare(
      "SELECT key, value FROM records WHERE key > ? AND key < ? ORDER BY key LIMIT ?",
    ),
  };
}

/** Every key of a namespace lies between `ns:` and `ns;`, the next character; LIKE would take `_` for a wild card. */
function rangeOf(namespace: string | undefined): { first: string; end: string } {
  return namespace === undefined
    ? { first: "", end: "\u{10ffff}" }
    : { first: `${namespace}:`, end: `${namespace};` };
}
