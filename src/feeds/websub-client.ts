import { request as send } from "undici";
import { maxBodyBytes } from "./content-encoding.ts";
import type { FetcherOptions } from "./fetch-feed.ts";
import { createGuardedAgent } from "./guarded-agent.ts";
import type { WebSubSubscription } from "./websub.ts";
import { subscriptionForm } from "./websub.ts";

/** Asks hubs to deliver, under the guards that feeds are fetched under. Never rejects. */
export interface WebSubClient {
  /** Whether the hub took the request in; it verifies it at the callback, now or later. */
  subscribe(subscription: WebSubSubscription): Promise<boolean>;
  close(): Promise<void>;
}

export function createWebSubClient(options: FetcherOptions): WebSubClient {
  const { allowPrivateHosts, userAgent, timeoutMs = 15_000, lookup, ca } = options;
  const dispatcher = createGuardedAgent({
    allowPrivateHosts,
    maxResponseBytes: maxBodyBytes,
    lookup,
    ca,
  });
  return {
    async subscribe(subscription) {
      const headers = {
        "user-agent": userAgent,
        "content-type": "application/x-www-form-urlencoded",
      };
      try {
        const { statusCode, body } = await send(subscription.hubUrl, {
          method: "POST",
          dispatcher,
          headers,
          body: subscriptionForm(subscription).toString(),
          signal: AbortSignal.timeout(timeoutMs),
        });
        await body.dump();
        return statusCode === 202 || statusCode === 204;
      } catch {
        return false;
      }
    },
    close: () => dispatcher.destroy(),
  };
}
