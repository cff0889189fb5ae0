import type { Alert } from "../alerts/alert.ts";
import type { Clock } from "../clock.ts";
import { announcement } from "../commands/announcement.ts";
import type { RecentAlerts } from "../commands/latest.ts";
import type { Replies } from "../commands/replies.ts";
import { repliesIn } from "../commands/replies.ts";
import type { Status, StatusSource } from "../commands/status.ts";
import { describeCoverage, isBlind } from "../commands/status.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import { nextAt } from "../delivery/local-time.ts";
import type { Subscription } from "../delivery/subscription.ts";
import { wishesAbout } from "../delivery/wishes.ts";
import type { AlertLanguage } from "../text/language.ts";

export interface HeartbeatDeps {
  readonly subscriptions: { all(): Promise<readonly Subscription[]> };
  readonly status: StatusSource;
  readonly recent: RecentAlerts;
  readonly queue: Pick<DeliveryQueue, "enqueue">;
  readonly clock: Clock;
}

const dayMs = 24 * 60 * 60_000;
// A line that comes later than this, after an outage of ours, is not the day's any more.
const latestMs = 60 * 60_000;

/**
 * Says in every chat that wants it, at its hour, that the day brought nothing for it and whether the
 * feeds are read. A day with an alert speaks for itself. Called again for the same day it says nothing
 * more. Rejects when the store fails.
 */
export async function sendHeartbeats(deps: HeartbeatDeps): Promise<void> {
  const now = deps.clock.now();
  const all = await deps.subscriptions.all();
  const due = all.flatMap((one) => {
    const slot = slotOf(one, now);
    return slot ? [{ subscription: one, slot }] : [];
  });
  if (due.length === 0) return;
  const status = await deps.status.read();
  for (const { subscription, slot } of due) {
    const { chat, layout, digits } = subscription;
    const last = await lastFitting(subscription, now, deps);
    const isQuiet = !last || slot.getTime() - Date.parse(last.publishedAt) >= dayMs;
    if (!isQuiet) continue;
    const line = lineOf(slot, { status, last, now, timeZone: subscription.timeZone });
    const order = { chat, layout, digits, action: "post", silent: true, heldUntil: null } as const;
    await deps.queue.enqueue(line, [order]);
  }
}

/** The hour of the line, where that has just struck; null for a chat that wants none, or nothing at all now. */
function slotOf(subscription: Subscription, now: Date): Date | null {
  const { heartbeat, timeZone, paused, suspended } = subscription;
  if (heartbeat === null || suspended !== null) return null;
  if (paused && (paused.until === null || Date.parse(paused.until) > now.getTime())) return null;
  const slot = nextAt(heartbeat, timeZone, new Date(now.getTime() - latestMs));
  return slot.getTime() <= now.getTime() ? slot : null;
}

/** What was told last that is for this chat. */
async function lastFitting(
  subscription: Subscription,
  now: Date,
  { recent }: HeartbeatDeps,
): Promise<Alert | null> {
  const fits = (alert: Alert): boolean => wishesAbout(alert, now).wants(subscription);
  const [last = null] = await recent.latest(subscription.chat, fits, 1);
  return last;
}

interface Quiet {
  readonly status: Status;
  readonly last: Alert | null;
  readonly now: Date;
  readonly timeZone: string;
}

function lineOf(slot: Date, quiet: Quiet): Alert {
  const [ar, en] = (["ar", "en"] as const).map((language) => wordsIn(language, quiet));
  const nothing = { headline: "", body: "" };
  const { headline: inArabic, body: arabicBody } = ar ?? nothing;
  const { headline: inEnglish, body: englishBody } = en ?? nothing;
  return announcement(
    `heartbeat-${slot.toISOString().slice(0, 16)}`,
    { headline: { ar: inArabic, en: inEnglish }, body: { ar: arabicBody, en: englishBody } },
    quiet.now,
  );
}

function wordsIn(language: AlertLanguage, { status, last, now, timeZone }: Quiet) {
  const replies = repliesIn(language);
  // Whoever cannot see does not say that there is nothing.
  const headline = isBlind(status, now)
    ? replies.text("heartbeat.blind")
    : describeQuiet(last, timeZone, replies);
  return { headline, body: describeCoverage(status, now, replies).join("\n") };
}

function describeQuiet(last: Alert | null, timeZone: string, replies: Replies): string {
  if (!last) return replies.text("status.noAlert");
  return replies.text("status.quiet", { when: replies.when(new Date(last.publishedAt), timeZone) });
}
