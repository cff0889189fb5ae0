import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Registry } from "prom-client";
import { Counter, Gauge } from "prom-client";
import type { Clock } from "../clock.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { Feed } from "../feeds/feed.ts";
import type { FeedState } from "../feeds/feed-state.ts";

/** Where to read what is not counted but simply so. */
export interface Standing {
  readonly queue: Pick<DeliveryQueue, "counts" | "overdueSince">;
  readonly feeds: () => readonly Feed[];
  readonly feedStates: {
    getMany(keys: readonly string[]): Promise<readonly (FeedState | undefined)[]>;
  };
  /** Tokens left today; null where no model is configured. */
  readonly budgetLeft: (() => Promise<number>) | null;
}

/** Adds the figures that are read at the moment of asking. */
export function showStanding(registry: Registry, standing: Standing, clock: Clock): void {
  const { queue, feeds, feedStates, budgetLeft } = standing;
  showLoopLag(registry);
  const gauge = (name: string, help: string, read: () => Promise<number> | number): void => {
    new Gauge({
      name: `alertbot_${name}`,
      help,
      registers: [registry],
      async collect() {
        this.set(await read());
      },
    });
  };
  const secondsSince = (instant: string | Date): number =>
    Math.max(0, (clock.now().getTime() - new Date(instant).getTime()) / 1000);

  gauge("deliveries_pending", "Deliveries that are not settled", async () => {
    const { pending, sending } = await queue.counts();
    return pending + sending;
  });
  gauge("oldest_pending_seconds", "How long a due delivery has waited at most", async () => {
    const since = await queue.overdueSince();
    return since ? secondsSince(since) : 0;
  });
  if (budgetLeft) gauge("llm_budget_remaining", "Tokens left for today", budgetLeft);
  new Counter({
    name: "alertbot_deliveries_ambiguous_total",
    help: "Sends that may or may not have arrived",
    registers: [registry],
    async collect() {
      const { ambiguous } = await queue.counts();
      this.reset();
      this.inc(ambiguous);
    },
  });
  new Gauge({
    name: "alertbot_feed_lag_seconds",
    help: "Since the feed was last found in order",
    labelNames: ["feed"],
    registers: [registry],
    async collect() {
      const now = feeds();
      const states = await feedStates.getMany(now.map(({ id }) => id));
      // A feed may have been taken out of the configuration.
      this.reset();
      for (const [index, { id }] of now.entries()) {
        const lastOkAt = states[index]?.lastOkAt;
        if (lastOkAt) this.set({ feed: id }, secondsSince(lastOkAt));
      }
    },
  });
}

function showLoopLag(registry: Registry): void {
  const delay = monitorEventLoopDelay({ resolution: 100 });
  delay.enable();
  new Gauge({
    name: "alertbot_eventloop_lag_seconds",
    help: "The longest that the event loop stood still since the last look",
    registers: [registry],
    collect() {
      // The timer itself takes its resolution.
      this.set(Math.max(0, delay.max / 1e9 - 0.1));
      delay.reset();
    },
  });
}
