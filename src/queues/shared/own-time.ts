import { performance } from "node:perf_hooks";
import type { Clock } from "../../clock.ts";
import type { DeliveryQueue } from "../../delivery/delivery-queue.ts";

/** The time that all processes of an engine share, in milliseconds since 1970. */
export interface SharedTime {
  now(): number;
  /** Asks the engine again, whose clock may have been set. */
  refresh(): Promise<void>;
}

/** The engine's time. `ask` reads its clock. */
export async function createSharedTime(ask: () => Promise<number>): Promise<SharedTime> {
  let aheadMs = 0;
  const refresh = async (): Promise<void> => {
    const asked = performance.now();
    const there = await ask();
    aheadMs = there - (asked + performance.now()) / 2;
  };
  await refresh();
  // Sets of this machine's clock do not move it.
  return { now: () => Math.round(aheadMs + performance.now()), refresh };
}

/**
 * The queue for callers that go by their own clock: what they want in five seconds comes in five
 * seconds, whatever their clock says compared to the engine's.
 */
export function inOwnTime<Q extends DeliveryQueue>(queue: Q, clock: Clock, now: () => number): Q {
  const aheadMs = (): number => now() - clock.now().getTime();
  const there = (date: Date): Date => new Date(date.getTime() + aheadMs());
  const here = (date: Date): Date => new Date(date.getTime() - aheadMs());
  const maybe = (date: Date | null): Date | null => date && here(date);
  return {
    ...queue,
    async claim(platform) {
      const delivery = await queue.claim(platform);
      if (!delivery?.sentBefore) return delivery;
      const sentBefore = delivery.sentBefore.map((sent) => ({ ...sent, at: here(sent.at) }));
      return { ...delivery, sentBefore };
    },
    enqueue: (alert, orders) =>
      queue.enqueue(
        alert,
        orders.map((order) => ({ ...order, heldUntil: order.heldUntil && there(order.heldUntil) })),
      ),
    retryAt: (id, at, cause) => queue.retryAt(id, there(at), cause),
    pause: (scope, until) => queue.pause(scope, there(until)),
    nextDueAt: async (platform) => maybe(await queue.nextDueAt(platform)),
    overdueSince: async () => maybe(await queue.overdueSince()),
  };
}
