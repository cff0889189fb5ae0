import { createChats } from "./chat-finder.ts";
import type { Clock } from "./clock.ts";
import type { RecentAlerts } from "./commands/latest.ts";
import { prefaceOf, trailLine } from "./commands/review/card-text.ts";
import type { DeliveryQueue } from "./delivery/delivery-queue.ts";
import type { ReviewDesk } from "./delivery/review/review-desk.ts";
import { createReviewDesk } from "./delivery/review/review-desk.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import { reviewRequestRecord } from "./store/reviews.ts";
import type { Store } from "./store/store.ts";

interface ReviewSourceDeps {
  readonly store: Pick<Store, "reviews" | "subscriptions" | "publications" | "decided">;
  readonly queue: DeliveryQueue;
  readonly clock: Clock;
  readonly log: Log;
}

/** The desk over the store, with the bot's own words, and every decision on record on both sides. */
export function createStoredDesk({ store, queue, clock, log }: ReviewSourceDeps): ReviewDesk {
  return createReviewDesk({
    ...store,
    ...{ queue, clock, log, prefaceOf, files: store.reviews },
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
