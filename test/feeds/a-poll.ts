import type { Clock } from "../../src/clock.ts";
import type { FailureReason } from "../../src/feeds/failure-reason.ts";
import type { Feed } from "../../src/feeds/feed.ts";
import type { FeedState } from "../../src/feeds/feed-state.ts";
import { initialState } from "../../src/feeds/feed-state.ts";
import type { FetchOutcome } from "../../src/feeds/fetching/fetch-feed.ts";
import type { Reading } from "../../src/feeds/next-state.ts";
import { nextState } from "../../src/feeds/next-state.ts";

/** When the polls of these tests happen, a Tuesday. */
export const noon = new Date("2026-05-12T12:00:00Z");

/** A clock that stands still until it is moved. */
export function aClock(start = noon): Clock & { forward(ms: number): void } {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    sleep: () => Promise.resolve(),
    forward(ms) {
      now += ms;
    },
  };
}

type Changed = Extract<FetchOutcome, { kind: "changed" }>;
type ReadFeed = Extract<Reading["parsed"], { ok: true }>;

/** A body that was read, with one item per publication date. */
export function aReading(
  dates: readonly Date[],
  { fetched = {}, parsed = {} }: { fetched?: Partial<Changed>; parsed?: Partial<ReadFeed> } = {},
): Reading {
  const items = dates.map((date, index) => ({
    title: `Headline ${index}`,
    link: `https://courier.example/${index}`,
    guid: null,
    date,
    description: null,
  }));
  return {
    fetched: {
      kind: "changed",
      bytes: new Uint8Array(),
      bodyHash: "hash",
      headers: { contentType: null, contentEncoding: null, contentLocation: null },
      finalUrl: "https://courier.example/feed.xml",
      validators: { etag: '"1"', lastModified: null },
      freshSeconds: null,
      movedTo: null,
      ...fetched,
    },
    parsed: { ok: true, format: "rss", title: null, items, ...parsed },
  };
}

export function aFailure(reason: FailureReason, retryAt: Date | null = null): Reading {
  return { fetched: { kind: "failed", reason, status: null, retryAt }, parsed: null };
}

/** A 200 whose body no parser could read. */
export function anUnreadable(error: string, etag: string | null = '"page"'): Reading {
  const { fetched } = aReading([], { fetched: { validators: { etag, lastModified: null } } });
  return { fetched, parsed: { ok: false, error } };
}

export function notModified(): Reading {
  const validators = { etag: '"1"', lastModified: null };
  return {
    fetched: { kind: "notModified", validators, freshSeconds: null, movedTo: null },
    parsed: null,
  };
}

/** Hours before noon as a date. */
export function hoursAgo(hours: number): Date {
  return new Date(noon.getTime() - hours * 3_600_000);
}

/** The state after these readings, all of them at noon and without jitter. */
export function stateAfter(feed: Feed, ...readings: readonly Reading[]): FeedState {
  return readings.reduce(
    (state, reading) => nextState(feed, state, reading, { now: noon, random: 0 }),
    initialState(feed, noon),
  );
}

/** Minutes from noon to the next poll. */
export function waitMinutes(state: FeedState): number {
  return (Date.parse(state.nextPollAt) - noon.getTime()) / 60_000;
}
