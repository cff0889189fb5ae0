import { expect, test } from "vitest";
import type { Channel, SendOutcome } from "../../src/delivery/channel.ts";
import { aChat, anAlert, anOrder, aSubscription } from "./an-alert.ts";
import { aChannel, openPostOffice, sent } from "./post-office.ts";

const chatA = aChat("1001");
const unknown: SendOutcome = { kind: "unknown", reason: "timeout" };
const hourMs = 3_600_000;

test("an outcome nobody knows is tried again after 3 s, doubling to an hour, for a day", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, () => unknown);
  await queue.enqueue(anAlert(), [anOrder(chatA)]);
  const deliverer = delivererTo(channel);
  deliverer.start();

  await clock.advance(30 * hourMs);

  const times = channel.posts.map(({ at }) => at);
  const waits = times.slice(1).map((at, index) => Math.round((at - (times[index] ?? 0)) / 1_000));
  expect(waits.slice(0, 5)).toEqual([3, 6, 12, 24, 48]);
  expect(Math.max(...waits)).toBe(3_600);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(24 * hourMs);
  expect(await queue.counts()).toMatchObject({ dead: 1, pending: 0 });
  await clock.runUntil(deliverer.drain({ timeoutMs: 1_000 }));
});

test("every send that may have arrived is counted, and repeated exactly as often", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, (_post, count) =>
    count <= 500 && count % 50 === 0 ? unknown : sent,
  );
  const chats = Array.from({ length: 500 }, (_, index) => aChat(String(index)));
  await queue.enqueue(anAlert(), chats.map(anOrder));

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  const counts = await queue.counts();
  expect(counts).toMatchObject({ sent: 500, enqueued: 500 });
  expect(counts.ambiguous).toBe(10);
  expect(channel.posts.length - 500).toBe(counts.ambiguous);
});

test("a channel that throws is an unknown outcome for that chat and nothing to the others", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, ({ chatId }, count) => {
    if (chatId === "1001" && count < 3) throw new TypeError("cannot read properties of undefined");
    return sent;
  });
  await queue.enqueue(anAlert(), [anOrder(chatA), anOrder(aChat("1002"))]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(channel.posts.map(({ chatId }) => chatId)).toEqual(["1001", "1002", "1001"]);
  expect(await queue.counts()).toMatchObject({ sent: 2, ambiguous: 1 });
});

test("sends that hang for ever do not block the platform", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, ({ chatId }) =>
    Number(chatId) < 6 ? new Promise<never>(() => undefined) : sent,
  );
  const chats = Array.from({ length: 20 }, (_, index) => aChat(String(index)));
  await queue.enqueue(anAlert(), chats.map(anOrder));
  const deliverer = delivererTo(channel);
  deliverer.start();

  await clock.advance(130_000);

  expect((await queue.counts()).sent).toBe(14);
  await clock.runUntil(deliverer.drain({ timeoutMs: 1_000 }));
});

test("a message of three parts that broke off goes on with the part that was not sent", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const arrived: string[] = [];
  const send: Channel["send"] = async ({ receipts }, onPart) => {
    for (const part of ["p1", "p2", "p3"].slice(receipts.length)) {
      if (part === "p3" && receipts.length === 0) return unknown;
      arrived.push(part);
      await onPart(part);
    }
    return { kind: "sent", messageIds: [] };
  };
  const channel: Channel = { platform: "telegram", send, edit: send };
  await queue.enqueue(anAlert(), [anOrder(chatA)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(arrived).toEqual(["p1", "p2", "p3"]);
  expect((await queue.counts()).sent).toBe(1);
});

test("a chat in doubt gets its other alerts meanwhile", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, ({ developmentId }) =>
    developmentId === "bad" ? unknown : sent,
  );
  await queue.enqueue(anAlert({ developmentId: "bad" }), [anOrder(chatA)]);
  await queue.enqueue(anAlert({ developmentId: "good" }), [anOrder(chatA)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(await queue.counts()).toMatchObject({ sent: 1, pending: 1 });
});

test("an answer that comes when nobody waits for it any more keeps its message from going out again", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const send: Channel["send"] = async ({ receipts }) => {
    if (receipts.length === 0) await clock.sleep(121_000);
    posts += receipts.length === 0 ? 1 : 0;
    return { kind: "sent", messageIds: ["p1"] };
  };
  let posts = 0;
  await queue.enqueue(anAlert(), [anOrder(chatA)]);

  await clock.runUntil(delivererTo({ platform: "telegram", send, edit: send }).deliverAllDue());

  expect(posts).toBe(1);
  expect(await queue.counts()).toMatchObject({ sent: 1, ambiguous: 1 });
});

test("a chat that wants nothing twice is not sent again what may have arrived", async () => {
  const { clock, queue, subscriptions, delivererTo } = openPostOffice();
  const channel = aChannel(clock, () => unknown);
  await subscriptions.put({ ...aSubscription(chatA), ambiguous: "skip" });
  await queue.enqueue(anAlert(), [anOrder(chatA)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(channel.posts).toHaveLength(1);
  expect(await queue.counts()).toMatchObject({ cancelled: 1, pending: 0, ambiguous: 1 });
});
