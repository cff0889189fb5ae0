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
  /** Starts what the roles ask for; returns when the first round is over. */
  start(wanted: ReadonlySet<Role>): Promise<void>;
  /** One round; every enabled feed is asked when forced, else those that are due. */
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
    queue,
    channels,
    subscriptions,
    clock,
    log,
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
    status: createStatusSource({ ...poller, recentAlerts: store.recentAlerts, queue }),
    clock,
    log,
  });
  const bots = createBots(parts, commands, { queue, subscriptions, clock });
  let schedule: Schedule | null = null;

  return {
    round: poller.round,
    deliverAllDue: () => deliverer.deliverAllDue(),
    async start(wanted) {
      if (wanted.has("send")) {
        deliverer.start();
      }
      if (wanted.has("bot")) {
        await Promise.all(bots.map((bot) => bot.start()));
      }
      if (wanted.has("poll")) {
        await poller.round(false);
        schedule = startSchedule(settings.pollSchedule, log, async () => {
          await poller.round(false);
        });
      }
    },
    async stop() {
      await schedule?.stop();
      await Promise.all([...bots.map((bot) => bot.stop()), deliverer.drain(drainLimit)]);
      await poller.close();
      store.close();
    },
  };
}
