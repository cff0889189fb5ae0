import { expect, test } from "vitest";
import { aChat, anAlert, anOrder } from "./an-alert.ts";
import { aChannel, openPostOffice, sent } from "./post-office.ts";

const chats = Array.from({ length: 40 }, (_, index) => aChat(String(index)));

test("draining finishes what is in flight and claims nothing more", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, async () => {
    await clock.sleep(400);
    return sent;
  });
  await queue.enqueue(anAlert(), chats.map(anOrder));
  const deliverer = delivererTo(channel);
  deliverer.start();
  await clock.advance(300);

  const unfinished = await clock.runUntil(deliverer.drain({ timeoutMs: 10_000 }));

  const counts = await queue.counts();
  expect(unfinished).toBe(0);
  expect(counts.sent).toBe(channel.posts.length);
  expect(counts.sent).toBeGreaterThan(0);
  expect(counts).toMatchObject({ sending: 0, ambiguous: 0, pending: 40 - channel.posts.length });
});

test("draining gives up on a send that does not end, and says so", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, () => new Promise<never>(() => undefined));
  await queue.enqueue(anAlert(), chats.slice(0, 1).map(anOrder));
  const deliverer = delivererTo(channel);
  deliverer.start();
  await clock.advance(300);
  const before = clock.now().getTime();

  const unfinished = await clock.runUntil(deliverer.drain({ timeoutMs: 10_000 }));

  expect(unfinished).toBe(1);
  expect(clock.now().getTime() - before).toBe(10_000);
  expect((await queue.counts()).sending).toBe(1);
});

test("a deliverer that has nothing to do is drained at once", async () => {
  const { clock, delivererTo } = openPostOffice();
  const deliverer = delivererTo(aChannel(clock));
  deliverer.start();
  await clock.advance(12_000);
  const before = clock.now().getTime();

  await clock.runUntil(deliverer.drain({ timeoutMs: 10_000 }));

  expect(clock.now().getTime()).toBe(before);
});
