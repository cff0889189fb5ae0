import { argv, exit, stderr, stdout } from "node:process";
import { run } from "./run.ts";
import { ConfigurationError } from "./settings.ts";
import { StoreError } from "./store/store-error.ts";
import { bench } from "./tools/bench/bench.ts";
import { chaos } from "./tools/chaos/chaos.ts";
import { demo } from "./tools/demo/demo.ts";
import { develop } from "./tools/develop/develop.ts";
import { doctor } from "./tools/doctor/doctor.ts";
import { evaluate } from "./tools/eval/evaluate.ts";
import { inspectFeed } from "./tools/inspect-feed.ts";
import type { Io, Tool } from "./tools/io.ts";
import { replay } from "./tools/replay/replay.ts";
import { checkSummaries } from "./tools/summaries/check-summaries.ts";
import { summarise } from "./tools/summaries/summarise.ts";

const commands: Readonly<Record<string, Tool>> = {
  run,
  demo,
  replay,
  "inspect-feed": inspectFeed,
  doctor,
  eval: evaluate,
  chaos,
  summarise,
  "check-summaries": checkSummaries,
  bench,
  develop,
};

const io: Io = {
  stdout: (line) => stdout.write(`${line}\n`),
  stderr: (line) => stderr.write(`${line}\n`),
};

const [name = "run", ...args] = argv.slice(2);
// discord.js keeps its process alive after its client was destroyed.
exit(await main());

async function main(): Promise<number> {
  const command = commands[name];
  if (command === undefined) {
    io.stderr(`Unknown command "${name}". There are: ${Object.keys(commands).join(", ")}.`);
    return 2;
  }
  try {
    return await command(args, io);
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof StoreError) {
      io.stderr(error.message);
      return error instanceof ConfigurationError ? 2 : 1;
    }
    throw error;
  }
}
