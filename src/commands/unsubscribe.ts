import type { Clock } from "../clock.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { Subscriptions } from "../delivery/subscription.ts";
import type { AuditTrail } from "./audit.ts";
import type { Definition } from "./definition.ts";

/** Ends the chat's subscription and takes back what is still waiting to be sent to it. */
export function unsubscribe(deps: {
  readonly subscriptions: Subscriptions;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly queue: Pick<DeliveryQueue, "cancelChat">;
}): Definition {
  return {
    name: "unsubscribe",
    aliases: ["unsub"],
    who: "moderator",
    args: [],
    async answer({ call, replies }) {
      const wasSubscribed = await deps.subscriptions.remove(call.chat);
      if (wasSubscribed) {
        const at = deps.clock.now().toISOString();
        const what = replies.text("unsubscribe.done");
        await deps.audit.add(call.chat, { at, by: call.caller.id, what });
      }
      // Even when there was none: an earlier try may have failed between these two.
      await deps.queue.cancelChat(call.chat);
      return replies.reply(wasSubscribed ? "unsubscribe.done" : "unsubscribe.none");
    },
  };
}
