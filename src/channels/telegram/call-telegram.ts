import type { Telegram } from "telegraf";
import type { Telegram as Methods, Opts } from "telegraf/types";

// A slow answer is not a failure: repeating the call could post twice.
const timeoutMs = 40_000;

// telegraf takes Node's own signals but names a polyfill's type for them.
type TelegrafSignal = NonNullable<NonNullable<Parameters<Telegram["callApi"]>[2]>["signal"]>;

/**
 * Calls a method of the Bot API within a limit of time; telegraf's own shortcuts wait 500 s.
 * Rejects as telegraf does, with an AbortError past the limit.
 */
export function callTelegram<M extends keyof Methods>(
  telegram: Telegram,
  method: M,
  payload: Opts<M>,
): Promise<ReturnType<Methods[M]>> {
  const signal: unknown = AbortSignal.timeout(timeoutMs);
  return telegram.callApi(method, payload, { signal: signal as TelegrafSignal });
}
