import type { AppParts } from "../app-parts.ts";
import type { Config } from "../config/load-config.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { InTurn } from "../delivery/in-turn.ts";
import type { Subscription } from "../delivery/subscription.ts";
import { defaultThresholds } from "../developments/thresholds.ts";
import type { Tracker } from "../developments/tracker.ts";
import { createTracker } from "../developments/tracker.ts";
import type { Feed, Item } from "../feeds/feed.ts";
import type { FeedState } from "../feeds/feed-state.ts";
import { feedStateSchema } from "../feeds/feed-state.ts";
import { createFeedFetcher } from "../feeds/fetching/fetch-feed.ts";
import { createArticlePages } from "../feeds/pages/article-pages.ts";
import type { FeedParser } from "../feeds/parsing/feed-parser.ts";
import { createFeedParser } from "../feeds/parsing/feed-parser.ts";
import { pollFeeds } from "../feeds/poll-feeds.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { LanguageModel } from "../model/language-model.ts";
import { judgeRelevance } from "../relevance/relevance.ts";
import type { Round } from "../rounds/poll.ts";
import type { Records } from "../store/keyv-store.ts";
import type { Store } from "../store/store.ts";
import { createStoredJudge } from "./judging.ts";
import type { Pushes } from "./pushes.ts";
import { createPushes } from "./pushes.ts";
import { createWriter } from "./writer.ts";

/** All that one configuration decides. It is replaced as a whole, so that no round sees half of two. */
export interface Newsroom {
  readonly config: Config;
  readonly round: Round;
  readonly pushes: Pushes;
  /** The same, with the developments that are in the news by now. Rejects when the store fails. */
  reread(): Promise<Newsroom>;
  /** Ends the parser and all connections. */
  close(): Promise<void>;
}

export interface NewsroomDeps {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly queue: DeliveryQueue;
  /** Subscriptions that nobody has to ask for. */
  readonly builtIn: readonly Subscription[];
  readonly model: LanguageModel | null;
  /** Shared with whatever else tells something of a development. */
  readonly inTurn: InTurn;
  /** Takes in what a hub brought. */
  readonly onPush: (feed: Feed, items: readonly Item[]) => Promise<void>;
  readonly asOurs: Round["asOurs"];
}

const parserLimits = { timeoutMs: 5_000, maxHeapMb: 128 };

/** Makes everything a round needs, with the developments that are still in the news. */
export async function createNewsroom(parts: AppParts, deps: NewsroomDeps): Promise<Newsroom> {
  const feeding = createFeeding(parts, deps.store);
  const pushes = createPushes(parts, { ...deps, ...feeding });
  const round = await createRound(parts, deps, {
    ...feeding,
    askFeeds: async (...asked) => pushes.withPatience(await feeding.askFeeds(...asked)),
  });
  const newsroom: Newsroom = {
    config: parts.config,
    round,
    pushes,
    async reread() {
      const tracker = await createSavedTracker(parts, deps.store);
      return { ...newsroom, round: { ...round, tracker } };
    },
    async close() {
      await Promise.all([pushes.close(), feeding.close()]);
    },
  };
  return newsroom;
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

async function createRound(parts: AppParts, deps: NewsroomDeps, feeding: Feeding): Promise<Round> {
  const { config, clock, log } = parts;
  const { store, queue, builtIn } = deps;
  return {
    ...feeding,
    tracker: await createSavedTracker(parts, store),
    judge: await createStoredJudge(parts, store),
    developments: store.developments,
    fingerprints: store.fingerprints,
    sightings: store.sightings,
    decisions: store.decisions,
    press: {
      summarise: await createWriter(parts, deps),
      gazetteer: config.gazetteer,
      subscriptions: { all: async () => [...builtIn, ...(await store.subscriptions.all())] },
      queue,
      publications: store.publications,
      inTurn: deps.inTurn,
      clock,
      log,
    },
    asOurs: deps.asOurs,
    catchUpHours: config.defaults.catchUpHours,
    clock,
    log,
  };
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
