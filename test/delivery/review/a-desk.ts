import type { Alert } from "../../../src/alerts/alert.ts";
import { createStoredDesk } from "../../../src/answers/review-source.ts";
import type { Chat, Delivery } from "../../../src/delivery/delivery.ts";
import type { DeliveryQueue } from "../../../src/delivery/delivery-queue.ts";
import { ownTurns } from "../../../src/delivery/in-turn.ts";
import type { Asked } from "../../../src/delivery/review/decide.ts";
import { corroborationOrders, noticeOrders, ordersFor } from "../../../src/delivery/subscribers.ts";
import type { ReviewRules } from "../../../src/delivery/subscription.ts";
import { silentLog } from "../../../src/log.ts";
import { aChat, aSubscription } from "../an-alert.ts";
import { aChannel, openPostOffice } from "../post-office.ts";

/** The chat whose alerts are seen first, the chat that sees them, and one that has nothing to do with it. */
export const newsroom = aChat("1");
export const moderators = aChat("2");
export const bystander = aChat("3");

const link = {
  desk: moderators,
  since: "2026-11-01T00:00:00.000Z",
  title: "Sahel news",
  deskTitle: "Editors",
};
const usual: ReviewRules = { people: 1, waitMinutes: 60, afterwards: "drop", outlets: 2 };

/** One chat under review and one that is not, over a real store and outbox. */
export async function aDesk(rules: Partial<ReviewRules> = {}) {
  const office = openPostOffice();
  const { store, clock, subscriptions } = office;
  const channel = aChannel(clock, (_, count) => ({ kind: "sent", messageIds: [`m${count}`] }));
  const reviewRules = { ...usual, ...rules };
  await subscriptions.put(aSubscription(newsroom, { review: link, reviewRules, layout: "en" }));
  await subscriptions.put(aSubscription(bystander, { layout: "en" }));
  const openDesk = (queue: DeliveryQueue = office.queue) =>
    createStoredDesk({ store, queue, clock, turnsIn: ownTurns, log: silentLog });
  let desk = openDesk();

  const audience = async (alert: Alert) =>
    [await subscriptions.all(), await desk.queue.readersOf(alert.developmentId)] as const;
  const delivered = async (): Promise<readonly Delivery[]> => {
    await clock.runUntil(office.delivererTo(channel).deliverAllDue());
    return channel.posts.splice(0).map(({ delivery }) => delivery);
  };

  return {
    ...office,
    desk: () => desk,
    /** The process ends and another begins; `queue` is what its desk enqueues to. */
    restart(queue?: DeliveryQueue) {
      desk = openDesk(queue);
    },
    /** Tells news as a round does. */
    async tell(alert: Alert) {
      const [all, readers] = await audience(alert);
      await desk.queue.enqueue(alert, ordersFor(alert, all, readers, clock.now()));
    },
    async corroborate(alert: Alert) {
      await desk.queue.enqueue(alert, corroborationOrders(...(await audience(alert))));
    },
    async setRight(alert: Alert, kind: "correction" | "retraction") {
      const [, readers] = await audience(alert);
      await desk.queue.enqueue(alert, noticeOrders(alert, kind, readers, []));
    },
    /** What arrived in each chat since the last time this was asked. */
    async arrived() {
      const all = await delivered();
      const at = ({ chatId }: Chat) => all.filter((one) => one.chat.chatId === chatId);
      return {
        newsroom: at(newsroom).map(told),
        cards: at(moderators).map(told),
        bystander: at(bystander).map(told),
      };
    },
    /** Somebody in the moderators' chat, about the review that waits the longest. */
    async asks(by: string | null): Promise<Asked> {
      const [review] = await desk.waitingAt(moderators);
      if (!review) throw new Error("nothing waits");
      return { desk: moderators, tag: review.tag, version: review.version, by };
    },
    decisions: async () =>
      (await store.decided.read(newsroom)).map(({ by, what }) => `${by}: ${what}`),
  };
}

/** "post: Attack near Gao", and of a card what it asks and offers. */
function told({ action, alert }: Delivery): string {
  const { card, headline } = alert;
  const offered = card?.buttons.map(({ what }) => what).join(" ");
  const asked = card ? [card.preface.en.split("\n")[0], `[${offered}]`] : [];
  return [`${action}: ${headline.en}`, ...asked].join(" | ");
}
