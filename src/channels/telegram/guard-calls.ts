import type { Telegram } from "telegraf";

type Call = Telegram["callApi"];
type Options = NonNullable<Parameters<Call>[2]>;

/** How long calls may take, in milliseconds of real time. */
export interface CallLimits {
  readonly pollMs: number;
  readonly callMs: number;
}

// The long poll lasts 50 s; telegraf itself would wait 500 s for a connection that died.
export const usualLimits: CallLimits = { pollMs: 90_000, callMs: 40_000 };

// telegraf's last poll, which only confirms what was read, does not wait for news.
const confirmMs = 5_000;

/** What the guard needs to know and to tell. */
export interface CallGuard {
  readonly limits: CallLimits;
  /** Ends whatever `launch()` is waiting for. */
  readonly stopped: AbortSignal;
  onPolled(): void;
}

/**
 * Gives every call that telegraf makes by itself a limit of time. A poll past its limit ends as if
 * it had been stopped: `launch()` resolves, and whoever supervises it launches again.
 */
export function guardCalls(telegram: Telegram, guard: CallGuard): void {
  const call: Call = telegram.callApi.bind(telegram);
  telegram.callApi = async (method, payload, options = {}) => {
    const kind = kindOf(method, payload);
    const signal: unknown = AbortSignal.any(signalsFor(kind, guard, options));
    const result = await call(method, payload, { signal } as Options);
    if (kind === "poll") guard.onPolled();
    return result;
  };
}

type CallKind = "start" | "poll" | "confirm" | "other";

function kindOf(method: string, payload: object): CallKind {
  if (method === "getUpdates") return "timeout" in payload ? "poll" : "confirm";
  return method === "getMe" || method === "deleteWebhook" ? "start" : "other";
}

function signalsFor(kind: CallKind, guard: CallGuard, { signal }: Options): AbortSignal[] {
  const { pollMs, callMs } = guard.limits;
  const limitMs = { start: callMs, poll: pollMs, confirm: confirmMs, other: callMs }[kind];
  return [
    AbortSignal.timeout(limitMs),
    ...(signal ? [nodeSignal(signal)] : []),
    ...(kind === "start" || kind === "poll" ? [guard.stopped] : []),
  ];
}

/** A signal of Node's that follows one of the polyfill's, which telegraf's polling brings. */
function nodeSignal(signal: NonNullable<Options["signal"]>): AbortSignal {
  const own = new AbortController();
  if (signal.aborted) own.abort();
  signal.addEventListener("abort", () => own.abort());
  return own.signal;
}
