import type { Telegraf } from "telegraf";
import { TelegramError } from "telegraf";
import type { Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import type { CallLimits } from "./guard-calls.ts";
import { guardCalls } from "./guard-calls.ts";
import { codeOf } from "./telegram-errors.ts";

/** How the bot stands with Telegram. A fatal reason is in English, for the operator. */
export type BotState =
  | { readonly kind: "connecting" | "online" | "stopped" }
  | { readonly kind: "fatal"; readonly reason: string };

/** What supervising takes. */
export interface SupervisorDeps {
  readonly bot: Telegraf;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: CallLimits;
  readonly stopped: AbortSignal;
  setState(state: BotState): void;
  /** A poll was answered. */
  onPolled(): void;
}

type Update = "message" | "channel_post" | "callback_query" | "my_chat_member";
/** What we want to hear of. */
export const allowedUpdates: readonly Update[] = [
  "message",
  "channel_post",
  "callback_query",
  "my_chat_member",
];

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
// Another poller has the token. It may be our successor, so we yield for long.
const firstConflictPauseMs = 30_000;
const longestConflictPauseMs = 5 * 60_000;

/**
 * Keeps telegraf polling until it is stopped or the token proves wrong. telegraf's `launch()` ends
 * at the first conflict, wrong token or unreadable answer and never resumes by itself; launching
 * the same instance again works. The updates of the batch before may then come a second time.
 */
export async function supervisePolling(deps: SupervisorDeps): Promise<void> {
  const { bot, clock, log, limits, stopped } = deps;
  let failures = 0;
  const onPolled = (): void => {
    failures = 0;
    deps.setState({ kind: "online" });
    deps.onPolled();
  };
  guardCalls(bot.telegram, { limits, stopped, onPolled });
  while (!stopped.aborted) {
    const error = await launch(deps);
    if (stopped.aborted) break;
    if (isRefused(error)) {
      log.error({ code: codeOf(error) }, "telegram: the token is not valid, polling ends");
      deps.setState({ kind: "fatal", reason: "the Telegram token is not valid" });
      return;
    }
    const pauseMs = pauseAfter(error, failures);
    failures += 1;
    deps.setState({ kind: "connecting" });
    log.warn({ code: codeOf(error ?? {}), pauseMs }, "telegram: polling ended, starting again");
    await clock.sleep(pauseMs, stopped);
  }
  deps.setState({ kind: "stopped" });
}

/** One life of telegraf's polling; what ended it, or null when nothing in particular did. */
async function launch({ bot, stopped, setState }: SupervisorDeps): Promise<unknown> {
  // `bot.stop()` throws before polling has begun, so the way to stop is the signal.
  const onLaunch = (): void => {
    if (stopped.aborted) throw new Error("stopped while starting");
    setState({ kind: "online" });
  };
  try {
    await bot.launch({ allowedUpdates: [...allowedUpdates] }, onLaunch);
    return null;
  } catch (error) {
    return error ?? null;
  }
}

/** A wrong token is 401; one that does not even look like a token is 404. */
export function isRefused(error: unknown): boolean {
  return error instanceof TelegramError && [401, 404].includes(error.code);
}

/** How long to leave Telegram alone, in milliseconds. */
export function pauseAfter(error: unknown, failures: number): number {
  const isConflict = error instanceof TelegramError && error.code === 409;
  return isConflict
    ? Math.min(longestConflictPauseMs, firstConflictPauseMs * 2 ** failures)
    : Math.min(longestPauseMs, firstPauseMs * 2 ** failures);
}
