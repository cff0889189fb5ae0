import { schedule } from "node-cron";
import type { Log } from "../log.ts";

/** A running schedule. */
export interface Schedule {
  /** When the next `count` ticks will be over. */
  afterTicks(count: number): Date;
  stop(): Promise<void>;
}

/**
 * Calls `tick` at every slot of a cron expression (UTC), never two at a time. The slot is the planned
 * second, not the moment of the call: a name that several processes agree on.
 */
export function startSchedule(
  expression: string,
  log: Log,
  tick: (slot: string) => Promise<void>,
): Schedule {
  const task = schedule(expression, ({ date }) => tick(slotOf(date)), {
    noOverlap: true,
    timezone: "UTC",
    logger: quietLogger(log),
  });
  return {
    afterTicks: (count) => task.getNextRuns(count).at(-1) ?? new Date(8.64e15),
    async stop() {
      await task.destroy();
    },
  };
}

/** 2026-11-22T06:30:04.120Z becomes 20261122T063004Z. Later slots come later in the alphabet. */
export function slotOf(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

// node-cron writes to standard output by itself, which belongs to the console channel.
function quietLogger(log: Log) {
  return {
    info: (message: string) => log.debug({ schedule: message }, "schedule"),
    debug: (message: string | Error) => log.debug({ schedule: String(message) }, "schedule"),
    warn: (message: string) => log.debug({ schedule: message }, "schedule"),
    error: (message: string | Error) => log.error({ schedule: String(message) }, "schedule failed"),
  };
}
