import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { createPolling } from "../../src/newsroom/polling.ts";
import type { Work } from "../../src/queues/shared/shift.ts";
import { createChores } from "../../src/upkeep/chores.ts";

/** Polling in a process that gets the rounds, and is certain of them, when the test says so. */
function aPolling({ renew = async () => undefined }: { renew?: () => Promise<void> } = {}) {
  const found: { work: Work | null; caughtUp: number; isCertain: boolean } = {
    work: null,
    caughtUp: 0,
    isCertain: false,
  };
  const polling = createPolling(
    {
      isShared: true,
      shift(work) {
        found.work = work;
        const idle = async () => undefined;
        return { start: idle, isOurs: () => found.isCertain, stop: idle };
      },
    },
    {
      poller: { round: () => Promise.reject(new Error("a round that is not ours")), renew },
      fence: { written: async () => undefined },
      rounds: {
        watch: () => undefined,
        async catchUp() {
          found.caughtUp += 1;
        },
        nextRoundBy: () => null,
        lastOverAt: async () => null,
        stop: async () => undefined,
      },
      chores: createChores({}, silentLog),
    },
  );
  return { polling, found };
}

test("one round is refused while another process has the rounds", async () => {
  const { polling } = aPolling();

  await expect(polling.takeOnce()).rejects.toThrow("another process asks the feeds");
});

test("a process that is asleep for a moment while it takes over does its work all the same", async () => {
  const { polling, found } = aPolling();
  await polling.start();

  await found.work?.begin();
  found.isCertain = true;

  expect(found.caughtUp).toBe(1);
  expect(polling.isOurs()).toBe(true);
  await found.work?.end();
  expect(polling.isOurs()).toBe(false);
});

test("a process that loses the rounds before it knows what others found never has them", async () => {
  const reading = Promise.withResolvers<void>();
  const { polling, found } = aPolling({ renew: () => reading.promise });
  await polling.start();
  found.isCertain = true;

  const begun = found.work?.begin();
  expect(polling.isOurs()).toBe(false);
  await found.work?.end();
  reading.resolve();
  await begun;

  expect(found.caughtUp).toBe(0);
  expect(polling.isOurs()).toBe(false);
});
