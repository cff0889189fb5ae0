import { readEnvironment, readSettings } from "../settings.ts";
import { exportStore, importStore } from "../store/transfer.ts";
import { exportEngine, importIntoEngine } from "./engine-transfer.ts";
import type { Io } from "./io.ts";

/** `export FILE`: everything the bot knows, as JSON Lines. No process may run: what it sent later would be sent again. */
export async function exportAll(args: readonly string[], io: Io): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length > 1) return usage("export FILE", io);
  const { engine, dataDir } = readSettings(readEnvironment());
  const rows = engine ? await exportEngine(engine, file) : exportStore(dataDir, file);
  io.stdout(`Exported ${rows} rows to ${file}. Do not start the bot on the old store again.`);
  return 0;
}

/** `import FILE`: what `export` wrote, into an empty store. */
export async function importAll(args: readonly string[], io: Io): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length > 1) return usage("import FILE", io);
  const { engine, dataDir } = readSettings(readEnvironment());
  const rows = engine ? await importIntoEngine(engine, file) : importStore(dataDir, file);
  io.stdout(`Imported ${rows} rows into ${engine ? engine.kind : dataDir}.`);
  return 0;
}

function usage(line: string, io: Io): number {
  io.stderr(`Usage: ${line}`);
  return 2;
}
