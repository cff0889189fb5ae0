import type { SendOutcome } from "../../delivery/channel.ts";
import { DiscordAPIError, HTTPError, RateLimitError } from "./discord-rest.ts";

/** What an error of the API means for one delivery. */
export interface Verdict {
  readonly outcome: SendOutcome;
  /** What may be tried once before the outcome stands. */
  readonly remedy: "none" | "sendPlain" | "unarchive" | "openThread";
}

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const slowDownMs = minuteMs;
const backOffMs = 30 * secondMs;
const blockedMs = 10 * minuteMs;
const patience = 3;

type Treatment = (reason: string, waitMs: number) => Verdict;

const settle = (outcome: SendOutcome, remedy: Verdict["remedy"] = "none"): Verdict => ({
  outcome,
  remedy,
});

const waitChat: Treatment = (_, waitMs) =>
  settle({ kind: "retry", afterMs: waitMs, scope: "chat" });
const waitMessage: Treatment = (_, waitMs) =>
  settle({ kind: "retry", afterMs: waitMs, scope: "message" });
const waitPlatform =
  (afterMs: number): Treatment =>
  () =>
    settle({ kind: "retry", afterMs, scope: "platform" });
const gone: Treatment = (reason) => settle({ kind: "gone", reason });
const rejected: Treatment = (reason) => settle({ kind: "rejected", reason });
const lost: Treatment = (reason) => settle({ kind: "lost", reason });
const fatal: Treatment = (reason) => settle({ kind: "fatal", reason });
const ourFault: Treatment = (reason) => settle({ kind: "rejected", reason }, "sendPlain");
const noText: Treatment = (reason) => settle({ kind: "gone", reason }, "openThread");
const archived: Treatment = (reason) => settle({ kind: "gone", reason }, "unarchive");

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
const byCode: ReadonlyMap<unknown, readonly [Treatment, string]> = new Map<
  unknown,
  readonly [Treatment, string]
>([
  [20_016, [waitChat, "slow mode"]],
  [20_028, [waitChat, "write limit of the channel"]],
  [20_029, [waitChat, "write limit of the server"]],
  [40_062, [waitChat, "resource is rate limited"]],
  [40_004, [waitPlatform(backOffMs), "sending is switched off for now"]],
  [40_006, [waitPlatform(backOffMs), "feature is switched off for now"]],
  [130_000, [waitPlatform(backOffMs), "the API is overloaded"]],
  [40_333, [waitPlatform(blockedMs), "blocked by Cloudflare"]],
  [10_003, [gone, "unknown channel"]],
  [10_004, [gone, "unknown server"]],
  [10_015, [gone, "unknown webhook"]],
  [50_001, [gone, "missing access"]],
  [50_013, [gone, "missing permissions"]],
  [50_008, [noText, "not a text channel"]],
  [50_024, [noText, "wrong kind of channel"]],
  [40_058, [noText, "a forum takes posts in its threads only"]],
  [40_067, [gone, "the forum demands a tag"]],
  [50_083, [archived, "the thread is archived"]],
  [160_005, [gone, "the thread is locked"]],
  [160_006, [gone, "too many active threads"]],
  [200_000, [rejected, "stopped by AutoMod"]],
  [200_001, [rejected, "title stopped by AutoMod"]],
  [240_000, [rejected, "harmful link"]],
  [50_006, [ourFault, "empty message"]],
  [50_035, [ourFault, "invalid form body"]],
  [50_109, [ourFault, "invalid JSON"]],
  [40_005, [ourFault, "request too large"]],
  [10_008, [lost, "unknown message"]],
  [30_046, [waitMessage, "too many edits of old messages"]],
  [40_001, [fatal, "Discord refuses the bot's token"]],
  [50_014, [fatal, "Discord refuses the bot's token"]],
]);

/**
 * Translates what posting to Discord threw. `attempts` counts the tries before this one: an answer
 * nobody knows is taken for passing at first and for permanent, for this message only, after that.
 */
export function translateDiscordError(error: unknown, attempts: number): Verdict {
  if (error instanceof RateLimitError) return rateLimited(error);
  if (error instanceof DiscordAPIError) return refused(error, attempts);
  if (error instanceof HTTPError) return unknown(`Discord answered ${error.status}`);
  return unknown("no answer from Discord");
}

/** What may stand in a log: an error of the API carries the address, and that an interaction's token. */
export function loggable(error: unknown): object {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const { status, method } = error;
    return { status, method, code: error instanceof DiscordAPIError ? error.code : undefined };
  }
  return { err: error };
}

function rateLimited(error: RateLimitError): Verdict {
  const afterMs = Math.max(error.retryAfter, error.global ? error.timeToReset : 0);
  // A message that was cross-posted takes three edits an hour; its channel takes others meanwhile.
  const isOneEdit = error.method.toUpperCase() === "PATCH" && afterMs > minuteMs;
  const scope = isOneEdit ? "message" : "chat";
  return settle({ kind: "retry", afterMs, scope: error.global ? "platform" : scope });
}

function refused(error: DiscordAPIError, attempts: number): Verdict {
  const known = byCode.get(error.code);
  if (known) {
    const [treatment, words] = known;
    return treatment(`${error.code}: ${words}`, waitOf(error));
  }
  if (error.status === 401) return fatal("Discord refuses the bot's token", 0);
  // Discord's own refusals carry a code; a page without one comes from the guard in front of it.
  if (error.status === 403 && error.code === undefined) return waitPlatform(blockedMs)("", 0);
  const reason = `Discord answered ${error.status} with code ${error.code}`;
  return attempts < patience ? unknown(reason) : rejected(reason, 0);
}

function waitOf(error: DiscordAPIError): number {
  const seconds = "retry_after" in error.rawError ? Number(error.rawError.retry_after) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * secondMs : slowDownMs;
}

function unknown(reason: string): Verdict {
  return settle({ kind: "unknown", reason });
}
