import { env } from "node:process";
/** Null, and so skipped, where the program is not installed; an error where that must not be. */
export function engineOrSkip<T>(program: string, found: T | null): T | null {
  if (found === null && env["ENGINES_REQUIRED"]) throw new Error(`${program} is not installed`);
  return found;
}
