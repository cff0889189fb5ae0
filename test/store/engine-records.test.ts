import { Pool } from "pg";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import type { EngineStorage } from "../../src/store/engine-storage.ts";
import { openPostgresStorage, openRedisStorage } from "../../src/store/engine-storage.ts";
import type { RecordKind, Records } from "../../src/store/keyv-store.ts";
import { createRecordsIn } from "../../src/store/keyv-store.ts";
import { startPostgres } from "../../src/tools/engines/postgres-server.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "../queues/an-engine.ts";

interface Note {
  readonly text: string;
}

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
let kinds = 0;

for (const [name, isMissing, open] of engines) {
  const check = test.skipIf(isMissing);

  check(
    `${name}: many records are read in the order of their keys, and each can be deleted`,
    async () => {
      const { records } = await someNotes(open);

      await records.setMany([
        ["a", { text: "هجوم قرب غاو" }],
        ["b", { text: "2" }],
      ]);

      expect(await records.getMany(["b", "missing", "a"])).toEqual([
        { text: "2" },
        undefined,
        { text: "هجوم قرب غاو" },
      ]);
      expect([await records.delete("a"), await records.delete("a")]).toEqual([true, false]);
      expect(await records.get("a")).toBeUndefined();
    },
  );

  check(`${name}: all entries are listed once, more than a page of them`, async () => {
    const { records } = await someNotes(open);
    const keys = Array.from({ length: 1_234 }, (_, index) => `key-${index}`);
    await records.setMany(keys.map((key) => [key, { text: key }]));

    const listed = await listAll(records);

    expect(listed.map(([key]) => key).sort()).toEqual(keys.sort());
  });

  test
    .skipIf(isMissing)
    .for(["note:a", "note", "a:b:c", "", "=", "ملاحظة", "x".repeat(600), "100%_"])(
    `${name}: the key '%s' comes back as it was given`,
    async (key) => {
      const { records } = await someNotes(open);

      await records.setMany([[key, { text: "1" }]]);
      await records.set(key, { text: "2" });

      expect(await records.get(key)).toEqual({ text: "2" });
      expect(await records.getMany([key])).toEqual([{ text: "2" }]);
      expect(await listAll(records)).toEqual([[key, { text: "2" }]]);
    },
  );

  check(`${name}: one namespace neither lists nor reads another's records`, async () => {
    const { storage, records } = await someNotes(open);
    const others = createRecordsIn(storage.open(), aKind());

    await records.set("a", { text: "note" });
    await others.set("a", { text: "other" });

    expect(await records.get("a")).toEqual({ text: "note" });
    expect(await listAll(others)).toEqual([["a", { text: "other" }]]);
  });

  check(`${name}: a record whose time is over is neither read nor listed`, async () => {
    const { storage } = await someNotes(open);
    const records = createRecordsIn(storage.open(), { ...aKind(), ttlMs: 1 });
    await records.set("a", { text: "1" });

    await expect.poll(() => records.get("a")).toBeUndefined();
    await storage.sweep(Date.now() + 1_000);
    expect(await listAll(records)).toEqual([]);
  });
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

function aKind(): RecordKind<Note> {
  kinds += 1;
  const letters = String.fromCharCode(97 + Math.floor(kinds / 26), 97 + (kinds % 26));
  return { namespace: `note-${letters}`, schema: z.object({ text: z.string() }) };
}

async function someNotes(open: () => Promise<EngineStorage>) {
  const storage = await open();
  return { storage, records: createRecordsIn(storage.open(), aKind()) };
}

async function listAll(records: Records<Note>) {
  const entries: (readonly [string, Note])[] = [];
  for await (const entry of records.entries()) entries.push(entry);
  return entries;
}
