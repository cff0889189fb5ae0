import { benchFeeds } from "./bench-feeds.ts";
import type { Io } from "./io.ts";

const benches: Readonly<Record<string, (io: Io) => Promise<void>>> = { feeds: benchFeeds };

/** Runs one of the published benchmarks and prints its tables. Exit code 2 for a wrong call. */
export async function bench(args: readonly string[], io: Io): Promise<number> {
  const [name = "", ...rest] = args;
  const run = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (run === undefined || rest.length > 0) {
    io.stderr(`Usage: bench ${Object.keys(benches).join("|")}`);
    return 2;
  }
  await run(io);
  return 0;
}
