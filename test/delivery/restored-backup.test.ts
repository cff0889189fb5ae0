import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createDeliverer } from "../../src/delivery/deliver.ts";
import { silentLog } from "../../src/log.ts";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { backUp, restore } from "../../src/store/backup.ts";
import { openStore } from "../../src/store/store.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import { aChat, anAlert, anOrder } from "./an-alert.ts";
import { aChannel } from "./post-office.ts";

test("a restored backup repeats nothing that has a receipt in it, and sends what had none", async () => {
  const [folder, restored] = [temporaryFolder(), temporaryFolder()];
  const clock = createVirtualClock();
  const before = openSender(folder, clock);
  await before.queue.enqueue(anAlert({ developmentId: "one" }), chats.map(anOrder));
  await clock.runUntil(before.deliverer.deliverAllDue());
  await before.queue.enqueue(anAlert({ developmentId: "two" }), chats.map(anOrder));

  const backup = join(folder, "backup.db");
  await backUp(folder, backup);
  await restore(restored, backup);
  const after = openSender(restored, clock);
  // What is not marked as published is enqueued again at every start.
  await after.queue.enqueue(anAlert({ developmentId: "one" }), chats.map(anOrder));
  await clock.runUntil(after.deliverer.deliverAllDue());

  expect(before.channel.posts).toHaveLength(3);
  expect(after.channel.posts.map(({ developmentId }) => developmentId)).toEqual(
    chats.map(() => "two"),
  );
  expect(await after.queue.counts()).toMatchObject({ enqueued: 6, sent: 6, ambiguous: 0 });
});

const chats = [aChat("1"), aChat("2"), aChat("3")];

function openSender(dataDir: string, clock: ReturnType<typeof createVirtualClock>) {
  const store = openStore({ dataDir, log: silentLog });
  onTestFinished(() => store.close());
  const queue = createOutbox(store.database, clock);
  const channel = aChannel(clock);
  const { subscriptions } = store;
  const deps = { queue, channels: [channel], subscriptions, clock, log: silentLog };
  return { store, queue, channel, deliverer: createDeliverer({ ...deps, concurrency: 6 }) };
}
