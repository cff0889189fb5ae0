import type { AppParts } from "./app-parts.ts";
import { healthWord } from "./commands/sources.ts";
import type { DeliveryQueue } from "./delivery/delivery-queue.ts";
import { createInTurn } from "./delivery/in-turn.ts";
import type { Subscription } from "./delivery/subscription.ts";
import { defaultThresholds } from "./developments/thresholds.ts";
import type { Tracker } from "./developments/tracker.ts";
import { createTracker } from "./developments/tracker.ts";
import { createArticlePages } from "./feeds/article-pages.ts";
import type { Feed } from "./feeds/feed.ts";
import type { FeedParser } from "./feeds/feed-parser.ts";
import { createFeedParser } from "./feeds/feed-parser.ts";
import type { FeedState } from "./feeds/feed-state.ts";
import { feedStateSchema } from "./feeds/feed-state.ts";
import { createFeedFetcher } from "./feeds/fetch-feed.ts";
import { pushedPoll } from "./feeds/poll-feed.ts";
import { pollFeeds } from "./feeds/poll-feeds.ts";
import { createStoredJudge } from "./judging.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { Round, RoundReport } from "./poll.ts";
import { poll, takeIn } from "./poll.ts";
import type { Pushes } from "./pushes.ts";
import { createPushes } from "./pushes.ts";
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
  /** What hubs bring before we ask. */
  readonly pushes: Pick<Pushes, "routes" | "open">;
  /** Waits for a round that is under way, for some seconds, and ends the parser and all connections. */
  close(): Promise<void>;
}

export interface PollerDeps {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly queue: DeliveryQueue;
  /** Subscriptions that nobody has to ask for. */
  readonly builtIn: readonly Subscription[];
}

const parserLimits = { timeoutMs: 5_000, maxHeapMb: 128 };
const farewellMs = 10_000;
const dayMs = 86_400_000;

/** Makes everything a round needs, with the developments that are still in the news. */
export async function createPoller(parts: AppParts, deps: PollerDeps): Promise<Poller> {
  const { clock, log } = parts;
  const feeding = createFeeding(parts, deps.store);
  const sweepDaily = createSweeper(deps.store, parts);
  let lastRoundAt: Date | null = null;
  let running: Promise<unknown> = Promise.resolve();

  const inTurn = async (work: () => Promise<RoundReport>): Promise<RoundReport> => {
    const rounding = running.then(work);
    running = rounding.catch(() => undefined);
    const report = await rounding;
    deps.metrics.countRound(report);
    logRound(report, log);
    return report;
  };
  const pushes = createPushes(parts, {
    ...feeding,
    store: deps.store,
    onPush: async (feed, items) => {
      await inTurn(async () => {
        const [state] = await feeding.feedStates.getMany([feed.id]);
        return takeIn([pushedPoll(feed, items, state, clock.now())], round);
      });
    },
  });
  const round = await createRound(parts, deps, {
    ...feeding,
    askFeeds: async (...asked) => pushes.withPatience(await feeding.askFeeds(...asked)),
  });

  return {
    feeds: feeding.feeds,
    feedStates: feeding.feedStates,
    pushes,
    lastRoundAt: () => lastRoundAt,
    async round(force) {
      const report = await inTurn(() => poll(round, force));
      lastRoundAt = clock.now();
      sweepDaily();
      pushes.afterPolls(report.polls);
      return report;
    },
    async close() {
      await Promise.race([running, clock.sleep(farewellMs)]);
      await Promise.all([pushes.close(), feeding.close()]);
    },
  };
}

/** Where the items come from. */
interface Feeding extends Pick<Round, "feeds" | "askFeeds" | "pages"> {
  readonly feedStates: Records<FeedState>;
  readonly parser: FeedParser;
  close(): Promise<void>;
}

function createFeeding({ settings, config, clock }: AppParts, store: Store): Feeding {
  const { userAgent, concurrency, perHost } = config.defaults.fetch;
  const { allowPrivateHosts } = settings;
  const fetcher = createFeedFetcher({ allowPrivateHosts, userAgent, clock });
  const parser = createFeedParser(parserLimits);
  const pages = createArticlePages({ fetcher, limits: parserLimits });
  const deps = { fetcher, parser, clock, random: Math.random };
  return {
    feeds: config.feeds.filter((feed) => feed.enabled),
    feedStates: store.records({ namespace: "feed", schema: feedStateSchema }),
    askFeeds: (stored, force) =>
      Array.fromAsync(pollFeeds(stored, deps, { force, concurrency, perHost })),
    pages,
    parser,
    async close() {
      await Promise.all([fetcher.close(), parser.close(), pages.close()]);
    },
  };
}

async function createRound(parts: AppParts, deps: PollerDeps, feeding: Feeding): Promise<Round> {
  const { config, clock, log } = parts;
  const { store, queue, builtIn, metrics } = deps;
  return {
    ...feeding,
    tracker: await createSavedTracker(parts, store),
    judge: await createStoredJudge(parts, store),
    developments: store.developments,
    fingerprints: store.fingerprints,
    decisions: store.decisions,
    press: {
      summarise: await createWriter(parts, store, metrics),
      gazetteer: config.gazetteer,
      subscriptions: { all: async () => [...builtIn, ...(await store.subscriptions.all())] },
      queue,
      publications: store.publications,
      inTurn: createInTurn(),
      clock,
      log,
    },
    catchUpHours: config.defaults.catchUpHours,
    clock,
    log,
  };
}

/** Drops what has expired, once a day; opening the store has just done it. */
function createSweeper(store: Store, { clock, log }: AppParts): () => void {
  let sweptAt = clock.now().getTime();
  return () => {
    const now = clock.now().getTime();
    if (now - sweptAt >= dayMs) {
      sweptAt = now;
      log.info({ records: store.sweep() }, "expired records dropped");
    }
  };
}

/** A round that asked nobody is not worth a line a minute. */
function logRound({ polls, decisions, alerts }: RoundReport, log: Log): void {
  const failed = polls.filter(({ outcome }) => outcome === "failed");
  for (const { feed, error } of failed) {
    log.debug({ feed: feed.id, error }, "feed failed");
  }
  for (const { feed, healthChange, error } of polls) {
    if (healthChange) {
      const [from, to] = [healthWord(healthChange.from), healthWord(healthChange.to)];
      log.info({ feed: feed.id, from, to, error }, "feed health changed");
    }
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
    relevance: (article) => judgeRelevance(article, config.gazetteer),
    severity: config.defaults.severity,
    thresholds: defaultThresholds,
    saved: entries.map(([, development]) => development),
  });
}
