import { setTimeout as delay } from "node:timers/promises";

/** Where the time comes from, so that a test or the demo can hand in another one. */
export interface Clock {
  now(): Date;
  /** Resolves after `ms` milliseconds, or as soon as `signal` aborts. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  async sleep(ms, signal) {
    await delay(ms, undefined, signal ? { signal } : {}).catch(() => undefined);
  },
};
