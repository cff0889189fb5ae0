import type { Chat, Layout } from "../delivery/delivery.ts";
import { usualReviewRules } from "../delivery/stored-subscription.ts";
import type { Subscription } from "../delivery/subscription.ts";
import type { AlertLanguage } from "../text/language.ts";
import type { Replies } from "./replies.ts";

/** What a chat gets that has changed nothing: both countries, Arabic before English, all but sport and celebrity. */
export function defaultSubscription(chat: Chat, now: Date): Subscription {
  return {
    chat,
    layout: "ar-en",
    digits: "western",
    countries: ["ML", "NE"],
    topics: ["news"],
    unwantedKinds: [],
    places: [],
    words: [],
    minSeverity: "low",
    pings: {},
    ambiguous: "resend",
    feedbackButtons: false,
    quiet: null,
    digest: "instant",
    heartbeat: null,
    criticalOverrides: true,
    mutes: [],
    paused: null,
    timeZone: "Africa/Bamako",
    moderatorRole: null,
    review: null,
    reviewRules: usualReviewRules,
    suspended: null,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}

/** The language a chat is spoken to in: the first of those it reads. */
export function firstLanguage(layout: Layout): AlertLanguage {
  return layout === "ar" || layout === "ar-en" ? "ar" : "en";
}

/** One line each: countries, languages, severity. */
export function describeOrder(subscription: Subscription, replies: Replies): readonly string[] {
  const countries = subscription.countries.map((country) => replies.text(`country.${country}`));
  return [
    replies.text("order.countries", { countries: replies.list(countries) }),
    replies.text("order.layout", { layout: replies.text(`layout.${subscription.layout}`) }),
    replies.text("order.severity", {
      severity: replies.text(`severity.${subscription.minSeverity}`),
    }),
  ];
}
