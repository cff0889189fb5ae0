import type { Clock } from "../clock.ts";

/** What a try says about the endpoint, whatever it says about the answer. */
export type EndpointVerdict =
  | { readonly kind: "works" }
  | { readonly kind: "fails" }
  // It kept us waiting for the whole deadline, or asked to be left alone for a while.
  | { readonly kind: "stays away"; readonly forMs: number }
  // Nothing was sent: the budget said no.
  | { readonly kind: "unknown" };

/** Keeps a failing endpoint from delaying every alert by the whole deadline. */
export interface Breaker {
  isClosed(): boolean;
  /** Open, but the pause is over: the next one to ask may probe. */
  mayProbe(): boolean;
  /** Whether to send a request now. While probing it says yes to one caller only. */
  mayTry(): boolean;
  record(verdict: EndpointVerdict): void;
}

const failuresToOpen = 5;
// An endpoint that answers every other time delays every other alert.
const windowMs = 60_000;
const leastInWindow = 6;
const pauseMs = 60_000;
const longestPauseMs = 15 * 60_000;

export function createBreaker(clock: Clock): Breaker {
  let failures = 0;
  let openUntil: number | null = null;
  let probing = false;
  let recent: readonly { readonly at: number; readonly hasFailed: boolean }[] = [];

  const open = (forMs: number): void => {
    openUntil = clock.now().getTime() + Math.min(Math.max(forMs, pauseMs), longestPauseMs);
  };

  const note = (hasFailed: boolean): void => {
    const at = clock.now().getTime();
    recent = [...recent.filter((one) => at - one.at < windowMs), { at, hasFailed }];
  };

  const mostlyFails = (): boolean =>
    recent.length >= leastInWindow &&
    recent.filter(({ hasFailed }) => hasFailed).length > recent.length / 2;

  const countFailure = (): void => {
    failures += 1;
    note(true);
    // A failed probe opens it again, whatever was counted before.
    if (openUntil !== null || failures >= failuresToOpen || mostlyFails()) open(pauseMs);
  };

  const mayProbe = (): boolean =>
    openUntil !== null && !probing && clock.now().getTime() >= openUntil;

  return {
    isClosed: () => openUntil === null,
    mayProbe,
    mayTry() {
      if (openUntil === null) return true;
      if (!mayProbe()) return false;
      probing = true;
      return true;
    },
    record(verdict) {
      probing = false;
      if (verdict.kind === "works") {
        failures = 0;
        // What failed before the pause is over.
        if (openUntil !== null) recent = [];
        openUntil = null;
        note(false);
      }
      if (verdict.kind === "fails") countFailure();
      if (verdict.kind === "stays away") {
        failures = failuresToOpen;
        open(verdict.forMs);
      }
    },
  };
}
