import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { createScheduledRounds } from "../../src/newsroom/scheduled-rounds.ts";
import type { Tick } from "../../src/store/ticks.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";

const noon = new Date("2026-11-22T12:00:00Z");

/** Rounds of a process that starts at noon, and finds that this tick was the last that had its round. */
function roundsAtNoon(done: Omit<Tick, "overAt"> | null) {
  const kept: { tick: Tick | undefined; rounds: number } = {
    tick: done ? { ...done, overAt: noon } : undefined,
    rounds: 0,
  };
  const scheduled = createScheduledRounds({
    poller: {
      async round() {
        kept.rounds += 1;
        return { polls: [], decisions: [], alerts: [] };
      },
      lastRoundAt: () => null,
    },
    expression: "0 0 1 1 *",
    fence: { isOurs: () => true, asOurs: (step) => step() },
    ticks: {
      get: async () => kept.tick,
      async set(_, tick) {
        kept.tick = tick;
      },
    },
    clock: createVirtualClock(noon),
    log: silentLog,
  });
  return { scheduled, kept };
}

test.for([
  ["that nobody had", null, 1],
  ["after the last that anybody had", "20261122T115900Z", 1],
  ["that another process had", "20261122T120000Z", 0],
  ["that a process had whose clock is a little ahead", "20261122T120030Z", 0],
  ["of a time when another clock was an hour ahead", "20261122T130000Z", 1],
] as const)("a tick %s has its round as often as it is to", async ([, slot, rounds]) => {
  const { scheduled, kept } = roundsAtNoon(slot ? { slot } : null);

  await scheduled.catchUp();
  await scheduled.catchUp();

  expect(kept.rounds).toBe(rounds);
});
