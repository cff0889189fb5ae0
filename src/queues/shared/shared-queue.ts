import type { Clock } from "../../clock.ts";
import type { Platform } from "../../delivery/channel.ts";
import type { DeliveryHistory } from "../../delivery/delivery-history.ts";
import type { DeliveryQueue } from "../../delivery/delivery-queue.ts";
import type { Log } from "../../log.ts";
import { createDeliveryHistory } from "../outbox/delivery-history.ts";
import type { SqlDatabase } from "../outbox/group-commit.ts";
import type { Ledger } from "./ledger.ts";
import { pageKey } from "./ledger.ts";
import type { SharedTime } from "./own-time.ts";
import { inOwnTime } from "./own-time.ts";
import { createPageEditor } from "./page-editor.ts";
import type { Shared } from "./shared.ts";
import { callFor, createSharedChats } from "./shared-chats.ts";
import { claimNext, nextDueAt, takeOver } from "./shared-claim.ts";
import { createSharedSettling } from "./shared-settling.ts";
import type { TurnEngine, Turns } from "./turns.ts";
import { createTurns } from "./turns.ts";
import type { BenchDatabase } from "./workbench.ts";
import { createWorkbench } from "./workbench.ts";

/** A queue that several processes share, and the history of what it delivered. */
export interface SharedQueue extends DeliveryQueue {
  readonly history: DeliveryHistory;
  /** Forgets what was settled before `before`, where the engine does not by itself. */
  forget(before: Date): Promise<void>;
  close(): Promise<void>;
}

export interface SharedQueueDeps {
  readonly ledger: Ledger;
  readonly engine: TurnEngine;
  /** Empty, in memory, with the store's schema. */
  readonly workbench: BenchDatabase;
  readonly clock: Clock;
  readonly time: SharedTime;
  readonly log: Log;
  /** How long a process may be silent before others take over what it was at. */
  readonly leaseMs?: number;
  /** How many times the platforms' limits may be used; 0 where nothing limits but the pacing. */
  readonly speed?: number;
}

const platforms: readonly Platform[] = ["telegram", "discord", "console"];
const defaultLeaseMs = 6_000;
const lookMs = 1_000;
// As in the pacing, but all processes together. In slices: what a second allows, all at once, is
// more than a platform's own clock may allow.
const perSecond: Readonly<Record<Platform, number>> = { telegram: 30, discord: 48, console: 0 };
const slicesPerSecond = 10;
const noCounts = {
  enqueued: 0,
  pending: 0,
  sending: 0,
  sent: 0,
  dead: 0,
  cancelled: 0,
  ambiguous: 0,
};

/**
 * A queue on an engine. The ledger holds what every chat got and is to get, and decides by the same
 * statements as the embedded outbox; BullMQ decides which process serves which chat, and when.
 */
export function createSharedQueue(deps: SharedQueueDeps): SharedQueue {
  const { ledger, clock, log, workbench, time } = deps;
  const { now } = time;
  const listeners: (() => void)[] = [];
  const onAbandoned = (key: string): void => {
    const complain = (err: unknown): void => log.warn({ err }, "taking over failed");
    takeOver(key, shared).catch(complain);
  };
  // Each takes connections of its own.
  const all = new Map<Platform, Turns>();
  const shared: Shared = {
    ledger,
    pages: createPageEditor(ledger, createWorkbench(workbench, now)),
    now,
    turns(platform) {
      const turns = all.get(platform) ?? turnsFor(platform, deps, onAbandoned);
      all.set(platform, turns);
      return turns;
    },
    callFor: (edited) => callFor(edited, shared),
    announce: () => {
      for (const listener of listeners) listener();
    },
    held: new Map(),
    pageOf: new Map(),
  };
  // What another process enqueued, or fell silent over.
  const looking = setInterval(() => void look(shared, deps), lookMs);
  const queue: SharedQueue = {
    ...createSharedSettling(shared),
    ...createSharedChats(shared),
    onEnqueued(listener) {
      listeners.push(listener);
    },
    claim: (platform) => claimNext(platform, shared),
    counts: async () => ({ ...noCounts, ...(await ledger.counts()) }),
    overdueSince: async () => {
      const since = await ledger.waitingSince();
      return since === null || since > now() ? null : new Date(since);
    },
    nextDueAt: (platform) => nextDueAt(platform, shared),
    history: createSharedHistory(shared, workbench),
    forget: (before) => ledger.forget(before.getTime()),
    async close() {
      clearInterval(looking);
      await Promise.all([...all.values()].map((turns) => turns.close()));
      await ledger.close();
    },
  };
  return inOwnTime(queue, clock, now);
}

function turnsFor(
  platform: Platform,
  { engine, log, leaseMs = defaultLeaseMs, speed = 1 }: SharedQueueDeps,
  onAbandoned: (key: string) => void,
): Turns {
  const max = Math.floor((perSecond[platform] * speed) / slicesPerSecond);
  const limit = max > 0 ? { max, duration: 1_000 / slicesPerSecond } : null;
  return createTurns({ engine, name: platform, leaseMs, limit, log, onAbandoned });
}

async function look(shared: Shared, { time, log }: SharedQueueDeps): Promise<void> {
  try {
    await time.refresh();
    const due = await Promise.all(platforms.map((one) => shared.ledger.nextDueAt(one)));
    if (due.some((at) => at !== null && at <= shared.now())) shared.announce();
  } catch (error) {
    log.warn({ err: error }, "the queue cannot be read");
  }
}

function createSharedHistory({ pages, ledger }: Shared, workbench: SqlDatabase): DeliveryHistory {
  const history = createDeliveryHistory(workbench);
  return {
    async of(chat, developmentId) {
      const request = { key: pageKey(chat), developments: [developmentId] };
      // It is read before the promise is made, while the page lies on the workbench.
      return pages.read([request], () => history.of(chat, developmentId));
    },
    toldBy: (chat, messageId) => ledger.told(pageKey(chat), messageId),
  };
}
