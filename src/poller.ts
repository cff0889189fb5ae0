import type { AppParts } from "./app-parts.ts";
import type { DeliveryQueue } from "./delivery/delivery-queue.ts";
import { createInTurn } from "./delivery/in-turn.ts";
import type { Subscription } from "./delivery/subscription.ts";
import { defaultThresholds } from "./developments/thresholds.ts";
import type { Tracker } from "./developments/tracker.ts";
import { createTracker } from "./developments/tracker.ts";
import type { Feed } from "./feeds/feed.ts";
import { createFeedParser } from "./feeds/feed-parser.ts";
import type { FeedState } from "./feeds/feed-state.ts";
import { feedStateSchema } from "./feeds/feed-state.ts";
import { createFeedFetcher } from "./feeds/fetch-feed.ts";
import { pollFeeds } from "./feeds/poll-feeds.ts";
import type { Log } from "./log.ts";
import type { RoundReport } from "./poll.ts";
import { poll } from "./poll.ts";
import { judgeRelevance } from "./relevance/relevance.ts";
import type { Records } from "./store/keyv-store.ts";
import type { Store } from "./store/store.ts";
import { createWriter } from "./writer.ts";

/** Rounds, one after the other. */
export interface Poller {
  /** One round; every enabled feed is asked when forced, else those that are due. */
  round(force: boolean): Promise<RoundReport>;
  /** End of the last round; null before the first. */
  lastRoundAt(): Date | null;
  /** The enabled feeds and how they are doing. */
  readonly feeds: readonly Feed[];
  readonly feedStates: Records<FeedState>;
  /** Waits for a round that is under way, for some seconds, and ends the parser and all connections. */
  close(): Promise<void>;
}

export interface PollerDeps {
  readonly store: Store;
  readonly queue: DeliveryQueue;
  /** Subscriptions that nobody has to ask for. */
  readonly builtIn: readonly Subscription[];
}

const parserLimits = { timeoutMs: 5_000, maxHeapMb: 128 };
const farewellMs = 10_000;

/** Makes everything a round needs, with the developments that are still in the news. */
export async function createPoller(parts: AppParts, deps: PollerDeps): Promise<Poller> {
  const { settings, config, clock, log } = parts;
  const { store, queue, builtIn } = deps;
  const { defaults, gazetteer } = config;
  const fetcher = createFeedFetcher({
    allowPrivateHosts: settings.allowPrivateHosts,
    userAgent: defaults.fetch.userAgent,
    clock,
  });
  const parser = createFeedParser(parserLimits);
  const feeds = config.feeds.filter((feed) => feed.enabled);
  const feedStates = store.records({ namespace: "feed", schema: feedStateSchema });
  const round = {
    ...store,
    feeds,
    feedStates,
    askFeeds: (stored: Parameters<typeof pollFeeds>[0], force: boolean) =>
      Array.fromAsync(
        pollFeeds(
          stored,
          { fetcher, parser, clock, random: Math.random },
          { force, ...defaults.fetch },
        ),
      ),
    tracker: await createSavedTracker(parts, store),
    press: {
      summarise: await createWriter(parts, store),
      gazetteer,
      subscriptions: {
        all: async () => [...builtIn, ...(await store.subscriptions.all())],
      },
      queue,
      publications: store.publications,
      inTurn: createInTurn(),
      clock,
      log,
    },
    catchUpHours: defaults.catchUpHours,
    clock,
    log,
  };
  let lastRoundAt: Date | null = null;
  let running: Promise<unknown> = Promise.resolve();

  return {
    feeds,
    feedStates,
    lastRoundAt: () => lastRoundAt,
    async round(force) {
      const rounding = running.then(() => poll(round, force));
      running = rounding.catch(() => undefined);
      const report = await rounding;
      lastRoundAt = clock.now();
      logRound(report, log);
      return report;
    },
    async close() {
      await Promise.race([running, clock.sleep(farewellMs)]);
      await Promise.all([fetcher.close(), parser.close()]);
    },
  };
}

/** A round that asked nobody is not worth a line a minute. */
function logRound({ polls, decisions, alerts }: RoundReport, log: Log): void {
  const failed = polls.filter(({ outcome }) => outcome === "failed");
  for (const { feed, error } of failed) {
    log.debug({ feed: feed.id, error }, "feed failed");
  }
  const fields = {
    polls: polls.length,
    failed: failed.length,
    articles: decisions.length,
    alerts: alerts.length,
  };
  log[polls.length > 0 ? "info" : "debug"](fields, "round over");
}

async function createSavedTracker({ config }: AppParts, store: Store): Promise<Tracker> {
  const entries = await Array.fromAsync(store.developments.entries());
  return createTracker({
    gazetteer: config.gazetteer,
    judge: (article) => judgeRelevance(article, config.gazetteer),
    severity: config.defaults.severity,
    thresholds: defaultThresholds,
    saved: entries.map(([, development]) => development),
  });
}
