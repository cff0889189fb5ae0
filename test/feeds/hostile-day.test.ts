import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import type { Feed } from "../../src/feeds/feed.ts";
import type { FeedState } from "../../src/feeds/feed-state.ts";
import { createFeedParser } from "../../src/feeds/parsing/feed-parser.ts";
import type { PollDeps } from "../../src/feeds/poll-feed.ts";
import { pollFeeds } from "../../src/feeds/poll-feeds.ts";
import type { FeedServer, Page } from "../fakes/feed-server.ts";
import { aFeed, rssOf } from "./a-feed.ts";
import { aFetcher, aServer } from "./a-fetcher.ts";
import { aClock } from "./a-poll.ts";

const healthyFeeds = 45;
const failingFeeds = 5;
const intervalSeconds = 1800;
const tickMs = 60_000;
const ticksPerDay = 1440;
// The deadline of a fetch is 0.3 seconds here and 15 in earnest: what a round takes counts fiftyfold.
const timeoutMs = 300;
const slowness = 50;

const fixtures = join(import.meta.dirname, "../fixtures/feeds/generated");

/** The hostile documents, each as its name says it is served. */
const hostileDocuments = globSync(join(fixtures, "evil-*")).map((file): Page => {
  const isGzip = basename(file).includes("gzip");
  return {
    body: readFileSync(file),
    ...(isGzip ? { headers: { "content-encoding": "gzip" } } : {}),
  };
});

const body = rssOf(["Bamako : reprise des vols"]);

const hostileServers: readonly Page[] = [
  { manner: "flood" },
  { manner: "silent" },
  { manner: "drip", body },
  { manner: "cut", body, headers: { "content-length": `${body.length}` } },
  { status: 301, headers: { location: "http://[bad/" } },
  { status: 302, headers: { location: "http://169.254.169.254/latest/meta-data/" } },
  { status: 302, headers: { location: "/failing/0" } },
  { status: 304 },
  { status: 429, headers: { "retry-after": "600" } },
  { status: 503 },
  { body: "" },
  { body: "<!doctype html><title>Just a moment...</title>" },
  { body, headers: { "content-type": "text/xml; charset=utf-7" } },
];

const ways = [...hostileDocuments, ...hostileServers];

interface Day {
  readonly server: FeedServer;
  readonly feeds: readonly Feed[];
  readonly clock: ReturnType<typeof aClock>;
  readonly deps: PollDeps;
  readonly states: Map<string, FeedState>;
  /** How many requests were answered in one of the hostile ways. */
  readonly failed: () => number;
}

async function aDay(): Promise<Day> {
  const server = await aServer();
  const clock = aClock();
  const parser = createFeedParser({ timeoutMs: 1000, maxHeapMb: 96 });
  onTestFinished(() => parser.close());
  const healthy = Array.from({ length: healthyFeeds }, (_, index) => `/healthy/${index}`);
  const failing = Array.from({ length: failingFeeds }, (_, index) => `/failing/${index}`);
  for (const path of healthy) {
    server.serve(path, () => {
      const hour = Math.floor(clock.now().getTime() / 3_600_000);
      return { body: rssOf([`${path}, ${hour}`]), headers: { etag: `"${hour}"` } };
    });
  }
  let asked = 0;
  for (const path of failing) {
    server.serve(path, () => {
      asked += 1;
      return ways[asked % ways.length] ?? {};
    });
  }
  const feeds = [...healthy, ...failing].map((path) =>
    aFeed({ id: path, url: `${server.url}${path}`, interval: intervalSeconds }),
  );
  const fetcher = aFetcher({ clock, timeoutMs, allowPrivateHosts: [server.host] });
  const deps = { fetcher, parser, clock, random: () => 0.5 };
  return { server, feeds, clock, deps, states: new Map(), failed: () => asked };
}

/** One round; returns by how many seconds each of the polled feeds was late. */
async function round({ feeds, clock, deps, states }: Day): Promise<Map<string, number>> {
  const late = new Map<string, number>();
  const started = performance.now();
  const stored = feeds.map((feed) => [feed, states.get(feed.id)] as const);
  for await (const { feed, state } of pollFeeds(stored, deps, { force: false, perHost: 16 })) {
    const due = Date.parse(states.get(feed.id)?.nextPollAt ?? clock.now().toISOString());
    late.set(feed.id, (clock.now().getTime() - due) / 1000);
    states.set(feed.id, state);
  }
  clock.forward(Math.max(tickMs, (performance.now() - started) * slowness));
  return late;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heldMb(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

test("a day of hostile servers delays no healthy feed and leaves nothing behind", async () => {
  const day = await aDay();
  const isHealthy = (path: string): boolean => path.startsWith("/healthy");
  let longestDelay = 0;
  let polls = 0;
  let heldBefore = 0;

  for (let tick = 0; tick < ticksPerDay; tick += 1) {
    const late = [...(await round(day))].filter(([path]) => isHealthy(path));
    longestDelay = Math.max(longestDelay, ...late.map(([, seconds]) => seconds));
    polls += late.length;
    day.server.forget();
    if (tick === ticksPerDay / 8) heldBefore = heldMb();
  }

  const healths = day.feeds.map(({ id }) => [id, day.states.get(id)?.health] as const);
  expect(day.failed()).toBeGreaterThan(ways.length);
  expect(longestDelay).toBeLessThanOrEqual(intervalSeconds + 5);
  expect(polls).toBeGreaterThanOrEqual(healthyFeeds * 40);
  expect(healths.filter(([id, health]) => isHealthy(id) && health !== "ok")).toEqual([]);
  expect(heldMb()).toBeLessThan(heldBefore * 1.1);
});
