import type { Alert } from "../../alerts/alert.ts";
import type { Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import type { Bilingual } from "../../text/language.ts";
import type { DeliveryQueue } from "../delivery-queue.ts";
import type { InTurn } from "../in-turn.ts";
import type { Subscription, Subscriptions } from "../subscription.ts";
import { postCard } from "./card.ts";
import type { Review, ReviewFiles } from "./review.ts";

/** What reviewing takes. */
export interface DeskDeps {
  /** Where what may go goes, and the cards. */
  readonly queue: DeliveryQueue;
  readonly files: ReviewFiles;
  /** By which every change of a review has its turn. */
  readonly inTurn: InTurn;
  readonly subscriptions: Pick<Subscriptions, "get" | "all" | "change">;
  /** What was told last of a development, to anybody. */
  readonly publications: {
    get(developmentId: string): Promise<{ readonly alert: Alert | null } | undefined>;
  };
  /** What a card says before its alert. `subscription` is that of the review's chat, if it has one. */
  readonly prefaceOf: (review: Review, subscription: Subscription | undefined) => Bilingual;
  /** Puts on record how a review ended, and by whom. Rejects when the store fails. */
  readonly record: (review: Review) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Brings the card of a review up to date; as a new message where its old one may be out of sight. */
export async function showCard(
  review: Review,
  { queue, subscriptions, prefaceOf }: DeskDeps,
  action?: "post",
): Promise<void> {
  if (!review.desk) return;
  const preface = prefaceOf(review, await subscriptions.get(review.chat));
  await postCard(review, preface, queue, action);
}
