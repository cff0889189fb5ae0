import { argv, exit, stderr, stdout } from "node:process";
import { ConfigurationError } from "./settings.ts";
import { StoreError } from "./store/store-error.ts";
import type { Io, Tool } from "./tools/io.ts";

// Loaded when asked for: a health check every half minute must not load what the bot needs.
const commands: Readonly<Record<string, () => Promise<Tool>>> = {
  run: async () => (await import("./run.ts")).run,
  demo: async () => (await import("./tools/demo/demo.ts")).demo,
  replay: async () => (await import("./tools/replay/replay.ts")).replay,
  "inspect-feed": async () => (await import("./tools/inspect-feed.ts")).inspectFeed,
  doctor: async () => (await import("./tools/doctor/doctor.ts")).doctor,
  eval: async () => (await import("./tools/eval/evaluate.ts")).evaluate,
  chaos: async () => (await import("./tools/chaos/chaos.ts")).chaos,
  summarise: async () => (await import("./tools/summaries/summarise.ts")).summarise,
  "check-summaries": async () =>
    (await import("./tools/summaries/check-summaries.ts")).checkSummaries,
  bench: async () => (await import("./tools/bench/bench.ts")).bench,
  develop: async () => (await import("./tools/develop/develop.ts")).develop,
  backup: async () => (await import("./tools/backup.ts")).backup,
  restore: async () => (await import("./tools/backup.ts")).restoreBackup,
  export: async () => (await import("./tools/transfer.ts")).exportAll,
  import: async () => (await import("./tools/transfer.ts")).importAll,
  compile: async () => (await import("./tools/compile.ts")).compile,
  healthcheck: async () => (await import("./tools/healthcheck.ts")).healthcheck,
};

const io: Io = {
  stdout: (line) => stdout.write(`${line}\n`),
  stderr: (line) => stderr.write(`${line}\n`),
};

const [name = "run", ...args] = argv.slice(2);
// discord.js keeps its process alive after its client was destroyed.
exit(await main());

async function main(): Promise<number> {
  const load = commands[name];
  if (load === undefined) {
    io.stderr(`Unknown command "${name}". There are: ${Object.keys(commands).join(", ")}.`);
    return 2;
  }
  try {
    const command = await load();
    return await command(args, io);
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof StoreError) {
      io.stderr(error.message);
      return error instanceof ConfigurationError ? 2 : 1;
    }
    throw error;
  }
}
