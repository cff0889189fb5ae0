import type { Io, Tool } from "../io.ts";
import { benchDelivery } from "./delivery.ts";
import { benchDetection } from "./detection.ts";
import { benchFeeds } from "./feeds.ts";
import { benchIdle } from "./idle.ts";
import { benchSoak } from "./soak.ts";

const benches: Readonly<Record<string, Tool>> = {
  delivery: benchDelivery,
  detection: benchDetection,
  feeds: benchFeeds,
  idle: benchIdle,
  soak: benchSoak,
};

/** Runs one of the published benchmarks and prints its tables. Exit code 2 for a wrong call. */
export async function bench(args: readonly string[], io: Io): Promise<number> {
  const [name = "", ...rest] = args;
  const tool = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (tool !== undefined) return tool(rest, io);
  io.stderr(`Usage: bench ${Object.keys(benches).join("|")}`);
  return 2;
}
