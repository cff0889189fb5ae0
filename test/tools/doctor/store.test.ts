import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../src/store/database.ts";
import { lineOf } from "../../../src/tools/doctor/finding.ts";
import { checkStore } from "../../../src/tools/doctor/store.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";

test("a store that another process uses means that the bot is running: a warning", async () => {
  const dataDir = temporaryFolder();
  const held = openDatabase(dataDir);
  onTestFinished(() => held.close());

  const { finding } = await checkStore({ engine: null, dataDir }, []);

  expect(lineOf(finding)).toMatch(/^warn {2}store: another process uses it, so the bot is running/);
});

test.for<[string, (dataDir: string) => string, RegExp]>([
  ["damaged", damage, /is damaged.*newest backup/],
  ["of a newer version", outgrow, /written by a newer version.*Run that version/],
  ["not to be written", occupy, /cannot be opened or written.*Check that its folder/],
])("a store that is %s fails, with what to do", async ([, spoil, words]) => {
  const dataDir = spoil(temporaryFolder());

  const { finding } = await checkStore({ engine: null, dataDir }, []);

  expect(finding.mark).toBe("FAIL");
  expect(lineOf(finding)).toMatch(words);
});

test("the store is free again after the check", async () => {
  const dataDir = temporaryFolder();

  const { finding } = await checkStore({ engine: null, dataDir }, []);

  expect(finding.mark).toBe("ok");
  expect(() => openDatabase(dataDir).close()).not.toThrow();
});

function damage(folder: string): string {
  writeFileSync(join(folder, "sahel-alerts.db"), "somebody's notes\n".repeat(200));
  return folder;
}

function outgrow(folder: string): string {
  const newer = openDatabase(folder);
  newer.prepare("PRAGMA user_version = 99").get();
  newer.close();
  return folder;
}

function occupy(folder: string): string {
  const file = join(folder, "a-file");
  writeFileSync(file, "where the folder should be");
  return file;
}
