import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import type { Channel } from "../../src/delivery/channel.ts";
import { createDeliverer } from "../../src/delivery/deliver.ts";
import type { DeliveryQueue } from "../../src/delivery/delivery-queue.ts";
import { createPacing } from "../../src/delivery/pacing.ts";
import { silentLog } from "../../src/log.ts";
import { openInMemory } from "../../src/store/database.ts";
import { createRecords } from "../../src/store/keyv-store.ts";
import { createSubscriptions, subscriptionRecord } from "../../src/store/subscriptions.ts";
import { aChat, anAlert, anOrder } from "../delivery/an-alert.ts";
import { aChannel, sent } from "../delivery/post-office.ts";
import { claimOne } from "./queue-under-test.ts";

type Two = readonly [DeliveryQueue, DeliveryQueue];

/** What two processes keep to that share a queue; `open` opens it for both. */
export function testTwoProcesses(engine: string, open: () => Promise<Two>): void {
  test(`${engine}: what another process adds for a chat meanwhile is not lost`, async () => {
    const [one, other] = await open();
    await one.enqueue(anAlert({ developmentId: "d1" }), [anOrder(group)]);
    const { id } = await claimOne(one);

    await other.enqueue(anAlert({ developmentId: "d2" }), [anOrder(group)]);
    await one.recordPart(id, "m1");
    await one.markSent(id, ["m1"]);

    expect(await one.counts()).toMatchObject({ enqueued: 2, sent: 1, pending: 1, ambiguous: 0 });
    expect((await claimOne(other)).alert.developmentId).toBe("d2");
  });

  test(`${engine}: whoever serves a chat next knows what left for it, each message of it`, async () => {
    const [one, other] = await open();
    await one.enqueue(anAlert({ developmentId: "d1" }), [anOrder(group)]);
    await one.markSent((await claimOne(one)).id, ["m1", "m2"]);
    await one.enqueue(anAlert({ developmentId: "d2" }), [anOrder(group)]);

    const { sentBefore } = await claimOne(other);

    expect(sentBefore).toMatchObject([{ messages: 2 }]);
  });

  test(`${engine}: a group gets twenty messages a minute, from however many processes`, async () => {
    const [one, other] = await open();
    const arrivals: number[] = [];
    const note = (): void => void arrivals.push(performance.now());
    const elsewhere = Promise.withResolvers<void>();
    const whenBusy = Promise.withResolvers<void>();
    const whenTen = Promise.withResolvers<void>();
    const whenAll = Promise.withResolvers<void>();

    // It knows what was sent before it began, and from then on sees to another chat.
    const second = aDeliverer(other, async ({ chatId }) => {
      if (chatId !== group.chatId) {
        whenBusy.resolve();
        await elsewhere.promise;
        return;
      }
      note();
      if (arrivals.length === deliveries) whenAll.resolve();
    });
    await other.enqueue(anAlert({ developmentId: "d0" }), [anOrder(aChat("1001"))]);
    second.start();
    await whenBusy.promise;

    const first = aDeliverer(one, async () => {
      note();
      if (arrivals.length < sentByFirst) return;
      whenTen.resolve();
      await drained;
    });
    for (let number = 1; number <= deliveries; number += 1) {
      await one.enqueue(anAlert({ developmentId: `d${number}` }), [anOrder(group)]);
    }
    first.start();
    const drained = whenTen.promise.then(() => void first.drain({ timeoutMs: patienceMs }));
    await whenTen.promise;
    elsewhere.resolve();
    await whenAll.promise;
    await Promise.all([first, second].map((one) => one.drain({ timeoutMs: patienceMs })));

    expect(arrivals).toHaveLength(deliveries);
    const spans = arrivals.slice(20).map((at, index) => at - (arrivals[index] ?? at));
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(60_000 / speed);
  });
}

const group = aChat("-1002");
const deliveries = 30;
const sentByFirst = 10;
// The platform's minute in two seconds.
const speed = 30;
const patienceMs = 30_000;

/** One message at a time, at the platform's limits times the speed. */
function aDeliverer(queue: DeliveryQueue, take: (post: { chatId: string }) => Promise<void>) {
  const channel: Channel = aChannel(systemClock, async (post) => {
    await take(post);
    return sent;
  });
  const database = openInMemory();
  onTestFinished(() => database.close());
  const deliverer = createDeliverer({
    queue,
    channels: [channel],
    subscriptions: createSubscriptions(createRecords(database, subscriptionRecord)),
    clock: systemClock,
    log: silentLog,
    concurrency: 1,
    unwritten: 0,
    pacing: createPacing(systemClock, speed),
  });
  onTestFinished(() => void deliverer.drain({ timeoutMs: patienceMs }));
  return deliverer;
}
