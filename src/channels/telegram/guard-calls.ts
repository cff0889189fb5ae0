import type { Telegram } from "telegraf";
import type { Clock } from "../../clock.ts";

// The long poll lasts 50 s; telegraf itself would wait 500 s for a connection that died.
const pollLimitMs = 90_000;
// telegraf's last poll, which only confirms what was read, does not wait for news.
const confirmLimitMs = 5_000;
const callLimitMs = 40_000;

type Call = Telegram["callApi"];
type Options = NonNullable<Parameters<Call>[2]>;

/** What the guard needs to know and to tell. */
export interface CallGuard {
  readonly clock: Clock;
  /** Ends the long poll and keeps the next one from starting. */
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
    const timeLimit = new AbortController();
    const signals = [timeLimit.signal, ...signalsOf(options)];
    const isLongPoll = method === "getUpdates" && "timeout" in payload;
    if (isLongPoll) signals.push(guard.stopped);
    const answered = new AbortController();
    void guard.clock.sleep(limitFor(method, isLongPoll), answered.signal).then(() => {
      if (!answered.signal.aborted) timeLimit.abort();
    });
    try {
      const signal: unknown = AbortSignal.any(signals);
      const result = await call(method, payload, { signal } as Options);
      if (isLongPoll) guard.onPolled();
      return result;
    } finally {
      answered.abort();
    }
  };
}

function limitFor(method: string, isLongPoll: boolean): number {
  if (isLongPoll) return pollLimitMs;
  return method === "getUpdates" ? confirmLimitMs : callLimitMs;
}

/** The caller's own signal as one of Node's; telegraf's polling brings a polyfill's. */
function signalsOf(options: Options): AbortSignal[] {
  const { signal } = options;
  if (!signal) return [];
  const own = new AbortController();
  if (signal.aborted) own.abort();
  signal.addEventListener("abort", () => own.abort());
  return [own.signal];
}
