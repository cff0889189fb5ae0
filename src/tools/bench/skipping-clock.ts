import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { performance } from "node:perf_hooks";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../../clock.ts";

/**
 * Time as it passes, but for the waiting: work takes as long as it takes, and when nothing is left to
 * do until somebody's sleep is over, it is over at once.
 */
export interface SkippingClock extends Clock {
  /** Nothing is skipped until `work` has settled. */
  during<T>(work: () => Promise<T>): Promise<T>;
  stop(): void;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

// What a network's answer sets going hands on within several turns of the event loop.
const idleTurns = 10;
const busyPauseMs = 1;
// A longer one fires at once.
const longestTimerMs = 2 ** 31 - 1;

/** Starts at once. Requests on their way, of whatever client, keep it from skipping. */
export function createSkippingClock(start: Date): SkippingClock {
  const begun = performance.now();
  const requests = countRequests();
  const asleep = new Set<Sleeper>();
  let skippedMs = 0;
  let works = 0;
  let isStopped = false;

  const now = (): number => start.getTime() + skippedMs + (performance.now() - begun);

  const skip = (): void => {
    const first = [...asleep].reduce<Sleeper | null>(
      (soonest, sleeper) => (soonest && soonest.at <= sleeper.at ? soonest : sleeper),
      null,
    );
    if (!first) return;
    skippedMs += Math.max(0, first.at - now());
    first.wake();
  };

  const watch = async (): Promise<void> => {
    while (!isStopped) {
      let idle = 0;
      while (idle < idleTurns && works === 0 && requests.onTheirWay() === 0) {
        await nextTurn();
        idle += 1;
      }
      if (idle === idleTurns) skip();
      else await pause(busyPauseMs);
    }
  };
  void watch();

  return {
    now: () => new Date(now()),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          asleep.delete(sleeper);
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.min(Math.max(0, ms), longestTimerMs));
        const sleeper = { at: now() + Math.max(0, ms), wake };
        asleep.add(sleeper);
        if (signal?.aborted) wake();
        else signal?.addEventListener("abort", wake, { once: true });
      }),
    async during(work) {
      works += 1;
      try {
        return await work();
      } finally {
        works -= 1;
      }
    },
    stop() {
      isStopped = true;
      requests.stop();
    },
  };
}

// Names that undici and Node's own client report under.
const beginnings = ["undici:request:create", "http.client.request.start"];
const ends = [
  "undici:request:trailers",
  "undici:request:error",
  "http.client.response.finish",
  "http.client.request.error",
];

function countRequests() {
  let onTheirWay = 0;
  const begin = (): void => {
    onTheirWay += 1;
  };
  const end = (): void => {
    onTheirWay -= 1;
  };
  for (const name of beginnings) subscribe(name, begin);
  for (const name of ends) subscribe(name, end);
  return {
    onTheirWay: () => onTheirWay,
    stop() {
      for (const name of beginnings) unsubscribe(name, begin);
      for (const name of ends) unsubscribe(name, end);
    },
  };
}
