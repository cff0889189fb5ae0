import type { Log } from "../log.ts";
import type { Turn, TurnEngine, Turns } from "./turns.ts";
import { createTurns } from "./turns.ts";

/** Work that one process at a time does, of all that could. */
export interface Shift {
  /** Waits for the work to fall to us, and takes over from whoever falls silent. */
  start(): void;
  isOurs(): boolean;
  /** Lets somebody else have it at once. */
  stop(): Promise<void>;
}

export interface ShiftOptions {
  readonly engine: TurnEngine;
  /** The same for all processes that take turns. */
  readonly work: string;
  readonly log: Log;
  /** How long a process may be silent before another takes over. */
  readonly leaseMs?: number;
  /** It is ours now. May reject: then somebody else gets it. */
  begin(): Promise<void>;
  /** It is ours no more, or is not to be. Called once after each `begin`; somebody else may have begun. */
  end(): Promise<void>;
}

// With the checks of others, one that dies is followed within four seconds.
const defaultLeaseMs = 2_500;
const looksPerLease = 4;

export function createShift(options: ShiftOptions): Shift {
  const { work, log, begin, end, leaseMs = defaultLeaseMs } = options;
  let turns: Turns | null = null;
  let ours: Turn | null = null;
  let looking: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();

  // One after the other, and never in the way of the next.
  const next = (step: () => Promise<void>): Promise<void> => {
    running = running.then(step).catch((error: unknown) => {
      log.warn({ err: error, work }, "handing over failed");
    });
    return running;
  };
  const leave = async (): Promise<void> => {
    if (!ours) return;
    const turn = ours;
    ours = null;
    await end();
    await turns?.release(turn, { inMs: 0, rank: null });
  };
  const look = async (): Promise<void> => {
    if (ours || !turns) return;
    await turns.call([{ key: work, inMs: 0, rank: 0 }]);
    ours = await turns.take();
    if (!ours) return;
    log.info({ work }, "taken over");
    await begin().catch(async (error: unknown) => {
      await leave();
      throw error;
    });
  };
  const onLost = (): void => {
    log.warn({ work }, "lost: this process was not heard for too long");
    void next(leave);
  };

  return {
    start() {
      turns = createTurns({ ...options, name: work, leaseMs, limit: null, onLost });
      void next(look);
      looking = setInterval(() => void next(look), leaseMs / looksPerLease);
    },
    isOurs: () => ours !== null,
    async stop() {
      if (looking) clearInterval(looking);
      await next(leave);
      await turns?.close();
    },
  };
}
