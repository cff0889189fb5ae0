import { join } from "node:path";
import { backupFolder, backupName } from "../backups.ts";
import { readEnvironment, readSettings } from "../settings.ts";
import { backUp, restore } from "../store/backup.ts";
import type { Io } from "./io.ts";

/** `backup [FILE]`: writes the store to one file, while the bot runs or not. */
export async function backup(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 1) {
    io.stderr("Usage: backup [FILE]");
    return 2;
  }
  const { dataDir } = readSettings(readEnvironment());
  const file = args[0] ?? join(backupFolder(dataDir), backupName(new Date()));
  await backUp(dataDir, file);
  io.stdout(`Backed up to ${file}.`);
  return 0;
}

/** `restore FILE`: puts a backup in the store's place. The bot must not run. */
export async function restoreBackup(args: readonly string[], io: Io): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    io.stderr("Usage: restore FILE");
    return 2;
  }
  const { dataDir } = readSettings(readEnvironment());
  const replaced = await restore(dataDir, file);
  io.stdout(`Restored ${file}.`);
  if (replaced !== null) io.stdout(`What stood there is kept as ${replaced}.`);
  io.stdout(
    "What the backup knows to be posted is not posted again. What was posted after it was made may be, " +
      "and what moderators changed since then is lost.",
  );
  return 0;
}
