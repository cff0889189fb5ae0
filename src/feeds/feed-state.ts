import { z } from "zod";
import { failureReasons } from "./failure-reason.ts";
import type { Feed } from "./feed.ts";

/**
 * How a feed is doing. "200 is not evidence of content": `empty` after two empty bodies in a row,
 * `stale` when the newest item is too old for this kind of outlet, `html` for a page or a challenge
 * instead of a feed, `failing` for timeouts, server errors and bodies out of reach.
 */
const feedHealths = [
  "new",
  "ok",
  "empty",
  "stale",
  "html",
  "unreadable",
  "forbidden",
  "notFound",
  "gone",
  "failing",
] as const;

export type FeedHealth = (typeof feedHealths)[number];

const feedFailures = [...failureReasons, "unreadable"] as const;

/** Why a poll brought nothing: there was no answer to read, or it could not be read. */
export type FeedFailure = (typeof feedFailures)[number];

const instant = z.iso.datetime();

/** The stored form of `FeedState`, for the store to check what it reads. */
export const feedStateSchema = z.object({
  url: z.string(),
  fetchUrl: z.string(),
  redirect: z.object({ to: z.string(), sightings: z.number() }).nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  bodyHash: z.string().nullable(),
  lastPolledAt: instant.nullable(),
  nextPollAt: instant,
  retryAfterUntil: instant.nullable(),
  ttlMinutes: z.number().nullable(),
  skipHours: z.array(z.number()),
  skipDays: z.array(z.string()),
  health: z.enum(feedHealths),
  healthSince: instant,
  failures: z.number(),
  failingSince: instant.nullable(),
  lastOkAt: instant.nullable(),
  failure: z.enum(feedFailures).nullable().default(null),
  error: z.string().nullable(),
  itemCount: z.number().nullable(),
  emptyPolls: z.number(),
  newestItemAt: instant.nullable(),
  itemsPerDay: z.number().nullable(),
  watchedSince: instant.nullable(),
});

/**
 * What is remembered of a feed between two polls; JSON-safe, instants as ISO 8601.
 *
 * - `url` is the configured one this state belongs to, `fetchUrl` the one to ask.
 * - `redirect` counts the sightings of a permanent redirect that is not followed for good yet.
 * - `failures` in a row, the first at `failingSince`; `failure` and, for people, `error` say why.
 * - `watchedSince` is the first time the feed was read; null while that has never worked.
 *
 * Store it only after everything that came with it is stored: its validators and its body hash say
 * "we have this body", and a body that we claim to have is never sent again.
 */
export type FeedState = Readonly<z.infer<typeof feedStateSchema>>;

/** Of a feed that was never asked: due at once. */
export function initialState(feed: Feed, now: Date): FeedState {
  return {
    url: feed.url,
    fetchUrl: feed.url,
    redirect: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    lastPolledAt: null,
    nextPollAt: now.toISOString(),
    retryAfterUntil: null,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    health: "new",
    healthSince: now.toISOString(),
    failures: 0,
    failingSince: null,
    failure: null,
    lastOkAt: null,
    error: null,
    itemCount: null,
    emptyPolls: 0,
    newestItemAt: null,
    itemsPerDay: null,
    watchedSince: null,
  };
}

/** Has the server send all it has at the next poll, changed or not. */
export function withoutValidators(state: FeedState): FeedState {
  return { ...state, etag: null, lastModified: null, bodyHash: null };
}

/** The stored state, or a fresh one where there is none or the operator gave the feed another URL. */
export function stateOf(feed: Feed, stored: FeedState | undefined, now: Date): FeedState {
  return stored?.url === feed.url ? stored : initialState(feed, now);
}

/** Whether the feed may be asked now. `force` asks before its time, never against the server's word. */
export function isDue(state: FeedState, now: Date, force: boolean): boolean {
  if (state.health === "gone") return false;
  if (state.retryAfterUntil !== null && now < new Date(state.retryAfterUntil)) return false;
  return force || now >= new Date(state.nextPollAt);
}
