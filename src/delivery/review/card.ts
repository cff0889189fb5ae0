import { createHash } from "node:crypto";
import type { Alert, Card } from "../../alerts/alert.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Chat } from "../delivery.ts";
import type { DeliveryQueue } from "../delivery-queue.ts";
import type { Review } from "./review.ts";
import { asShown, reviewKey } from "./review.ts";

const tagLength = 8;
const cardMark = "review-";

/** The tag of the review that a delivery is the card of, by what it has for a development's id; undefined for an alert. */
export function cardedTag(developmentId: string): string | undefined {
  const tag = developmentId.startsWith(cardMark) ? developmentId.slice(cardMark.length) : "";
  return tag.length === tagLength ? tag : undefined;
}

/** Short enough for a button, and the same whenever the same is to be decided. */
export function tagOf(chat: Chat, { developmentId, revision }: Alert): string {
  const hash = createHash("sha256").update(`${reviewKey(chat, developmentId)} ${revision}`);
  return hash.digest("base64url").slice(0, tagLength);
}

/**
 * Brings the card of a review to its desk, or up to date there; nothing where there is no desk. The
 * same state of a review never makes two. Rejects when the store fails.
 */
export async function postCard(
  review: Review,
  preface: Bilingual,
  queue: Pick<DeliveryQueue, "enqueue">,
  action: "post" | "edit" = review.cards === 1 ? "post" : "edit",
): Promise<void> {
  const { desk, orders } = review;
  const [order] = orders;
  if (!(desk && order)) return;
  const { layout, digits, silent } = order;
  await queue.enqueue(cardOf(review, preface), [
    { chat: desk, action, layout, digits, silent, heldUntil: null },
  ]);
}

function cardOf(review: Review, preface: Bilingual): Alert {
  const shown = asShown(review);
  return {
    ...shown,
    developmentId: `${cardMark}${review.tag}`,
    revision: review.cards,
    edition: 0,
    // One that somebody deleted comes back.
    matters: review.ending === null,
    card: { preface, buttons: buttonsOf(review), revision: shown.revision },
  };
}

function buttonsOf({ tag, version, isOnHold, ending }: Review): Card["buttons"] {
  if (ending !== null) return [];
  const button = (what: Card["buttons"][number]["what"]) => ({
    what,
    line: `review ${what} ${tag} ${version}`,
  });
  const all = [button("approve"), button("edit"), button("hold"), button("reject")];
  return isOnHold ? all.filter(({ what }) => what !== "hold") : all;
}
