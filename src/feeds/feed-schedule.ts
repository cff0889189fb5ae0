import type { Feed } from "./feed.ts";
import type { FeedState } from "./feed-state.ts";
import type { FetchOutcome } from "./fetching/fetch-feed.ts";
import type { Moment } from "./next-state.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

// A server that wants to be left alone for longer is misconfigured, or not worth watching.
const longestWishMs = dayMs;

/** When to ask again. Jitter only ever delays: no server is asked before the time it was promised. */
export function nextPollAt(
  feed: Feed,
  state: FeedState,
  fetched: FetchOutcome,
  { now, random }: Moment,
): Date {
  const interval = intervalMs(feed, state, fetched);
  const wanted = new Date(now.getTime() + interval * (1 + random / 10));
  const next = feed.interval === undefined ? outsideSkipped(wanted, state) : wanted;
  const allowed = new Date(state.retryAfterUntil ?? 0);
  return next > allowed ? next : allowed;
}

function intervalMs(feed: Feed, state: FeedState, fetched: FetchOutcome): number {
  if (fetched.kind === "failed" || state.failures > 0) return backoffMs(feed, state, fetched);
  if (feed.interval !== undefined) return feed.interval * 1000;
  const fresh = (fetched.freshSeconds ?? 0) * 1000;
  const ttl = (state.ttlMinutes ?? 0) * minuteMs;
  return Math.max(adaptiveMs(feed, state), Math.min(Math.max(fresh, ttl), longestWishMs));
}

/** Three polls per usual gap, within what the feed is worth: those close to our countries stay quick. */
function adaptiveMs(feed: Feed, { itemsPerDay }: FeedState): number {
  const base = baseMs(feed);
  const slowest = feed.scope === "world" ? base * 6 : base * 2;
  const gap = itemsPerDay === null ? 0 : dayMs / itemsPerDay;
  return Math.min(Math.max(gap / 3, base), slowest);
}

function baseMs({ kind }: Feed): number {
  return ["newsroom", "agency", "state-media"].includes(kind) ? 10 * minuteMs : hourMs;
}

/** Doubles with every failure, up to a day; an address that was not there five times is asked weekly. */
function backoffMs(feed: Feed, { failures }: FeedState, fetched: FetchOutcome): number {
  const isMissing = fetched.kind === "failed" && fetched.reason === "notFound";
  if (isMissing && failures >= 5) return 7 * dayMs;
  const base = feed.interval === undefined ? baseMs(feed) : feed.interval * 1000;
  return Math.max(base, Math.min(base * 2 ** Math.min(failures - 1, 20), dayMs));
}

const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The first moment not inside an hour or a day that the feed asks to skip; both are in UTC. */
function outsideSkipped(wanted: Date, { skipHours, skipDays }: FeedState): Date {
  let next = wanted;
  // Whoever skips everything skips nothing.
  for (let hours = 0; hours < 7 * 24; hours += 1) {
    const day = days[next.getUTCDay()] ?? "";
    if (!skipHours.includes(next.getUTCHours()) && !skipDays.includes(day)) return next;
    next = new Date((Math.floor(next.getTime() / hourMs) + 1) * hourMs);
  }
  return wanted;
}
