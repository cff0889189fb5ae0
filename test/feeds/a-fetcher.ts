import { onTestFinished } from "vitest";
import type {
  FeedFetcher,
  FeedRequest,
  FetcherOptions,
} from "../../src/feeds/fetching/fetch-feed.ts";
import { createFeedFetcher } from "../../src/feeds/fetching/fetch-feed.ts";
import type { FeedServer } from "../fakes/feed-server.ts";
import { startFeedServer } from "../fakes/feed-server.ts";

export const userAgent = "sahel-alert-bot/0.1 (+https://bot.example/)";

/** A feed server that ends with the test. */
export async function aServer(): Promise<FeedServer> {
  const server = await startFeedServer();
  onTestFinished(() => server.close());
  return server;
}

/** A fetcher that may reach it, and ends with the test. */
export function aFetcher(options: Partial<FetcherOptions> = {}): FeedFetcher {
  const fetcher = createFeedFetcher({ allowPrivateHosts: ["127.0.0.1"], userAgent, ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

/** A first request: nothing known yet. */
export function ask(url: string, fields: Partial<FeedRequest> = {}): FeedRequest {
  return { url, validators: { etag: null, lastModified: null }, bodyHash: null, ...fields };
}
