import type { Clock } from "../clock.ts";
import type { Subscription } from "../delivery/subscription.ts";
import type { Definition } from "./definition.ts";
import type { Replies } from "./replies.ts";
import { describeOrder } from "./standing-order.ts";

/** How the whole bot is doing. */
export interface Status {
  /** End of the last round; null before the first. */
  readonly lastPollAt: Date | null;
  readonly feedsHealthy: number;
  readonly feedsTotal: number;
  /** When the last alert to anybody was composed. */
  readonly lastAlertAt: Date | null;
  /** Over all chats. */
  readonly pendingDeliveries: number;
}

/** Whoever knows how the bot is doing. */
export interface StatusSource {
  /** Rejects when the store fails. */
  read(): Promise<Status>;
}

// Feeds are polled every few minutes: after an hour without a round, silence proves nothing.
const staleAfterMs = 60 * 60_000;

/** Tells quiet from broken. */
export function status(deps: { readonly status: StatusSource; readonly clock: Clock }): Definition {
  return {
    name: "status",
    aliases: [],
    who: "everyone",
    args: [],
    async answer({ replies, subscription }) {
      const now = deps.clock.now();
      const current = await deps.status.read();
      const stored = await subscription();
      const { lastAlertAt } = current;
      const lines = [
        lastAlertAt
          ? replies.text("status.quiet", { when: replies.when(lastAlertAt, stored?.timeZone) })
          : replies.text("status.noAlert"),
        ...describeCoverage(current, now, replies),
        replies.text("status.pending", { count: current.pendingDeliveries }),
        ...describeSubscription(stored, replies),
      ];
      return { text: lines.join("\n"), language: replies.language };
    },
  };
}

/** Whether silence proves nothing: no feed is healthy, or none has been asked for long. */
export function isBlind({ lastPollAt, feedsHealthy }: Status, now: Date): boolean {
  return !lastPollAt || feedsHealthy === 0 || now.getTime() - lastPollAt.getTime() > staleAfterMs;
}

/** How many feeds are healthy and when they were asked last, a line each. */
export function describeCoverage(current: Status, now: Date, replies: Replies): readonly string[] {
  const { lastPollAt, feedsHealthy: healthy, feedsTotal: total } = current;
  if (!lastPollAt) return [replies.text("status.notPolled")];
  return [
    replies.text("status.feeds", { healthy, total }),
    replies.text("status.polled", { ago: replies.ago(lastPollAt, now) }),
    ...(isBlind(current, now) ? [replies.text("status.blind")] : []),
  ];
}

function describeSubscription(
  subscription: Subscription | undefined,
  replies: Replies,
): readonly string[] {
  if (!subscription) return [replies.text("status.notSubscribed")];
  const state = subscription.suspended === null ? "status.subscribed" : "status.suspended";
  return [replies.text(state), ...describeOrder(subscription, replies)];
}
