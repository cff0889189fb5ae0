import { createCaseFiles } from "./answers/case-files.ts";
import { createFeedback } from "./answers/feedback-source.ts";
import {
  createRecentAlerts,
  createStoredDesk,
  reviewParts,
  tellOfLostDesk,
} from "./answers/review-source.ts";
import { createSetRight } from "./answers/set-right-source.ts";
import { createFeedConditions, createStatusSource } from "./answers/status-source.ts";
import type { AppParts } from "./app-parts.ts";
import type { Commands } from "./commands/commands.ts";
import { createCommands } from "./commands/commands.ts";
import { createAlertButtons } from "./commands/feedback.ts";
import type { Config } from "./config/load-config.ts";
import { createDeliverer } from "./delivery/deliver.ts";
import type { Chat } from "./delivery/delivery.ts";
import type { InTurn } from "./delivery/in-turn.ts";
import type { ReviewDesk } from "./delivery/review/review-desk.ts";
import { createEndpoint } from "./endpoint.ts";
import type { Installation } from "./installation.ts";
import { openInstallation, sendsInFlight } from "./installation.ts";
import { createMetrics } from "./metrics/metrics.ts";
import type { Poller } from "./newsroom/poller.ts";
import { createPoller } from "./newsroom/poller.ts";
import { createPolling } from "./newsroom/polling.ts";
import type { ScheduledRounds } from "./newsroom/scheduled-rounds.ts";
import { createScheduledRounds } from "./newsroom/scheduled-rounds.ts";
import type { Bot } from "./platforms.ts";
import { builtInSubscriptions, createBots, createChannels } from "./platforms.ts";
import { createLoneShift } from "./queues/shared/lone-shift.ts";
import type { Shift } from "./queues/shared/shift.ts";
import { reasonsNotReady } from "./readiness.ts";
import { createFence } from "./rounds/fence.ts";
import type { RoundReport } from "./rounds/poll.ts";
import { coverageRecord } from "./store/coverage-told.ts";
import { noticeDraftRecord } from "./store/notice-draft.ts";
import type { Store } from "./store/store.ts";
import { tickRecord } from "./store/ticks.ts";
import type { Chores } from "./upkeep/chores.ts";
import { createChores, daily } from "./upkeep/chores.ts";
import { watchCoverage } from "./upkeep/coverage-watch.ts";
import { sendHeartbeats } from "./upkeep/heartbeats.ts";
import { healthRoutes } from "./web/health-routes.ts";

/** What a process can do; one process does everything unless told otherwise. */
export const roles = ["poll", "bot", "send", "web"] as const;

export type Role = (typeof roles)[number];

/** The whole bot, ready to run. */
export interface App {
  /**
   * Starts what the roles ask for; returns when the bots are online and the first round is over, unless
   * another process has them. Rejects with a ConfigurationError, and has started nothing, when the HTTP
   * port cannot be had.
   */
  start(wanted: ReadonlySet<Role>): Promise<void>;
  /**
   * Instead of `start`: asks every enabled feed once and delivers what is due. Rejects with a
   * ConfigurationError where another process asks them.
   */
  once(): Promise<void>;
  /** One round; every enabled feed is asked when forced, else those that are due. Rejects when the store fails. */
  round(force: boolean): Promise<RoundReport>;
  /** Delivers what is due, for a process that ends after one round. */
  deliverAllDue(): Promise<void>;
  /**
   * Goes by another configuration from the next round on. Rejects, and goes by the old one, when the
   * store fails. What moderators choose from by name stays as it was at the start.
   */
  reload(config: Config): Promise<void>;
  /** Ends the schedule and the bots, finishes what is in flight, closes the store. */
  stop(): Promise<void>;
}

const drainLimit = { timeoutMs: 10_000 };

/** Opens the store and makes everything, but starts nothing. Rejects when the store cannot be opened. */
export async function createApp(parts: AppParts): Promise<App> {
  const { installation, deliverer, poller, polling, bots, backups, ...made } =
    await assemble(parts);
  let active: ReadonlySet<Role> = new Set();
  const health = healthRoutes(() =>
    reasonsNotReady({
      ...{ ...parts, ...poller, ...polling, ...deliverer, installation },
      bots: active.has("bot") ? bots.filter(({ shift }) => shift.isOurs()) : [],
    }),
  );
  const { queue, metrics } = made;
  const budgetLeft = parts.settings.model && (() => tokensLeft(parts, installation.store));
  const routes = [
    ...health,
    ...poller.routes,
    // Watching the event loop costs something: only where somebody can look.
    ...(parts.settings.http ? [metrics.route({ ...poller, queue, budgetLeft })] : []),
    ...bots.flatMap((bot) => bot.routes),
  ];
  const endpoint = createEndpoint({ http: parts.settings.http, routes, log: parts.log });

  return {
    round: polling.round,
    reload: poller.reload,
    deliverAllDue: () => deliverer.deliverAllDue(),
    async start(wanted) {
      active = wanted;
      // First: a port that cannot be had ends the start before anything was sent.
      if (wanted.has("web")) {
        await endpoint.start();
        poller.openToPushes();
      }
      if (wanted.has("send")) deliverer.start();
      await Promise.all([
        ...(wanted.has("bot") ? bots.map(({ shift }) => shift.start()) : []),
        ...(wanted.has("poll") ? [polling.start(), backups.start()] : []),
      ]);
    },
    async once() {
      await polling.takeOnce();
      await polling.round(true);
      await deliverer.deliverAllDue();
    },
    async stop() {
      await Promise.all([endpoint.stop(), backups.stop()]);
      await Promise.all([
        polling.stop(),
        ...bots.map(({ shift }) => shift.stop()),
        deliverer.drain(drainLimit),
        poller.close(),
      ]);
      await installation.close();
    },
  };
}

