import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { backUp, restore } from "../../src/store/backup.ts";
import { openDatabase } from "../../src/store/database.ts";
import { openStore } from "../../src/store/store.ts";
import { aChat, aSubscription } from "../delivery/an-alert.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a backup of a running store is one file that holds everything committed so far", async () => {
  const folder = temporaryFolder();
  const store = await openWith(folder, "1");
  const file = join(folder, "backups", "one.db");

  await backUp(folder, file);
  await store.subscriptions.put(aSubscription(aChat("later")));

  expect(readdirSync(join(folder, "backups"))).toEqual(["one.db"]);
  const restored = temporaryFolder();
  expect(await restore(restored, file)).toBeNull();
  expect(await chatsIn(restored)).toEqual(["1"]);
});

test("a backup overwrites nothing, and needs a store", async () => {
  const folder = temporaryFolder();
  (await openWith(folder, "1")).close();
  const file = join(folder, "notes.txt");
  writeFileSync(file, "mine");

  await expect(backUp(folder, file)).rejects.toThrow(/exists already/);
  await expect(backUp(temporaryFolder(), `${file}.db`)).rejects.toThrow(/no store at .*DATA_DIR/);
  expect(readFileSync(file, "utf8")).toBe("mine");
});

test("a restore keeps what it replaces", async () => {
  const folder = temporaryFolder();
  const store = await openWith(folder, "old");
  const file = join(folder, "one.db");
  await backUp(folder, file);
  await store.subscriptions.put(aSubscription(aChat("since then")));
  store.close();

  const replaced = await restore(folder, file);

  expect(await chatsIn(folder)).toEqual(["old"]);
  await restore(folder, replaced ?? "");
  expect(await chatsIn(folder)).toEqual(["old", "since then"]);
});

test("a damaged store can be restored over, and is kept", async () => {
  const folder = temporaryFolder();
  (await openWith(folder, "1")).close();
  const file = join(folder, "one.db");
  await backUp(folder, file);
  writeFileSync(join(folder, "sahel-alerts.db"), "rubbish".repeat(1_000));

  const replaced = await restore(folder, file);

  expect(readFileSync(replaced ?? "", "utf8")).toContain("rubbish");
  expect(await chatsIn(folder)).toEqual(["1"]);
});

test("a restore is refused while a process holds the store", async () => {
  const folder = temporaryFolder();
  const store = await openWith(folder, "1");
  const file = join(folder, "one.db");
  await backUp(folder, file);

  await expect(restore(folder, file)).rejects.toThrow("in use by another process");

  store.close();
  expect(readdirSync(folder).filter((name) => name.includes("replaced"))).toEqual([]);
});

test("a folder of backups is no backup", async () => {
  const folder = temporaryFolder();

  await expect(restore(temporaryFolder(), folder)).rejects.toThrow(
    `${folder} is a folder. Name a file in it.`,
  );
});

test.for([
  ["damaged", "rubbish".repeat(1_000), /damaged or no database.*take another/],
  ["empty", "", /no backup of this bot/],
] as const)("a backup that is %s is refused, and the store stays", async ([, content, message]) => {
  const folder = temporaryFolder();
  (await openWith(folder, "1")).close();
  const file = join(folder, "one.db");
  writeFileSync(file, content);

  await expect(restore(folder, file)).rejects.toThrow(message);

  expect(await chatsIn(folder)).toEqual(["1"]);
});

test("a backup of a newer version is refused", async () => {
  const [folder, newer] = [temporaryFolder(), temporaryFolder()];
  const database = openDatabase(newer);
  database.prepare("PRAGMA user_version = 99").get();
  database.close();

  await expect(restore(folder, database.path)).rejects.toThrow(/newer version.*schema 99/);

  expect(existsSync(join(folder, "sahel-alerts.db"))).toBe(false);
});

test("a damaged store is set aside for an empty one only where that was asked for", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "sahel-alerts.db"), "rubbish".repeat(1_000));
  const open = (isBrokenSetAside: boolean) =>
    openStore({ dataDir: folder, log: silentLog, isBrokenSetAside }).close();

  expect(() => open(false)).toThrow(/restore.*--set-aside-broken-store/);
  open(true);

  const [aside = ""] = readdirSync(folder).filter((name) => name.includes(".broken-"));
  expect(readFileSync(join(folder, aside), "utf8")).toContain("rubbish");
  expect(() => open(false)).not.toThrow();
});

async function openWith(folder: string, chatId: string) {
  const store = openStore({ dataDir: folder, log: silentLog });
  await store.subscriptions.put(aSubscription(aChat(chatId)));
  return store;
}

async function chatsIn(folder: string): Promise<string[]> {
  const store = openStore({ dataDir: folder, log: silentLog });
  const all = await store.subscriptions.all();
  store.close();
  return all.map(({ chat }) => chat.chatId).sort();
}
