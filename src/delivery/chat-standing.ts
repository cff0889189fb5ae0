import type { Clock } from "../clock.ts";
import type { Chat } from "./delivery.ts";
import type { DeliveryQueue } from "./delivery-queue.ts";
import type { Subscriptions } from "./subscription.ts";

/** What changes when a platform tells of a chat, be it by an event or in answer to a message. */
export interface ChatStandingDeps {
  readonly queue: Pick<DeliveryQueue, "cancelChat" | "moveChat">;
  readonly subscriptions: Subscriptions;
  readonly clock: Clock;
  /** Whoever else counts on a chat that cannot be reached. Left out where nobody does. May reject. */
  readonly onSuspended?: (chat: Chat) => Promise<void>;
}

/** A group that became a supergroup takes its settings and what is not sent yet with it. */
export async function moveChat(from: Chat, to: Chat, deps: ChatStandingDeps): Promise<void> {
  // The subscription first: cut off in between, the next send is told of the move again.
  await deps.subscriptions.move(from, to);
  await deps.queue.moveChat(from, to);
}

/** Sends nothing more to a chat that cannot be reached; its subscription stays, with the reason. */
export async function suspendChat(
  chat: Chat,
  reason: string,
  deps: ChatStandingDeps,
): Promise<void> {
  await setSuspended(chat, reason, deps);
  await deps.queue.cancelChat(chat);
  await deps.onSuspended?.(chat);
}

/** The chat can be reached again. */
export async function reinstateChat(chat: Chat, deps: ChatStandingDeps): Promise<void> {
  await setSuspended(chat, null, deps);
}

async function setSuspended(
  chat: Chat,
  suspended: string | null,
  { subscriptions, clock }: ChatStandingDeps,
): Promise<void> {
  await subscriptions.change(chat, (before) =>
    before && before.suspended !== suspended
      ? { ...before, suspended, updatedAt: clock.now().toISOString() }
      : before,
  );
}
