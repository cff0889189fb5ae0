import type { Clock } from "../../clock.ts";
import type { SendOutcome } from "../../delivery/channel.ts";
import type { Remedy } from "./telegram-errors.ts";

type Retry = Extract<SendOutcome, { kind: "retry" }>;

/** Turns what is left of a failed send into an outcome, with a memory of what other chats met. */
export interface TelegramRefusals {
  settle(remedy: Remedy, chatId: string): SendOutcome;
  /** The chat took a message: whatever was held against it is void. */
  forgive(chatId: string): void;
}

// Two chats told to wait within this time mean that the bot as a whole is too fast.
const sharedLimitMs = 1_000;
const jitterMs = 500;
const missingRecheckMs = 10 * 60_000;

export function createTelegramRefusals(clock: Clock, random: () => number): TelegramRefusals {
  const missingSince = new Map<string, number>();
  let lastLimited = { chatId: "", at: Number.NEGATIVE_INFINITY };

  function spread(outcome: Retry, chatId: string): SendOutcome {
    const at = clock.now().getTime();
    const isShared = lastLimited.chatId !== chatId && at - lastLimited.at < sharedLimitMs;
    lastLimited = { chatId, at };
    const afterMs = outcome.afterMs + Math.ceil(random() * jitterMs);
    return { kind: "retry", afterMs, scope: isShared ? "platform" : "chat" };
  }

  /** Once may be a slip; twice with ten minutes between, and the chat is no more. */
  function missing(chatId: string): SendOutcome {
    const now = clock.now().getTime();
    const since = missingSince.get(chatId) ?? now;
    const leftMs = since + missingRecheckMs - now;
    if (leftMs <= 0) {
      missingSince.delete(chatId);
      return { kind: "gone", reason: "the chat was not found" };
    }
    missingSince.set(chatId, since);
    return { kind: "retry", afterMs: leftMs, scope: "chat" };
  }

  return {
    settle(remedy, chatId) {
      switch (remedy.kind) {
        case "settle":
          return isChatLimit(remedy.outcome) ? spread(remedy.outcome, chatId) : remedy.outcome;
        case "chatMissing":
          return missing(chatId);
        case "resendGeneral":
          return { kind: "gone", reason: remedy.reason };
        case "resendPlain":
          return { kind: "rejected", reason: remedy.reason };
        case "unchanged":
        case "postAnew":
          return { kind: "rejected", reason: "an answer that does not fit a new message" };
      }
    },
    forgive: (chatId) => {
      missingSince.delete(chatId);
    },
  };
}

function isChatLimit(outcome: SendOutcome): outcome is Retry {
  return outcome.kind === "retry" && outcome.scope === "chat";
}
