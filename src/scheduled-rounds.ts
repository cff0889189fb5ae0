import type { Log } from "./log.ts";
import type { Poller } from "./poller.ts";
import type { Schedule } from "./schedule.ts";
import { startSchedule } from "./schedule.ts";

/** Rounds at the ticks of the schedule, for as long as it runs. */
export interface ScheduledRounds {
  /** Starts the schedule and resolves when the first round is over. Never rejects. */
  start(): Promise<void>;
  /** When the next round has to be over if all is well; null while nothing is scheduled. */
  nextRoundBy(): Date | null;
  stop(): Promise<void>;
}

// A round that takes long skips a tick; one that never ends skips them all.
const ticksOfPatience = 3;

export function createScheduledRounds(
  poller: Pick<Poller, "round">,
  expression: string,
  log: Log,
): ScheduledRounds {
  let schedule: Schedule | null = null;
  let nextRoundBy: Date | null = null;
  const expectNext = (): void => {
    nextRoundBy = schedule?.afterTicks(ticksOfPatience) ?? null;
  };
  const round = async (): Promise<void> => {
    try {
      await poller.round(false);
      expectNext();
    } catch (error) {
      // What was not stored is read again: the next round may find the disk in a better state.
      log.error({ err: error }, "round failed");
    }
  };
  return {
    async start() {
      schedule = startSchedule(expression, log, round);
      expectNext();
      await round();
    },
    nextRoundBy: () => nextRoundBy,
    stop: async () => schedule?.stop(),
  };
}
