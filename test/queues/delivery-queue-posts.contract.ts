import { expect, test } from "vitest";
import type { DeliveryQueue } from "../../src/delivery/delivery-queue.ts";
import { aChat, anAlert, anEdit, anOrder, aReply } from "../delivery/an-alert.ts";
import type { QueueUnderTest } from "./queue-under-test.ts";
import { claimAll, claimOne } from "./queue-under-test.ts";

const chat = aChat("1001");
const update = anAlert({ revision: 2, matters: true });

/** The part of the contract that is about the one post a development has in a chat. */
export function testStandingPosts(name: string, open: () => Promise<QueueUnderTest>): void {
  testEdits(name, open);
  testReplies(name, open);
  testReaders(name, open);
}

/** Delivers revision 1 to the chat, as messages with these ids. */
async function post(queue: DeliveryQueue, messageIds: readonly string[]): Promise<void> {
  await queue.enqueue(anAlert(), [anOrder(chat)]);
  await queue.markSent((await claimOne(queue)).id, messageIds);
}

function testEdits(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: an edit knows the messages of the post, the languages and digits it was posted in`, async () => {
    const { queue } = await open();
    await post(queue, ["m1", "m2"]);

    await queue.enqueue(update, [{ ...anEdit(chat), layout: "en", digits: "eastern" }]);

    expect(await claimOne(queue)).toMatchObject({
      action: "edit",
      standing: { messageIds: ["m1", "m2"], layout: "ar-en", digits: "western" },
    });
  });

  test(`${name}: the parts that an edit added belong to the post from then on`, async () => {
    const { queue } = await open();
    await post(queue, ["m1"]);
    await queue.enqueue(update, [anEdit(chat)]);
    await queue.markSent((await claimOne(queue)).id, ["m1", "m2"]);

    await queue.enqueue(anAlert({ revision: 3 }), [anEdit(chat)]);

    expect((await claimOne(queue)).standing?.messageIds).toEqual(["m1", "m2"]);
  });

  test(`${name}: where no post stands, an update becomes one and its reply is cancelled`, async () => {
    const { queue } = await open();
    await queue.enqueue(update, [anEdit(chat), aReply(chat)]);

    const first = await claimOne(queue);
    await queue.markSent(first.id, ["m1"]);

    expect(first).toMatchObject({ action: "post", standing: null });
    expect(await queue.claim("telegram")).toBeNull();
    expect(await queue.counts()).toMatchObject({ sent: 1, cancelled: 1 });
  });

  test(`${name}: more sources alone never make a post`, async () => {
    const { queue } = await open();

    await queue.enqueue(anAlert({ edition: 5_000 }), [anEdit(chat)]);

    expect(await queue.claim("telegram")).toBeNull();
    expect(await queue.counts()).toMatchObject({ cancelled: 1 });
  });

  test(`${name}: of several edits that wait, only the last goes out`, async () => {
    const { queue } = await open();
    await post(queue, ["m1"]);
    for (const edition of [1, 2, 3]) await queue.enqueue(anAlert({ edition }), [anEdit(chat)]);

    const claimed = await claimAll(queue);

    expect(claimed.map(({ alert }) => alert.edition)).toEqual([3]);
    expect(await queue.counts()).toMatchObject({ cancelled: 2, sending: 1 });
  });

  test(`${name}: an edit with nothing to edit any more can be posted, once`, async () => {
    const { queue } = await open();
    await post(queue, ["m1"]);
    await queue.enqueue(update, [anEdit(chat), aReply(chat)]);

    await queue.repost((await claimOne(queue)).id);
    const again = await claimOne(queue);
    await queue.markSent(again.id, ["m9"]);

    expect(again).toMatchObject({ action: "post", alert: { revision: 2 }, receipts: [] });
    expect(await queue.claim("telegram")).toBeNull();
    await queue.enqueue(anAlert({ revision: 3 }), [anEdit(chat)]);
    expect((await claimOne(queue)).standing?.messageIds).toEqual(["m9"]);
  });

  test.for([
    [true, ["post"]],
    [false, []],
  ] as const)(
    `${name}: a chat that moved gets a post again only if the update matters (%s)`,
    async ([matters, actions]) => {
      const { queue } = await open();
      await post(queue, ["m1"]);
      const moved = aChat("-1001001");
      await queue.moveChat(chat, moved);

      await queue.enqueue(anAlert({ revision: 2, matters }), [anEdit(moved)]);

      expect((await claimAll(queue)).map(({ action }) => action)).toEqual(actions);
    },
  );

  test(`${name}: a message that arrived before its chat moved is never edited in the new chat`, async () => {
    const { queue, clock } = await open();
    const moved = aChat("-1001001");
    await queue.enqueue(anAlert(), [anOrder(chat)]);
    const { id } = await claimOne(queue);
    await queue.recordPart(id, "m1");
    await queue.moveChat(chat, moved);
    await queue.retryAt(id, clock.now(), "moved");
    await queue.recordPart((await claimOne(queue)).id, "m2");
    await queue.markSent(id, []);

    await queue.enqueue(anAlert({ revision: 2 }), [anEdit(moved)]);

    expect(await queue.claim("telegram")).toBeNull();
  });
}

function testReplies(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: a reply comes after its edit and knows the post`, async () => {
    const { queue } = await open();
    await post(queue, ["m1"]);

    await queue.enqueue(update, [anEdit(chat), aReply(chat)]);
    const edit = await claimOne(queue);
    const meanwhile = await queue.claim("telegram");
    await queue.markSent(edit.id, ["m1"]);
    const reply = await claimOne(queue);

    expect(meanwhile).toBeNull();
    expect([edit.action, reply.action]).toEqual(["edit", "reply"]);
    expect(reply.standing?.messageIds).toEqual(["m1"]);
  });

  test(`${name}: what a reply is made of is never taken for the post`, async () => {
    const { queue } = await open();
    await post(queue, ["m1"]);
    await queue.enqueue(update, [aReply(chat)]);
    await queue.markSent((await claimOne(queue)).id, ["r1"]);

    await queue.enqueue(anAlert({ revision: 3 }), [anEdit(chat)]);

    expect((await claimOne(queue)).standing?.messageIds).toEqual(["m1"]);
  });

  test(`${name}: an update that was told is not told again, whatever became of it`, async () => {
    const { queue } = await open();
    await post(queue, ["m1"]);
    await queue.enqueue(update, [anEdit(chat), aReply(chat)]);
    for (const action of ["edit", "reply"]) {
      await queue.markSent((await claimOne(queue)).id, [action]);
    }

    expect(await queue.enqueue(update, [anEdit(chat), aReply(chat)])).toBe(0);
  });
}

