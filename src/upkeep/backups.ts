import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../clock.ts";
import type { Config } from "../config/load-config.ts";
import type { Log } from "../log.ts";
import type { Schedule } from "../rounds/schedule.ts";
import { startSchedule } from "../rounds/schedule.ts";
import { backUp } from "../store/backup.ts";
import { stampOf } from "../store/database-file.ts";

/** A copy of the store every hour, of which some are kept. */
export interface Backups {
  /** Makes one at once where the newest is older than an hour, then one every hour. */
  start(): Promise<void>;
  /** Makes one now and drops those that are not kept. Never rejects: a failure is logged. */
  backUpNow(): Promise<void>;
  stop(): Promise<void>;
}

export interface BackupsDeps {
  readonly dataDir: string;
  readonly keep: () => Config["defaults"]["backups"];
  readonly clock: Clock;
  readonly log: Log;
}

const hourMs = 3_600_000;
const name = /^sahel-alerts-(\d{8})T\d{6}Z\.db$/;

/** Where backups lie unless they are named. */
export function backupFolder(dataDir: string): string {
  return join(dataDir, "backups");
}

/** A backup's name says when it was made. */
export function backupName(at: Date): string {
  return `sahel-alerts-${stampOf(at)}.db`;
}

export function createBackups({ dataDir, keep, clock, log }: BackupsDeps): Backups {
  const folder = backupFolder(dataDir);
  let schedule: Schedule | null = null;
  let running: Promise<void> = Promise.resolve();

  const backUpNow = async (): Promise<void> => {
    const file = join(folder, backupName(clock.now()));
    try {
      await backUp(dataDir, file);
      const dropped = surplusOf(namesIn(folder), keep());
      for (const one of dropped) rmSync(join(folder, one));
      log.info({ file, dropped: dropped.length }, "store backed up");
    } catch (error) {
      log.error({ err: error, file }, "backup failed, the next is tried in an hour");
    }
  };
  const inTurn = (): Promise<void> => {
    running = running.then(backUpNow);
    return running;
  };

  return {
    async start() {
      schedule = startSchedule("0 * * * *", log, inTurn);
      const anHourAgo = backupName(new Date(clock.now().getTime() - hourMs));
      const isFresh = namesIn(folder).some((one) => one > anHourAgo);
      if (!isFresh) await inTurn();
    },
    backUpNow: inTurn,
    async stop() {
      await schedule?.stop();
      await running;
    },
  };
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((one) => name.test(one)) : [];
}

/** Kept are the newest, and the newest of each of the latest days (UTC). */
function surplusOf(names: readonly string[], { hourly, daily }: ReturnType<BackupsDeps["keep"]>) {
  const newestFirst = names.toSorted().toReversed();
  const dayOf = (one: string): string => name.exec(one)?.[1] ?? one;
  const lastOfDays = [...Map.groupBy(newestFirst, dayOf).values()].flatMap(([last]) => last ?? []);
  const kept = new Set([...newestFirst.slice(0, hourly), ...lastOfDays.slice(0, daily)]);
  return newestFirst.filter((one) => !kept.has(one));
}
