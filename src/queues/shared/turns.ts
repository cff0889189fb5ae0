import { performance } from "node:perf_hooks";
import type { BackendFactory, Job, QueueOptions } from "bullmq";
import { Queue, Worker } from "bullmq";
import type { Log } from "../../log.ts";

/** A chat that is ours until it is released, or until we fall silent. */
export interface Turn {
  readonly key: string;
  readonly token: string;
  readonly rank: number;
}

/** When, and with what urgency, a chat is to have its next turn. */
interface NextTurn {
  readonly key: string;
  readonly inMs: number;
  /** Of severity: a higher one goes first. Null leaves it as it is. */
  readonly rank: number | null;
}

/**
 * Which chat of a platform is served next, by which of several processes. Each method rejects when
 * the engine fails.
 */
export interface Turns {
  /** The next chat, which nobody else gets meanwhile; null when none is due, or too many were. */
  take(): Promise<Turn | null>;
  /** Lets others have the chat; null for one that has nothing more to wait for. Never rejects. */
  release(turn: Turn, next: Omit<NextTurn, "key"> | null): Promise<void>;
  /** Sees to it that these get a turn; one that is to have one anyway has it when it was to have it. */
  call(turns: readonly NextTurn[]): Promise<void>;
  /** The same, and those that would have to wait longer are brought forward. */
  hasten(turns: readonly NextTurn[]): Promise<void>;
  /** For how long the engine has not confirmed that a turn is ours, in milliseconds; none that we have not. */
  unconfirmedMs(turn: Turn): number;
  /** Whether some process has the chat at this moment. */
  isTaken(key: string): Promise<boolean>;
  /** For how long the platform takes nothing more, in milliseconds. */
  limitedMs(): Promise<number>;
  close(): Promise<void>;
}

/** An engine that BullMQ runs on. */
export interface TurnEngine {
  readonly connection: QueueOptions["connection"];
  readonly backend: BackendFactory;
  /** What its names begin with, so that several bots can share a server. */
  readonly prefix: string;
}

export interface TurnOptions {
  readonly engine: TurnEngine;
  /** Of the queue: processes that name the same one share its turns. */
  readonly name: string;
  /** How long a process may be silent before others take over what it was at. */
  readonly leaseMs: number;
  /** The most turns in so many milliseconds, all processes together; null for no limit. */
  readonly limit: { readonly max: number; readonly duration: number } | null;
  readonly log: Log;
  /** Called with a chat whose process fell silent. */
  readonly onAbandoned?: (key: string) => void;
  /** Called when we fell silent ourselves, or could not be heard: others have the turn by now. */
  readonly onLost?: (key: string) => void;
}

// A turn is handed back as often as there is something to tell: being lost must never end it.
const maxStalledCount = 1_000_000;
const renewalsPerLease = 3;
const checksPerLease = 4;
const eventsKept = 100;
// BullMQ serves low numbers first, and 0 before all.
const lowestPriority = 10;
const priorityOf = (rank: number | null): number => lowestPriority - (rank ?? 0);
// Its ids must not hold a colon, nor be a number.
const idOf = (key: string): string => `c-${Buffer.from(key).toString("base64url")}`;
const keyOf = (id: string): string => Buffer.from(id.slice(2), "base64url").toString();

/** Turns as BullMQ's jobs: one per chat, so that its lock is what keeps a chat's messages in order. */
export function createTurns(options: TurnOptions): Turns {
  const { name, leaseMs, limit, log } = options;
  const complain = (error: unknown): void => log.warn({ err: error, queue: name }, "queue engine");
  const queue = openQueue(options, complain);
  const worker = openWorker(options, complain);
  const held = new Map<Turn, Held>();
  const renew = createRenewal(held, worker, options);
  const renewing = setInterval(() => void renew().catch(complain), leaseMs / renewalsPerLease);
  let taken = 0;

  return {
    async take() {
      taken += 1;
      const askedAt = performance.now();
      const token = `${worker.id}-${taken}`;
      const job = await worker.getNextJob(token, { block: false });
      if (!job?.id) return null;
      const turn = { key: keyOf(job.id), token, rank: lowestPriority - job.priority };
      held.set(turn, { job, confirmedAt: askedAt });
      return turn;
    },
    async release(turn, next) {
      const job = held.get(turn)?.job;
      held.delete(turn);
      // Where it fails the lock runs out, and the turn comes back by itself.
      if (job) await handBack(job, turn, next).catch(complain);
    },
    async call(turns) {
      if (turns.length > 0) await queue.addBulk(turns.map(jobFor));
    },
    async hasten(turns) {
      const jobs = turns.length > 0 ? await queue.addBulk(turns.map(jobFor)) : [];
      await Promise.all(jobs.map((job, index) => bringForward(job, turns[index])));
    },
    unconfirmedMs(turn) {
      const mine = held.get(turn);
      return mine ? performance.now() - mine.confirmedAt : Number.POSITIVE_INFINITY;
    },
    isTaken: async (key) => (await queue.getJobState(idOf(key))) === "active",
    limitedMs: async () => (limit ? Math.max(0, await queue.getRateLimitTtl(limit.max)) : 0),
    async close() {
      clearInterval(renewing);
      await worker.close(true);
      await queue.close();
    },
  };
}