function testReaders(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: the readers of a development are the chats that got it or are about to`, async () => {
    const { queue } = await open();
    const topic = aChat("1001", { threadId: "7" });
    const refused = aChat("1003");
    await post(queue, ["m1"]);
    await queue.enqueue(anAlert({ developmentId: "other" }), [anOrder(aChat("1002"))]);
    await queue.enqueue(anAlert(), [anOrder(refused)]);
    await queue.cancelChat(refused);
    await queue.enqueue(anAlert(), [{ ...anOrder(topic), layout: "ar", digits: "eastern" }]);

    const readers = await queue.readersOf(anAlert().developmentId);

    expect(readers).toEqual([
      { chat, layout: "ar-en", digits: "western", replies: [] },
      { chat: topic, layout: "ar", digits: "eastern", replies: [] },
    ]);
  });

  test(`${name}: what nobody was told has no readers, and nothing of it to cancel`, async () => {
    const { queue } = await open();

    expect(await queue.readersOf("unheard-of")).toEqual([]);
    const unheardOf = { developmentId: "unheard-of", revision: 2 };
    expect(await queue.cancelRevisionsBefore(unheardOf, "overtaken")).toBe(0);
  });

  test(`${name}: a reader that moved is found where it is now, once`, async () => {
    const { queue } = await open();
    const moved = aChat("-1001001");
    await post(queue, ["m1"]);
    await queue.moveChat(chat, moved);
    await queue.enqueue(update, [anEdit(moved)]);

    const readers = await queue.readersOf(anAlert().developmentId);

    expect(readers.map((reader) => reader.chat)).toEqual([moved]);
  });
}
