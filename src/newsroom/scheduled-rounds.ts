import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Fence } from "../rounds/fence.ts";
import { HandedOver } from "../rounds/fence.ts";
import type { Schedule } from "../rounds/schedule.ts";
import { slotOf, startSchedule } from "../rounds/schedule.ts";
import type { Records } from "../store/keyv-store.ts";
import type { Tick } from "../store/ticks.ts";
import type { Poller } from "./poller.ts";

/** Rounds at the ticks of the schedule, each tick once, for as long as they are ours. */
export interface ScheduledRounds {
  /** From now on every tick is noted, and has its round where rounds are ours. */
  watch(): void;
  /** The round of the last tick, unless it had one elsewhere. Resolves when it is over. Never rejects. */
  catchUp(): Promise<void>;
  /** When the next round has to be over if all is well; null while none is to be expected of us. */
  nextRoundBy(): Date | null;
  /** End of the last round, whichever process it was of; null before the first. Rejects when the store fails. */
  lastOverAt(): Promise<Date | null>;
  stop(): Promise<void>;
}

export interface ScheduledRoundsDeps {
  readonly poller: Pick<Poller, "round" | "lastRoundAt">;
  /** A cron expression. */
  readonly expression: string;
  readonly fence: Pick<Fence, "isOurs" | "asOurs">;
  /** The last tick that had its round, for all processes; null where there is only ours. */
  readonly ticks: Pick<Records<Tick>, "get" | "set"> | null;
  readonly clock: Clock;
  readonly log: Log;
}

const last = "last";
// A round that takes long skips a tick; one that never ends skips them all.
const ticksOfPatience = 3;
const mostAheadMs = 60_000;

export function createScheduledRounds(deps: ScheduledRoundsDeps): ScheduledRounds {
  const { poller, expression, fence, ticks, clock, log } = deps;
  let schedule: Schedule | null = null;
  let nextRoundBy: Date | null = null;
  // A process that starts has something to do at once, unless it was just done.
  let slot = slotOf(clock.now());
  let running: Promise<void> = Promise.resolve();

  const expectNext = (): void => {
    nextRoundBy = schedule?.afterTicks(ticksOfPatience) ?? null;
  };
  const round = async (): Promise<void> => {
    try {
      const due = slot;
      const done = await ticks?.get(last);
      if (done && isDone(due, done.slot, clock.now())) return expectNext();
      await poller.round(false);
      expectNext();
      await fence.asOurs(async () => ticks?.set(last, { slot: due, overAt: clock.now() }));
      log.debug({ slot: due }, "tick over");
    } catch (error) {
      if (error instanceof HandedOver) {
        log.info({}, "a round was left to the process that took over");
        return;
      }
      // What was not stored is read again: the next round may find the disk in a better state.
      log.error({ err: error }, "round failed");
    }
  };
  const inTurn = (): Promise<void> => {
    running = running.then(async () => {
      if (fence.isOurs()) await round();
    });
    return running;
  };

  return {
    watch() {
      schedule = startSchedule(expression, log, async (tick) => {
        slot = tick;
        await inTurn();
      });
    },
    catchUp() {
      expectNext();
      return inTurn();
    },
    nextRoundBy: () => (fence.isOurs() ? nextRoundBy : null),
    async lastOverAt() {
      const done = await ticks?.get(last);
      return done?.overAt ?? poller.lastRoundAt();
    },
    stop: async () => schedule?.stop(),
  };
}

/** Slots of a process whose clock was ahead say nothing of those that are still to come. */
function isDone(due: string, done: string, now: Date): boolean {
  return due <= done && done <= slotOf(new Date(now.getTime() + mostAheadMs));
}