/** A turn of ours, and when we asked for what the engine last granted of it. */
interface Held {
  readonly job: Job;
  confirmedAt: number;
}

type Complain = (error: unknown) => void;
type OurWorker = ReturnType<typeof openWorker>;

function openQueue({ engine, name }: TurnOptions, complain: Complain) {
  const { connection, backend, prefix } = engine;
  const streams = { events: { maxLen: eventsKept } };
  const queue = new Queue(`${prefix}-${name}`, { connection, streams }, backend);
  queue.on("error", complain);
  return queue;
}

/** Looks after turns whose process fell silent; takes none by itself. */
function openWorker(options: TurnOptions, complain: Complain) {
  const { engine, name, leaseMs, limit, onAbandoned } = options;
  const { connection, backend, prefix } = engine;
  const settings = {
    connection,
    autorun: false,
    lockDuration: leaseMs,
    stalledInterval: leaseMs / checksPerLease,
    maxStalledCount,
    ...(limit ? { limiter: limit } : {}),
  };
  const worker = new Worker(`${prefix}-${name}`, null, settings, backend);
  worker.on("error", complain);
  worker.on("stalled", (id) => onAbandoned?.(keyOf(id)));
  worker.startStalledCheckTimer().catch(complain);
  return worker;
}

/** Keeps what we have; what we could not keep is ours no more. */
function createRenewal(
  held: Map<Turn, Held>,
  worker: OurWorker,
  { leaseMs, onLost }: TurnOptions,
): () => Promise<void> {
  const lose = (turns: readonly Turn[]): void => {
    for (const turn of turns) {
      held.delete(turn);
      onLost?.(turn.key);
    }
  };
  return async () => {
    const turns = [...held.keys()];
    if (turns.length === 0) return;
    const askedAt = performance.now();
    try {
      const ids = turns.map(({ key }) => idOf(key));
      const tokens = turns.map(({ token }) => token);
      const lost = await worker.extendJobLocks(ids, tokens, leaseMs);
      for (const turn of turns) {
        const mine = held.get(turn);
        if (mine) mine.confirmedAt = askedAt;
      }
      lose(turns.filter(({ key }) => lost.includes(idOf(key))));
    } catch (error) {
      const tooLong = (turn: Turn): boolean =>
        performance.now() - (held.get(turn)?.confirmedAt ?? askedAt) >= leaseMs;
      lose(turns.filter(tooLong));
      throw error;
    }
  };
}

async function handBack(job: Job, turn: Turn, next: Omit<NextTurn, "key"> | null): Promise<void> {
  if (next === null) {
    await job.moveToCompleted(null, turn.token, false);
    return;
  }
  if (next.rank !== turn.rank) await job.changePriority({ priority: priorityOf(next.rank) });
  await job.moveToDelayed(Date.now() + Math.max(0, next.inMs), turn.token);
}

function jobFor({ key, inMs, rank }: NextTurn) {
  const opts = {
    jobId: idOf(key),
    delay: Math.max(0, inMs),
    priority: priorityOf(rank),
    removeOnComplete: true,
  };
  return { name: "turn", data: {}, opts };
}

async function bringForward(
  job: Job,
  { inMs = 0, rank = null }: Partial<NextTurn> = {},
): Promise<void> {
  try {
    if (rank !== null) await job.changePriority({ priority: priorityOf(rank) });
    await job.changeDelay(Math.max(0, inMs));
  } catch {
    // It does not wait: it is next, or somebody has it.
  }
}
