import { expect, test } from "vitest";
import { aChat, anAlert, anOrder } from "../delivery/an-alert.ts";
import { testAmendments } from "./delivery-queue-amendments.contract.ts";
import { testChatsAndCrashes } from "./delivery-queue-chats.contract.ts";
import { testDigests } from "./delivery-queue-digests.contract.ts";
import { testOwnAlerts } from "./delivery-queue-own.contract.ts";
import { testStandingPosts } from "./delivery-queue-posts.contract.ts";
import type { QueueUnderTest } from "./queue-under-test.ts";
import { claimAll, claimOne, deliveryTo } from "./queue-under-test.ts";

const chatA = aChat("1001");
const chatB = aChat("1002");

/** What every back end promises. */
export function testDeliveryQueue(name: string, open: () => Promise<QueueUnderTest>): void {
  testEnqueueing(name, open);
  testOrder(name, open);
  testSettling(name, open);
  testStandingPosts(name, open);
  testAmendments(name, open);
  testOwnAlerts(name, open);
  testDigests(name, open);
  testChatsAndCrashes(name, open);
}

function testEnqueueing(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: an alert enqueued twice is delivered once to each chat`, async () => {
    const { queue } = await open();
    const orders = [anOrder(chatA), anOrder(chatB), anOrder(chatA)];

    const first = await queue.enqueue(anAlert(), orders);
    const second = await queue.enqueue(anAlert(), orders);

    expect([first, second]).toEqual([2, 0]);
    expect(await queue.counts()).toMatchObject({ enqueued: 2, pending: 2 });
  });

  test(`${name}: the role that is to be called comes with the delivery`, async () => {
    const { queue } = await open();
    await queue.enqueue(anAlert(), [{ ...anOrder(chatA), ping: "4242" }, anOrder(chatB)]);

    const claimed = [await claimOne(queue), await claimOne(queue)];

    expect(claimed.map(({ ping }) => ping)).toEqual(["4242", undefined]);
  });

  test(`${name}: an alert that was sent is not taken in again`, async () => {
    const { queue } = await open();
    await queue.enqueue(anAlert(), [anOrder(chatA)]);
    await queue.markSent((await claimOne(queue)).id, ["m1"]);

    const added = await queue.enqueue(anAlert(), [anOrder(chatA)]);

    expect(added).toBe(0);
    expect(await queue.claim("telegram")).toBeNull();
  });

  test(`${name}: another revision or another topic of a forum is another delivery`, async () => {
    const { queue } = await open();
    await queue.enqueue(anAlert(), [anOrder(chatA)]);

    const revision = await queue.enqueue(anAlert({ revision: 2 }), [anOrder(chatA)]);
    const topic = await queue.enqueue(anAlert(), [anOrder({ ...chatA, threadId: "7" })]);

    expect([revision, topic]).toEqual([1, 1]);
  });

  test(`${name}: a delivery brings its alert and how it is to be laid out`, async () => {
    const { queue } = await open();
    const alert = anAlert({ severity: "critical" });
    const chat = aChat("-100200", { threadId: "7" });

    await queue.enqueue(alert, [
      { ...anOrder(chat), layout: "en-ar", digits: "eastern", silent: true },
    ]);
    const delivery = await claimOne(queue);

    expect(delivery).toMatchObject({
      alert,
      chat,
      layout: "en-ar",
      digits: "eastern",
      silent: true,
      action: "post",
    });
    expect(delivery).toMatchObject({ attempts: 0, receipts: [] });
  });

  test(`${name}: whoever listens hears of new deliveries, and not of known ones`, async () => {
    const { queue } = await open();
    let heard = 0;
    queue.onEnqueued(() => {
      heard += 1;
    });

    await queue.enqueue(anAlert(), [anOrder(chatA)]);
    await queue.enqueue(anAlert(), [anOrder(chatA)]);

    expect(heard).toBe(1);
  });
}

function testOrder(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: the most severe goes first, then the oldest`, async () => {
    const { queue } = await open();
    for (const [developmentId, severity] of [
      ["older", "medium"],
      ["newer", "medium"],
      ["urgent", "critical"],
      ["idle", "low"],
    ] as const) {
      await queue.enqueue(anAlert({ developmentId, severity }), [anOrder(aChat(developmentId))]);
    }

    const claimed = await claimAll(queue);

    expect(claimed.map(({ chat }) => chat.chatId)).toEqual(["urgent", "older", "newer", "idle"]);
  });

  test(`${name}: a chat has one message in flight, the others go on`, async () => {
    const { queue } = await open();
    await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(chatA), anOrder(chatB)]);
    await queue.enqueue(anAlert({ developmentId: "two" }), [anOrder(chatA)]);

    const inFlight = await claimAll(queue);
    await queue.markSent(deliveryTo(chatA, inFlight).id, ["m1"]);
    const next = await claimOne(queue);

    expect(inFlight.map(({ chat }) => chat.chatId)).toEqual(["1001", "1002"]);
    expect(next).toMatchObject({ chat: chatA, alert: { developmentId: "two" } });
  });

  test(`${name}: an update never overtakes what it updates, however severe`, async () => {
    const { queue } = await open();
    await queue.enqueue(anAlert({ severity: "low" }), [anOrder(chatA)]);
    await queue.enqueue(anAlert({ revision: 2, severity: "critical" }), [anOrder(chatA)]);

    const first = await claimOne(queue);
    await queue.markSent(first.id, ["m1"]);
    const second = await claimOne(queue);

    expect([first.alert.revision, second.alert.revision]).toEqual([1, 2]);
  });

  test(`${name}: one platform's deliveries are none of another's`, async () => {
    const { queue } = await open();
    await queue.enqueue(anAlert(), [anOrder(aChat("5", { platform: "discord" }))]);

    expect(await queue.claim("telegram")).toBeNull();
    expect(await queue.nextDueAt("telegram")).toBeNull();
    expect((await queue.claim("discord"))?.chat.chatId).toBe("5");
  });
}

