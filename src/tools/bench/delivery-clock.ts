import { setImmediate as nextTurn } from "node:timers/promises";
import type { Clock } from "../../clock.ts";

/** Time that passes only when nobody has anything left to do. */
export interface SimulatedClock extends Clock {
  /** Lets time pass, from sleeper to sleeper, until `work` has settled. */
  runUntil<T>(work: Promise<T>): Promise<T>;
}

// A claim, a send and its settling hand on to each other within several turns of the event loop.
const turns = 10;

export function createSimulatedClock(start = new Date("2026-11-22T06:00:00Z")): SimulatedClock {
  let now = start.getTime();
  const asleep = new Set<{ readonly at: number; readonly wake: () => void }>();

  const wakeFirst = (): void => {
    const [first, ...others] = asleep;
    if (!first) return;
    const next = others.reduce(
      (soonest, other) => (other.at < soonest.at ? other : soonest),
      first,
    );
    now = Math.max(now, next.at);
    next.wake();
  };

  return {
    now: () => new Date(now),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          asleep.delete(sleeper);
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        const sleeper = { at: now + Math.max(0, ms), wake };
        asleep.add(sleeper);
        if (signal?.aborted) wake();
        else signal?.addEventListener("abort", wake, { once: true });
      }),
    async runUntil(work) {
      let settled = false;
      const settle = (): void => {
        settled = true;
      };
      work.then(settle, settle);
      while (!settled) {
        for (let turn = 0; turn < turns; turn += 1) await nextTurn();
        wakeFirst();
      }
      return work;
    },
  };
}
