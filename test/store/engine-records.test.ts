import { Pool } from "pg";
import { afterAll, expect, test } from "vitest";
import type { EngineStorage } from "../../src/store/engine-storage.ts";
import { createRecordsIn } from "../../src/store/keyv-store.ts";
import { openPostgresStorage } from "../../src/store/postgres-storage.ts";
import { openRedisStorage } from "../../src/store/redis-storage.ts";
import { startPostgres } from "../../src/tools/engines/postgres-server.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "../queues/an-engine.ts";
import { aKind, listAll, testRecords } from "./records.contract.ts";

const redis = engineOrSkip("redis-server", await startRedis());
const postgres = engineOrSkip("postgres", await startPostgres());
const pool = new Pool({ connectionString: postgres?.url });
pool.on("error", () => undefined);
afterAll(async () => {
  await pool.end();
  await Promise.all([redis?.stop(), postgres?.stop()]);
});

const engines: readonly (readonly [string, boolean, () => Promise<EngineStorage>])[] = [
  ["Redis", redis === null, () => openRedisStorage(redis?.url ?? "")],
  ["PostgreSQL", postgres === null, async () => openPostgresStorage(pool, "records_test")],
];

for (const [name, isMissing, open] of engines) {
  testRecords(name, isMissing, async () => {
    const storage = await open();
    return (kind) => createRecordsIn(storage.open(), kind);
  });

  test.skipIf(isMissing)(
    `${name}: a record whose time is over is neither read nor listed`,
    async () => {
      const { storage } = await someNotes(open);
      const records = createRecordsIn(storage.open(), { ...aKind(), ttlMs: 1 });
      await records.set("a", { text: "1" });

      await expect.poll(() => records.get("a")).toBeUndefined();
      await storage.sweep(Date.now() + 1_000);
      expect(await listAll(records)).toEqual([]);
    },
  );
}

test.skipIf(redis === null || postgres === null)(
  "an engine that is away is an error to every reader and writer, never 'not there'",
  async () => {
    const stores = await Promise.all(engines.map(([, , open]) => someNotes(open)));
    for (const { records } of stores) await records.set("a", { text: "one" });

    await Promise.all([redis?.stop(), postgres?.stop()]);

    for (const { records } of stores) {
      const uses = [
        () => records.get("a"),
        () => records.getMany(["a"]),
        () => records.set("a", { text: "two" }),
        () => records.setMany([["a", { text: "two" }]]),
        () => records.delete("a"),
        () => listAll(records),
      ];
      for (const use of uses) await expect(use()).rejects.toThrow();
    }
  },
);

async function someNotes(open: () => Promise<EngineStorage>) {
  const storage = await open();
  return { storage, records: createRecordsIn(storage.open(), aKind()) };
}
