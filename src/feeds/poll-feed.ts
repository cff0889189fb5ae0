import type { Clock } from "../clock.ts";
import type { Feed, Item, ParsedFeed } from "./feed.ts";
import type { HealthChange } from "./feed-health.ts";
import { healthChange } from "./feed-health.ts";
import type { FeedFailure, FeedState } from "./feed-state.ts";
import { isDue, stateOf } from "./feed-state.ts";
import type { FeedFetcher, FetchOutcome } from "./fetching/fetch-feed.ts";
import { failureOf, nextState } from "./next-state.ts";
import type { FeedParser } from "./parsing/feed-parser.ts";
import type { WebSubHub } from "./websub/websub.ts";

/** What polling takes. `random` gives numbers from 0 to 1. */
export interface PollDeps {
  readonly fetcher: FeedFetcher;
  readonly parser: FeedParser;
  readonly clock: Clock;
  readonly random: () => number;
}

/** What one poll of one feed brought. */
export interface FeedPoll {
  readonly feed: Feed;
  /**
   * `unchanged`: the server, or the hash of the body, says that there is nothing new. `pushed`: we
   * did not ask, a hub brought it.
   */
  readonly outcome: "changed" | "unchanged" | "failed" | "skipped" | "pushed";
  /** Every item of a changed or pushed body, known or not; empty otherwise. */
  readonly items: readonly Item[];
  /** To be stored once what the items led to is stored, never before. */
  readonly state: FeedState;
  /** When the feed was read for the first time, before this poll; null = it never was. */
  readonly watchedSince: Date | null;
  /** Why it failed, and the same in English, for logs and operators. */
  readonly failure?: FeedFailure | undefined;
  readonly error?: string | undefined;
  readonly healthChange?: HealthChange | undefined;
  /** Where a changed feed can be subscribed to. */
  readonly webSub?: WebSubHub | undefined;
}

/** Asks one feed if it is due, or in any case when forced; nothing is stored here. Never rejects. */
export async function pollFeed(
  feed: Feed,
  stored: FeedState | undefined,
  deps: PollDeps,
  { force }: { readonly force: boolean },
): Promise<FeedPoll> {
  const before = stateOf(feed, stored, deps.clock.now());
  const watchedSince = before.watchedSince === null ? null : new Date(before.watchedSince);
  if (!isDue(before, deps.clock.now(), force)) {
    return { feed, outcome: "skipped", items: [], state: before, watchedSince };
  }
  const { etag, lastModified, bodyHash } = before;
  const fetched = await deps.fetcher.fetch({
    url: before.fetchUrl,
    validators: { etag, lastModified },
    bodyHash,
    userAgent: feed.userAgent,
  });
  const parsed = await parse(fetched, feed, deps.parser);
  const reading = { fetched, parsed };
  const at = { now: deps.clock.now(), random: deps.random() };
  const state = nextState(feed, before, reading, at);
  const change = healthChange(before, state);
  const common = { feed, state, watchedSince, ...(change && { healthChange: change }) };
  if (failureOf(reading) !== null) {
    const { failure, error } = state;
    const why = { failure: failure ?? undefined, error: error ?? undefined };
    return { ...common, outcome: "failed", items: [], ...why };
  }
  if (!parsed?.ok) return { ...common, outcome: "unchanged", items: [] };
  return { ...common, outcome: "changed", items: parsed.items, webSub: parsed.webSub };
}

/** What a hub brought, as if we had asked; what is remembered of the feed stays as it was. */
export function pushedPoll(
  feed: Feed,
  items: readonly Item[],
  stored: FeedState | undefined,
  now: Date,
): FeedPoll {
  const state = stateOf(feed, stored, now);
  const watchedSince = state.watchedSince === null ? null : new Date(state.watchedSince);
  return { feed, outcome: "pushed", items, state, watchedSince };
}

async function parse(
  fetched: FetchOutcome,
  { language }: Feed,
  parser: FeedParser,
): Promise<ParsedFeed | null> {
  if (fetched.kind !== "changed") return null;
  return parser.parse(fetched.bytes, fetched.headers, fetched.finalUrl, language);
}
