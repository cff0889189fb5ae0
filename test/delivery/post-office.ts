import { onTestFinished } from "vitest";
import type { Channel, Platform, SendOutcome } from "../../src/delivery/channel.ts";
import { createDeliverer } from "../../src/delivery/deliver.ts";
import type { Delivery } from "../../src/delivery/delivery.ts";
import type { DeliveryQueue } from "../../src/delivery/delivery-queue.ts";
import { silentLog } from "../../src/log.ts";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { openStore } from "../../src/store/store.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

/** A real store and outbox on a clock of their own, and a deliverer for the channels of a test. */
export function openPostOffice(wrapQueue = (queue: DeliveryQueue): DeliveryQueue => queue) {
  const clock = createVirtualClock();
  const store = openStore({ dataDir: temporaryFolder(), log: silentLog });
  onTestFinished(() => store.close());
  const queue = wrapQueue(createOutbox(store.database, clock));
  const { subscriptions } = store;
  const delivererTo = (...channels: Channel[]) =>
    createDeliverer({ queue, channels, subscriptions, clock, log: silentLog, concurrency: 6 });
  return { clock, store, queue, subscriptions, delivererTo };
}

export const sent: SendOutcome = { kind: "sent", messageIds: ["m"] };

/** One call of a channel's `send` or `edit`. */
export interface Post {
  readonly chatId: string;
  readonly developmentId: string;
  readonly at: number;
  readonly delivery: Delivery;
}

/** A channel that notes every send and answers as it is told, or at once that it was sent. */
export function aChannel(
  clock: { now(): Date },
  answer: (post: Post, count: number) => SendOutcome | Promise<SendOutcome> = () => sent,
  platform: Platform = "telegram",
): Channel & { readonly posts: Post[] } {
  const posts: Post[] = [];
  const take = async (delivery: Delivery): Promise<SendOutcome> => {
    const { chat, alert } = delivery;
    const { developmentId } = alert;
    const post = { chatId: chat.chatId, developmentId, at: clock.now().getTime(), delivery };
    posts.push(post);
    return answer(post, posts.length);
  };
  return { platform, posts, send: take, edit: take };
}
