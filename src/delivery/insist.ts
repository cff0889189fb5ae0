import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";

/** Does `work` again and again until it succeeds; false when it was told to give up before that. */
export type Insist = (work: () => Promise<void>, what: string) => Promise<boolean>;

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/**
 * For what must be written down once a message is out: a full disk is waited for, because going on
 * without the record would send the message twice.
 */
export function createInsist(clock: Clock, log: Log, giveUp: AbortSignal): Insist {
  return async (work, what) => {
    let waitMs = firstWaitMs;
    while (true) {
      try {
        await work();
        return true;
      } catch (error) {
        log.error({ err: error, waitMs }, `${what} failed; trying again`);
      }
      await clock.sleep(waitMs, giveUp);
      if (giveUp.aborted) return false;
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    }
  };
}
