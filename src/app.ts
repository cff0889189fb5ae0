import type { AppParts } from "./app-parts.ts";
import { createBackups } from "./backups.ts";
import { createCaseFiles } from "./case-files.ts";
import type { Chores } from "./chores.ts";
import { createChores } from "./chores.ts";
import type { Commands } from "./commands/commands.ts";
import { createCommands } from "./commands/commands.ts";
import { createAlertButtons } from "./commands/feedback.ts";
import type { Config } from "./config/load-config.ts";
import { watchCoverage } from "./coverage-watch.ts";
import { createDeliverer } from "./delivery/deliver.ts";
import type { Chat } from "./delivery/delivery.ts";
import type { DeliveryQueue } from "./delivery/delivery-queue.ts";
import type { InTurn } from "./delivery/in-turn.ts";
import { createInTurn } from "./delivery/in-turn.ts";
import type { ReviewDesk } from "./delivery/review/review-desk.ts";
import { createEndpoint } from "./endpoint.ts";
import { createFeedback } from "./feedback-source.ts";
import { sendHeartbeats } from "./heartbeats.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { builtInSubscriptions, createBots, createChannels } from "./platforms.ts";
import type { RoundReport } from "./poll.ts";
import type { Poller } from "./poller.ts";
import { createPoller } from "./poller.ts";
import { createDeliveryHistory } from "./queues/delivery-history.ts";
import { createOutbox } from "./queues/outbox.ts";
import { reasonsNotReady } from "./readiness.ts";
import {
  createRecentAlerts,
  createStoredDesk,
  reviewParts,
  tellOfLostDesk,
} from "./review-source.ts";
import { createScheduledRounds } from "./scheduled-rounds.ts";
import { createSetRight } from "./set-right-source.ts";
import { createFeedConditions, createStatusSource } from "./status-source.ts";
import { coverageRecord } from "./store/coverage-told.ts";
import { noticeDraftRecord } from "./store/notice-draft.ts";
import type { FileStore, Store } from "./store/store.ts";
import { openStore } from "./store/store.ts";
import { healthRoutes } from "./web/health-routes.ts";

/** What a process can do; one process does everything unless told otherwise. */
export const roles = ["poll", "bot", "send", "web"] as const;

export type Role = (typeof roles)[number];

/** The whole bot, ready to run. */
export interface App {
  /**
   * Starts what the roles ask for; returns when the bots are online and the first round is over.
   * Rejects with a ConfigurationError, and has started nothing, when the HTTP port cannot be had.
   */
  start(wanted: ReadonlySet<Role>): Promise<void>;
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
// Rate times latency: 30 messages a second at 0.2 s each. More in flight is more to repeat after a crash.
const sendsInFlight = 6;

/** Opens the store and makes everything, but starts nothing. Throws a StoreError when it cannot be opened. */
export async function createApp(parts: AppParts): Promise<App> {
  const { store, deliverer, poller, rounds, chores, bots, backups, ...made } =
    await assemble(parts);
  let active: ReadonlySet<Role> = new Set();
  const health = healthRoutes(() =>
    reasonsNotReady({
      ...parts,
      ...poller,
      ...rounds,
      ...deliverer,
      bots: active.has("bot") ? bots : [],
      tryStore: () => tryStore(store, made.queue),
    }),
  );
  const { queue, metrics } = made;
  const budgetLeft = parts.settings.model && (() => tokensLeft(parts, store));
  const routes = [
    ...health,
    ...poller.routes,
    // Watching the event loop costs something: only where somebody can look.
    ...(parts.settings.http ? [metrics.route({ ...poller, queue, budgetLeft })] : []),
    ...bots.flatMap((bot) => bot.routes),
  ];
  const endpoint = createEndpoint({ http: parts.settings.http, routes, log: parts.log });

  return {
    async round(force) {
      const report = await poller.round(force);
      await chores.doNow();
      return report;
    },
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
      if (wanted.has("poll")) chores.start();
      await Promise.all([
        ...(wanted.has("bot") ? bots.map((bot) => bot.start()) : []),
        ...(wanted.has("poll") ? [rounds.start(), backups.start()] : []),
      ]);
    },
    async stop() {
      await Promise.all([endpoint.stop(), rounds.stop(), chores.stop(), backups.stop()]);
      await Promise.all([
        ...bots.map((bot) => bot.stop()),
        deliverer.drain(drainLimit),
        poller.close(),
      ]);
      store.close();
    },
  };
}

