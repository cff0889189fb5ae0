import { on } from "node:events";
import process from "node:process";
import { expect, test } from "vitest";
import { systemClock } from "../src/clock.ts";

test("a wait that is over already is none, and nothing to warn of", async () => {
  const stopped = new AbortController();
  const warnings = on(process, "warning", { signal: stopped.signal });

  await systemClock.sleep(-1);
  process.emitWarning("the only one");

  const first = await warnings.next();
  stopped.abort();
  expect(String(first.value)).toContain("the only one");
});
