import type { Clock } from "../clock.ts";

/** Another process has the rounds by now, and does what was left undone here. */
export class HandedOver extends Error {
  override readonly name = "HandedOver";
}

/** Keeps a process that lost the rounds from writing what it makes of the news. */
export interface Fence {
  /** Whether the rounds are this process's. */
  isOurs(): boolean;
  /** Takes a step that other processes see. Rejects with `HandedOver`, and takes none, where the rounds are not ours. */
  asOurs<T>(step: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is being written, or some seconds later: others may have the rounds then. */
  written(): Promise<void>;
}

const lastWordsMs = 8_000;

export function createFence(isOurs: () => boolean, clock: Clock): Fence {
  let writing: Promise<unknown> = Promise.resolve();
  return {
    isOurs,
    async asOurs(step) {
      if (!isOurs()) throw new HandedOver("another process has the rounds");
      const written = step();
      writing = written.catch(() => undefined);
      return written;
    },
    async written() {
      const done = new AbortController();
      await Promise.race([writing, clock.sleep(lastWordsMs, done.signal)]);
      done.abort();
    },
  };
}
