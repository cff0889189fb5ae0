import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const holder = fileURLToPath(import.meta.resolve("./hold-database.ts"));

test("a second process on the same file is refused until the first one dies, however it dies", async () => {
  const folder = temporaryFolder();
  const first = spawn(execPath, [holder, folder], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => {
    first.kill("SIGKILL");
  });
  await once(first.stdout, "data");

  expect(() => openDatabase(folder)).toThrow(/in use by another process.*DATA_DIR/);

  first.kill("SIGKILL");
  await once(first, "exit");
  const second = openDatabase(folder);
  expect(second.prepare("SELECT 1 AS one").get()).toEqual({ one: 1 });
  second.close();
});

test("a second store in the same process is refused like one in another", () => {
  const folder = temporaryFolder();
  const first = openDatabase(folder);

  expect(() => openDatabase(folder)).toThrow("in use by another process");

  first.close();
  openDatabase(folder).close();
});

test("a database with a damaged page is refused with instructions and left as it is", () => {
  const folder = temporaryFolder();
  const path = fillDatabase(folder);
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4_096 * 3, 4_096 * 40);
  writeFileSync(path, bytes);

  expect(() => openDatabase(folder)).toThrow(/damaged and was left untouched.*backup/);

  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test("a file that is no database at all is refused with the same instructions", () => {
  const folder = temporaryFolder();
  const path = join(folder, "sahel-alerts.db");
  const bytes = Buffer.from("not a database, but somebody's notes\n".repeat(100));
  writeFileSync(path, bytes);

  expect(() => openDatabase(folder)).toThrow(/damaged and was left untouched/);

  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test("a file that a newer version wrote is refused", () => {
  const folder = temporaryFolder();
  const newer = openDatabase(folder);
  newer.prepare("PRAGMA user_version = 99").get();
  newer.close();

  expect(() => openDatabase(folder)).toThrow(/written by a newer version.*schema 99/);
});

test("a refused file can be opened as soon as the cause is gone", () => {
  const folder = temporaryFolder();
  const path = join(folder, "sahel-alerts.db");
  writeFileSync(path, "not a database".repeat(100));
  expect(() => openDatabase(folder)).toThrow("damaged");

  writeFileSync(path, "");

  expect(() => openDatabase(folder).close()).not.toThrow();
});

test("a folder that cannot be made is named, with what to check", () => {
  const file = join(temporaryFolder(), "a-file");
  writeFileSync(file, "");

  expect(() => openDatabase(join(file, "data"))).toThrow(/cannot be opened or written.*folder/);
});

test("a commit is on the disk when it returns", () => {
  const database = openDatabase(temporaryFolder());

  expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
  expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
});

function fillDatabase(folder: string): string {
  const database = openDatabase(folder);
  const insert = database.prepare("INSERT INTO records (key, value) VALUES (?, ?)");
  database.transaction(() => {
    for (let index = 0; index < 2_000; index += 1) insert.run(`key-${index}`, "x".repeat(250));
  });
  database.close();
  return database.path;
}
