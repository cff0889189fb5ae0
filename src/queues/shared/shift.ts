import type { Log } from "../../log.ts";
import type { Turn, TurnEngine, Turns } from "./turns.ts";
import { createTurns } from "./turns.ts";

/** Something that one process at a time does, of all that could. */
export interface Work {
  /** The same for all processes that take turns. */
  readonly name: string;
  /** It is ours now. May reject: then somebody else gets it. */
  begin(): Promise<void>;
  /**
   * It is ours no more, or is not to be. Called once for each `begin`, which may not be over yet. Somebody
   * else may have begun where we fell silent; otherwise nobody does before this has resolved.
   */
  end(): Promise<void>;
}

/** Our part in a work. */
export interface Shift {
  /**
   * Waits for the work to fall to us, and takes over from whoever falls silent. Resolves when it is known
   * whether it is ours at once and, where it is, has begun. Never rejects.
   */
  start(): Promise<void>;
  /** Whether it is ours for certain: not where we have slept, or not heard, for so long that others may have it. */
  isOurs(): boolean;
  /** Lets somebody else have it at once. */
  stop(): Promise<void>;
}

export interface ShiftOptions extends Work {
  readonly engine: TurnEngine;
  readonly log: Log;
  /** How long a process may be silent before another takes over. */
  readonly leaseMs?: number;
}

// With the checks of others, one that dies is followed within four seconds.
const defaultLeaseMs = 2_500;
const looksPerLease = 4;
// Who has only been asleep may find that nobody came: in so many leases the engine has had its chance to say.
const patience = 2;

export function createShift(options: ShiftOptions): Shift {
  const { name: work, log, begin, end, leaseMs = defaultLeaseMs } = options;
  let turns: Turns | null = null;
  let ours: Turn | null = null;
  let looking: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  let beginning: Promise<void> | null = null;

  const complain = (error: unknown): void => {
    log.warn({ err: error, work }, "handing over failed");
  };
  // One after the other, and never in the way of the next.
  const next = (step: () => Promise<void>): Promise<void> => {
    running = running.then(step).catch(complain);
    return running;
  };
  const leave = async (): Promise<void> => {
    if (!ours) return;
    const turn = ours;
    ours = null;
    await end();
    await turns?.release(turn, { inMs: 0, rank: null });
  };
  const lose = (): Promise<void> => {
    log.warn({ work }, "lost: this process was not heard for too long");
    return leave();
  };
  const beginNow = async (): Promise<void> => {
    try {
      await begin();
    } catch (error) {
      complain(error);
      void next(leave);
    } finally {
      beginning = null;
    }
  };
  const unconfirmedMs = (): number => (ours && turns?.unconfirmedMs(ours)) ?? 0;
  const look = async (): Promise<void> => {
    if (unconfirmedMs() > patience * leaseMs) return lose();
    // What was begun before must be over before it can be begun again.
    if (ours || beginning || !turns) return;
    await turns.call([{ key: work, inMs: 0, rank: 0 }]);
    ours = await turns.take();
    if (!ours) return;
    log.info({ work }, "taken over");
    // Not waited for here: the work may have to be left before it has properly begun.
    beginning = beginNow();
  };

  return {
    async start() {
      turns = createTurns({ ...options, leaseMs, limit: null, onLost: () => void next(lose) });
      const looked = next(look);
      looking = setInterval(() => void next(look), leaseMs / looksPerLease);
      await looked;
      await beginning;
    },
    isOurs: () => ours !== null && unconfirmedMs() < leaseMs,
    async stop() {
      if (looking) clearInterval(looking);
      await next(leave);
      await turns?.close();
    },
  };
}
