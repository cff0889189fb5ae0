import { expect, test } from "vitest";
import { isDue, stateOf } from "../../src/feeds/feed-state.ts";
import { nextState } from "../../src/feeds/next-state.ts";
import { aFeed } from "./a-feed.ts";
import {
  aFailure,
  aReading,
  hoursAgo,
  noon,
  notModified,
  stateAfter,
  waitMinutes,
} from "./a-poll.ts";

const busy = Array.from({ length: 20 }, (_, index) => hoursAgo(index / 10));
const quiet = Array.from({ length: 20 }, (_, index) => hoursAgo(index * 24));

test("a busy newsroom is asked every ten minutes", () => {
  const state = stateAfter(aFeed({ kind: "newsroom" }), aReading(busy));

  expect(waitMinutes(state)).toBe(10);
});

test("a quiet general feed is asked once an hour, a quiet one from Mali three times as often", () => {
  const [world, mali] = (["world", "mali"] as const).map((scope) =>
    waitMinutes(stateAfter(aFeed({ scope }), aReading(quiet))),
  );

  expect([world, mali]).toEqual([60, 20]);
});

test.for([
  ["max-age", aReading(busy, { fetched: { freshSeconds: 1800 } }), 30],
  ["ttl", aReading(busy, { parsed: { ttlMinutes: 45 } }), 45],
  ["a max-age of a year", aReading(busy, { fetched: { freshSeconds: 31_536_000 } }), 24 * 60],
] as const)("%s delays the next poll, by a day at most", ([, reading, minutes]) => {
  const state = stateAfter(aFeed(), reading);

  expect(waitMinutes(state)).toBe(minutes);
});

test("a feed's own interval overrides the adaptive schedule and the wishes of its server", () => {
  const reading = aReading(quiet, { fetched: { freshSeconds: 3600 }, parsed: { skipHours: [12] } });

  const state = stateAfter(aFeed({ interval: 30 }), reading);

  expect(waitMinutes(state)).toBe(0.5);
});

test("jitter only ever delays", () => {
  const waits = [0, 0.5, 1].map((random) => {
    const before = stateAfter(aFeed(), aReading(busy));
    return waitMinutes(nextState(aFeed(), before, notModified(), { now: noon, random }));
  });

  expect(waits).toEqual([10, 10.5, 11]);
});

test("hours and days that a feed asks to skip are skipped", () => {
  const skipHours = stateAfter(aFeed(), aReading(busy, { parsed: { skipHours: [12, 13] } }));
  const skipDays = stateAfter(aFeed(), aReading(busy, { parsed: { skipDays: ["tuesday"] } }));
  const skipAll = stateAfter(
    aFeed(),
    aReading(busy, { parsed: { skipHours: Array.from({ length: 24 }, (_, hour) => hour) } }),
  );

  expect(skipHours.nextPollAt).toBe("2026-05-12T14:00:00.000Z");
  expect(skipDays.nextPollAt).toBe("2026-05-13T00:00:00.000Z");
  expect(waitMinutes(skipAll)).toBe(10);
});

test("failures double the wait up to a day, and one answer ends that", () => {
  const failures = (count: number) => Array.from({ length: count }, () => aFailure("timeout"));

  const waits = [1, 2, 3, 12].map((count) => waitMinutes(stateAfter(aFeed(), ...failures(count))));
  const recovered = stateAfter(aFeed(), ...failures(5), aReading(busy));

  expect(waits).toEqual([10, 20, 40, 24 * 60]);
  expect(waitMinutes(recovered)).toBe(10);
});

test("an address that was not there five times is asked weekly", () => {
  const failures = Array.from({ length: 5 }, () => aFailure("notFound"));

  const state = stateAfter(aFeed(), ...failures);

  expect(waitMinutes(state)).toBe(7 * 24 * 60);
});

test("nothing is asked before Retry-After, not even by force", () => {
  const retryAt = new Date("2026-05-13T12:00:00Z");
  const state = stateAfter(aFeed({ interval: 30 }), aFailure("rateLimited", retryAt));

  const answers = [noon, new Date(retryAt.getTime() - 1), retryAt].map((now) =>
    isDue(state, now, true),
  );

  expect(state.nextPollAt).toBe(retryAt.toISOString());
  expect(answers).toEqual([false, false, true]);
});

test("a feed that is gone is never asked again, unless the operator gives it another address", () => {
  const feed = aFeed();
  const state = stateAfter(feed, aFailure("gone"));
  const moved = aFeed({ url: "https://courier.example/new.xml" });

  const isAsked = isDue(stateOf(feed, state, noon), new Date("2030-01-01"), true);
  const isMovedAsked = isDue(stateOf(moved, state, noon), noon, false);

  expect(isAsked).toBe(false);
  expect(isMovedAsked).toBe(true);
});

test("force asks a feed before its time", () => {
  const state = stateAfter(aFeed(), aReading(busy));

  expect([isDue(state, noon, false), isDue(state, noon, true)]).toEqual([false, true]);
});
