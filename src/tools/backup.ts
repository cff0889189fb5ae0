import { join } from "node:path";
import type { Settings } from "../settings.ts";
import { readEnvironment, readSettings } from "../settings.ts";
import { backUp, restore } from "../store/backup.ts";
import { backupFolder, backupName } from "../upkeep/backups.ts";
import type { Io } from "./io.ts";

/** `backup [FILE]`: writes the store to one file, while the bot runs or not. */
export async function backup(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 1) {
    io.stderr("Usage: backup [FILE]");
    return 2;
  }
  const { dataDir, engine } = readSettings(readEnvironment());
  if (engine) return refuse(engine, io);
  const file = args[0] ?? join(backupFolder(dataDir), backupName(new Date()));
  await backUp(dataDir, file);
  io.stdout(`Backed up to ${file}.`);
  return 0;
}

const ownMeans = {
  redis:
    "REDIS_URL is set, so all there is lies in Redis: back up its append-only file and snapshot (BGSAVE), and put them back while it is stopped.",
  postgres:
    "DATABASE_URL is set, so all there is lies in PostgreSQL: back it up with pg_dump --schema='sahel_alerts*', and put it back with psql or pg_restore.",
} as const;

function refuse({ kind }: NonNullable<Settings["engine"]>, io: Io): number {
  io.stderr(`${ownMeans[kind]} Or stop all processes and use export and import.`);
  return 1;
}

/** `restore FILE`: puts a backup in the store's place. The bot must not run. */
export async function restoreBackup(args: readonly string[], io: Io): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    io.stderr("Usage: restore FILE");
    return 2;
  }
  const { dataDir, engine } = readSettings(readEnvironment());
  if (engine) return refuse(engine, io);
  const replaced = await restore(dataDir, file);
  io.stdout(`Restored ${file}.`);
  if (replaced !== null) io.stdout(`What stood there is kept as ${replaced}.`);
  io.stdout(
    "What the backup knows to be posted is not posted again. What was posted after it was made may be, " +
      "and what moderators changed since then is lost.",
  );
  return 0;
}
