import { expect, test } from "vitest";
import { healthChange } from "../../src/feeds/feed-health.ts";
import { feedStateSchema, isDue } from "../../src/feeds/feed-state.ts";
import { workerFaults } from "../../src/feeds/limited-worker.ts";
import { aFeed } from "./a-feed.ts";
import { aFailure, anUnreadable, aReading, hoursAgo, notModified, stateAfter } from "./a-poll.ts";

const fresh = [hoursAgo(1), hoursAgo(2), hoursAgo(3)];

test("a state survives being written as JSON and read back", () => {
  const state = stateAfter(aFeed(), aReading(fresh), aFailure("timeout"));

  const read = feedStateSchema.parse(JSON.parse(JSON.stringify(state)));

  expect(read).toEqual(state);
});

test("validators go when a 200 has none", () => {
  const none = { validators: { etag: null, lastModified: null } };

  const state = stateAfter(aFeed(), aReading(fresh), aReading(fresh, { fetched: none }));

  expect(state).toMatchObject({ etag: null, lastModified: null });
});

test("a failure keeps the validators and the hash", () => {
  const state = stateAfter(aFeed(), aReading(fresh), aFailure("serverError"));

  expect(state).toMatchObject({ etag: '"1"', bodyHash: "hash" });
});

test.for(workerFaults)("after '%s' the same body is asked for again", (fault) => {
  const state = stateAfter(aFeed(), aReading(fresh), anUnreadable(fault, '"2"'));

  expect(state).toMatchObject({ etag: '"1"', bodyHash: "hash" });
});

test("a feed is ok with items that move", () => {
  const state = stateAfter(aFeed(), aReading(fresh));

  expect(state).toMatchObject({
    health: "ok",
    itemCount: 3,
    newestItemAt: hoursAgo(1).toISOString(),
  });
});

test("one empty body may be a quiet day, two in a row are a hole", () => {
  const once = stateAfter(aFeed(), aReading(fresh), aReading([]));
  const twice = stateAfter(aFeed(), aReading(fresh), aReading([]), notModified());

  expect([once.health, twice.health]).toEqual(["ok", "empty"]);
});

test("a newsroom silent for a week is stale, though it answers 200", () => {
  const old = [hoursAgo(7 * 24), hoursAgo(7 * 24 + 1), hoursAgo(7 * 24 + 2)];

  const state = stateAfter(aFeed(), aReading(old));

  expect(state.health).toBe("stale");
});

test("an outlet that publishes monthly is not stale after a fortnight", () => {
  const monthly = [hoursAgo(14 * 24), hoursAgo(44 * 24), hoursAgo(74 * 24)];

  const state = stateAfter(aFeed(), aReading(monthly));

  expect(state.health).toBe("ok");
});

test("a post that is scheduled ahead does not make a dead feed look alive", () => {
  const state = stateAfter(aFeed(), aReading([hoursAgo(-48), hoursAgo(900), hoursAgo(901)]));

  expect(state.health).toBe("stale");
});

test("an HTML page instead of the feed is told as that, and nothing new about it is no recovery", () => {
  const state = stateAfter(
    aFeed(),
    aReading(fresh),
    anUnreadable("an HTML page, not a feed"),
    notModified(),
  );

  expect(state).toMatchObject({ health: "html", error: "an HTML page, not a feed", failures: 1 });
});

test("one failure is not a state yet, two are", () => {
  const once = stateAfter(aFeed(), aReading(fresh), aFailure("timeout"));
  const twice = stateAfter(aFeed(), aReading(fresh), aFailure("timeout"), aFailure("timeout"));
  const refused = stateAfter(aFeed(), aFailure("forbidden"), aFailure("forbidden"));

  expect([once.health, twice.health, refused.health]).toEqual(["ok", "failing", "forbidden"]);
});

test("a feed recovers with the first body that can be read", () => {
  const failures = [aFailure("timeout"), aFailure("timeout")];

  const state = stateAfter(aFeed(), ...failures, aReading(fresh));

  expect(state).toMatchObject({ health: "ok", failures: 0, failingSince: null, error: null });
});

test("a permanent redirect moves the feed at the tenth sight in a row", () => {
  const to = "https://courier.example/new.xml";
  const redirected = aReading(fresh, { fetched: { movedTo: to } });
  const sightings = (count: number) => Array.from({ length: count }, () => redirected);

  const nine = stateAfter(aFeed(), ...sightings(9));
  const ten = stateAfter(aFeed(), ...sightings(10));
  const interrupted = stateAfter(aFeed(), ...sightings(9), aReading(fresh), ...sightings(9));

  expect([nine.fetchUrl, ten.fetchUrl, interrupted.fetchUrl]).toEqual([
    aFeed().url,
    to,
    aFeed().url,
  ]);
});

test("a new address that turns out a dead end is left again", () => {
  const redirected = aReading(fresh, { fetched: { movedTo: "https://courier.example/new.xml" } });
  const moved = Array.from({ length: 10 }, () => redirected);

  const state = stateAfter(aFeed(), ...moved, aFailure("notFound"));

  expect(state.fetchUrl).toBe(aFeed().url);
});

test("what is gone at the new address is looked for at the old one again", () => {
  const redirected = aReading(fresh, { fetched: { movedTo: "https://courier.example/new.xml" } });
  const moved = Array.from({ length: 10 }, () => redirected);

  const state = stateAfter(aFeed(), ...moved, aFailure("gone"));

  expect(state).toMatchObject({ fetchUrl: aFeed().url, health: "ok", failure: "notFound" });
  expect(isDue(state, new Date("2026-05-14T12:00:00Z"), false)).toBe(true);
});

test("what is gone at its own address is gone", () => {
  const state = stateAfter(aFeed(), aReading(fresh), aFailure("gone"));

  expect(state).toMatchObject({ health: "gone", failure: "gone" });
  expect(isDue(state, new Date("2026-05-14T12:00:00Z"), true)).toBe(false);
});

test.for([
  ["new", "ok", null],
  ["new", "html", { from: "new", to: "html" }],
  ["ok", "ok", null],
  ["ok", "failing", { from: "ok", to: "failing" }],
  ["failing", "ok", { from: "failing", to: "ok" }],
] as const)("from %s to %s is reported as %o", ([from, to, expected]) => {
  expect(healthChange({ health: from }, { health: to })).toEqual(expected);
});

test("a feed is watched since it was read for the first time", () => {
  const failing = stateAfter(aFeed(), aFailure("timeout"));
  const read = stateAfter(aFeed(), aFailure("timeout"), aReading(fresh), aFailure("timeout"));

  expect(failing.watchedSince).toBeNull();
  expect(read.watchedSince).toBe("2026-05-12T12:00:00.000Z");
});
