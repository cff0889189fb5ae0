import { setImmediate as nextTurn } from "node:timers/promises";
import type { Clock } from "../../src/clock.ts";

/** A clock that stands still until a test moves it. */
export interface VirtualClock extends Clock {
  /** Lets `ms` milliseconds pass, waking every sleeper at its own moment, in order. */
  advance(ms: number): Promise<void>;
  /** Lets time pass, from sleeper to sleeper, until `work` has settled; hands on what came of it. */
  runUntil<T>(work: Promise<T>): Promise<T>;
  /** Sets the wall clock forward or back by `ms`, as an operator or NTP does: nobody wakes. */
  shift(ms: number): void;
  /** How many calls of `sleep` have not resolved yet. */
  sleepers(): number;
}

// A chain of callbacks that hand on to each other, such as a commit, a send and another commit, needs
// several turns of the event loop before time may pass.
const turns = 10;

interface Sleeper {
  readonly wakeAt: number;
  wake(): void;
}

/** Starts at `start`. Between two steps it lets promises and callbacks that are ready run first. */
export function createVirtualClock(start = new Date("2026-11-22T06:00:00Z")): VirtualClock {
  let elapsedMs = 0;
  let wallMs = start.getTime();
  const asleep = new Set<Sleeper>();

  const next = (): Sleeper | undefined =>
    [...asleep].reduce<Sleeper | undefined>(
      (first, other) => (first && first.wakeAt <= other.wakeAt ? first : other),
      undefined,
    );

  const passTo = (moment: number): void => {
    wallMs += moment - elapsedMs;
    elapsedMs = moment;
  };

  const wake = (sleeper: Sleeper): void => {
    passTo(Math.max(elapsedMs, sleeper.wakeAt));
    sleeper.wake();
  };

  return {
    now: () => new Date(wallMs),
    sleep(ms, signal) {
      return new Promise((resolve) => {
        if (signal?.aborted) {
          resolve();
          return;
        }
        const sleeper = {
          wakeAt: elapsedMs + Math.max(0, ms),
          wake: () => {
            asleep.delete(sleeper);
            signal?.removeEventListener("abort", sleeper.wake);
            resolve();
          },
        };
        asleep.add(sleeper);
        signal?.addEventListener("abort", sleeper.wake, { once: true });
      });
    },
    async advance(ms) {
      const end = elapsedMs + ms;
      await settle();
      for (let first = next(); first && first.wakeAt <= end; first = next()) {
        wake(first);
        await settle();
      }
      passTo(end);
    },
    async runUntil(work) {
      let settled = false;
      const done = () => {
        settled = true;
      };
      work.then(done, done);
      await settle();
      while (!settled) {
        const first = next();
        if (first) wake(first);
        await settle();
      }
      return work;
    },
    shift(ms) {
      wallMs += ms;
    },
    sleepers: () => asleep.size,
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
}
