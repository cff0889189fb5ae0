import { expect, test } from "vitest";
import type { DeliveryOrder } from "../../src/delivery/delivery-queue.ts";
import { aChat, anAlert, anEdit, anOrder, aReply } from "../delivery/an-alert.ts";
import type { QueueUnderTest } from "./queue-under-test.ts";
import { claimAll, claimOne } from "./queue-under-test.ts";

const chat = aChat("1001");
const minuteMs = 60_000;

/** The part of the contract that is about what a chat is to get later, or gets late. */
export function testDigests(name: string, open: () => Promise<QueueUnderTest>): void {
  /** A queue that holds an alert of each development back for an hour. */
  async function aNight(developments: readonly string[]) {
    const given = await open();
    const heldUntil = new Date(given.clock.now().getTime() + 60 * minuteMs);
    const held = (order: DeliveryOrder): DeliveryOrder => ({ ...order, heldUntil });
    for (const developmentId of developments) {
      await given.queue.enqueue(anAlert({ developmentId }), [held(anOrder(chat))]);
    }
    return { ...given, heldUntil, held };
  }

  test(`${name}: what was held back comes in one digest, the most severe first`, async () => {
    const { queue, clock, held, heldUntil } = await aNight(["one", "two"]);
    const urgent = anAlert({ developmentId: "urgent", severity: "high" });
    await queue.enqueue(urgent, [held(anOrder(chat))]);

    const early = await queue.claim("telegram");
    const due = await queue.nextDueAt("telegram");
    await clock.advance(60 * minuteMs);
    const claimed = await claimAll(queue);

    expect(early).toBeNull();
    expect(due).toEqual(heldUntil);
    expect(claimed).toHaveLength(1);
    expect(claimed[0]).toMatchObject({ action: "digest", chat, alert: urgent });
    expect(claimed[0]?.digest.map((alert) => alert.developmentId)).toEqual([
      "urgent",
      "one",
      "two",
    ]);
    const counts = { enqueued: 4, sending: 1, cancelled: 3, pending: 0 };
    expect(await queue.counts()).toMatchObject(counts);
  });

  test(`${name}: a single development that was held back is a post like any other`, async () => {
    const { queue, clock, held } = await aNight(["one"]);
    const update = anAlert({ developmentId: "one", revision: 2 });
    await queue.enqueue(update, [held(anEdit(chat)), held(aReply(chat))]);

    await clock.advance(60 * minuteMs);
    const claimed = await claimAll(queue);

    expect(claimed.map(({ action, alert }) => [action, alert.revision])).toEqual([["post", 2]]);
  });

  test(`${name}: a digest tells each development once, as it is known last`, async () => {
    const { queue, clock, held } = await aNight(["one", "two"]);
    const update = anAlert({ developmentId: "one", revision: 2 });
    await queue.enqueue(update, [held(anEdit(chat)), held(aReply(chat))]);

    await clock.advance(60 * minuteMs);
    const { digest } = await claimOne(queue);

    expect(digest.map(({ developmentId, revision }) => [developmentId, revision])).toEqual([
      ["one", 2],
      ["two", 1],
    ]);
  });

  test(`${name}: a crash makes no second digest, and loses none`, async () => {
    const { queue, clock, crash } = await aNight(["one", "two"]);
    await clock.advance(60 * minuteMs);
    const before = await claimOne(queue);

    const reopened = await crash();
    const after = await claimAll(reopened);

    expect(after.map(({ id }) => id)).toEqual([before.id]);
    expect(after[0]?.digest).toEqual(before.digest);
  });

  test(`${name}: what could not be sent for hours comes in a digest, per chat`, async () => {
    const { queue, clock } = await open();
    const other = aChat("1002");
    await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(chat), anOrder(other)]);
    await queue.enqueue(anAlert({ developmentId: "two" }), [anOrder(chat)]);

    await clock.advance(120 * minuteMs);
    const claimed = await claimAll(queue);

    const actions = new Map(claimed.map((one) => [one.chat.chatId, one.action]));
    expect(claimed).toHaveLength(2);
    expect(Object.fromEntries(actions)).toEqual({ 1001: "digest", 1002: "post" });
  });

  test(`${name}: what was taken back before the digest went out is not in it`, async () => {
    const { queue, clock } = await aNight(["one", "two"]);
    await clock.advance(60 * minuteMs);
    const { id } = await claimOne(queue);
    await queue.retryAt(id, clock.now(), "asked-to-wait");

    const retracted = anAlert({ developmentId: "one", revision: 2 });
    await queue.enqueue(retracted, [{ ...anOrder(chat), action: "retraction" }]);
    await queue.cancelRevisionsBefore(retracted, "retracted");
    const claimed = await claimAll(queue);

    expect(claimed.map(({ digest }) => digest.map((alert) => alert.developmentId))).toEqual([
      ["two"],
    ]);
  });

  test(`${name}: whoever read it in a digest is told that it was wrong`, async () => {
    const { queue, clock } = await aNight(["one", "two"]);
    await clock.advance(60 * minuteMs);
    await queue.markSent((await claimOne(queue)).id, ["m1"]);
    const retracted = anAlert({ developmentId: "one", revision: 2 });

    const readers = await queue.readersOf("one");
    await queue.enqueue(retracted, [{ ...anOrder(chat), action: "retraction" }, aReply(chat)]);
    const claimed = await claimAll(queue);

    expect(readers.map((reader) => reader.chat)).toEqual([chat]);
    expect(claimed.map(({ action }) => action)).toEqual(["reply"]);
  });
}
