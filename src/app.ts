import type { AppParts } from "./app-parts.ts";
import { createCommands } from "./commands/commands.ts";
import { createDeliverer } from "./delivery/deliver.ts";
import { builtInSubscriptions, createBots, createChannels } from "./platforms.ts";
import type { RoundReport } from "./poll.ts";
import { createPoller } from "./poller.ts";
import { createOutbox } from "./queues/outbox.ts";
import type { Schedule } from "./schedule.ts";
import { startSchedule } from "./schedule.ts";
import { createStatusSource } from "./status-source.ts";
import { openStore } from "./store/store.ts";

/** What a process can do; one process does everything unless told otherwise. */
export const roles = ["poll", "bot", "send", "web"] as const;

export type Role = (typeof roles)[number];

/** The whole bot, ready to run. */
export interface App {
  /** Starts what the roles ask for; returns when the bots are online and the first round is over. */
  start(wanted: ReadonlySet<Role>): Promise<void>;
  /** One round; every enabled feed is asked when forced, else those that are due. Rejects when the store fails. */
  round(force: boolean): Promise<RoundReport>;
  /** Delivers what is due, for a process that ends after one round. */
  deliverAllDue(): Promise<void>;
  /** Ends the schedule and the bots, finishes what is in flight, closes the store. */
  stop(): Promise<void>;
}

const drainLimit = { timeoutMs: 10_000 };
// Rate times latency: 30 messages a second at 0.2 s each. More in flight is more to repeat after a crash.
const sendsInFlight = 6;

/** Opens the store and makes everything, but starts nothing. Throws a StoreError when it cannot be opened. */
export async function createApp(parts: AppParts): Promise<App> {
  const { settings, clock, log } = parts;
  const store = openStore({ dataDir: settings.dataDir, log });
  const queue = createOutbox(store.database, clock);
  const { subscriptions } = store;
  const channels = createChannels(parts);
  const deliverer = createDeliverer({
    ...{ queue, channels, subscriptions, clock, log },
    concurrency: sendsInFlight,
  });
  const poller = await createPoller(parts, {
    store,
    queue,
    builtIn: builtInSubscriptions(channels, clock.now()),
  });
  const commands = createCommands({
    subscriptions,
    queue,
    recent: store.recentAlerts,
    audit: store.audit,
    memories: [],
    gazetteer: parts.config.gazetteer,
    operators: new Set(settings.operators),
    status: createStatusSource({ ...poller, recentAlerts: store.recentAlerts, queue }),
    clock,
    log,
  });
  const bots = createBots(parts, commands, { queue, subscriptions, clock });
  let schedule: Schedule | null = null;
  const roundOnSchedule = async (): Promise<void> => {
    try {
      await poller.round(false);
    } catch (error) {
      // What was not stored is read again: the next round may find the disk in a better state.
      log.error({ err: error }, "round failed");
    }
  };

  return {
    round: poller.round,
    deliverAllDue: () => deliverer.deliverAllDue(),
    async start(wanted) {
      if (wanted.has("send")) {
        deliverer.start();
      }
      const starting: Promise<unknown>[] = [];
      if (wanted.has("bot")) {
        starting.push(...bots.map((bot) => bot.start()));
      }
      if (wanted.has("poll")) {
        schedule = startSchedule(settings.pollSchedule, log, roundOnSchedule);
        starting.push(roundOnSchedule());
      }
      await Promise.all(starting);
    },
    async stop() {
      await schedule?.stop();
      await Promise.all([
        ...bots.map((bot) => bot.stop()),
        deliverer.drain(drainLimit),
        poller.close(),
      ]);
      store.close();
    },
  };
}
