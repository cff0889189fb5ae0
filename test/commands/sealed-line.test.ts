import { expect, test } from "vitest";
import { createSeal } from "../../src/commands/sealed-line.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { telegramGroup } from "./memory-stores.ts";

const minuteMs = 60_000;

test.for([
  ["settings severity high", false],
  ["privacy delete chat", true],
  // The longest there is: a place of a chat that is steered from outside.
  ["-1001234567890123 settings places #AbCd1234", false],
] as const)("%s is read back as it was written, in 64 bytes at most", ([line, confirms]) => {
  const seal = createSeal("token", createVirtualClock());

  const data = seal.close({ line, confirms }, telegramGroup);

  expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  expect(seal.open(data, telegramGroup)).toEqual({ kind: "ok", line, confirms });
});

test("a button outlives a restart, but neither its chat, its hour nor its token", async () => {
  const clock = createVirtualClock();
  const data = createSeal("token", clock).close({ line: "settings" }, telegramGroup);
  const topic = { ...telegramGroup, threadId: "7" };

  const readings = () =>
    [
      createSeal("token", clock).open(data, telegramGroup),
      createSeal("token", clock).open(data, topic),
      createSeal("another token", clock).open(data, telegramGroup),
    ].map(({ kind }) => kind);

  expect(readings()).toEqual(["ok", "forged", "forged"]);
  await clock.advance(61 * minuteMs);
  expect(readings()).toEqual(["stale", "forged", "forged"]);
});

test("feedback under an alert can be given for a month", async () => {
  const clock = createVirtualClock();
  const seal = createSeal("token", clock);
  const data = seal.close({ line: "feedback useful" }, telegramGroup);

  await clock.advance(29 * 24 * 60 * minuteMs);
  const [late] = [seal.open(data, telegramGroup).kind];
  await clock.advance(2 * 24 * 60 * minuteMs);

  expect([late, seal.open(data, telegramGroup).kind]).toEqual(["ok", "stale"]);
});
