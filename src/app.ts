import type { AppParts } from "./app-parts.ts";
import { assemble } from "./assemble.ts";
import type { Config } from "./config/load-config.ts";
import { createEndpoint } from "./endpoint.ts";
import { reasonsNotReady } from "./readiness.ts";
import type { RoundReport } from "./rounds/poll.ts";
import type { Store } from "./store/store.ts";
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
      ...parts,
      ...poller,
      ...polling,
      ...deliverer,
      installation,
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

async function tokensLeft({ settings, clock }: AppParts, { tokenBudget }: Store): Promise<number> {
  const today = clock.now().toISOString().slice(0, 10);
  return (settings.model?.dailyTokens ?? 0) - (await tokenBudget.spent(today));
}
