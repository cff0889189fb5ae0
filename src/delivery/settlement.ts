import type { Log } from "../log.ts";
import type { SendOutcome } from "./channel.ts";
import type { ChatStandingDeps } from "./chat-standing.ts";
import { moveChat, suspendChat } from "./chat-standing.ts";
import type { Chat, Delivery } from "./delivery.ts";
import type { DeliveryQueue } from "./delivery-queue.ts";

/** What settling a delivery takes. */
export interface SettlementDeps extends ChatStandingDeps {
  readonly queue: DeliveryQueue;
  readonly log: Log;
}

/** Writes down what became of a delivery. Rejects when the store fails; may then be called again. */
export type Settle = (delivery: Delivery, outcome: SendOutcome) => Promise<void>;

const firstBackoffMs = 3_000;
const longestBackoffMs = 60 * 60 * 1_000;
// The first eleven waits make 1 h 42 min; with hourly ones after them this is more than a day.
const mostAttempts = 36;
// Two chats told to wait this close together mean the bot as a whole.
const floodMs = 1_000;

/** Turns each outcome of a send into what the queue and the subscriptions have to remember. */
export function createSettlement(deps: SettlementDeps): Settle {
  const { queue, clock, log } = deps;
  const later = (ms: number): Date => new Date(clock.now().getTime() + ms);
  const pauseAsTold = createFloodWatch(deps);

  return async (delivery, outcome) => {
    const { id } = delivery;
    const fields = { deliveryId: id, developmentId: delivery.alert.developmentId };
    switch (outcome.kind) {
      case "sent":
        await queue.markSent(id, outcome.messageIds);
        log.info(fields, "delivered");
        return;
      case "retry":
        await pauseAsTold(delivery.chat, outcome);
        await queue.retryAt(id, later(outcome.afterMs), "asked-to-wait");
        log.warn({ ...fields, ...outcome }, "asked to wait");
        return;
      case "unknown":
        log.warn({ ...fields, reason: outcome.reason }, "may or may not have arrived");
        await tryAgain(delivery, outcome.reason, deps);
        return;
      case "moved":
        await moveChat(delivery.chat, { ...delivery.chat, chatId: outcome.chatId }, deps);
        await queue.retryAt(id, clock.now(), "moved");
        log.info(fields, "chat moved, with its subscription and what is pending");
        return;
      case "lost":
        // What somebody deleted comes back only with news.
        await (delivery.action === "edit" && delivery.alert.matters
          ? queue.repost(id)
          : queue.markCancelled(id, outcome.reason));
        log.info({ ...fields, reason: outcome.reason }, "nothing left to edit");
        return;
      case "withheld":
        await queue.markCancelled(id, outcome.reason);
        log.warn({ ...fields, reason: outcome.reason }, "not sent again");
        return;
      case "gone":
        await suspendChat(delivery.chat, outcome.reason, deps);
        await queue.markCancelled(id, outcome.reason);
        log.warn({ ...fields, reason: outcome.reason }, "chat suspended");
        return;
      case "rejected":
        await queue.markDead(id, outcome.reason);
        log.error({ ...fields, reason: outcome.reason }, "message rejected");
        return;
      case "fatal":
        await queue.retryAt(id, clock.now(), "asked-to-wait");
        return;
    }
  };
}

async function tryAgain(
  { id, attempts }: Delivery,
  reason: string,
  { queue, clock }: SettlementDeps,
): Promise<void> {
  if (attempts + 1 >= mostAttempts) {
    await queue.markDead(id, `no clear answer in ${mostAttempts} attempts: ${reason}`);
    return;
  }
  const at = new Date(clock.now().getTime() + backoffMs(attempts));
  await queue.retryAt(id, at, "unknown-outcome");
}

function backoffMs(attempts: number): number {
  return Math.min(firstBackoffMs * 2 ** attempts, longestBackoffMs);
}

type AskedToWait = Extract<SendOutcome, { kind: "retry" }>;

function createFloodWatch({ queue, clock }: SettlementDeps) {
  let last = { chatId: "", platform: "", at: Number.NEGATIVE_INFINITY };

  return async (chat: Chat, { afterMs, scope }: AskedToWait): Promise<void> => {
    if (scope === "message") return;
    const now = clock.now().getTime();
    const isFlood =
      last.platform === chat.platform &&
      last.chatId !== chat.chatId &&
      Math.abs(now - last.at) < floodMs;
    last = { chatId: chat.chatId, platform: chat.platform, at: now };
    await queue.pause(chat, new Date(now + afterMs));
    if (scope === "platform" || isFlood) await queue.pause(chat.platform, new Date(now + afterMs));
  };
}