async function assemble(parts: AppParts) {
  const { settings, clock, log } = parts;
  const installation = await openInstallation(parts);
  const { store } = installation;
  const { subscriptions } = store;
  const desk = createStoredDesk({ ...installation, clock, log });
  const { queue } = desk;
  const metrics = createMetrics(clock);
  const inTurn = installation.turnsIn("development");
  const channels = createChannels(parts, createAlertButtons(subscriptions)).map((channel) =>
    metrics.counted(channel),
  );
  const fence = createFence(() => polling.isOurs(), clock);
  const poller = await createPoller(parts, {
    ...{ store, metrics, queue, inTurn, ...fence },
    builtIn: builtInSubscriptions(channels, clock.now()),
  });
  const rounds = createScheduledRounds({
    ...{ poller, fence, clock, log },
    expression: settings.pollSchedule,
    ticks: installation.isShared ? store.records(tickRecord) : null,
  });
  const made: Made = { installation, desk, poller, rounds, inTurn };
  const polling = createPolling(installation, {
    ...{ poller, rounds, fence },
    chores: createMinuteChores(parts, made),
  });
  const { shards } = parts.config.defaults.discord;
  const onSuspended = (chat: Chat) => tellOfLostDesk(chat, { subscriptions, queue, clock });
  const shared = { subscriptions, queue, clock, log, onSuspended };
  const bots = createBots({ ...parts, shards }, createBotCommands(parts, made), shared);
  return {
    ...{ installation, queue, metrics, poller, polling },
    deliverer: createDeliverer({
      ...shared,
      channels,
      concurrency: sendsInFlight,
      unwritten: installation.mayWait,
    }),
    backups: installation.backups(() => poller.config().defaults.backups),
    bots: bots.map((bot) => ({ ...bot, shift: shiftOf(bot, installation) })),
  };
}

function shiftOf(bot: Bot, { shift }: Installation): Shift {
  const begin = async (): Promise<void> => {
    await bot.start();
  };
  const work = { name: `bot-${bot.platform}-${bot.account}`, begin, end: bot.stop };
  return bot.isExclusive ? shift(work) : createLoneShift(work);
}

interface Made {
  readonly installation: Installation;
  readonly desk: ReviewDesk;
  readonly poller: Poller;
  readonly rounds: ScheduledRounds;
  readonly inTurn: InTurn;
}

function createBotCommands(parts: AppParts, made: Made): Commands {
  const { settings, clock, log } = parts;
  const { desk, poller, rounds, inTurn } = made;
  const { store, history } = made.installation;
  const { subscriptions, recentAlerts } = store;
  const { queue } = desk;
  return createCommands({
    ...reviewParts(store, desk, settings),
    ...{ subscriptions, queue, clock, log, audit: store.audit },
    setRight: createSetRight({ ...store, queue, inTurn, clock }),
    keepFeedback: createFeedback(store, clock),
    noticeDrafts: store.records(noticeDraftRecord),
    gazetteer: parts.config.gazetteer,
    operators: new Set(settings.operators),
    status: createStatusSource({ ...poller, ...rounds, recentAlerts, queue }),
    conditions: createFeedConditions({ ...poller, clock }),
    history,
    caseFiles: createCaseFiles({ store, desk, clock, history, consider: poller.consider }),
  });
}

function createMinuteChores(parts: AppParts, made: Made): Chores {
  const { settings, clock, log } = parts;
  const { desk, poller, rounds } = made;
  const { store, sweep } = made.installation;
  const { subscriptions, recentAlerts } = store;
  const { queue } = desk;
  const shared = { subscriptions, queue, clock, log };
  const status = createStatusSource({ ...poller, ...rounds, recentAlerts, queue });
  const recent = createRecentAlerts(store, desk);
  const conditions = createFeedConditions({ ...poller, clock });
  const records = store.records(coverageRecord);
  const { operators } = settings;
  return createChores(
    {
      reviews: desk.settleDue,
      heartbeats: () => sendHeartbeats({ ...shared, status, recent }),
      coverage: () => watchCoverage({ ...shared, conditions, records, operators }),
      // Opening the store has just done it.
      sweep: daily(clock, async () =>
        log.info({ records: await sweep() }, "expired records dropped"),
      ),
    },
    log,
  );
}

async function tokensLeft({ settings, clock }: AppParts, { tokenBudget }: Store): Promise<number> {
  const today = clock.now().toISOString().slice(0, 10);
  return (settings.model?.dailyTokens ?? 0) - (await tokenBudget.spent(today));
}
