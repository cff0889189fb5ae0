import type { Clock } from "../clock.ts";
import type { Subscription, Subscriptions } from "../delivery/subscription.ts";
import type { Definition } from "./definition.ts";
import type { ReplyKey } from "./replies.ts";
import { defaultSubscription, describeOrder } from "./standing-order.ts";

/** Subscribes the chat, or sets a suspended subscription going again; a second time changes nothing. */
export function subscribe(deps: {
  readonly subscriptions: Subscriptions;
  readonly clock: Clock;
}): Definition {
  return {
    name: "subscribe",
    aliases: ["sub"],
    changes: true,
    choices: [],
    takes: "nothing",
    async answer({ call, replies, subscription }) {
      const before = await subscription();
      const now = deps.clock.now();
      const after = before
        ? { ...before, suspended: null, updatedAt: now.toISOString() }
        : defaultSubscription(call.chat, now);
      const outcome = outcomeFor(before);
      if (outcome !== "subscribe.already") await deps.subscriptions.put(after);
      const lines = [
        replies.text(outcome),
        ...describeOrder(after, replies),
        replies.text("subscribe.next"),
      ];
      return { text: lines.join("\n"), language: replies.language };
    },
  };
}

function outcomeFor(before: Subscription | undefined): ReplyKey {
  if (!before) return "subscribe.done";
  return before.suspended === null ? "subscribe.already" : "subscribe.healed";
}
