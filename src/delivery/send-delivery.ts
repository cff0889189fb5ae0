import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Channel, SendOutcome } from "./channel.ts";
import type { Chat, Delivery } from "./delivery.ts";
import type { DeliveryQueue } from "./delivery-queue.ts";
import type { Insist } from "./insist.ts";
import type { Pacing } from "./pacing.ts";
import type { Subscriptions } from "./subscription.ts";

/** What one send takes. */
export interface SendDeps {
  readonly channel: Channel;
  readonly queue: DeliveryQueue;
  readonly subscriptions: Pick<Subscriptions, "get">;
  readonly insist: Insist;
  readonly pacing: Pacing;
  readonly clock: Clock;
  readonly log: Log;
}

// Channels have time limits of their own; this one keeps a hanging one from blocking its platform.
const sendTimeoutMs = 120_000;
// A place may be free earlier than it was said to be, as soon as something is answered.
const longestWaitMs = 100;

/**
 * Hands a delivery, for which a place is reserved, to its channel, and remembers its parts as they
 * are accepted; the last is left to the settlement. Never rejects: a channel's promise to do the
 * same is not relied on, and what threw may have sent.
 */
export async function sendDelivery(delivery: Delivery, deps: SendDeps): Promise<SendOutcome> {
  const { clock, pacing } = deps;
  if (await isUnwelcome(delivery, deps)) {
    pacing.release(delivery.chat.platform, 1);
    return { kind: "withheld", reason: "it may have arrived, and the chat wants nothing twice" };
  }
  const over = new AbortController();
  let arrive = pacing.depart(delivery.chat);
  const untilNextPart = async (): Promise<void> => {
    arrive();
    await nextTurn(delivery.chat, deps);
    arrive = pacing.depart(delivery.chat);
  };
  const attempt = async (): Promise<SendOutcome> => {
    const outcome = await sendParts(delivery, { ...deps, untilNextPart, over: over.signal });
    arrive();
    return outcome;
  };
  const limit = async (): Promise<SendOutcome> => {
    await clock.sleep(sendTimeoutMs, over.signal);
    if (!over.signal.aborted) arrive();
    return { kind: "unknown", reason: `no answer in ${sendTimeoutMs} ms` };
  };

  const outcome = await Promise.race([attempt(), limit()]);
  // Without a reason it would make an error of its own, with a stack, for every message.
  over.abort("over");
  return outcome;
}

/** Whether it may have arrived before in a chat that would rather miss it than see it twice. */
async function isUnwelcome(
  { attempts, receipts, chat }: Delivery,
  { subscriptions, log }: SendDeps,
): Promise<boolean> {
  // Half a message is completed in any case.
  if (attempts === 0 || receipts.length > 0) return false;
  try {
    return (await subscriptions.get(chat))?.ambiguous === "skip";
  } catch (error) {
    log.error({ err: error }, "a subscription could not be read: sending again");
    return false;
  }
}

interface PartDeps extends SendDeps {
  readonly untilNextPart: () => Promise<void>;
  /** Aborted once nobody waits for the outcome any more. */
  readonly over: AbortSignal;
}

async function sendParts(delivery: Delivery, deps: PartDeps): Promise<SendOutcome> {
  const { channel, queue, insist, log } = deps;
  let known = delivery.receipts.length;
  const record = async (messageId: string): Promise<void> => {
    known += 1;
    await insist(() => queue.recordPart(delivery.id, messageId), "recording a sent part");
  };
  try {
    const isEdit = ["edit", "correction", "retraction", "amendment"].includes(delivery.action);
    const outcome = await (isEdit ? channel.edit : channel.send)(delivery, async (messageId) => {
      await record(messageId);
      await deps.untilNextPart();
    });
    if (deps.over.aborted && outcome.kind === "sent") {
      // Too late to be settled, but not to keep it from going out again.
      for (const messageId of outcome.messageIds.slice(known)) await record(messageId);
    }
    return outcome;
  } catch (error) {
    log.error({ err: error, deliveryId: delivery.id }, "channel threw");
    return { kind: "unknown", reason: "the channel failed" };
  }
}

/** Resolves when a further message may go to the chat; its place is reserved. */
async function nextTurn(chat: Chat, { pacing, clock }: SendDeps): Promise<void> {
  await clock.sleep(pacing.freeAt(chat).getTime() - clock.now().getTime());
  while (true) {
    const { places, waitMs } = pacing.reserve(chat.platform, 1);
    if (places > 0) return;
    await clock.sleep(Math.min(waitMs, longestWaitMs));
  }
}
