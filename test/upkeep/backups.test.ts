import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Log } from "../../src/log.ts";
import { silentLog } from "../../src/log.ts";
import { openDatabase } from "../../src/store/database.ts";
import { createBackups } from "../../src/upkeep/backups.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const hourMs = 3_600_000;
const keep = () => ({ hourly: 2, daily: 2 });

test("the newest backups are kept, and the last of each of the latest days", async () => {
  const { folder, clock, backups } = aStore();

  for (let round = 0; round < 9; round += 1) {
    await backups.backUpNow();
    clock.shift(6 * hourMs);
  }

  expect(readdirSync(folder).sort()).toEqual([
    "sahel-alerts-20261123T180000Z.db",
    "sahel-alerts-20261124T000000Z.db",
    "sahel-alerts-20261124T060000Z.db",
  ]);
});

test("a start makes a backup at once, unless the newest is younger than an hour", async () => {
  const { folder, clock, backups } = aStore();
  const restart = async () => {
    await backups.start();
    await backups.stop();
  };

  await restart();
  clock.shift(hourMs / 2);
  await restart();
  expect(readdirSync(folder)).toHaveLength(1);

  clock.shift(hourMs);
  await restart();
  expect(readdirSync(folder)).toHaveLength(2);
});

test("a backup that fails is logged, and the bot goes on", async () => {
  const errors: string[] = [];
  const log: Log = { ...silentLog, error: (_, message) => errors.push(message) };
  const deps = { dataDir: temporaryFolder(), keep, clock: createVirtualClock(), log };

  await createBackups(deps).backUpNow();

  expect(errors).toEqual(["backup failed, the next is tried in an hour"]);
});

function aStore() {
  const dataDir = temporaryFolder();
  const database = openDatabase(dataDir);
  onTestFinished(() => database.close());
  const clock = createVirtualClock();
  const backups = createBackups({ dataDir, keep, clock, log: silentLog });
  return { folder: join(dataDir, "backups"), clock, backups };
}
