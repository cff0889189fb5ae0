import type { Dispatcher } from "undici";
import { request as send } from "undici";
import { maxBodyBytes } from "../fetching/content-encoding.ts";
import type { FetcherOptions } from "../fetching/fetch-feed.ts";
import { createGuardedAgent } from "../fetching/guarded-agent.ts";
import { resolveHttp } from "../parsing/links.ts";
import type { WebSubSubscription } from "./websub.ts";
import { subscriptionForm } from "./websub.ts";

/** Asks hubs to deliver, under the guards that feeds are fetched under. Never rejects. */
export interface WebSubClient {
  /** Whether the hub took the request in; it verifies it at the callback, now or later. */
  subscribe(subscription: WebSubSubscription): Promise<boolean>;
  close(): Promise<void>;
}

const mostRedirects = 3;

export function createWebSubClient(options: FetcherOptions): WebSubClient {
  const { allowPrivateHosts, userAgent, timeoutMs = 15_000, lookup, ca } = options;
  const dispatcher = createGuardedAgent({
    allowPrivateHosts,
    maxResponseBytes: maxBodyBytes,
    lookup,
    ca,
  });
  const headers = {
    "user-agent": userAgent,
    "content-type": "application/x-www-form-urlencoded",
  };
  return {
    async subscribe(subscription) {
      const body = subscriptionForm(subscription).toString();
      const signal = AbortSignal.timeout(timeoutMs);
      const post = async (url: string): Promise<Dispatcher.ResponseData> => {
        const answer = await send(url, { method: "POST", dispatcher, headers, body, signal });
        await answer.body.dump();
        return answer;
      };
      try {
        return await follow(subscription.hubUrl, post);
      } catch {
        // Out of reach, for now or by our guards: asked again later, like one that refuses.
        return false;
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** Section 5: a hub may move its subscribers, with 307 and 308 and no other redirects. */
async function follow(
  hubUrl: string,
  post: (url: string) => Promise<Dispatcher.ResponseData>,
): Promise<boolean> {
  let url: string | null = hubUrl;
  for (let hops = 0; url !== null && hops <= mostRedirects; hops += 1) {
    const { statusCode, headers } = await post(url);
    if (statusCode >= 200 && statusCode < 300) return true;
    const location = [307, 308].includes(statusCode) ? String(headers["location"] ?? "") : "";
    url = resolveHttp(location, url);
  }
  return false;
}
