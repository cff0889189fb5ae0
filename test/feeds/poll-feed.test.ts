import { expect, onTestFinished, test } from "vitest";
import type { Feed } from "../../src/feeds/feed.ts";
import { createFeedParser } from "../../src/feeds/parsing/feed-parser.ts";
import type { FeedPoll, PollDeps } from "../../src/feeds/poll-feed.ts";
import { pollFeed } from "../../src/feeds/poll-feed.ts";
import { pollFeeds } from "../../src/feeds/poll-feeds.ts";
import { aFeed, rssOf } from "./a-feed.ts";
import { aFetcher, aServer } from "./a-fetcher.ts";
import { aClock } from "./a-poll.ts";

function deps(): PollDeps & { clock: ReturnType<typeof aClock> } {
  const parser = createFeedParser({ timeoutMs: 10_000, maxHeapMb: 128 });
  onTestFinished(() => parser.close());
  return { fetcher: aFetcher(), parser, clock: aClock(), random: () => 0 };
}

const gently = { force: false };

test("a changed feed brings its items, and an unchanged one none", async () => {
  const server = await aServer();
  server.serve("/feed", { body: rssOf(["Gao", "Kidal"]), headers: { etag: '"1"' } });
  const feed = aFeed({ url: `${server.url}/feed` });
  const given = deps();

  const first = await pollFeed(feed, undefined, given, gently);
  given.clock.forward(3_600_000);
  const second = await pollFeed(feed, first.state, given, gently);

  expect(first).toMatchObject({
    outcome: "changed",
    items: [{ title: "Gao" }, { title: "Kidal" }],
  });
  expect(second).toMatchObject({ outcome: "unchanged", items: [] });
  expect(server.requests.map(({ headers }) => headers["if-none-match"])).toEqual([
    undefined,
    '"1"',
  ]);
});

test("a body whose items were not stored comes again", async () => {
  const server = await aServer();
  server.serve("/feed", { body: rssOf(["Gao"]), headers: { etag: '"1"' } });
  const feed = aFeed({ url: `${server.url}/feed` });
  const given = deps();

  await pollFeed(feed, undefined, given, gently);
  const again = await pollFeed(feed, undefined, given, gently);

  expect(again).toMatchObject({ outcome: "changed", items: [{ title: "Gao" }] });
});

test("the first poll says that the feed was not watched before, the second since when", async () => {
  const server = await aServer();
  server.serve("/feed", { body: rssOf(["Gao"]) });
  const feed = aFeed({ url: `${server.url}/feed` });
  const given = deps();

  const first = await pollFeed(feed, undefined, given, gently);
  given.clock.forward(3_600_000);
  const second = await pollFeed(feed, first.state, given, gently);

  expect(first.watchedSince).toBeNull();
  expect(second.watchedSince).toEqual(new Date("2026-05-12T12:00:00Z"));
});

test("a feed that is not due is left alone, unless by force", async () => {
  const server = await aServer();
  server.serve("/feed", { body: rssOf(["Gao"]) });
  const feed = aFeed({ url: `${server.url}/feed` });
  const given = deps();
  const { state } = await pollFeed(feed, undefined, given, gently);

  const skipped = await pollFeed(feed, state, given, gently);
  const forced = await pollFeed(feed, state, given, { force: true });

  expect([skipped.outcome, forced.outcome]).toEqual(["skipped", "unchanged"]);
  expect(server.requests).toHaveLength(2);
});

test("a feed that answers HTML fails with the reason", async () => {
  const server = await aServer();
  server.serve("/feed", {
    body: "<!DOCTYPE html><html><title>Just a moment…</title></html>",
    headers: { "content-type": "application/rss+xml" },
  });

  const polled = await pollFeed(aFeed({ url: `${server.url}/feed` }), undefined, deps(), gently);

  expect(polled).toMatchObject({
    outcome: "failed",
    items: [],
    failure: "unreadable",
    error: "an HTML page, not a feed",
    healthChange: { from: "new", to: "html" },
    state: { health: "html" },
  });
});

async function pollAll(feeds: readonly Feed[], given: PollDeps, limits = {}): Promise<FeedPoll[]> {
  const stored = feeds.map((feed) => [feed, undefined] as const);
  return Array.fromAsync(pollFeeds(stored, given, { force: false, ...limits }));
}

test("a feed that is down or slow does not stop the round", async () => {
  const [quick, slow, down] = await Promise.all([aServer(), aServer(), aServer()]);
  quick.serve("/feed", { body: rssOf(["Gao"]) });
  slow.serve("/feed", { manner: "silent" });
  await down.close();
  const feeds = [slow, down, quick].map(({ url }, index) =>
    aFeed({ id: `feed-${index}`, url: `${url}/feed` }),
  );
  const given = { ...deps(), fetcher: aFetcher({ timeoutMs: 1500 }) };
  // The first document waits for the parser to start, however busy the machine.
  await pollAll([aFeed({ url: `${quick.url}/feed` })], given);

  const polls = await pollAll(feeds, given);

  expect(polls.map(({ feed, outcome }) => [feed.id, outcome])).toEqual([
    ["feed-1", "failed"],
    ["feed-2", "changed"],
    ["feed-0", "failed"],
  ]);
});

test("a host is never asked for more feeds at a time than allowed, and all are asked", async () => {
  let asking = 0;
  let most = 0;
  const fetcher: PollDeps["fetcher"] = {
    async fetch() {
      asking += 1;
      most = Math.max(most, asking);
      await new Promise((resolve) => setImmediate(resolve));
      asking -= 1;
      return { kind: "failed", reason: "network", status: null, retryAt: null };
    },
    close: () => Promise.resolve(),
  };
  const feeds = Array.from({ length: 9 }, (_, index) => aFeed({ id: `feed-${index}` }));

  const polls = await pollAll(feeds, { ...deps(), fetcher }, { perHost: 2 });

  expect(polls).toHaveLength(9);
  expect(most).toBe(2);
});
