import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { runCommand } from "../run-command.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

test("after `compile` the bot finds everything it loads compiled", async () => {
  const cache = temporaryFolder();
  const compiled = () => new Set(globSync("*/*", { cwd: cache }));
  await runCommand(["compile"], { NODE_COMPILE_CACHE: cache });
  const before = compiled();

  // Loads the bot, then ends by itself.
  await runCommand(["run", "--roles", "none"], { NODE_COMPILE_CACHE: cache });

  expect(before.size).toBeGreaterThan(0);
  expect(compiled()).toEqual(before);
});
