import type { Review } from "../../delivery/review/review.ts";
import type { Control, Reply } from "../command.ts";
import type { Request } from "../definition.ts";
import type { Replies } from "../replies.ts";
import { history } from "../settings/history.ts";
import { lineOf } from "../settings/panel.ts";
import { review as setting } from "../settings/review.ts";
import type { ReviewDeps } from "./review-deps.ts";
import { addressOf } from "./review-deps.ts";

const mostShown = 10;
const longestHeadline = 90;
const longestLabel = 40;

/** Whether this chat's alerts are reviewed, what waits, and what is to be decided here for others. */
export async function overview(request: Request, { desk }: ReviewDeps): Promise<Reply> {
  const { call, replies } = request;
  const subscription = await request.subscription();
  const own = await desk.waitingFor(call.chat);
  const here = await desk.waitingAt(call.chat);
  const view = { replies, timeZone: subscription?.timeZone };
  const state = subscription ? [lineOf(setting, { subscription, replies, call })] : [];
  const others = [...new Set(here.map(({ title }) => title))];
  const text = [
    ...state,
    ...(subscription?.review ? waiting(own, view) : []),
    ...(others.length > 0
      ? ["", replies.text("review.here", { chats: replies.list(others) })]
      : []),
    ...(here.length > 0 ? waiting(here, view) : []),
    "",
    replies.text("review.address", { address: addressOf(call.chat) }),
  ];
  return {
    text: text.join("\n").trimStart(),
    language: replies.language,
    controls: here.length > 0 ? [menuOf(here, replies)] : [],
  };
}

/** The last decisions on the alerts of this chat, or taken in it. */
export async function decisions(request: Request, deps: ReviewDeps): Promise<Reply> {
  const timeZone = (await request.subscription())?.timeZone;
  const entries = await deps.decisions.read(request.call.chat);
  return history({ timeZone, replies: request.replies }, entries, {
    title: "review.historyTitle",
    none: "review.historyNone",
  });
}

function waiting(
  reviews: readonly Review[],
  { replies, timeZone }: { readonly replies: Replies; readonly timeZone: string | undefined },
): readonly string[] {
  const lines = reviews.slice(0, mostShown).map((review) => {
    const until = review.dueAt ? replies.when(new Date(review.dueAt), timeZone) : "none";
    const headline = headlineOf(review, replies).slice(0, longestHeadline);
    return `– ${replies.text("review.line", { headline, until })}`;
  });
  return [replies.text("review.waiting", { count: reviews.length }), ...lines];
}

function menuOf(reviews: readonly Review[], replies: Replies): Control {
  const options = reviews.slice(0, mostShown).map((review) => ({
    label: headlineOf(review, replies).slice(0, longestLabel),
    line: `review show ${review.tag}`,
  }));
  return { kind: "menu", title: replies.text("review.showAgain"), options };
}

function headlineOf({ alert, text }: Review, { language }: Replies): string {
  return (text ?? alert).headline[language === "ar" ? "ar" : "en"];
}
