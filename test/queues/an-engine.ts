import { env } from "node:process";
import type { EngineServer } from "../../src/tools/engines/engine-server.ts";

/** Null, and so skipped, where the program is not installed; an error where that must not be. */
export function engineOrSkip(program: string, server: EngineServer | null): EngineServer | null {
  if (server === null && env["ENGINES_REQUIRED"]) throw new Error(`${program} is not installed`);
  return server;
}
