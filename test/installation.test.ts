import { expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

test("where an engine keeps everything there is no broken file to set aside, and the bot says so", async () => {
  const { err, code } = await runCommand(["run", "--once", "--set-aside-broken-store"], {
    REDIS_URL: "redis://127.0.0.1:1",
  });

  expect(code).toBe(2);
  expect(err).toContain("--set-aside-broken-store: there is no file to set aside");
});