function testSettling(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: a retry waits for its time and tells when that is`, async () => {
    const { queue, clock } = await open();
    await queue.enqueue(anAlert(), [anOrder(chatA)]);
    const at = new Date(clock.now().getTime() + 3_000);

    await queue.retryAt((await claimOne(queue)).id, at, "unknown-outcome");
    const tooEarly = await queue.claim("telegram");
    const due = await queue.nextDueAt("telegram");
    await clock.advance(3_000);
    const onTime = await queue.claim("telegram");

    expect(tooEarly).toBeNull();
    expect(due).toEqual(at);
    expect(onTime?.attempts).toBe(1);
  });

  test(`${name}: being asked to wait is no attempt and leaves no doubt`, async () => {
    const { queue, clock } = await open();
    await queue.enqueue(anAlert(), [anOrder(chatA)]);

    await queue.retryAt((await claimOne(queue)).id, clock.now(), "asked-to-wait");
    const again = await claimOne(queue);

    expect(again.attempts).toBe(0);
    expect((await queue.counts()).ambiguous).toBe(0);
  });

  test(`${name}: parts that were accepted are known at the next attempt`, async () => {
    const { queue, clock } = await open();
    await queue.enqueue(anAlert(), [anOrder(chatA)]);
    const { id } = await claimOne(queue);

    await queue.recordPart(id, "m1");
    await queue.recordPart(id, "m2");
    await queue.retryAt(id, clock.now(), "unknown-outcome");

    expect((await claimOne(queue)).receipts).toEqual(["m1", "m2"]);
  });

  test(`${name}: the ledger adds up whatever became of the deliveries`, async () => {
    const { queue, clock } = await open();
    const chats = Array.from({ length: 6 }, (_, index) => aChat(String(index)));
    await queue.enqueue(anAlert(), chats.map(anOrder));

    const [sent, dead, cancelled, unknown] = await claimAll(queue, 5);
    await queue.markSent(sent?.id ?? "", ["m1"]);
    await queue.markDead(dead?.id ?? "", "too long");
    await queue.markCancelled(cancelled?.id ?? "", "retracted");
    await queue.retryAt(unknown?.id ?? "", clock.now(), "unknown-outcome");

    expect(await queue.counts()).toEqual({
      enqueued: 6,
      sent: 1,
      dead: 1,
      cancelled: 1,
      pending: 2,
      sending: 1,
      ambiguous: 1,
    });
  });
}
