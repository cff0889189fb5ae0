import { expect, test } from "vitest";
import { aChat, anAlert, anOrder } from "../delivery/an-alert.ts";
import type { QueueUnderTest } from "./queue-under-test.ts";
import { claimAll, claimOne, deliveryTo } from "./queue-under-test.ts";

const chatA = aChat("1001");
const chatB = aChat("1002");

/** The part of the contract that is about whole chats, and about processes that die. */
export function testChatsAndCrashes(name: string, open: () => Promise<QueueUnderTest>): void {
  testChats(name, open);
  testCrashes(name, open);
}

function testChats(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: a paused chat waits, the others go on`, async () => {
    const { queue, clock } = await open();
    await queue.enqueue(anAlert(), [anOrder(chatA), anOrder(chatB)]);

    const until = new Date(clock.now().getTime() + 20_000);
    await queue.pause(chatA, until);
    const claimed = await claimAll(queue);

    expect(claimed.map(({ chat }) => chat)).toEqual([chatB]);
    expect(await queue.nextDueAt("telegram")).toEqual(until);
    await clock.advance(20_000);
    expect((await claimOne(queue)).chat).toEqual(chatA);
  });

  test(`${name}: a pause of a chat holds for all its topics`, async () => {
    const { queue, clock } = await open();
    const topics = [aChat("-1001", { threadId: "7" }), aChat("-1001", { threadId: "8" })];
    await queue.enqueue(anAlert(), topics.map(anOrder));

    await queue.pause(aChat("-1001", { threadId: "7" }), new Date(clock.now().getTime() + 5_000));

    expect(await queue.claim("telegram")).toBeNull();
  });

  test(`${name}: a shorter pause does not end a longer one`, async () => {
    const { queue, clock } = await open();
    await queue.enqueue(anAlert(), [anOrder(chatA)]);
    const until = new Date(clock.now().getTime() + 20_000);

    await queue.pause(chatA, until);
    await queue.pause(chatA, new Date(clock.now().getTime() + 1_000));

    expect(await queue.nextDueAt("telegram")).toEqual(until);
  });

  test(`${name}: a paused platform waits, the other one goes on`, async () => {
    const { queue, clock } = await open();
    await queue.enqueue(anAlert(), [anOrder(chatA), anOrder({ ...chatB, platform: "discord" })]);

    await queue.pause("telegram", new Date(clock.now().getTime() + 5_000));

    expect(await queue.claim("telegram")).toBeNull();
    expect(await queue.claim("discord")).not.toBeNull();
    await clock.advance(5_000);
    expect(await queue.claim("telegram")).not.toBeNull();
  });

  test(`${name}: what is pending for a chat that left is cancelled, and only that`, async () => {
    const { queue } = await open();
    await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(chatA), anOrder(chatB)]);
    await queue.enqueue(anAlert({ developmentId: "two" }), [anOrder(chatA)]);

    const cancelled = await queue.cancelChat(chatA);
    const left = await claimAll(queue);

    expect(cancelled).toBe(2);
    expect(left.map(({ chat }) => chat)).toEqual([chatB]);
  });

  test(`${name}: a chat that moved gets what was pending, and nothing a second time`, async () => {
    const { queue, clock } = await open();
    const moved = aChat("-1001001");
    await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(chatA)]);
    await queue.enqueue(anAlert({ developmentId: "two" }), [anOrder(chatA)]);
    const { id } = await claimOne(queue);

    await queue.moveChat(chatA, moved);
    await queue.retryAt(id, clock.now(), "moved");
    const again = await claimOne(queue);
    const addedTwice = await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(moved)]);
    const toOldId = await queue.enqueue(anAlert({ developmentId: "three" }), [anOrder(chatA)]);

    expect(again).toMatchObject({ id, chat: moved, attempts: 0 });
    expect([addedTwice, toOldId]).toEqual([0, 1]);
    await queue.markSent(again.id, ["m1"]);
    expect((await claimOne(queue)).chat).toEqual(moved);
    expect(await queue.cancelChat(moved)).toBe(1);
  });
}

function testCrashes(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: what was in flight at a crash is sent again, and counted`, async () => {
    const { queue, crash } = await open();
    const alert = anAlert();
    await queue.enqueue(alert, [anOrder(chatA), anOrder(chatB), anOrder(aChat("1003"))]);
    const [sent, inFlight] = await claimAll(queue, 2);
    await queue.markSent(sent?.id ?? "", ["m1"]);
    await queue.recordPart(inFlight?.id ?? "", "m2");

    const reopened = await crash();

    expect(await reopened.counts()).toMatchObject({ enqueued: 3, sent: 1, pending: 2, sending: 0 });
    expect((await reopened.counts()).ambiguous).toBe(1);
    const claimed = await claimAll(reopened);
    expect(claimed.map(({ chat }) => chat.chatId).toSorted()).toEqual(["1002", "1003"]);
    expect(deliveryTo(chatB, claimed)).toMatchObject({ receipts: ["m2"], attempts: 1 });
  });

  test(`${name}: a crash ends no pause and forgets no move`, async () => {
    const { queue, clock, crash } = await open();
    const moved = aChat("-1001001");
    await queue.enqueue(anAlert(), [anOrder(chatA), anOrder(chatB)]);
    await queue.moveChat(chatA, moved);
    await queue.pause(chatB, new Date(clock.now().getTime() + 20_000));

    const reopened = await crash();

    expect((await claimAll(reopened)).map(({ chat }) => chat)).toEqual([moved]);
  });
}
