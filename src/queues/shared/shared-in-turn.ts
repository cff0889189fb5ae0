import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { TurnsIn } from "../../delivery/in-turn.ts";
import { createInTurn } from "../../delivery/in-turn.ts";
import type { Log } from "../../log.ts";

/** Who works on what, on an engine that several processes share. Every method rejects when that fails. */
export interface Locks {
  /** Tells whether `holder` has the subject now: nobody else has, or has renewed it for `leaseMs`. */
  take(subject: string, holder: string, leaseMs: number): Promise<boolean>;
  /** Keeps all that the holder still has. */
  renew(subjects: readonly string[], holder: string, leaseMs: number): Promise<void>;
  release(subject: string, holder: string): Promise<void>;
}

export interface SharedInTurnDeps {
  readonly locks: Locks;
  readonly log: Log;
  /** How long a process may be silent before others go on without it. */
  readonly leaseMs?: number;
}

const defaultLeaseMs = 10_000;
const renewalsPerLease = 4;
const firstPauseMs = 10;
const longestPauseMs = 200;

/**
 * Work on one subject when all earlier work on it is over, in whichever process. What a process was at
 * that dies is free after the lease; one that sleeps for longer than that may wake up to find others
 * where it was.
 */
export function createSharedInTurn(deps: SharedInTurnDeps): TurnsIn {
  const { locks, log, leaseMs = defaultLeaseMs } = deps;
  const holder = randomUUID();
  const held = new Set<string>();
  const renewing = setInterval(() => {
    if (held.size === 0) return;
    locks
      .renew([...held], holder, leaseMs)
      .catch((err: unknown) => log.warn({ err }, "turns could not be kept"));
  }, leaseMs / renewalsPerLease);
  // What nobody waits for any more keeps no process from its end.
  renewing.unref();
  // One request for the engine at a time from each process, whoever asks here.
  const here = createInTurn();

  const take = async (subject: string): Promise<void> => {
    let pauseMs = firstPauseMs;
    while (!(await locks.take(subject, holder, leaseMs))) {
      await sleep(pauseMs);
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    }
    held.add(subject);
  };
  const release = async (subject: string): Promise<void> => {
    held.delete(subject);
    // Where it fails, the lease runs out.
    await locks.release(subject, holder).catch(() => undefined);
  };

  return (space) => (subject, work) => {
    const name = `${space} ${subject}`;
    return here(name, async () => {
      await take(name);
      try {
        return await work();
      } finally {
        await release(name);
      }
    });
  };
}
