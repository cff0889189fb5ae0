import type { ReviewRules } from "../../delivery/subscription.ts";
import { foldDigits } from "../../text/tokens.ts";
import { readDuration } from "../duration.ts";
import type { Replies } from "../replies.ts";
import type { Offer, Setting } from "./setting.ts";
import { isOff } from "./setting.ts";

const usualWaits = ["1h", "6h", "24h", "never"];
const usualOutlets = [2, 3];
const mostOutlets = 9;
const hourMinutes = 60;

/** How moderators decide on alerts before they are posted. To switch it on and off is `/review`'s own. */
export const review: Setting = {
  key: "review",
  hasOwnCommand: true,
  show({ subscription: { review: link, reviewRules }, replies }) {
    if (!link) return replies.text("review.none");
    const rules = describeRules(reviewRules, replies);
    if (!link.desk) return replies.text("review.gone", { rules });
    return replies.text("review.value", { desk: link.deskTitle, rules });
  },
  offers({ subscription: { reviewRules }, replies }) {
    const offer = (words: string, label: string): Offer => {
      const after = readRule(words, reviewRules);
      return { words, label, isChosen: JSON.stringify(after) === JSON.stringify(reviewRules) };
    };
    const outletsOffer = (outlets: number) =>
      offer(`then ${outlets}`, replies.text("review.choose.confirmed", { outlets }));
    return [
      ...[1, 2].map((count) => offer(`people ${count}`, replies.text("review.people", { count }))),
      ...usualWaits.map((wait) => offer(`wait ${wait}`, describeWait(wait, replies))),
      offer("then publish", replies.text("review.choose.publish")),
      offer("then drop", replies.text("review.choose.drop")),
      ...usualOutlets.map(outletsOffer),
    ];
  },
  apply(before, words) {
    const rules = readRule(foldDigits(words).toLowerCase(), before.reviewRules);
    return rules ? { after: { ...before, reviewRules: rules } } : { problem: "review.unclear" };
  },
};

/** "one person decides; without a decision after 6 hours it is dropped". */
function describeRules(rules: ReviewRules, replies: Replies): string {
  const { people, waitMinutes } = rules;
  return replies.text("review.rules", {
    people,
    wait: waitMinutes === null ? "never" : spanOf(waitMinutes, replies),
    next: describeThen(rules, replies),
  });
}

/** "it is dropped": what becomes of an alert that nobody decided on. */
export function describeThen({ afterwards, outlets }: ReviewRules, replies: Replies): string {
  return replies.text(`review.then.${afterwards}`, { outlets });
}

function describeWait(wait: string, replies: Replies): string {
  const minutes = readDuration(wait);
  return replies.text("review.wait", { wait: minutes === null ? wait : spanOf(minutes, replies) });
}

function spanOf(minutes: number, replies: Replies): string {
  return minutes % hourMinutes === 0
    ? replies.text("review.hours", { count: minutes / hourMinutes })
    : replies.text("review.minutes", { count: minutes });
}

/** "people 2", "wait 6h", "wait never", "then drop", "then 3"; null for anything else. */
function readRule(words: string, before: ReviewRules): ReviewRules | null {
  const [what, value = "", ...others] = words.split(/\s+/);
  if (others.length > 0) return null;
  if (what === "people" && (value === "1" || value === "2")) {
    return { ...before, people: value === "1" ? 1 : 2 };
  }
  if (what === "wait") return withWait(value, before);
  return what === "then" ? withThen(value, before) : null;
}

function withWait(value: string, before: ReviewRules): ReviewRules | null {
  if (value === "never" || isOff(value)) return { ...before, waitMinutes: null };
  const waitMinutes = readDuration(value);
  return waitMinutes === null ? null : { ...before, waitMinutes };
}

function withThen(value: string, before: ReviewRules): ReviewRules | null {
  if (value === "publish" || value === "drop") return { ...before, afterwards: value };
  const outlets = Number(value);
  const isCount = Number.isInteger(outlets) && outlets >= 2 && outlets <= mostOutlets;
  return isCount ? { ...before, afterwards: "confirmed", outlets } : null;
}
