import process, { argv, cpuUsage, exit, resourceUsage } from "node:process";
import { systemClock } from "../../clock.ts";
import type { Feed } from "../../feeds/feed.ts";
import type { FeedState } from "../../feeds/feed-state.ts";
import { createFeedFetcher } from "../../feeds/fetching/fetch-feed.ts";
import { createFeedParser } from "../../feeds/parsing/feed-parser.ts";
import type { PollDeps } from "../../feeds/poll-feed.ts";
import { pollFeeds } from "../../feeds/poll-feeds.ts";
import { feedsPerRound, rounds } from "./feeds-rounds.ts";

// A process of its own that loads the feed code and nothing else, so that its memory is the poller's.

/** What one round cost the process that polled. */
export interface RoundCost {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The highest of the process so far. */
  readonly peakMb: number;
  readonly outcomes: Readonly<Record<string, number>>;
}

const [, , run = "0", port = "0"] = argv;

const feeds = Array.from(
  { length: feedsPerRound },
  (_, index): Feed => ({
    id: `feed-${index}`,
    outlet: `Outlet ${index}`,
    url: `http://feed-${index}.example:${port}/${run}/${index}`,
    language: index % 2 === 0 ? "ar" : "fr",
    scope: "sahel",
    kind: "newsroom",
    enabled: true,
    model: true,
  }),
);

const deps: PollDeps = {
  fetcher: createFeedFetcher({
    allowPrivateHosts: feeds.map((_, index) => `feed-${index}.example`),
    userAgent: "sahel-alert-bot/bench (+https://bot.example/)",
    lookup: (_host, _options, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]),
  }),
  parser: createFeedParser({ timeoutMs: 10_000, maxHeapMb: 128 }),
  clock: systemClock,
  random: Math.random,
};

async function pollAll(states: Map<string, FeedState>): Promise<RoundCost> {
  const outcomes: Record<string, number> = {};
  const stored = feeds.map((feed) => [feed, states.get(feed.id)] as const);
  const cpuBefore = cpuUsage();
  const started = performance.now();
  for await (const poll of pollFeeds(stored, deps, { force: true })) {
    states.set(poll.feed.id, poll.state);
    outcomes[poll.outcome] = (outcomes[poll.outcome] ?? 0) + 1;
  }
  const { user, system } = cpuUsage(cpuBefore);
  return {
    cpuSeconds: (user + system) / 1e6,
    wallSeconds: (performance.now() - started) / 1000,
    peakMb: resourceUsage().maxRSS / 1024,
    outcomes,
  };
}

const states = new Map<string, FeedState>();
const costs: RoundCost[] = [];
for (const _round of rounds) costs.push(await pollAll(states));
process.send?.(costs, () => exit());
