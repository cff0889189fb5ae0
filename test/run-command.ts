import { spawn } from "node:child_process";
import process from "node:process";
import { text } from "node:stream/consumers";

/** Runs a command as an operator would, with nothing set but what the test sets. */
export async function runCommand(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ["src/main.ts", ...args], {
    env: { PATH: process.env["PATH"], ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
  ]);
  return { out, err, code };
}
