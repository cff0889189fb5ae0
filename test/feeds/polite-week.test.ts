import { expect, onTestFinished, test } from "vitest";
import type { Feed } from "../../src/feeds/feed.ts";
import type { FeedState } from "../../src/feeds/feed-state.ts";
import { feedStateSchema } from "../../src/feeds/feed-state.ts";
import { createFeedParser } from "../../src/feeds/parsing/feed-parser.ts";
import { pollFeeds } from "../../src/feeds/poll-feeds.ts";
import type { Habit, PoliteServer } from "../fakes/polite-server.ts";
import { startPoliteServer } from "../fakes/polite-server.ts";
import { aFeed, rssOf } from "./a-feed.ts";
import { aFetcher } from "./a-fetcher.ts";
import { aClock } from "./a-poll.ts";

const week = 7 * 24 * 60;
const step = 5;
const start = new Date("2026-05-11T00:00:00Z");

const tooMany = { status: 429, headers: { "retry-after": "7200" } };

const habits: readonly Habit[] = [
  { path: "/both", validators: "both", publishesEvery: 360 },
  { path: "/etag", validators: "etag", publishesEvery: 360 },
  { path: "/last-modified", validators: "lastModified", publishesEvery: 360 },
  { path: "/none", validators: "none", publishesEvery: 360 },
  { path: "/touched", validators: "both", publishesEvery: 0, touchedEvery: 50 },
  { path: "/max-age", validators: "both", publishesEvery: 360, maxAgeSeconds: 5400 },
  {
    path: "/too-many",
    validators: "both",
    publishesEvery: 360,
    disturb: (minute) => (minute % 1440 > 1300 ? tooMany : undefined),
  },
  {
    path: "/down",
    validators: "etag",
    publishesEvery: 360,
    disturb: (minute) => (minute % 2000 > 1500 ? { status: 503 } : undefined),
  },
  {
    path: "/gone",
    validators: "both",
    publishesEvery: 360,
    disturb: (minute) => (minute > 5000 ? { status: 410 } : undefined),
  },
];

async function aPoliteServer(minute: () => number): Promise<PoliteServer> {
  // An item every six hours.
  const bodyOf = (items: number): string =>
    rssOf(
      [`Item ${items}`, `Item ${items - 1}`, `Item ${items - 2}`],
      new Date(start.getTime() + items * 6 * 3_600_000),
    );
  const polite = await startPoliteServer(minute, bodyOf);
  onTestFinished(() => polite.server.close());
  return polite;
}

/** Polls as the program does, with a restart every day; returns what is remembered at the end. */
async function liveAWeek(
  feeds: readonly Feed[],
  clock: ReturnType<typeof aClock>,
): Promise<Map<string, FeedState>> {
  const parser = createFeedParser({ timeoutMs: 10_000, maxHeapMb: 128 });
  onTestFinished(() => parser.close());
  const states = new Map<string, FeedState>();
  let fetcher = aFetcher({ clock });
  for (let minute = 0; minute < week; minute += step) {
    if (minute % 1440 === 0) {
      restart(states);
      fetcher = aFetcher({ clock });
    }
    const stored = feeds.map((feed) => [feed, states.get(feed.id)] as const);
    const deps = { fetcher, parser, clock, random: () => (minute % 97) / 97 };
    for await (const { feed, state } of pollFeeds(stored, deps, { force: false })) {
      states.set(feed.id, state);
    }
    clock.forward(step * 60_000);
  }
  return states;
}

/** All that survives is what was stored as JSON. */
function restart(states: Map<string, FeedState>): void {
  for (const [id, state] of states) {
    states.set(id, feedStateSchema.parse(JSON.parse(JSON.stringify(state))));
  }
}

test("a week of polling breaks no rule of polite feed reading", { timeout: 60_000 }, async () => {
  const clock = aClock(start);
  const minute = (): number => (clock.now().getTime() - start.getTime()) / 60_000;
  const polite = await aPoliteServer(minute);
  for (const habit of habits) polite.serve(habit);
  const feeds = habits.map(({ path }) => aFeed({ id: path, url: `${polite.server.url}${path}` }));

  const states = await liveAWeek(feeds, clock);

  const asked = (path: string) => polite.server.requests.filter((request) => request.path === path);
  expect(polite.faults).toEqual([]);
  expect(asked("/both").length).toBeGreaterThan(week / 25);
  expect(asked("/max-age").length).toBeLessThan(week / 90 + 2);
  expect(states.get("/both")).toMatchObject({ health: "ok" });
  expect(states.get("/gone")).toMatchObject({ health: "gone" });
});

test("a feed that moved is asked at its old address no more than ten times", async () => {
  const clock = aClock(start);
  const polite = await aPoliteServer(() => (clock.now().getTime() - start.getTime()) / 60_000);
  polite.serve({ path: "/new", validators: "both", publishesEvery: 360 });
  polite.server.serve("/old", { status: 301, headers: { location: "/new" } });

  await liveAWeek([aFeed({ id: "moved", url: `${polite.server.url}/old` })], clock);

  expect(polite.server.requests.filter(({ path }) => path === "/old")).toHaveLength(10);
  expect(polite.faults).toEqual([]);
});
