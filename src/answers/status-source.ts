import type { Clock } from "../clock.ts";
import type { FeedCondition, FeedConditions } from "../commands/sources.ts";
import type { StatusSource } from "../commands/status.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { Feed } from "../feeds/feed.ts";
import type { FeedState } from "../feeds/feed-state.ts";
import { stateOf } from "../feeds/feed-state.ts";
import type { Store } from "../store/store.ts";

export interface StatusSourceDeps {
  readonly feeds: () => readonly Feed[];
  readonly feedStates: {
    getMany(keys: readonly string[]): Promise<readonly (FeedState | undefined)[]>;
  };
  readonly recentAlerts: Store["recentAlerts"];
  readonly queue: Pick<DeliveryQueue, "counts">;
  /** End of the last round; null before the first. Rejects when the store fails. */
  readonly lastOverAt: () => Promise<Date | null>;
}

/** Collects how the bot is doing from where it is known. */
export function createStatusSource(deps: StatusSourceDeps): StatusSource {
  return {
    async read() {
      const feeds = deps.feeds();
      const states = await deps.feedStates.getMany(feeds.map(({ id }) => id));
      const healthy = states.filter((state) => state?.health === "ok");
      const [newest] = await deps.recentAlerts.latest(() => true, 1);
      const { pending, sending } = await deps.queue.counts();
      return {
        lastPollAt: await deps.lastOverAt(),
        feedsHealthy: healthy.length,
        feedsTotal: feeds.length,
        lastAlertAt: newest ? new Date(newest.publishedAt) : null,
        pendingDeliveries: pending + sending,
      };
    },
  };
}

/** Reads how every enabled feed is doing off what polling remembers of it. */
export function createFeedConditions({
  feeds,
  feedStates,
  clock,
}: Pick<StatusSourceDeps, "feeds" | "feedStates"> & { readonly clock: Clock }): FeedConditions {
  return {
    async read() {
      const enabled = feeds();
      const states = await feedStates.getMany(enabled.map(({ id }) => id));
      return enabled.map((feed, index) => {
        const state = stateOf(feed, states[index], clock.now());
        return { feed, health: state.health, ...timesOf(state) };
      });
    },
  };
}

function timesOf(state: FeedState): Pick<FeedCondition, "since" | "newestItemAt"> {
  const newestItemAt = state.newestItemAt === null ? null : new Date(state.newestItemAt);
  return { since: sinceWhen(state, newestItemAt), newestItemAt };
}

function sinceWhen(
  { health, healthSince, failingSince }: FeedState,
  newestItemAt: Date | null,
): Date | null {
  if (health === "ok" || health === "new") return null;
  if (health === "stale") return newestItemAt;
  return new Date(failingSince ?? healthSince);
}
