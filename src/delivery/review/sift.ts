import type { Alert } from "../../alerts/alert.ts";
import type { Chat } from "../delivery.ts";
import type { DeliveryOrder } from "../delivery-queue.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { holdBack } from "./hold-back.ts";
import { reviewKey } from "./review.ts";

interface Told {
  readonly alert: Alert;
  readonly orders: readonly DeliveryOrder[];
}

/**
 * Enqueues what nobody has to see first, and holds the rest back. Returns how many were enqueued.
 * Rejects when the store fails; asked again, it completes what is missing.
 */
export async function sift({ alert, orders }: Told, deps: DeskDeps): Promise<number> {
  const { queue, subscriptions, inTurn } = deps;
  if (alert.isAnnouncement || orders.length === 0) return queue.enqueue(alert, orders);
  const all = await subscriptions.all();
  const reviewed = new Map(
    all.filter(({ review }) => review !== null).map((one) => [keyOf(one.chat), one]),
  );
  const free = orders.filter(({ chat }) => !reviewed.has(keyOf(chat)));
  const held = Map.groupBy(orders, ({ chat }) => keyOf(chat));
  const failures: unknown[] = [];
  for (const [chatKey, subscription] of reviewed) {
    const own = held.get(chatKey) ?? [];
    if (own.length === 0) continue;
    const key = reviewKey(subscription.chat, alert.developmentId);
    const arrival = { subscription, alert, orders: own };
    try {
      free.push(...(await inTurn(key, () => holdBack(arrival, deps))));
    } catch (error) {
      failures.push(error);
    }
  }
  const added = await queue.enqueue(alert, free);
  // Only now: one chat's trouble holds up no other.
  if (failures.length > 0) throw failures[0];
  return added;
}

const keyOf = ({ platform, chatId, threadId }: Chat): string =>
  JSON.stringify([platform, chatId, threadId]);
