import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** Where a feed can be subscribed to (WebSub, W3C Recommendation of 2018). */
export interface WebSubHub {
  readonly hubUrl: string;
  /** What the feed calls itself; the hub knows it by this address only. */
  readonly topicUrl: string;
}

/** The stored form of `WebSubSubscription`, for the store to check what it reads. */
export const webSubSchema = z.object({
  hubUrl: z.string(),
  topicUrl: z.string(),
  callbackUrl: z.string(),
  secret: z.string(),
  askAt: z.iso.datetime(),
  leaseUntil: z.iso.datetime().nullable(),
  newestPushedAt: z.iso.datetime().nullable(),
});

/**
 * A standing order with a hub; JSON-safe, instants as ISO 8601.
 *
 * - `callbackUrl` is unguessable, one per subscription: the hub's requests to us go there.
 * - `secret`, at most 200 bytes, is known to the hub and us; it signs what the hub delivers.
 * - `askAt`: when to ask the hub (again).
 * - `leaseUntil`: until when it delivers; null while it has not verified that we meant it.
 * - `newestPushedAt`: date of the newest item that it delivered.
 */
export type WebSubSubscription = Readonly<z.infer<typeof webSubSchema>>;

/** A hub's request to our callback, as the HTTP endpoint hands it over. */
export interface HubRequest {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
  /** The header `X-Hub-Signature`. */
  readonly signature: string | null;
}

/** What the HTTP endpoint answers, and what it then has to do. */
export type HubAnswer =
  // The challenge goes back as the body; the subscription is to be stored.
  | {
      readonly kind: "verified";
      readonly status: 200;
      readonly body: string;
      readonly subscription: WebSubSubscription;
    }
  // A body to be parsed like one that was polled.
  | { readonly kind: "delivered"; readonly status: 202 }
  // Not genuine. The hub is told that all is well: an attacker learns nothing (section 8).
  | { readonly kind: "ignored"; readonly status: 202 }
  // The hub ends the subscription, or never began it; what is left of it is to be stored.
  | { readonly kind: "denied"; readonly status: 200; readonly subscription: WebSubSubscription }
  | { readonly kind: "refused"; readonly status: 404 | 405 };

const daySeconds = 86_400;

/** The form to post to the hub; renewing is asking once more. */
export function subscriptionForm(subscription: WebSubSubscription): URLSearchParams {
  const { topicUrl, callbackUrl, secret } = subscription;
  return new URLSearchParams({
    "hub.mode": "subscribe",
    "hub.topic": topicUrl,
    "hub.callback": callbackUrl,
    "hub.secret": secret,
    "hub.lease_seconds": `${10 * daySeconds}`,
  });
}

/** Reads what a hub says to the callback of this subscription. Pure. */
export function answerHub(
  subscription: WebSubSubscription,
  request: HubRequest,
  now: Date,
): HubAnswer {
  if (request.method === "GET") return answerIntent(subscription, request.query, now);
  if (request.method !== "POST") return { kind: "refused", status: 405 };
  const isGenuine = hasSignature(request, subscription.secret);
  return { kind: isGenuine ? "delivered" : "ignored", status: 202 };
}

/** Section 5.3: only what we asked for is confirmed. We never unsubscribe; leases run out. */
function answerIntent(
  subscription: WebSubSubscription,
  query: URLSearchParams,
  now: Date,
): HubAnswer {
  const [mode, challenge] = [query.get("hub.mode"), query.get("hub.challenge")];
  if (query.get("hub.topic") !== subscription.topicUrl) return { kind: "refused", status: 404 };
  const inSeconds = (seconds: number): string =>
    new Date(now.getTime() + seconds * 1000).toISOString();
  if (mode === "denied") {
    const left = { ...subscription, leaseUntil: null, askAt: inSeconds(daySeconds) };
    return { kind: "denied", status: 200, subscription: left };
  }
  const seconds = Number(query.get("hub.lease_seconds"));
  if (mode !== "subscribe" || challenge === null || !(seconds > 0)) {
    return { kind: "refused", status: 404 };
  }
  // A lease for ever would outlive our memory of it.
  const lease = Math.min(seconds, 30 * daySeconds);
  const leased = { leaseUntil: inSeconds(lease), askAt: inSeconds(lease * 0.8) };
  return {
    kind: "verified",
    status: 200,
    body: challenge,
    subscription: { ...subscription, ...leased },
  };
}

// Most hubs know SHA-1 only. It is broken for collisions, which do not help to forge an HMAC.
const algorithms = new Set(["sha1", "sha256", "sha384", "sha512"]);

function hasSignature({ body, signature }: HubRequest, secret: string): boolean {
  const [algorithm = "", digest = ""] = (signature ?? "").toLowerCase().split("=");
  if (!algorithms.has(algorithm)) return false;
  const wanted = createHmac(algorithm, secret).update(body).digest();
  const given = Buffer.from(digest, "hex");
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
