import type { FailureReason } from "../failure-reason.ts";
import { BlockedAddressError } from "./guarded-agent.ts";

export interface FetchFailure {
  readonly kind: "failed";
  readonly reason: FailureReason;
  /** HTTP status, where there was one. */
  readonly status: number | null;
  /** When the server allows the next request, where it said so. */
  readonly retryAt: Date | null;
}

const reasons = new Map<number, FailureReason>([
  [401, "forbidden"],
  [403, "forbidden"],
  [404, "notFound"],
  [410, "gone"],
  [429, "rateLimited"],
  [451, "forbidden"],
]);

export function failureOfStatus(status: number, retryAt: Date | null): FetchFailure {
  const other = status >= 500 ? "serverError" : "unexpectedStatus";
  return { kind: "failed", reason: reasons.get(status) ?? other, status, retryAt };
}

/** Translates what undici throws. */
export function failureOf(error: unknown): FetchFailure {
  return { kind: "failed", reason: reasonOf(error), status: null, retryAt: null };
}

function reasonOf(error: unknown): FailureReason {
  if (!(error instanceof Error)) return "network";
  if (error instanceof BlockedAddressError) return "privateAddress";
  if (error.name === "TimeoutError" || /Timeout/.test(error.name)) return "timeout";
  const code = "code" in error ? error.code : undefined;
  if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return "tooLarge";
  if (code === "UND_ERR_INVALID_ARG" || code === "ERR_INVALID_URL") return "badUrl";
  return isBlockedWithin(error) ? "privateAddress" : "network";
}

/** A name with several addresses fails with one error for each of them. */
function isBlockedWithin(error: Error): boolean {
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.some((each) => each instanceof BlockedAddressError);
}
