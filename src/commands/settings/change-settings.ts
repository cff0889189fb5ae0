import type { Clock } from "../../clock.ts";
import type { Subscription, Subscriptions } from "../../delivery/subscription.ts";
import type { AuditTrail } from "../audit.ts";
import type { Request } from "../definition.ts";
import type { Replies } from "../replies.ts";
import { repliesIn } from "../replies.ts";
import { firstLanguage } from "../standing-order.ts";
import type { Applied } from "./setting.ts";

/** Where settings are kept, and what was done to them. */
export interface SettingsDeps {
  readonly subscriptions: Subscriptions;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}

export type Changed =
  // `replies` are in the language that the chat reads now.
  | { readonly kind: "done"; readonly subscription: Subscription; readonly replies: Replies }
  | { readonly kind: "problem"; readonly problem: Exclude<Applied, { after: Subscription }> }
  | { readonly kind: "notSubscribed" };

/**
 * Changes the chat's subscription as it stands at that moment, so that two moderators never undo
 * each other, and keeps a record of it. Rejects when the store fails.
 */
export async function changeSettings(
  { call }: Pick<Request, "call">,
  deps: SettingsDeps,
  edit: (before: Subscription) => Applied,
  tell: (after: Subscription, replies: Replies) => string,
): Promise<Changed> {
  const at = deps.clock.now().toISOString();
  // An object, since the compiler does not see that a callback assigns.
  const outcome: { problem?: Exclude<Applied, { after: Subscription }>; isChanged: boolean } = {
    isChanged: false,
  };
  const subscription = await deps.subscriptions.change(call.chat, (before) => {
    const applied = before && edit(before);
    if (!applied) return before;
    if ("problem" in applied) {
      outcome.problem = applied;
      return before;
    }
    outcome.isChanged = JSON.stringify(applied.after) !== JSON.stringify(before);
    return outcome.isChanged ? { ...applied.after, updatedAt: at } : before;
  });
  if (!subscription) return { kind: "notSubscribed" };
  if (outcome.problem) return { kind: "problem", problem: outcome.problem };
  const replies = repliesIn(firstLanguage(subscription.layout));
  if (outcome.isChanged) {
    const what = tell(subscription, replies);
    await deps.audit.add(call.chat, { at, by: call.caller.id, what });
  }
  return { kind: "done", subscription, replies };
}
