import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Schedule } from "../rounds/schedule.ts";
import { startSchedule } from "../rounds/schedule.ts";

const dayMs = 86_400_000;

/** What has to be looked at every minute, feeds or no feeds. */
export interface Chores {
  start(): void;
  /** All of it, now. Never rejects: what fails is logged, and tried again the next time. */
  doNow(): Promise<void>;
  stop(): Promise<void>;
}

/** One that fails keeps none of the others from being done. */
export function createChores(
  chores: Readonly<Record<string, () => Promise<void>>>,
  log: Log,
): Chores {
  let schedule: Schedule | null = null;
  let running: Promise<void> = Promise.resolve();
  const doAll = async (): Promise<void> => {
    for (const [chore, work] of Object.entries(chores)) {
      try {
        await work();
      } catch (error) {
        log.error({ err: error, chore }, "a chore failed, it is tried again in a minute");
      }
    }
  };
  const doNow = (): Promise<void> => {
    running = running.then(doAll);
    return running;
  };
  return {
    start() {
      schedule = startSchedule("* * * * *", log, doNow);
    },
    doNow,
    async stop() {
      await schedule?.stop();
      await running;
    },
  };
}

/** A chore for once a day, a day from now for the first time. */
export function daily(clock: Clock, work: () => Promise<void>): () => Promise<void> {
  let doneAt = clock.now().getTime();
  return async () => {
    const now = clock.now().getTime();
    if (now - doneAt < dayMs) return;
    doneAt = now;
    await work();
  };
}