async function assemble(parts: AppParts) {
  const { settings, clock, log } = parts;
  const store = openStore({
    dataDir: settings.dataDir,
    log,
    clock,
    isBrokenSetAside: parts.isBrokenStoreSetAside,
  });
  const outbox = createOutbox(store.database, clock);
  const desk = createStoredDesk({ store, queue: outbox, clock, log });
  const { queue } = desk;
  const { subscriptions } = store;
  const metrics = createMetrics(clock);
  const inTurn = createInTurn();
  const channels = createChannels(parts, createAlertButtons(subscriptions)).map((channel) =>
    metrics.counted(channel),
  );
  const poller = await createPoller(parts, {
    store,
    metrics,
    queue,
    inTurn,
    sweep: () => {
      outbox.sweep();
      return store.sweep();
    },
    builtIn: builtInSubscriptions(channels, clock.now()),
  });
  const onSuspended = (chat: Chat) => tellOfLostDesk(chat, { subscriptions, queue, clock });
  const shared = { subscriptions, queue, clock, log, onSuspended };
  const commands = createBotCommands(parts, { store, desk, poller, inTurn });
  return {
    store,
    queue,
    metrics,
    poller,
    deliverer: createDeliverer({ ...shared, channels, concurrency: sendsInFlight }),
    backups: createBackups({
      dataDir: settings.dataDir,
      keep: () => poller.config().defaults.backups,
      clock,
      log,
    }),
    chores: createMinuteChores(parts, { store, desk, poller, inTurn }),
    rounds: createScheduledRounds(poller, settings.pollSchedule, log),
    bots: createBots(parts, commands, shared),
  };
}

interface Made {
  readonly store: FileStore;
  readonly desk: ReviewDesk;
  readonly poller: Poller;
  readonly inTurn: InTurn;
}

function createBotCommands(parts: AppParts, { store, desk, poller, inTurn }: Made): Commands {
  const { settings, clock, log } = parts;
  const { subscriptions, recentAlerts } = store;
  const { queue } = desk;
  const history = createDeliveryHistory(store.database);
  return createCommands({
    ...reviewParts(store, desk, settings),
    ...{ subscriptions, queue, clock, log, audit: store.audit },
    setRight: createSetRight({ ...store, queue, inTurn, clock }),
    keepFeedback: createFeedback(store, clock),
    noticeDrafts: store.records(noticeDraftRecord),
    gazetteer: parts.config.gazetteer,
    operators: new Set(settings.operators),
    status: createStatusSource({ ...poller, recentAlerts, queue }),
    conditions: createFeedConditions({ ...poller, clock }),
    history,
    caseFiles: createCaseFiles({ store, desk, clock, history, consider: poller.consider }),
  });
}

function createMinuteChores(parts: AppParts, { store, desk, poller }: Made): Chores {
  const { settings, clock, log } = parts;
  const { subscriptions, recentAlerts } = store;
  const { queue } = desk;
  const shared = { subscriptions, queue, clock, log };
  const status = createStatusSource({ ...poller, recentAlerts, queue });
  const recent = createRecentAlerts(store, desk);
  const conditions = createFeedConditions({ ...poller, clock });
  const records = store.records(coverageRecord);
  const { operators } = settings;
  return createChores(
    {
      reviews: desk.settleDue,
      heartbeats: () => sendHeartbeats({ ...shared, status, recent }),
      coverage: () => watchCoverage({ ...shared, conditions, records, operators }),
    },
    log,
  );
}

async function tokensLeft({ settings, clock }: AppParts, { tokenBudget }: Store): Promise<number> {
  const today = clock.now().toISOString().slice(0, 10);
  return (settings.model?.dailyTokens ?? 0) - (await tokenBudget.spent(today));
}

/** Rejects when the store takes nothing in, such as on a full disk, or the queue cannot be read. */
async function tryStore({ readiness }: Store, queue: DeliveryQueue): Promise<void> {
  await readiness.set("tried", new Date().toISOString());
  await queue.counts();
}
