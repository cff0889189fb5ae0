import { expect, test } from "vitest";
import type { Channel } from "../../src/delivery/channel.ts";
import { createPacing } from "../../src/delivery/pacing.ts";
import type { VirtualClock } from "../fakes/virtual-clock.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { aChat, anAlert, anOrder } from "./an-alert.ts";
import { aChannel, openPostOffice, sent } from "./post-office.ts";

test("a broadcast to many chats uses the limit of 30 a second and never exceeds it", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, answerIn(clock, 200));
  const chats = Array.from({ length: 900 }, (_, index) => aChat(String(index)));
  await queue.enqueue(anAlert(), chats.map(anOrder));

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  const times = channel.posts.map(({ at }) => at);
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  expect(mostWithin(times, 1_000)).toBeLessThanOrEqual(30);
  expect(times.length / seconds).toBeGreaterThan(30 * 0.95);
});

test("a private chat gets one message a second, a group twenty a minute", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, answerIn(clock, 100));
  const chats = [aChat("1001"), aChat("-1002")];
  for (let number = 1; number <= 60; number += 1) {
    await queue.enqueue(anAlert({ developmentId: `d${number}` }), chats.map(anOrder));
  }

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  const timesOf = (chat: string) => channel.posts.flatMap((p) => (p.chatId === chat ? p.at : []));
  expect(timesOf("1001")).toHaveLength(60);
  expect(mostWithin(timesOf("1001"), 1_000)).toBe(1);
  expect(mostWithin(timesOf("-1002"), 60_000)).toBe(20);
  const privateSeconds = (Math.max(...timesOf("1001")) - Math.min(...timesOf("1001"))) / 1_000;
  expect(privateSeconds).toBeLessThan(75);
});

test("a Discord channel gets five messages in five seconds", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, answerIn(clock, 50), "discord");
  const chat = aChat("77", { platform: "discord" });
  for (let number = 1; number <= 25; number += 1) {
    await queue.enqueue(anAlert({ developmentId: `d${number}` }), [anOrder(chat)]);
  }

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  const times = channel.posts.map(({ at }) => at);
  expect(times).toHaveLength(25);
  expect(mostWithin(times, 5_000)).toBe(5);
});

test("a clock set back an hour holds up no chat and no platform", () => {
  const clock = createVirtualClock();
  const pacing = createPacing(clock);
  const chat = aChat("-1002");
  for (let number = 0; number < 19; number += 1) {
    pacing.reserve("telegram", 1);
    pacing.depart(chat)();
  }

  clock.shift(-3_600_000);

  expect(pacing.reserve("telegram", 1).waitMs).toBeLessThan(1_000);
  expect(pacing.freeAt(chat).getTime() - clock.now().getTime()).toBeLessThan(2_000);
});

test("a message of several parts takes a place of the platform for each, and a second between them", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const moments: number[] = [];
  const send: Channel["send"] = async ({ id }, onPart) => {
    for (const part of ["1", "2", "3"]) {
      moments.push(clock.now().getTime());
      if (part !== "3") await onPart(`${id} ${part}`);
    }
    return { kind: "sent", messageIds: ["1", "2", "3"].map((part) => `${id} ${part}`) };
  };
  const chats = Array.from({ length: 60 }, (_, index) => aChat(String(index)));
  await queue.enqueue(anAlert(), chats.map(anOrder));

  await clock.runUntil(delivererTo({ platform: "telegram", send, edit: send }).deliverAllDue());

  expect(moments).toHaveLength(180);
  expect(mostWithin(moments, 1_000)).toBeLessThanOrEqual(30);
});

test("a restart gives no group another twenty messages in the same minute", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, answerIn(clock, 100));
  for (let number = 1; number <= 30; number += 1) {
    await queue.enqueue(anAlert({ developmentId: `d${number}` }), [anOrder(aChat("-1002"))]);
  }
  const first = delivererTo(channel);
  first.start();
  await clock.advance(16_000);
  await clock.runUntil(first.drain({ timeoutMs: 10_000 }));
  const before = channel.posts.length;

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(before).toBeLessThan(20);
  expect(channel.posts).toHaveLength(30);
  const times = channel.posts.map(({ at }) => at);
  expect(mostWithin(times, 60_000)).toBe(20);
});

/** Telegram's and Discord's answers take their time. */
const answerIn = (clock: VirtualClock, ms: number) => async () => {
  await clock.sleep(ms);
  return sent;
};

/** The most of these moments that any span of `ms` milliseconds contains. */
function mostWithin(moments: readonly number[], ms: number): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let first = 0;
  return sorted.reduce((most, moment, last) => {
    while (moment - (sorted[first] ?? 0) >= ms) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}
