import { performance } from "node:perf_hooks";
import process from "node:process";
import type { Channel } from "../../delivery/channel.ts";
import { createDeliverer } from "../../delivery/deliver.ts";
import { silentLog } from "../../log.ts";
import { createOutbox } from "../../queues/outbox/outbox.ts";
import { openStore } from "../../store/store.ts";
import { withTemporaryFolder } from "../chaos/place.ts";
import { inFlight } from "../chaos/trial.ts";
import { inventedAlert, inventedChats, ordersFor } from "../chaos/work.ts";
import { createSimulatedClock } from "./delivery-clock.ts";
import { mostWithin } from "./delivery-windows.ts";

/** One alert for many chats, in simulated time. */
export interface FanOut {
  readonly sent: number;
  readonly simulatedSeconds: number;
  /** In any second of simulated time. */
  readonly mostPerSecond: number;
  readonly enqueueSeconds: number;
  readonly realSeconds: number;
  readonly residentBytes: number;
}

// About what Telegram takes.
const answerMs = 200;

/** Fans one alert out at Telegram's real limits; only the clock and the platform are made up. */
export function fanOut(chats: number): Promise<FanOut> {
  return withTemporaryFolder(async (dataDir) => {
    const clock = createSimulatedClock();
    const store = openStore({ dataDir, log: silentLog });
    // Time stands still while the disk works, so there is nothing to be measured about it.
    store.database.prepare("PRAGMA synchronous = OFF").run();
    const queue = createOutbox(store.database, clock);
    const moments: number[] = [];
    const send: Channel["send"] = async ({ id }) => {
      moments.push(clock.now().getTime());
      await clock.sleep(answerMs);
      return { kind: "sent", messageIds: [id] };
    };
    const channel: Channel = { platform: "telegram", send, edit: send };
    const { subscriptions } = store;
    const deps = { queue, channels: [channel], subscriptions, clock, log: silentLog };
    const deliverer = createDeliverer({ ...deps, concurrency: inFlight });

    const begun = performance.now();
    await queue.enqueue(inventedAlert(1), ordersFor(inventedChats("telegram", chats)));
    const enqueued = performance.now();
    await clock.runUntil(deliverer.deliverAllDue());
    const { sent } = await queue.counts();
    store.close();
    return {
      sent,
      simulatedSeconds: ((moments.at(-1) ?? 0) - (moments[0] ?? 0)) / 1_000,
      mostPerSecond: mostWithin(moments, 1_000),
      enqueueSeconds: (enqueued - begun) / 1_000,
      realSeconds: (performance.now() - begun) / 1_000,
      residentBytes: process.memoryUsage.rss(),
    };
  });
}
