import type { Clock } from "../clock.ts";
import type { Subscription, Subscriptions } from "../delivery/subscription.ts";
import type { AuditTrail } from "./audit.ts";
import type { Definition } from "./definition.ts";
import type { ReplyKey } from "./replies.ts";
import { defaultSubscription, describeOrder } from "./standing-order.ts";

/** Subscribes the chat, or sets a suspended subscription going again; a second time changes nothing. */
export function subscribe(deps: {
  readonly subscriptions: Subscriptions;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}): Definition {
  return {
    name: "subscribe",
    aliases: ["sub"],
    who: "moderator",
    args: [],
    async answer({ call, replies }) {
      const now = deps.clock.now();
      const found: { before?: Subscription | undefined } = {};
      const after = await deps.subscriptions.change(call.chat, (before) => {
        found.before = before;
        if (!before) return defaultSubscription(call.chat, now);
        if (before.suspended === null) return before;
        return { ...before, suspended: null, updatedAt: now.toISOString() };
      });
      const outcome = outcomeFor(found.before);
      if (outcome !== "subscribe.already") {
        const entry = { at: now.toISOString(), by: call.caller.id, what: replies.text(outcome) };
        await deps.audit.add(call.chat, entry);
      }
      const lines = [
        replies.text(outcome),
        ...(after ? describeOrder(after, replies) : []),
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
