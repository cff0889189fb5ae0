import type { Clock } from "../../clock.ts";
import type { SendOutcome } from "../../delivery/channel.ts";
import type { Remedy } from "./telegram-errors.ts";

/** Turns what is left of a failed send into an outcome, with a memory of the chats that were not found. */
export interface TelegramRefusals {
  settle(remedy: Remedy, chatId: string): SendOutcome;
  /** The chat took a message: whatever was held against it is void. */
  forgive(chatId: string): void;
}

const jitterMs = 500;
const missingForMs = 10 * 60_000;

export function createTelegramRefusals(clock: Clock, random: () => number): TelegramRefusals {
  const missingSince = new Map<string, number>();

  /** Once may be a slip of Telegram's; still so after ten minutes, and the chat is no more. */
  function missing(chatId: string): SendOutcome {
    const reason = "the chat was not found";
    const now = clock.now().getTime();
    const since = missingSince.get(chatId) ?? now;
    missingSince.set(chatId, since);
    // Not `retry`: that is Telegram asking to wait, and two of those slow down every chat.
    if (now - since < missingForMs) return { kind: "unknown", reason };
    missingSince.delete(chatId);
    return { kind: "gone", reason };
  }

  /** So that chats which were limited together do not come back together. */
  function spread(outcome: SendOutcome): SendOutcome {
    if (outcome.kind !== "retry") return outcome;
    return { ...outcome, afterMs: outcome.afterMs + Math.ceil(random() * jitterMs) };
  }

  return {
    settle(remedy, chatId) {
      switch (remedy.kind) {
        case "settle":
          return spread(remedy.outcome);
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
