import { spawn } from "node:child_process";
import { once } from "node:events";
import { execPath } from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

test("a process survives a malformed event and ends by itself once the bot is stopped", async () => {
  const program = fileURLToPath(new URL("./start-and-stop.ts", import.meta.url));

  const child = spawn(execPath, [program], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill());
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<[number | null]>,
  ]);

  expect([code, output, errors]).toEqual([0, "answered and stopped", ""]);
});
