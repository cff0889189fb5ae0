import type { Alert, Card } from "../../alerts/alert.ts";
import type { Layout } from "../../delivery/delivery.ts";
import type { Review } from "../../delivery/review/review.ts";
import { isFirst } from "../../delivery/review/review.ts";
import type { Subscription } from "../../delivery/subscription.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Control } from "../command.ts";
import type { Replies } from "../replies.ts";
import { repliesIn } from "../replies.ts";
import { describeThen } from "../settings/review.ts";
import { firstLanguage } from "../standing-order.ts";

/** What a card says before its alert: what is to be decided and by when, or how it ended. */
export function prefaceOf(review: Review, subscription: Subscription | undefined): Bilingual {
  const inLanguage = (language: string): string => {
    const replies = repliesIn(language);
    const lines = review.ending
      ? [describeEnding(review, replies)]
      : questionLines(review, subscription, replies);
    return lines.join("\n");
  };
  return { ar: inLanguage("ar"), en: inLanguage("en") };
}

/** "Approved: on its way to Desk news." */
export function describeEnding({ ending, title }: Review, replies: Replies): string {
  return ending ? replies.text(`review.ended.${ending}`, { chat: title }) : "";
}

/** One line for the record of decisions, in the language that the chat reads. */
export function trailLine(review: Review): string {
  const language = firstLanguage(review.orders[0]?.layout ?? "ar-en");
  const replies = repliesIn(language);
  const headline = (review.text ?? review.alert).headline[language];
  return replies.text("review.trail", { ending: describeEnding(review, replies), headline });
}

function questionLines(
  review: Review,
  subscription: Subscription | undefined,
  replies: Replies,
): readonly string[] {
  const { title, votes, isOnHold, dueAt } = review;
  const count = (wanted: string) => votes.filter(({ verdict }) => verdict === wanted).length;
  const rules = subscription?.reviewRules;
  const until = dueAt && rules && describeDeadline(new Date(dueAt), subscription, replies);
  return [
    replies.text(isFirst(review) ? "review.card.new" : "review.card.update", { chat: title }),
    ...(rules?.people === 2
      ? [
          replies.text("review.card.votes", {
            approve: count("approved"),
            reject: count("rejected"),
          }),
        ]
      : []),
    ...(isOnHold ? [replies.text("review.card.hold")] : []),
    ...(until ? [until] : []),
  ];
}

function describeDeadline(
  due: Date,
  { timeZone, reviewRules }: Subscription,
  replies: Replies,
): string {
  const when = replies.when(due, timeZone);
  return replies.text("review.card.until", { when, next: describeThen(reviewRules, replies) });
}

/** What can be pressed under a card. */
export function cardControls({ card }: Pick<Alert, "card">, layout: Layout): readonly Control[] {
  const replies = repliesIn(firstLanguage(layout));
  const buttons = (card?.buttons ?? []).map(({ what, line }: Card["buttons"][number]) => ({
    label: replies.text(`button.${what}`),
    line,
  }));
  return buttons.length > 0 ? [{ kind: "buttons", buttons }] : [];
}
