import OpenAI from "openai";
import type { EndpointVerdict } from "./breaker.ts";

/** Why there is no answer. Each of them leads to what works without a model. */
export type ModelFailure =
  | "budget spent"
  | "breaker open"
  | "deadline passed"
  | "rate limited"
  | "endpoint unreachable"
  | "endpoint failed"
  | "request refused"
  | "key refused"
  | "not a completion"
  | "answer cut short"
  | "model declined"
  | "not JSON"
  | "wrong shape";

/** A request that brought nothing, and what that says about the endpoint. */
export interface FailedTry {
  readonly kind: "failed";
  readonly reason: ModelFailure;
  readonly verdict: EndpointVerdict;
}

/** What an exception of the client means. `signal` is the deadline's. */
export function failureOf(error: unknown, signal: AbortSignal): FailedTry {
  // One full wait is the most an alert may lose to the model, so it opens the breaker by itself.
  if (signal.aborted) return failedWith("deadline passed", { kind: "stays away", forMs: 0 });
  if (error instanceof OpenAI.APIConnectionError) {
    return failedWith("endpoint unreachable", { kind: "fails" });
  }
  if (!(error instanceof OpenAI.APIError)) return failedWith("not a completion", { kind: "fails" });
  return failureOfStatus(error.status, error.headers);
}

function failureOfStatus(status: unknown, headers: unknown): FailedTry {
  if (status === 400 || status === 422) return failedWith("request refused", { kind: "fails" });
  if (status === 401 || status === 403) return failedWith("key refused", { kind: "fails" });
  if (status !== 429) return failedWith("endpoint failed", { kind: "fails" });
  const seconds = headers instanceof Headers ? Number(headers.get("retry-after") ?? Number.NaN) : 0;
  return seconds > 0
    ? failedWith("rate limited", { kind: "stays away", forMs: seconds * 1000 })
    : failedWith("rate limited", { kind: "fails" });
}

/** By itself a failure says nothing about the endpoint. */
export const failedWith = (
  reason: ModelFailure,
  verdict: EndpointVerdict = { kind: "unknown" },
): FailedTry => ({ kind: "failed", reason, verdict });
