import type { AppParts } from "../app-parts.ts";
import type { Article } from "../articles/article.ts";
import { healthWord } from "../commands/sources.ts";
import type { Config } from "../config/load-config.ts";
import type { Decision } from "../developments/development.ts";
import type { Feed, Item } from "../feeds/feed.ts";
import type { FeedState } from "../feeds/feed-state.ts";
import { feedStateSchema } from "../feeds/feed-state.ts";
import { pushedPoll } from "../feeds/poll-feed.ts";
import type { Log } from "../log.ts";
import type { Fence } from "../rounds/fence.ts";
import type { RoundReport } from "../rounds/poll.ts";
import { poll, takeIn } from "../rounds/poll.ts";
import type { Records } from "../store/keyv-store.ts";
import type { Route } from "../web/route.ts";
import type { NewsroomDeps } from "./newsroom.ts";
import { createNewsroom } from "./newsroom.ts";
import { createModel } from "./writer.ts";

/** Rounds, one after the other. */
export interface Poller {
  /** One round; every enabled feed is asked when forced, else those that are due. */
  round(force: boolean): Promise<RoundReport>;
  /** End of the last round; null before the first. */
  lastRoundAt(): Date | null;
  /** What rounds go by. */
  config(): Config;
  /** What an article would be if it came now. Rejects when the store fails. */
  consider(article: Article): Promise<Decision>;
  /** The enabled feeds and how they are doing. */
  feeds(): readonly Feed[];
  readonly feedStates: Records<FeedState>;
  /** Where hubs bring news before we ask. */
  readonly routes: readonly Route[];
  /** From now on hubs are asked to deliver: the endpoint listens. */
  openToPushes(): void;
  /**
   * Goes by another configuration from the next round on, all of it or, when this rejects, nothing of
   * it. Waits for a round that is under way.
   */
  reload(config: Config): Promise<void>;
  /**
   * Starts from what other processes made of the news, once a round of ours is over that may be under way.
   * Rejects when the store fails.
   */
  renew(): Promise<void>;
  /** Waits for a round that is under way, for some seconds, and ends the parser and all connections. */
  close(): Promise<void>;
}

export interface PollerDeps extends Omit<NewsroomDeps, "onPush" | "model"> {
  readonly isOurs: Fence["isOurs"];
}

const farewellMs = 10_000;

export async function createPoller(parts: AppParts, deps: PollerDeps): Promise<Poller> {
  const { clock, log } = parts;
  const turn = createTurn();
  const inTurn = async (work: () => Promise<RoundReport>): Promise<RoundReport> => {
    const report = await turn.take(work);
    deps.metrics.countRound(report);
    logRound(report, log);
    return report;
  };
  const feedStates = deps.store.records({ namespace: "feed", schema: feedStateSchema });
  const onPush = async (feed: Feed, items: readonly Item[]): Promise<void> => {
    await inTurn(async () => {
      const [state] = await feedStates.getMany([feed.id]);
      return takeIn([pushedPoll(feed, items, state, clock.now())], room.round);
    });
  };
  const made = { ...deps, onPush, model: await createModel(parts, deps) };
  let lastRoundAt: Date | null = null;
  let isOpen = false;
  let room = await createNewsroom(parts, made);
  const renew = (): Promise<void> =>
    turn.take(async () => {
      room = await room.reread();
    });

  return {
    config: () => room.config,
    feeds: () => room.round.feeds,
    feedStates,
    routes: lastingRoutes(() => room.pushes.routes),
    openToPushes() {
      isOpen = true;
      room.pushes.open();
    },
    lastRoundAt: () => lastRoundAt,
    async consider(article) {
      // What others have found since we last looked is not new.
      if (!deps.isOurs()) await renew();
      return room.round.tracker.consider(article);
    },
    async round(force) {
      const report = await inTurn(() => poll(room.round, force));
      lastRoundAt = clock.now();
      room.pushes.afterPolls(report.polls);
      return report;
    },
    async reload(config) {
      const old = await turn.take(async () => {
        // Only now: the new room starts from the developments that the last round stored.
        const next = await createNewsroom({ ...parts, config }, made);
        const before = room;
        room = next;
        if (isOpen) next.pushes.open();
        return before;
      });
      await old.close();
    },
    renew,
    async close() {
      await Promise.race([turn.over(), clock.sleep(farewellMs)]);
      await room.close();
    },
  };
}

/** The paths stay when the room changes. */
function lastingRoutes(routesNow: () => readonly Route[]): readonly Route[] {
  return routesNow().map((route) => ({
    ...route,
    answer: async (request) => {
      const current = routesNow().find(({ path }) => path === route.path) ?? route;
      return current.answer(request);
    },
  }));
}

/** Lets one work at a time: a round, what a hub brought, a change of configuration. */
function createTurn() {
  let running: Promise<unknown> = Promise.resolve();
  return {
    take<T>(work: () => Promise<T>): Promise<T> {
      const result = running.then(work);
      running = result.catch(() => undefined);
      return result;
    },
    over: () => running,
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
