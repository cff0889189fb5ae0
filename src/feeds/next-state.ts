import type { Feed, ParsedFeed } from "./feed.ts";
import { healthAfter } from "./feed-health.ts";
import { nextPollAt } from "./feed-schedule.ts";
import type { FeedFailure, FeedState } from "./feed-state.ts";
import type { FetchOutcome } from "./fetching/fetch-feed.ts";
import { workerFaults } from "./limited-worker.ts";

/** One answer as far as it could be read; `parsed` is null where there was no new body. */
export interface Reading {
  readonly fetched: FetchOutcome;
  readonly parsed: ParsedFeed | null;
}

/** The time of the poll, and a number from 0 to 1 for the jitter. */
export interface Moment {
  readonly now: Date;
  readonly random: number;
}

/** What to remember after a poll. Pure. */
export function nextState(feed: Feed, state: FeedState, given: Reading, at: Moment): FeedState {
  const reading = atItsAddress(state, given);
  const polled: FeedState = {
    ...state,
    ...validatorsAfter(reading),
    ...contentsAfter(state, reading, at.now),
    ...errorAfter(state, reading, at.now),
    ...addressAfter(state, reading),
    lastPolledAt: at.now.toISOString(),
    retryAfterUntil: retryAfterOf(reading),
  };
  const health = healthAfter(feed, polled, reading, at.now);
  const isSame = health === state.health;
  const judged = {
    ...polled,
    health,
    healthSince: isSame ? state.healthSince : at.now.toISOString(),
    lastOkAt: health === "ok" ? at.now.toISOString() : state.lastOkAt,
  };
  return { ...judged, nextPollAt: nextPollAt(feed, judged, reading.fetched, at).toISOString() };
}

/** What is gone where the feed moved to may still be where it came from. */
function atItsAddress(state: FeedState, reading: Reading): Reading {
  const { fetched } = reading;
  const isFarewell = fetched.kind === "failed" && fetched.reason === "gone";
  if (!isFarewell || state.fetchUrl === state.url) return reading;
  return { ...reading, fetched: { ...fetched, reason: "notFound" } };
}

/**
 * Validators come from every 200, the unreadable ones included, and go when a 200 has none. After a
 * fault of ours they stay as they were, so that the same body is sent again.
 */
function validatorsAfter({ fetched, parsed }: Reading): Partial<FeedState> {
  if (fetched.kind === "failed" || isOurFault(parsed)) return {};
  const { etag, lastModified } = fetched.validators;
  if (fetched.kind !== "changed") return { etag, lastModified };
  // No hash: we hold no body that could be read.
  return { etag, lastModified, bodyHash: parsed?.ok ? fetched.bodyHash : null };
}

function isOurFault(parsed: ParsedFeed | null): boolean {
  return parsed !== null && !parsed.ok && workerFaults.some((fault) => fault === parsed.error);
}

function contentsAfter(state: FeedState, reading: Reading, now: Date): Partial<FeedState> {
  const { fetched, parsed } = reading;
  if (parsed?.ok) return contentsOf(parsed, state, now);
  const isEmptyAgain = parsed === null && fetched.kind !== "failed" && state.itemCount === 0;
  return isEmptyAgain ? { emptyPolls: state.emptyPolls + 1 } : {};
}

function contentsOf(parsed: ReadFeed, state: FeedState, now: Date): Partial<FeedState> {
  const dates = datesOf(parsed, now);
  return {
    itemCount: parsed.items.length,
    emptyPolls: parsed.items.length === 0 ? state.emptyPolls + 1 : 0,
    newestItemAt: dates[0]?.toISOString() ?? state.newestItemAt,
    itemsPerDay: rateOf(dates) ?? state.itemsPerDay,
    ttlMinutes: parsed.ttlMinutes ?? null,
    skipHours: [...(parsed.skipHours ?? [])],
    skipDays: [...(parsed.skipDays ?? [])],
    watchedSince: state.watchedSince ?? now.toISOString(),
  };
}

type ReadFeed = Extract<ParsedFeed, { ok: true }>;

/** Newest first. A post that is scheduled ahead says nothing about how alive the feed is. */
function datesOf(parsed: ReadFeed, now: Date): Date[] {
  return parsed.items
    .flatMap(({ date }) => (date !== null && date <= now ? [date] : []))
    .sort((a, b) => b.getTime() - a.getTime());
}

const dayMs = 86_400_000;

/** Over the newest twenty: the older ones tell of another year. */
function rateOf(dates: readonly Date[]): number | null {
  const recent = dates.slice(0, 20);
  const [newest, oldest] = [recent[0], recent.at(-1)];
  if (newest === undefined || oldest === undefined || recent.length < 3) return null;
  const days = Math.max((newest.getTime() - oldest.getTime()) / dayMs, 1 / 24);
  return (recent.length - 1) / days;
}

function errorAfter(state: FeedState, reading: Reading, now: Date): Partial<FeedState> {
  const failure = failureOf(reading);
  if (failure === null) {
    // "Nothing new" about a body that was no feed is no recovery.
    const isStillNoFeed = reading.parsed === null && state.bodyHash === null;
    return isStillNoFeed ? {} : { failures: 0, failingSince: null, failure, error: null };
  }
  const failingSince = state.failingSince ?? now.toISOString();
  return { failures: state.failures + 1, failingSince, failure, error: errorOf(reading) };
}

/** Null when the feed was read, or says that there is nothing new. */
export function failureOf({ fetched, parsed }: Reading): FeedFailure | null {
  if (fetched.kind === "failed") return fetched.reason;
  return parsed !== null && !parsed.ok ? "unreadable" : null;
}

/** In English, for logs and operators. */
function errorOf({ fetched, parsed }: Reading): string | null {
  if (fetched.kind === "failed") {
    return fetched.status === null ? fetched.reason : `${fetched.reason} (${fetched.status})`;
  }
  return parsed !== null && !parsed.ok ? parsed.error : null;
}

// As often as NewsBlur: a permanent redirect may be a mistake of an afternoon.
const sightingsToMove = 10;

/** A URL moves after repeated sight, and back when the new place is a dead end. */
function addressAfter(state: FeedState, { fetched }: Reading): Partial<FeedState> {
  if (fetched.kind === "failed") {
    const isDeadEnd = state.fetchUrl !== state.url && deadEnds.has(fetched.reason);
    return isDeadEnd ? { fetchUrl: state.url, redirect: null } : {};
  }
  const to = fetched.movedTo;
  if (to === null) return { redirect: null };
  const sightings = state.redirect?.to === to ? state.redirect.sightings + 1 : 1;
  if (sightings >= sightingsToMove) return { fetchUrl: to, redirect: null };
  return { redirect: { to, sightings } };
}

const deadEnds = new Set(["notFound", "gone", "network", "badUrl", "privateAddress"]);

function retryAfterOf({ fetched }: Reading): string | null {
  return fetched.kind === "failed" ? (fetched.retryAt?.toISOString() ?? null) : null;
}
