import { heldUntil } from "../holding-time.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { showCard } from "./desk-deps.ts";
import type { Ending, Review } from "./review.ts";
import { asShown, isTold, reviewKey } from "./review.ts";

/**
 * Ends a review and carries out what that means. Durable before anything is done about it: cut off in
 * between, `carryOut` completes it. Rejects when the store fails.
 */
export async function endReview(
  review: Review,
  ending: Ending,
  by: string | null,
  deps: DeskDeps,
): Promise<Review> {
  const ended = { ...review, ending, endedBy: by, cards: review.cards + 1 };
  await deps.files.open.set(reviewKey(review.chat, review.alert.developmentId), ended);
  await carryOut(ended, deps);
  return ended;
}

/** Does what the ending of a review says. Done again, it changes nothing. Rejects when the store fails. */
export async function carryOut(review: Review, deps: DeskDeps): Promise<void> {
  const { files, queue } = deps;
  const { chat, alert, ending, tag } = review;
  const key = reviewKey(chat, alert.developmentId);
  const shown = asShown(review);
  const isSent = ending !== null && isTold(ending);
  if (isSent) await queue.enqueue(alert, await ordersOf(review, deps));
  const before = await files.outcomes.get(key);
  const told = isSent ? shown : (before?.told ?? null);
  const { developmentId, revision } = alert;
  await files.outcomes.set(key, { chat, developmentId, tag, revision, ending, told });
  await showCard(review, deps);
  await deps.record(review);
  await files.open.delete(key);
}

async function ordersOf(review: Review, { subscriptions, clock }: DeskDeps) {
  const { chat, orders, alert } = review;
  const subscription = await subscriptions.get(chat);
  const now = clock.now();
  const held = subscription ? heldUntil(subscription, alert.severity, now) : null;
  return orders.map((order) => ({ ...order, chat, own: asShown(review), heldUntil: held }));
}
