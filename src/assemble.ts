import { createBotCommands } from "./answers/bot-commands.ts";
import { createStoredDesk, tellOfLostDesk } from "./answers/review-source.ts";
import type { AppCore, AppParts } from "./app-parts.ts";
import { createAlertButtons } from "./commands/feedback.ts";
import type { Channel } from "./delivery/channel.ts";
import { createDeliverer } from "./delivery/deliver.ts";
import type { Chat } from "./delivery/delivery.ts";
import type { Installation } from "./installation.ts";
import { openInstallation, sendsInFlight } from "./installation.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { createPoller } from "./newsroom/poller.ts";
import type { Polling } from "./newsroom/polling.ts";
import { createPolling } from "./newsroom/polling.ts";
import { createScheduledRounds } from "./newsroom/scheduled-rounds.ts";
import type { Bot } from "./platforms.ts";
import { builtInSubscriptions, createBots, createChannels } from "./platforms.ts";
import { createLoneShift } from "./queues/shared/lone-shift.ts";
import type { Shift } from "./queues/shared/shift.ts";
import { createFence } from "./rounds/fence.ts";
import { tickRecord } from "./store/ticks.ts";
import { createMinuteChores } from "./upkeep/minute-chores.ts";

/** Opens the store and makes everything, but starts nothing. Rejects when the store cannot be opened. */
export async function assemble(parts: AppParts) {
  const { clock, log } = parts;
  const installation = await openInstallation(parts);
  const { subscriptions } = installation.store;
  const desk = createStoredDesk({ ...installation, clock, log });
  const { queue } = desk;
  const metrics = createMetrics(clock);
  const channels = createChannels(parts, createAlertButtons(subscriptions)).map((channel) =>
    metrics.counted(channel),
  );
  const { polling, ...core } = await createCore(parts, {
    installation,
    desk,
    metrics,
    channels,
  });
  const { shards } = parts.config.defaults.discord;
  const onSuspended = (chat: Chat) => tellOfLostDesk(chat, { subscriptions, queue, clock });
  const shared = { subscriptions, queue, clock, log, onSuspended };
  const bots = createBots({ ...parts, shards }, createBotCommands(parts, core), shared);
  return {
    installation,
    queue,
    metrics,
    poller: core.poller,
    polling,
    deliverer: createDeliverer({
      ...shared,
      channels,
      concurrency: sendsInFlight,
      unwritten: installation.mayWait,
    }),
    backups: installation.backups(() => core.poller.config().defaults.backups),
    bots: bots.map((bot) => ({ ...bot, shift: shiftOf(bot, installation) })),
  };
}

interface Base extends Pick<AppCore, "installation" | "desk"> {
  readonly metrics: Metrics;
  readonly channels: readonly Channel[];
}

/** Everything between a feed and the queue. */
async function createCore(parts: AppParts, { installation, desk, metrics, channels }: Base) {
  const { settings, clock, log } = parts;
  const { store } = installation;
  const inTurn = installation.turnsIn("development");
  const fence = createFence(() => polling.isOurs(), clock);
  const poller = await createPoller(parts, {
    ...fence,
    store,
    metrics,
    queue: desk.queue,
    inTurn,
    builtIn: builtInSubscriptions(channels, clock.now()),
  });
  const rounds = createScheduledRounds({
    poller,
    fence,
    clock,
    log,
    expression: settings.pollSchedule,
    ticks: installation.isShared ? store.records(tickRecord) : null,
  });
  const core: AppCore = { installation, desk, poller, rounds, inTurn };
  const chores = createMinuteChores(parts, core);
  const polling: Polling = createPolling(installation, { poller, rounds, fence, chores });
  return { ...core, polling };
}

function shiftOf(bot: Bot, { shift }: Installation): Shift {
  const begin = async (): Promise<void> => {
    await bot.start();
  };
  const work = { name: `bot-${bot.platform}-${bot.account}`, begin, end: bot.stop };
  return bot.isExclusive ? shift(work) : createLoneShift(work);
}
