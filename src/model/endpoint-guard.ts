import type { Clock } from "../clock.ts";
import type { Breaker, EndpointVerdict } from "./breaker.ts";
import { createSlots } from "./slots.ts";

/** How long and how often an endpoint may be asked. */
export interface EndpointLimits {
  /** For one answer, waiting for a free place included. */
  readonly deadlineMs: number;
  readonly atOnce: number;
}

/** Work that got its turn, or why it did not. */
type Guarded<T> =
  | T
  | { readonly kind: "failed"; readonly reason: "deadline passed" | "breaker open" };

/** Does work with an endpoint in its turn, within the deadline, and only while its breaker allows it. */
export type Guard = <T>(
  work: (signal: AbortSignal) => Promise<{ readonly result: T; readonly verdict: EndpointVerdict }>,
) => Promise<Guarded<T>>;

/** A guard with places of its own; the breaker may be shared with another one. */
export function createGuard(clock: Clock, breaker: Breaker, limits: EndpointLimits): Guard {
  const slots = createSlots(limits.atOnce);
  return async (work) => {
    if (!breaker.isClosed() && !breaker.mayProbe()) return refused("breaker open");
    return withDeadline(clock, limits.deadlineMs, async (signal) => {
      const release = await slots.take(signal);
      if (!release) return refused("deadline passed");
      try {
        // Asked only now: whoever waited may find that the endpoint failed meanwhile.
        if (!breaker.mayTry()) return refused("breaker open");
        const { result, verdict } = await work(signal);
        breaker.record(verdict);
        return result;
      } catch (error) {
        // A probe that broke on our side must not keep the endpoint shut for ever.
        breaker.record({ kind: "unknown" });
        throw error;
      } finally {
        release();
      }
    });
  };
}

async function withDeadline<T>(
  clock: Clock,
  deadlineMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const done = new AbortController();
  void clock.sleep(deadlineMs, done.signal).then(() => deadline.abort());
  try {
    return await work(deadline.signal);
  } finally {
    done.abort();
  }
}

const refused = (reason: "deadline passed" | "breaker open") =>
  ({ kind: "failed", reason }) as const;
