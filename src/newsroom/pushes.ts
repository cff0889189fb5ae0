import type { AppParts } from "../app-parts.ts";
import type { Feed } from "../feeds/feed.ts";
import type { FeedParser } from "../feeds/parsing/feed-parser.ts";
import type { FeedPoll } from "../feeds/poll-feed.ts";
import type { HubSubscriptionsDeps } from "../feeds/websub/hub-subscriptions.ts";
import { createHubSubscriptions } from "../feeds/websub/hub-subscriptions.ts";
import { webSubSchema } from "../feeds/websub/websub.ts";
import { createWebSubClient } from "../feeds/websub/websub-client.ts";
import type { Store } from "../store/store.ts";
import type { Route } from "../web/route.ts";

/** News that hubs bring before we ask (WebSub). Polling stays the safety net. */
export interface Pushes {
  /** Where hubs reach us; none without a public address. */
  readonly routes: readonly Route[];
  /** From now on hubs are asked to deliver: the endpoint listens. */
  open(): void;
  /** Subscribes in the background to what these polls advertise. */
  afterPolls(polls: readonly FeedPoll[]): void;
  withPatience(polls: readonly FeedPoll[]): Promise<readonly FeedPoll[]>;
  close(): Promise<void>;
}

export interface PushesDeps {
  readonly feeds: readonly Feed[];
  readonly parser: FeedParser;
  readonly store: Pick<Store, "records">;
  readonly onPush: HubSubscriptionsDeps["onPush"];
}

const noPushes: Pushes = {
  routes: [],
  open: () => undefined,
  afterPolls: () => undefined,
  withPatience: async (polls) => polls,
  close: async () => undefined,
};

export function createPushes({ settings, config, clock, log }: AppParts, deps: PushesDeps): Pushes {
  const { publicUrl, allowPrivateHosts } = settings;
  // Which of several processes a hub reaches is not which has the rounds.
  if (publicUrl === null || settings.engine !== null) return noPushes;
  const client = createWebSubClient({
    allowPrivateHosts,
    userAgent: config.defaults.fetch.userAgent,
  });
  const saved = deps.store.records({ namespace: "websub", schema: webSubSchema });
  const hubs = createHubSubscriptions({ ...deps, saved, client, publicUrl, clock, log });
  let isOpen = false;
  let keeping: Promise<void> = Promise.resolve();
  return {
    routes: [
      {
        path: "/websub/",
        methods: ["GET", "POST"],
        answer: (request) => hubs.answer(request.rest, request),
      },
    ],
    open() {
      isOpen = true;
    },
    afterPolls(polls) {
      if (isOpen) keeping = keeping.then(() => hubs.keep(polls));
    },
    withPatience: async (polls) => (isOpen ? hubs.withPatience(polls) : polls),
    async close() {
      isOpen = false;
      await client.close();
      await keeping;
    },
  };
}
