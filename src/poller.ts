import type { AppParts } from "./app-parts.ts";
import { healthWord } from "./commands/sources.ts";
import type { Config } from "./config/load-config.ts";
import type { Tracker } from "./developments/tracker.ts";
import type { Feed, Item } from "./feeds/feed.ts";
import type { FeedState } from "./feeds/feed-state.ts";
import { feedStateSchema } from "./feeds/feed-state.ts";
import { pushedPoll } from "./feeds/poll-feed.ts";
import type { Log } from "./log.ts";
import type { NewsroomDeps } from "./newsroom.ts";
import { createNewsroom } from "./newsroom.ts";
import type { RoundReport } from "./poll.ts";
import { poll, takeIn } from "./poll.ts";
import type { Records } from "./store/keyv-store.ts";
import type { Route } from "./web/route.ts";
import { createModel } from "./writer.ts";

/** Rounds, one after the other. */
export interface Poller {
  /** One round; every enabled feed is asked when forced, else those that are due. */
  round(force: boolean): Promise<RoundReport>;
  /** End of the last round; null before the first. */
  lastRoundAt(): Date | null;
  /** What rounds go by. */
  config(): Config;
  /** What an article would be if it came now. */
  readonly consider: Tracker["consider"];
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
  /** Waits for a round that is under way, for some seconds, and ends the parser and all connections. */
  close(): Promise<void>;
}

export interface PollerDeps extends Omit<NewsroomDeps, "onPush" | "model"> {
  /** Drops what has grown old; returns how many records. */
  readonly sweep: () => number;
}

const farewellMs = 10_000;
const dayMs = 86_400_000;

export async function createPoller(parts: AppParts, deps: PollerDeps): Promise<Poller> {
  const { clock, log } = parts;
  const sweepDaily = createSweeper(deps.sweep, parts);
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
  const made = { ...deps, onPush, model: createModel(parts, deps) };
  let lastRoundAt: Date | null = null;
  let isOpen = false;
  let room = await createNewsroom(parts, made);

  return {
    config: () => room.config,
    feeds: () => room.round.feeds,
    feedStates,
    // The path stays when the room changes.
    routes: room.pushes.routes.map((route) => ({
      ...route,
      answer: async (request) => {
        const current = room.pushes.routes.find(({ path }) => path === route.path) ?? route;
        return current.answer(request);
      },
    })),
    openToPushes() {
      isOpen = true;
      room.pushes.open();
    },
    lastRoundAt: () => lastRoundAt,
    consider: (article) => room.round.tracker.consider(article),
    async round(force) {
      const report = await inTurn(() => poll(room.round, force));
      lastRoundAt = clock.now();
      sweepDaily();
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
    async close() {
      await Promise.race([turn.over(), clock.sleep(farewellMs)]);
      await room.close();
    },
  };
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

/** Drops what has expired, once a day; opening the store has just done it. */
function createSweeper(sweep: () => number, { clock, log }: AppParts): () => void {
  let sweptAt = clock.now().getTime();
  return () => {
    const now = clock.now().getTime();
    if (now - sweptAt >= dayMs) {
      sweptAt = now;
      log.info({ records: sweep() }, "expired records dropped");
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
