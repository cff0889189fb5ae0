import { expect, test } from "vitest";
import { deliveryId } from "../../src/delivery/delivery-id.ts";
import type { DeliveryQueue } from "../../src/delivery/delivery-queue.ts";
import { aChat, anAlert, anEdit, anOrder, aReply } from "../delivery/an-alert.ts";
import type { QueueUnderTest } from "./queue-under-test.ts";
import { claimAll, claimOne } from "./queue-under-test.ts";

const chat = aChat("1001");
const update = anAlert({ revision: 2, matters: true });

/** Delivers revision 1 to the chat as message m1, and a reply about revision 2 as r1. */
async function postAndReply(queue: DeliveryQueue, reply = aReply(chat)): Promise<void> {
  await queue.enqueue(anAlert(), [anOrder(chat)]);
  await queue.markSent((await claimOne(queue)).id, ["m1"]);
  await queue.enqueue(update, [reply]);
  await queue.markSent((await claimOne(queue)).id, ["r1"]);
}

/** The part of the contract that is about replies which were found wrong. */
export function testAmendments(name: string, open: () => Promise<QueueUnderTest>): void {
  const wrong = { ar: "هجوم", en: "Attack" };
  const right = { ar: "حادث", en: "Accident" };
  const notice = {
    kind: "correction",
    revision: 3,
    at: "2026-11-22T07:00:00Z",
    wrong,
    right,
  } as const;
  const corrected = anAlert({ revision: 3, matters: true, notices: [notice] });
  const anAmendment = { ...anEdit(chat), action: "amendment", amends: 2 } as const;

  test(`${name}: an amendment knows the messages of the reply, and what that should have said`, async () => {
    const { queue } = await open();
    await postAndReply(queue, { ...aReply(chat), layout: "en", digits: "eastern" });

    await queue.enqueue(corrected, [anAmendment]);

    expect(await claimOne(queue)).toMatchObject({
      action: "amendment",
      standing: { messageIds: ["r1"], layout: "en", digits: "eastern" },
      alert: { revision: 2, headline: { en: "Accident near Gao" }, notices: [notice] },
    });
  });

  test(`${name}: the parts that an amendment added belong to the reply, and never to the post`, async () => {
    const { queue } = await open();
    await postAndReply(queue);
    await queue.enqueue(corrected, [anAmendment]);
    await queue.markSent((await claimOne(queue)).id, ["r1", "r2"]);

    await queue.enqueue(anAlert({ revision: 4 }), [anEdit(chat), anAmendment]);

    expect((await claimAll(queue, 1))[0]?.standing?.messageIds).toEqual(["m1"]);
    await queue.markSent(deliveryId(chat, anAlert({ revision: 4 }), "edit"), ["m1"]);
    expect((await claimOne(queue)).standing?.messageIds).toEqual(["r1", "r2"]);
  });

  test(`${name}: a reply that never went out, or went to where its chat was, is not amended`, async () => {
    const { queue } = await open();
    const moved = aChat("-1001001");
    await postAndReply(queue);
    await queue.moveChat(chat, moved);

    await queue.enqueue(corrected, [
      { ...anAmendment, chat: moved },
      { ...anAmendment, amends: 1 },
    ]);

    expect(await queue.claim("telegram")).toBeNull();
    expect(await queue.counts()).toMatchObject({ cancelled: 2 });
  });

  test(`${name}: a reader is known by the replies it got, wherever it was then`, async () => {
    const { queue } = await open();
    const moved = aChat("-1001001");
    await postAndReply(queue);
    await queue.moveChat(chat, moved);
    await queue.enqueue(anAlert({ revision: 3 }), [aReply(moved)]);

    const [reader, ...others] = await queue.readersOf(update.developmentId);

    expect(others).toEqual([]);
    expect(reader?.replies.toSorted()).toEqual([2, 3]);
  });
}
