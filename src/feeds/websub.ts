import { createHmac, timingSafeEqual } from "node:crypto";

/** Where a feed can be subscribed to (WebSub, W3C Recommendation of 2018). */
export interface WebSubHub {
  readonly hubUrl: string;
  /** What the feed calls itself; the hub knows it by this address only. */
  readonly topicUrl: string;
}

/** A standing order with a hub; JSON-safe, instants as ISO 8601. */
export interface WebSubSubscription extends WebSubHub {
  /** Unguessable, one per subscription: it stands in the path of the hub's requests to us. */
  readonly callbackUrl: string;
  /** At most 200 bytes, known to the hub and us; signs what the hub delivers. */
  readonly secret: string;
  /** When it was last asked for. */
  readonly requestedAt: string;
  /** Until when the hub delivers; null while it has not verified that we meant it. */
  readonly leaseUntil: string | null;
}

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
  // The challenge goes back as the body; the lease is to be stored.
  | {
      readonly kind: "verified";
      readonly status: 200;
      readonly body: string;
      readonly leaseUntil: string;
    }
  // A body to be parsed like one that was polled.
  | { readonly kind: "delivered"; readonly status: 202; readonly body: Uint8Array }
  // Not genuine. The hub is told that all is well: an attacker learns nothing (section 8).
  | { readonly kind: "ignored"; readonly status: 202 }
  // The hub ends the subscription, or never began it.
  | { readonly kind: "denied"; readonly status: 200 }
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
  return isGenuine
    ? { kind: "delivered", status: 202, body: request.body }
    : { kind: "ignored", status: 202 };
}

/** Section 5.3: only what we asked for is confirmed. We never unsubscribe; leases run out. */
function answerIntent(
  { topicUrl }: WebSubSubscription,
  query: URLSearchParams,
  now: Date,
): HubAnswer {
  const [mode, challenge] = [query.get("hub.mode"), query.get("hub.challenge")];
  if (query.get("hub.topic") !== topicUrl) return { kind: "refused", status: 404 };
  if (mode === "denied") return { kind: "denied", status: 200 };
  const seconds = Number(query.get("hub.lease_seconds"));
  if (mode !== "subscribe" || challenge === null || !(seconds > 0)) {
    return { kind: "refused", status: 404 };
  }
  // A lease for ever would outlive our memory of it.
  const lease = Math.min(seconds, 30 * daySeconds);
  const leaseUntil = new Date(now.getTime() + lease * 1000).toISOString();
  return { kind: "verified", status: 200, body: challenge, leaseUntil };
}

// SHA-1 is allowed by the standard and broken.
const algorithms = new Set(["sha256", "sha384", "sha512"]);

function hasSignature({ body, signature }: HubRequest, secret: string): boolean {
  const [algorithm = "", digest = ""] = (signature ?? "").toLowerCase().split("=");
  if (!algorithms.has(algorithm)) return false;
  const wanted = createHmac(algorithm, secret).update(body).digest();
  const given = Buffer.from(digest, "hex");
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const hourMs = 3_600_000;

/** Whether the hub has to be asked (again): a day before the end, and hourly while it is silent. */
export function isRenewalDue(subscription: WebSubSubscription, now: Date): boolean {
  const { leaseUntil, requestedAt } = subscription;
  const wasJustAsked = now.getTime() - Date.parse(requestedAt) < hourMs;
  const endsAt = leaseUntil === null ? 0 : Date.parse(leaseUntil);
  return !wasJustAsked && endsAt - now.getTime() < daySeconds * 1000;
}
