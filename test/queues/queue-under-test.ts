import type { Chat, Delivery } from "../../src/delivery/delivery.ts";
import type { DeliveryQueue } from "../../src/delivery/delivery-queue.ts";
import type { VirtualClock } from "../fakes/virtual-clock.ts";

/** A fresh, empty queue and the means to ill-treat it. */
export interface QueueUnderTest {
  readonly queue: DeliveryQueue;
  readonly clock: VirtualClock;
  /** The process dies without a word, and another one opens the same queue. */
  crash(): Promise<DeliveryQueue>;
}

/** The next Telegram delivery; throws when nothing is due. */
export async function claimOne(queue: DeliveryQueue): Promise<Delivery> {
  const delivery = await queue.claim("telegram");
  if (!delivery) throw new Error("nothing was due");
  return delivery;
}

/** Claims Telegram deliveries until nothing is due or `most` are in flight. */
export async function claimAll(queue: DeliveryQueue, most = Number.POSITIVE_INFINITY) {
  const claimed: Delivery[] = [];
  while (claimed.length < most) {
    const delivery = await queue.claim("telegram");
    if (!delivery) break;
    claimed.push(delivery);
  }
  return claimed;
}

export function deliveryTo(chat: Chat, deliveries: readonly Delivery[]): Delivery {
  const found = deliveries.find((delivery) => delivery.chat.chatId === chat.chatId);
  if (!found) throw new Error(`no delivery for ${chat.chatId}`);
  return found;
}
