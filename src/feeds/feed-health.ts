import type { Feed } from "./feed.ts";
import type { FeedHealth, FeedState } from "./feed-state.ts";
import type { Reading } from "./next-state.ts";
import { htmlInstead } from "./parsing/sniff.ts";

const dayMs = 86_400_000;

/** A feed whose health is no longer what it was. */
export interface HealthChange {
  readonly from: FeedHealth;
  readonly to: FeedHealth;
}

/** What one poll changed, for the log; null for no change, and for a first poll that went well. */
export function healthChange(
  before: Pick<FeedState, "health">,
  after: Pick<FeedState, "health">,
): HealthChange | null {
  const { health: from } = before;
  const { health: to } = after;
  return from === to || (from === "new" && to === "ok") ? null : { from, to };
}

/** Days after which silence is not normal, however rarely the outlet publishes. */
const quietDays: Record<Feed["kind"], number> = {
  agency: 1,
  "state-media": 2,
  newsroom: 4,
  aggregator: 7,
  humanitarian: 14,
  research: 60,
};

/** Judges a feed after a poll. `state` has the counters of this poll already, but the old health. */
export function healthAfter(feed: Feed, state: FeedState, reading: Reading, now: Date): FeedHealth {
  const { fetched, parsed } = reading;
  if (fetched.kind === "failed") return healthOfFailure(state, fetched.reason);
  if (parsed !== null && !parsed.ok) return parsed.error === htmlInstead ? "html" : "unreadable";
  // Nothing new about a page that was no feed.
  if (state.failures > 0) return state.health;
  if (state.itemCount === 0) return state.emptyPolls >= 2 ? "empty" : state.health;
  return isStale(feed, state, now) ? "stale" : "ok";
}

/** One failure is weather, two in a row are a state. A 410 says it once. */
function healthOfFailure(state: FeedState, reason: string): FeedHealth {
  if (reason === "gone") return "gone";
  if (state.failures < 2) return state.health;
  return reason === "forbidden" || reason === "notFound" ? reason : "failing";
}

/** Ten times the usual gap between two items, and at least what its kind of outlet may be silent. */
function isStale(feed: Feed, state: FeedState, now: Date): boolean {
  if (state.newestItemAt === null) return false;
  const usualGapDays = state.itemsPerDay === null ? 0 : 1 / state.itemsPerDay;
  const allowedDays = Math.max(quietDays[feed.kind], 10 * usualGapDays);
  return now.getTime() - new Date(state.newestItemAt).getTime() > allowedDays * dayMs;
}
