import type { Alert } from "../../alerts/alert.ts";
import type { DeliveryRecord } from "../../delivery/delivery-history.ts";
import type { Subscription } from "../../delivery/subscription.ts";
import type { Obstacle } from "../../delivery/wishes.ts";
import { wishesAbout } from "../../delivery/wishes.ts";
import type { Replies } from "../replies.ts";
import type { CaseFile } from "./case-file.ts";

/** A chat that asks, and when. */
export interface Asker {
  readonly replies: Replies;
  readonly subscription: Subscription | undefined;
  readonly now: Date;
}

/** What of the chat's settings stands against an alert. */
export function describeFilters(
  alert: Alert | null,
  { replies, subscription, now }: Asker,
): string {
  if (!subscription) return replies.text("why.notSubscribed");
  if (subscription.suspended !== null) return replies.text("why.suspended");
  const obstacle = alert && wishesAbout(alert, now).obstacle(subscription);
  if (!(alert && obstacle)) return replies.text("why.wanted");
  const value = wishOf(obstacle, alert, subscription, replies);
  return replies.text(`why.obstacle.${obstacle}`, { value });
}

function wishOf(
  obstacle: Obstacle,
  alert: Alert,
  { countries, minSeverity }: Subscription,
  replies: Replies,
): string {
  switch (obstacle) {
    case "countries":
      return replies.list(countries.map((country) => replies.text(`country.${country}`)));
    case "topic":
      return alert.topic === "news" ? "" : replies.text(`kind.${alert.topic}`);
    case "kind":
      return replies.text(`kind.${alert.eventType ?? "other"}`);
    case "severity":
      return replies.text(`severity.${minSeverity}`);
    case "narrowed":
    case "paused":
    case "muted":
      return "";
  }
}

/** What became of it in this chat, the latest last. */
export function describeDeliveries(file: CaseFile, asker: Asker): readonly string[] {
  const { deliveries, review } = file;
  if (review) return [asker.replies.text(`why.review.${review}`)];
  if (deliveries.length > 0) {
    return deliveries.slice(-3).map((record) => describeRecord(record, asker));
  }
  return [asker.replies.text(whyNothing(file, asker))];
}

function describeRecord(record: DeliveryRecord, { replies, subscription, now }: Asker): string {
  const { action, state, isInDigest, notBefore, settledAt, enqueuedAt } = record;
  const at = (moment: Date): string => replies.when(moment, subscription?.timeZone);
  const when = at(settledAt ?? enqueuedAt);
  switch (state) {
    case "sent":
      return replies.text(`why.sent.${isInDigest ? "digest" : action}`, { when });
    case "dead":
      return replies.text("why.dead", { when });
    case "cancelled":
      return replies.text("why.cancelled", { when });
    case "sending":
      return replies.text("why.queued");
    case "pending":
      return notBefore > now
        ? replies.text("why.held", { when: at(notBefore) })
        : replies.text("why.queued");
  }
}

function whyNothing({ wasOldNews, alert, toldAt }: CaseFile, { subscription, now }: Asker) {
  if (wasOldNews) return "why.nothing.oldNews";
  if (!alert) return "why.nothing.untold";
  if (!subscription || subscription.suspended !== null) return "why.nothing.here";
  if (wishesAbout(alert, now).obstacle(subscription) !== null) return "why.nothing.here";
  const isEarly = toldAt !== null && toldAt < new Date(subscription.createdAt);
  return isEarly ? "why.nothing.early" : "why.nothing.then";
}
