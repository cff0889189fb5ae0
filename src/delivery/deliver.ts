import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Channel, Platform } from "./channel.ts";
import type { Chat } from "./delivery.ts";
import type { DeliveryQueue } from "./delivery-queue.ts";
import { createInsist } from "./insist.ts";
import { createLane } from "./lane.ts";
import type { Pacing } from "./pacing.ts";
import { createPacing, longestWindowMs } from "./pacing.ts";
import { createSettlement } from "./settlement.ts";
import type { Subscriptions } from "./subscription.ts";

/** What delivering takes. */
export interface DelivererDeps {
  readonly queue: DeliveryQueue;
  /** At most one per platform. */
  readonly channels: readonly Channel[];
  readonly subscriptions: Subscriptions;
  /** Whoever else counts on a chat that cannot be reached. Left out where nobody does. May reject. */
  readonly onSuspended?: (chat: Chat) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  /** Messages on their way at once, per platform: 6 is Telegram's 30 a second at 0.2 s each. */
  readonly concurrency: number;
  /** How many more may be waiting to be written down; as many as on their way when left out. */
  readonly unwritten?: number;
  /** The platforms' own limits, unless a benchmark says otherwise. */
  readonly pacing?: Pacing;
}

/** Brings what is in the queue to the chats. */
export interface Deliverer {
  /** Delivers what is due now and whatever is enqueued later, until it is drained. */
  start(): void;
  /**
   * For a single round: resolves when nothing waits but what falls due in more than a minute.
   * Rejects when the queue fails. Not beside `start`.
   */
  deliverAllDue(): Promise<void>;
  /** Claims nothing more and finishes what is in flight; returns how many were still in flight at the end. */
  drain(limit: { readonly timeoutMs: number }): Promise<number>;
  /** Platforms that refuse us altogether, with the reason. Their deliveries stay in the queue. */
  refusals(): ReadonlyMap<Platform, string>;
}

// As long as a group may have to wait for its next message, and longer than the first retries take.
const patienceMs = 61_000;

/** One lane per platform; nothing moves before `start` or `deliverAllDue`. */
export function createDeliverer(deps: DelivererDeps): Deliverer {
  const { queue, clock, log } = deps;
  const givingUp = new AbortController();
  const shared = {
    ...deps,
    settle: createSettlement(deps),
    insist: createInsist(clock, log, givingUp.signal),
    pacing: deps.pacing ?? createPacing(clock),
    unwritten: deps.unwritten ?? deps.concurrency,
  };
  const lanes = deps.channels.map(
    (channel) => [channel.platform, createLane({ ...shared, channel })] as const,
  );
  const inFlight = (): number => lanes.reduce((sum, [, lane]) => sum + lane.inFlight(), 0);
  let running: Promise<unknown> = Promise.resolve();
  // A restart must not give a group another twenty messages in the same minute.
  const recall = async (): Promise<void> => {
    const since = new Date(clock.now().getTime() - longestWindowMs);
    for (const sent of (await queue.sentSince?.(since)) ?? []) shared.pacing.recall(sent);
  };

  queue.onEnqueued(() => {
    for (const [, lane] of lanes) lane.wake();
  });

  return {
    start() {
      running = shared
        .insist(recall, "reading what was sent last")
        .then(() => Promise.all(lanes.map(([, lane]) => lane.run())));
    },
    async deliverAllDue() {
      await recall();
      const done = lanes.map(([, lane]) => lane.runUntilDone(patienceMs));
      running = Promise.allSettled(done);
      await running;
      await Promise.all(done);
    },
    async drain({ timeoutMs }) {
      for (const [, lane] of lanes) lane.stop();
      const finished = new AbortController();
      const ended = running.then(() =>
        Promise.all(deps.channels.map(async (one) => one.settled?.())),
      );
      await Promise.race([ended, clock.sleep(timeoutMs, finished.signal)]);
      finished.abort();
      givingUp.abort();
      const unfinished = inFlight();
      if (unfinished > 0) log.warn({ unfinished }, "stopped with deliveries in flight");
      return unfinished;
    },
    refusals: () =>
      new Map(
        lanes.flatMap(([platform, lane]) => {
          const reason = lane.refusal();
          return reason === null ? [] : [[platform, reason] as const];
        }),
      ),
  };
}
