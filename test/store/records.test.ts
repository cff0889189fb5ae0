import { expect, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { createRecords } from "../../src/store/keyv-store.ts";
import { sweepExpired } from "../../src/store/sqlite-storage.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { aKind, listAll, testRecords } from "./records.contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const notes = aKind();

testRecords("file", false, () => {
  const { database } = openNotes();
  return (kind) => createRecords(database, kind);
});

test("a record is what was last set, also after a restart", async () => {
  const folder = temporaryFolder();
  const first = openDatabase(folder);
  const before = createRecords(first, notes);
  await before.set("a", { text: "one" });
  await before.set("a", { text: "هجوم قرب غاو" });
  first.close();

  const second = openDatabase(folder);
  const after = createRecords(second, notes);

  expect(await after.get("a")).toEqual({ text: "هجوم قرب غاو" });
  expect(await after.get("b")).toBeUndefined();
  second.close();
});

test("entries can be written while they are listed", async () => {
  const { records } = openNotes();
  const keys = Array.from({ length: 1_234 }, (_, index) => `key-${index}`);
  await records.setMany(keys.map((key) => [key, { text: key }]));

  const listed: string[] = [];
  for await (const [key, value] of records.entries()) {
    listed.push(key);
    await records.set(key, value);
  }

  expect(listed.sort()).toEqual(keys.sort());
});

test("a record whose time is over is neither read nor listed, and swept from the file", async () => {
  const { database } = openNotes();
  const shortLived = createRecords(database, { ...notes, namespace: "short", ttlMs: 1 });
  await shortLived.setMany([
    ["a", { text: "1" }],
    ["b", { text: "2" }],
  ]);
  await shortLived.set("c", { text: "3" });

  const tomorrow = Date.now() + 24 * 3_600_000;
  const swept = sweepExpired(database, tomorrow);

  expect(swept).toBe(3);
  expect(database.prepare("SELECT * FROM records").all()).toEqual([]);
});

test("a sweep leaves what is still wanted", async () => {
  const { database, records } = openNotes();
  const longLived = createRecords(database, { ...notes, namespace: "long", ttlMs: 3_600_000 });
  await records.set("for ever", { text: "1" });
  await longLived.set("an hour", { text: "2" });

  expect(sweepExpired(database, Date.now())).toBe(0);
  expect(await longLived.get("an hour")).toEqual({ text: "2" });
});

test.for([
  ["cut off", '{"value":{"text":"o'],
  ["of another form", '{"value":{"title":"one"}}'],
  ["without its value", '{"value":null}'],
])("a record that is %s is an error, never 'not there'", async ([, damaged]) => {
  const { database, records } = openNotes();
  await records.set("a", { text: "one" });
  database.prepare("UPDATE records SET value = ?").run(damaged ?? "");

  const reads = [() => records.get("a"), () => records.getMany(["a"]), () => listAll(records)];

  for (const read of reads) await expect(read()).rejects.toThrow(/record .* is damaged/i);
});

test("a store that fails is an error to every reader and writer, never 'not there'", async () => {
  const { database, records } = openNotes();
  await records.set("a", { text: "one" });
  database.prepare("DROP TABLE records").run();

  const uses = [
    () => records.get("a"),
    () => records.getMany(["a"]),
    () => records.set("a", { text: "two" }),
    () => records.setMany([["a", { text: "two" }]]),
    () => records.delete("a"),
    () => listAll(records),
  ];

  for (const use of uses) await expect(use()).rejects.toThrow("no such table");
});

test("a transaction that fails leaves nothing of itself behind", () => {
  const { database } = openNotes();
  const insert = database.prepare("INSERT INTO records (key, value) VALUES (?, ?)");

  const failing = () =>
    database.transaction(() => {
      insert.run("a", "1");
      throw new StoreError("made to fail", { problem: "unusable" });
    });

  expect(failing).toThrow("made to fail");
  expect(database.prepare("SELECT * FROM records").all()).toEqual([]);
});

function openNotes() {
  const database = openDatabase(temporaryFolder());
  return { database, records: createRecords(database, notes) };
}
