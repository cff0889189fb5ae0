import { expect, test } from "vitest";
import type { DeliveryQueue } from "../../src/delivery/delivery-queue.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { aChat, anAlert, anOrder } from "./an-alert.ts";
import { aChannel, openPostOffice, sent } from "./post-office.ts";

/** A queue whose disk can be filled and emptied again. */
function onADisk() {
  const disk = { isFull: false };
  const wrap = (queue: DeliveryQueue): DeliveryQueue => {
    const unlessFull =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        if (disk.isFull) throw new StoreError("the disk is full", { problem: "full" });
        return work(...args);
      };
    return {
      ...queue,
      claim: unlessFull(queue.claim),
      markSent: unlessFull(queue.markSent),
      pause: unlessFull(queue.pause),
    };
  };
  return { disk, wrap };
}

test("a disk that fills up while messages are out causes no second one", async () => {
  const { disk, wrap } = onADisk();
  const { clock, queue, delivererTo } = openPostOffice(wrap);
  const channel = aChannel(clock, (_post, count) => {
    disk.isFull = count <= 6;
    return sent;
  });
  const chats = ["1", "2", "3", "4", "5", "6", "7", "8"];
  await queue.enqueue(
    anAlert(),
    chats.map((id) => anOrder(aChat(id))),
  );
  const deliverer = delivererTo(channel);
  deliverer.start();
  await clock.advance(60_000);
  expect(await queue.counts()).toMatchObject({ sent: 0, sending: 6, pending: 2 });

  disk.isFull = false;
  await clock.advance(31_000);

  expect(channel.posts.map(({ chatId }) => chatId)).toEqual(chats);
  expect(await queue.counts()).toMatchObject({ sent: 8, ambiguous: 0 });
  await clock.runUntil(deliverer.drain({ timeoutMs: 1_000 }));
});

test("a disk that stays full does not keep the program from stopping", async () => {
  const { disk, wrap } = onADisk();
  const { clock, queue, delivererTo } = openPostOffice(wrap);
  const channel = aChannel(clock, () => {
    disk.isFull = true;
    return sent;
  });
  await queue.enqueue(anAlert(), [anOrder(aChat("1"))]);
  const deliverer = delivererTo(channel);
  deliverer.start();
  await clock.advance(60_000);

  const unfinished = await clock.runUntil(deliverer.drain({ timeoutMs: 10_000 }));
  await clock.advance(60_000);

  expect(unfinished).toBe(1);
  expect(clock.sleepers()).toBe(0);
  expect(await queue.counts()).toMatchObject({ sending: 1 });
});

test("a queue that cannot be read is waited for", async () => {
  const { disk, wrap } = onADisk();
  const { clock, queue, delivererTo } = openPostOffice(wrap);
  const channel = aChannel(clock);
  await queue.enqueue(anAlert(), [anOrder(aChat("1"))]);
  const deliverer = delivererTo(channel);
  disk.isFull = true;
  deliverer.start();
  await clock.advance(10_000);
  expect(channel.posts).toEqual([]);

  disk.isFull = false;
  await clock.advance(2_000);

  expect(channel.posts).toHaveLength(1);
  await clock.runUntil(deliverer.drain({ timeoutMs: 1_000 }));
});

test("a single round says that the queue failed, instead of having nothing to do", async () => {
  const { disk, wrap } = onADisk();
  const { clock, delivererTo } = openPostOffice(wrap);
  disk.isFull = true;

  const round = clock.runUntil(delivererTo(aChannel(clock)).deliverAllDue());

  await expect(round).rejects.toThrow("the disk is full");
});
