import { expect, test } from "vitest";
import { createOutbox } from "../../../src/queues/outbox/outbox.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { aChat, anAlert, anOrder } from "../../delivery/an-alert.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";
import { testDeliveryQueue } from "../delivery-queue.contract.ts";

async function openOutbox() {
  const folder = temporaryFolder();
  const clock = createVirtualClock();
  let database = openDatabase(folder);
  return {
    queue: createOutbox(database, clock),
    clock,
    database,
    async crash() {
      database.close();
      database = openDatabase(folder);
      return createOutbox(database, clock);
    },
  };
}

testDeliveryQueue("outbox", openOutbox);

test("a broadcast to more chats than one transaction takes reaches them all", async () => {
  const { queue } = await openOutbox();
  const orders = Array.from({ length: 2_500 }, (_, index) => anOrder(aChat(String(index))));

  const added = await queue.enqueue(anAlert(), orders);

  expect(added).toBe(2_500);
  expect((await queue.counts()).pending).toBe(2_500);
});

test("a clock set back an hour delays nothing by an hour", async () => {
  const { queue, clock } = await openOutbox();
  await queue.enqueue(anAlert(), [anOrder(aChat("1")), anOrder(aChat("2"))]);
  const first = await queue.claim("telegram");
  await queue.retryAt(first?.id ?? "", later(clock.now(), 3_000), "unknown-outcome");
  await queue.pause(aChat("2"), later(clock.now(), 5_000));

  clock.shift(-3_600_000);

  expect(await queue.claim("telegram")).toBeNull();
  await clock.advance(3_000);
  expect((await queue.claim("telegram"))?.chat.chatId).toBe("1");
  await clock.advance(2_000);
  expect((await queue.claim("telegram"))?.chat.chatId).toBe("2");
});

test("a clock set back an hour between two processes delays nothing by an hour", async () => {
  const { queue, clock, crash } = await openOutbox();
  await queue.enqueue(anAlert(), [anOrder(aChat("1")), anOrder(aChat("2"))]);
  await queue.claim("telegram");
  await queue.pause(aChat("2"), later(clock.now(), 5_000));

  clock.shift(-3_600_000);
  const restarted = await crash();

  expect((await restarted.claim("telegram"))?.chat.chatId).toBe("1");
  await clock.advance(5_000);
  expect((await restarted.claim("telegram"))?.chat.chatId).toBe("2");
});

test("what was sent lately can be read, each message of it", async () => {
  const { queue, clock } = await openOutbox();
  await queue.enqueue(anAlert(), [anOrder(aChat("1")), anOrder(aChat("2"))]);
  const first = await queue.claim("telegram");
  await queue.markSent(first?.id ?? "", ["m1", "m2"]);
  const at = clock.now();

  const sent = await queue.sentSince?.(later(at, -60_000));
  await clock.advance(61_000);
  const afterwards = await queue.sentSince?.(later(clock.now(), -60_000));

  expect(sent).toEqual([{ chat: aChat("1"), at, messages: 2 }]);
  expect(afterwards).toEqual([]);
});

test("a clock set forward an hour sends nothing twice", async () => {
  const { queue, clock } = await openOutbox();
  await queue.enqueue(anAlert(), [anOrder(aChat("1"))]);
  const first = await queue.claim("telegram");

  clock.shift(3_600_000);
  const second = await queue.claim("telegram");

  expect(first).not.toBeNull();
  expect(second).toBeNull();
});

test("a delivery whose alert was damaged is dead, and those behind it go on", async () => {
  const { queue, database } = await openOutbox();
  await queue.enqueue(anAlert({ developmentId: "damaged" }), [anOrder(aChat("1"))]);
  await queue.enqueue(anAlert({ developmentId: "sound" }), [anOrder(aChat("2"))]);
  database
    .prepare("UPDATE alerts SET alert = substr(alert, 1, 40) WHERE development_id = 'damaged'")
    .run();

  const claimed = await queue.claim("telegram");

  expect(claimed?.alert.developmentId).toBe("sound");
  expect(await queue.counts()).toMatchObject({ dead: 1, sending: 1, enqueued: 2 });
});

test("settled deliveries are forgotten after some months and still counted", async () => {
  const { queue, clock, database, crash } = await openOutbox();
  await queue.enqueue(anAlert(), [anOrder(aChat("1")), anOrder(aChat("2"))]);
  const sent = await queue.claim("telegram");
  await queue.markSent(sent?.id ?? "", ["m1"]);
  expect(database.prepare("SELECT * FROM deliveries").all()).toHaveLength(2);

  clock.shift(200 * 24 * 3_600_000);
  const reopened = await crash();

  expect(await reopened.counts()).toMatchObject({ enqueued: 2, sent: 1, pending: 1 });
  const added = await reopened.enqueue(anAlert(), [anOrder(aChat("1"))]);
  expect(added).toBe(1);
});

test("one operation that fails takes nothing else of its turn with it", async () => {
  const { queue } = await openOutbox();
  await queue.enqueue(anAlert(), [anOrder(aChat("1"))]);
  const claimed = await queue.claim("telegram");
  const unstorable = { ...anAlert(), revision: undefined as unknown as number };

  const outcomes = await Promise.allSettled([
    queue.enqueue(unstorable, [anOrder(aChat("2"))]),
    queue.markSent(claimed?.id ?? "", ["m1"]),
  ]);

  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(await queue.counts()).toMatchObject({ enqueued: 1, sent: 1 });
});

const later = (date: Date, ms: number): Date => new Date(date.getTime() + ms);
