import { expect, test } from "vitest";
import type { SendOutcome } from "../../src/delivery/channel.ts";
import { aChat, anAlert, anOrder, aSubscription } from "./an-alert.ts";
import { aChannel, openPostOffice, sent } from "./post-office.ts";

const chatA = aChat("1001");
const chatB = aChat("1002");

test("an alert reaches every chat once", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock);
  await queue.enqueue(anAlert(), [anOrder(chatA), anOrder(chatB)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());
  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(channel.posts.map(({ chatId }) => chatId)).toEqual(["1001", "1002"]);
  expect(await queue.counts()).toMatchObject({ sent: 2, pending: 0, ambiguous: 0 });
});

test("what is enqueued later goes out at once", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock);
  const deliverer = delivererTo(channel);
  deliverer.start();
  await clock.advance(3_000);

  await queue.enqueue(anAlert(), [anOrder(chatA)]);
  await clock.advance(1);

  expect(channel.posts).toHaveLength(1);
  await clock.runUntil(deliverer.drain({ timeoutMs: 1_000 }));
});

test("a chat told to wait gets nothing before its time, and holds up nobody", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const wait: SendOutcome = { kind: "retry", afterMs: 30_000, scope: "chat" };
  const channel = aChannel(clock, (_post, count) => (count === 1 ? wait : sent));
  await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(chatA), anOrder(chatB)]);
  await queue.enqueue(anAlert({ developmentId: "two" }), [anOrder(chatA), anOrder(chatB)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  const [first, ...later] = timesOf(channel.posts, "1001");
  expect(later.map((at) => at - (first ?? 0) >= 30_000)).toEqual([true, true]);
  expect(Math.max(...timesOf(channel.posts, "1002")) - (first ?? 0)).toBeLessThan(2_000);
  expect(await queue.counts()).toMatchObject({ sent: 4, ambiguous: 0 });
});

test("two chats told to wait within a second mean the whole platform", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const wait: SendOutcome = { kind: "retry", afterMs: 10_000, scope: "chat" };
  const channel = aChannel(clock, (_post, count) => (count <= 2 ? wait : sent));
  const chats = ["1", "2", "3"].map((id) => aChat(id));
  await queue.enqueue(anAlert(), chats.slice(0, 2).map(anOrder));
  const deliverer = delivererTo(channel);
  deliverer.start();
  await clock.advance(500);

  await queue.enqueue(anAlert({ developmentId: "two" }), chats.map(anOrder));
  await clock.advance(9_000);
  const during = channel.posts.length;
  await clock.advance(5_000);

  expect(during).toBe(2);
  expect(await queue.counts()).toMatchObject({ sent: 5 });
  await clock.runUntil(deliverer.drain({ timeoutMs: 1_000 }));
});

test("one platform told to wait does not hold up the other", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const telegram = aChannel(clock, () => ({
    kind: "retry",
    afterMs: 3_600_000,
    scope: "platform",
  }));
  const discord = aChannel(clock, () => sent, "discord");
  await queue.enqueue(anAlert(), [
    anOrder(chatA),
    anOrder(chatB),
    anOrder({ ...chatA, platform: "discord" }),
  ]);

  await clock.runUntil(delivererTo(telegram, discord).deliverAllDue());

  expect(telegram.posts.length).toBeLessThanOrEqual(2);
  expect(discord.posts).toHaveLength(1);
  expect(await queue.counts()).toMatchObject({ sent: 1, pending: 2 });
});

test("a group that became a supergroup gets its message there, and keeps its subscription", async () => {
  const { clock, queue, subscriptions, delivererTo } = openPostOffice();
  const channel = aChannel(clock, ({ chatId }) =>
    chatId === "1001" ? { kind: "moved", chatId: "-100500" } : sent,
  );
  await subscriptions.put(aSubscription(chatA, { layout: "en" }));
  await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(chatA)]);
  await queue.enqueue(anAlert({ developmentId: "two" }), [anOrder(chatA)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(channel.posts.map(({ chatId }) => chatId)).toEqual(["1001", "-100500", "-100500"]);
  expect(await subscriptions.get(chatA)).toBeUndefined();
  expect((await subscriptions.get(aChat("-100500")))?.layout).toBe("en");
});

test("a chat that threw us out is suspended with the reason, not unsubscribed", async () => {
  const { clock, queue, subscriptions, delivererTo } = openPostOffice();
  const channel = aChannel(clock, ({ chatId }) =>
    chatId === "1001" ? { kind: "gone", reason: "bot was kicked" } : sent,
  );
  await subscriptions.put(aSubscription(chatA));
  for (const developmentId of ["one", "two"]) {
    await queue.enqueue(anAlert({ developmentId }), [anOrder(chatA), anOrder(chatB)]);
  }

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect((await subscriptions.get(chatA))?.suspended).toBe("bot was kicked");
  expect(timesOf(channel.posts, "1001")).toHaveLength(1);
  expect(await queue.counts()).toMatchObject({ sent: 2, cancelled: 2, pending: 0 });
});

test("a message that is refused is dead, and the chat gets the next one", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, ({ developmentId }) =>
    developmentId === "one" ? { kind: "rejected", reason: "message is too long" } : sent,
  );
  await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(chatA)]);
  await queue.enqueue(anAlert({ developmentId: "two" }), [anOrder(chatA)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(channel.posts.map(({ developmentId }) => developmentId)).toEqual(["one", "two"]);
  expect(await queue.counts()).toMatchObject({ sent: 1, dead: 1 });
});

test("a refused token stops its platform, keeps the queue and leaves the other platform alone", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const telegram = aChannel(clock, () => ({ kind: "fatal", reason: "401 Unauthorized" }));
  const discord = aChannel(clock, () => sent, "discord");
  const orders = Array.from({ length: 50 }, (_, index) => aChat(String(index))).flatMap((chat) => [
    anOrder(chat),
    anOrder({ ...chat, platform: "discord" }),
  ]);
  await queue.enqueue(anAlert(), orders);
  const deliverer = delivererTo(telegram, discord);

  await clock.runUntil(deliverer.deliverAllDue());

  expect(deliverer.refusals()).toEqual(new Map([["telegram", "401 Unauthorized"]]));
  expect(telegram.posts.length).toBeLessThanOrEqual(6);
  expect(await queue.counts()).toMatchObject({ sent: 50, pending: 50, sending: 0 });
});

const timesOf = (posts: readonly { chatId: string; at: number }[], chatId: string): number[] =>
  posts.filter((post) => post.chatId === chatId).map(({ at }) => at);

test("a message told to wait by itself does not hold up its chat", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const wait: SendOutcome = { kind: "retry", afterMs: 60_000, scope: "message" };
  const channel = aChannel(clock, (_post, count) => (count === 1 ? wait : sent));
  await queue.enqueue(anAlert({ developmentId: "one" }), [anOrder(chatA)]);
  await queue.enqueue(anAlert({ developmentId: "two" }), [anOrder(chatA)]);
  const deliverer = delivererTo(channel);
  deliverer.start();

  await clock.advance(5_000);
  const early = channel.posts.map(({ developmentId }) => developmentId);
  await clock.advance(60_000);

  expect(early).toEqual(["one", "two"]);
  expect(channel.posts.map(({ developmentId }) => developmentId)).toEqual(["one", "two", "one"]);
  await clock.runUntil(deliverer.drain({ timeoutMs: 1_000 }));
});
