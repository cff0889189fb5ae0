import type { Clock } from "../clock.ts";
import { announcement } from "../commands/announcement.ts";
import type { RecentAlerts } from "../commands/latest.ts";
import type { ReplyKey } from "../commands/replies.ts";
import { repliesIn } from "../commands/replies.ts";
import { prefaceOf, trailLine } from "../commands/review/card-text.ts";
import type { ChatStandingDeps } from "../delivery/chat-standing.ts";
import type { Chat } from "../delivery/delivery.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { TurnsIn } from "../delivery/in-turn.ts";
import { isSameChat } from "../delivery/review/review.ts";
import type { ReviewDesk } from "../delivery/review/review-desk.ts";
import { createReviewDesk } from "../delivery/review/review-desk.ts";
import type { Log } from "../log.ts";
import type { Settings } from "../settings.ts";
import { reviewRequestRecord } from "../store/reviews.ts";
import type { Store } from "../store/store.ts";
import { createChats } from "./chat-finder.ts";

interface ReviewSourceDeps {
  readonly store: Pick<Store, "reviews" | "subscriptions" | "publications" | "decided">;
  readonly queue: DeliveryQueue;
  readonly turnsIn: TurnsIn;
  readonly clock: Clock;
  readonly log: Log;
}

/** The desk over the store, with the bot's own words, and every decision on record on both sides. */
export function createStoredDesk({ turnsIn, ...deps }: ReviewSourceDeps): ReviewDesk {
  const { store, queue, clock, log } = deps;
  return createReviewDesk({
    inTurn: turnsIn("review"),
    ...store,
    queue,
    clock,
    log,
    prefaceOf,
    files: store.reviews,
    async record(review) {
      const entry = { at: clock.now().toISOString(), by: review.endedBy, what: trailLine(review) };
      await store.decided.add(review.chat, entry);
      if (review.desk) await store.decided.add(review.desk, entry);
    },
  });
}

/** What the commands get of it. */
export function reviewParts(store: Store, desk: ReviewDesk, settings: Settings) {
  return {
    desk,
    chats: createChats(settings),
    recent: createRecentAlerts(store, desk),
    decisions: store.decided,
    requests: store.records(reviewRequestRecord),
    memories: [desk, store.decided],
  };
}

/** The alerts of late as the chat that asks may know them. */
export function createRecentAlerts(
  { recentAlerts }: Pick<Store, "recentAlerts">,
  desk: Pick<ReviewDesk, "viewOf">,
): RecentAlerts {
  return {
    async latest(chat, fits, limit) {
      const view = await desk.viewOf(chat);
      if (!view) return recentAlerts.latest(fits, limit);
      const alerts = await recentAlerts.latest((alert) => {
        const known = view(alert);
        return known !== null && fits(known);
      }, limit);
      return alerts.flatMap((alert) => view(alert) ?? []);
    },
  };
}

/**
 * Tells the chats whose alerts were to be reviewed in a chat that can be posted in no more; once a day,
 * so that they do not take what never comes for a quiet day. Rejects when the store fails.
 */
export async function tellOfLostDesk(
  desk: Chat,
  { subscriptions, queue, clock }: Pick<ChatStandingDeps, "subscriptions" | "clock"> & Enqueuing,
): Promise<void> {
  const now = clock.now();
  for (const { chat, review, layout, digits, suspended } of await subscriptions.all()) {
    if (!(review && isSameChat(review.desk, desk)) || suspended !== null) continue;
    const say = (key: ReplyKey) => {
      const values = { chat: review.title, desk: review.deskTitle };
      return { ar: repliesIn("ar").text(key, values), en: repliesIn("en").text(key, values) };
    };
    const words = { headline: say("review.lost.headline"), body: say("review.lost.body") };
    const day = now.toISOString().slice(0, 10);
    const order = { chat, layout, digits, action: "post", silent: false, heldUntil: null } as const;
    await queue.enqueue(announcement(`review-lost-${day}`, words, now), [order]);
  }
}

interface Enqueuing {
  readonly queue: Pick<DeliveryQueue, "enqueue">;
}
