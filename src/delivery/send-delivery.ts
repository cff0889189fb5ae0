import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Channel, SendOutcome } from "./channel.ts";
import type { Delivery } from "./delivery.ts";
import type { DeliveryQueue } from "./delivery-queue.ts";
import type { Insist } from "./insist.ts";
import type { Pacing } from "./pacing.ts";

/** What one send takes. */
export interface SendDeps {
  readonly channel: Channel;
  readonly queue: DeliveryQueue;
  readonly insist: Insist;
  readonly pacing: Pacing;
  readonly clock: Clock;
  readonly log: Log;
}

// Channels have time limits of their own; this one keeps a hanging one from blocking its platform.
const sendTimeoutMs = 120_000;

/**
 * Hands a delivery to its channel and remembers each part that was accepted. Never rejects: a
 * channel's promise to do the same is not relied on, and what threw may have sent.
 */
export async function sendDelivery(delivery: Delivery, deps: SendDeps): Promise<SendOutcome> {
  const { channel, queue, insist, pacing, clock, log } = deps;
  let parts = 0;
  const answered = new AbortController();
  const attempt = async (): Promise<SendOutcome> => {
    try {
      const isEdit = ["edit", "correction", "retraction"].includes(delivery.action);
      return await (isEdit ? channel.edit : channel.send)(delivery, async (messageId) => {
        parts += 1;
        pacing.note(delivery.chat);
        await insist(() => queue.recordPart(delivery.id, messageId), "recording a sent part");
      });
    } catch (error) {
      log.error({ err: error, deliveryId: delivery.id }, "channel threw");
      return { kind: "unknown", reason: "the channel failed" };
    }
  };
  const limit = async (): Promise<SendOutcome> => {
    await clock.sleep(sendTimeoutMs, answered.signal);
    return { kind: "unknown", reason: `no answer in ${sendTimeoutMs} ms` };
  };

  const outcome = await Promise.race([attempt(), limit()]);
  answered.abort();
  // A send that failed may have been counted by the platform all the same.
  if (parts === 0) pacing.note(delivery.chat);
  return outcome;
}
