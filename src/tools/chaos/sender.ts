import { once } from "node:events";
import process from "node:process";
import { z } from "zod";
import type { Clock } from "../../clock.ts";
import { systemClock } from "../../clock.ts";
import type { Channel } from "../../delivery/channel.ts";
import { createDeliverer } from "../../delivery/deliver.ts";
import type { DeliveryQueue } from "../../delivery/delivery-queue.ts";
import { createPacing } from "../../delivery/pacing.ts";
import { silentLog } from "../../log.ts";
import { engines, loadEngine, placeSchema } from "./place.ts";
import { inventedAlert, inventedChats, ordersFor } from "./work.ts";

/** What a sending process is told first. */
const senderTask = z.object({
  place: placeSchema,
  apiRoot: z.string(),
  platform: z.enum(["telegram", "discord"]),
  inFlight: z.int(),
  /** How many times the platform's own limits. */
  speed: z.number(),
  /** How far the machine's clock is off. */
  clockOffsetMs: z.number(),
  /** How many chats get alert 1, enqueued anew by every process that starts; 0 for none. */
  broadcastTo: z.int(),
});

export type SenderTask = z.infer<typeof senderTask>;

/** Sets the clock of a running process. */
const clockShift = z.object({ shiftMs: z.number() });

/** What a process tells before it leaves by itself. */
export const senderReport = z.object({ peakBytes: z.number() });

// What `run` allows itself.
const drainLimit = { timeoutMs: 10_000 };
const lookMs = 100;

/**
 * The body of a program of its own, called with the engine: loads what it takes and waits for its task, then
 * delivers a queue until it is empty or SIGTERM comes, then drains and exits, with 1 when something was still in
 * flight. Dies with the process that made it.
 */
export async function runSender(
  openChannel: (task: SenderTask, clock: Clock) => Channel,
): Promise<never> {
  const told = once(process, "SIGTERM");
  const openPlace = await loadEngine(z.enum(engines).parse(process.argv[2]));
  process.on("disconnect", () => process.exit(1));
  const first: readonly unknown[] = await once(process, "message");
  const task = senderTask.parse(first[0]);
  const clock = createSettableClock(task.clockOffsetMs);
  const { queue, subscriptions, close } = await openPlace(task.place.at, clock, task.speed);
  const deliverer = createDeliverer({
    queue,
    channels: [openChannel(task, clock)],
    subscriptions,
    clock,
    log: silentLog,
    concurrency: task.inFlight,
    ...(task.place.engine === "embedded" ? {} : { unwritten: 0 }),
    pacing: createPacing(clock, task.speed),
  });

  deliverer.start();
  if (task.broadcastTo > 0) {
    const chats = inventedChats(task.platform, task.broadcastTo);
    await queue.enqueue(inventedAlert(1), ordersFor(chats));
  }
  await Promise.race([told, emptied(queue)]);
  const unfinished = await deliverer.drain(drainLimit);
  await close();
  await report();
  process.exit(unfinished === 0 ? 0 : 1);
}

function createSettableClock(offsetMs: number): Clock {
  let ahead = offsetMs;
  process.on("message", (message) => {
    ahead += clockShift.parse(message).shiftMs;
  });
  return { now: () => new Date(Date.now() + ahead), sleep: systemClock.sleep };
}

async function emptied(queue: DeliveryQueue): Promise<void> {
  while (true) {
    // A server that is just being started answers later.
    const counts = await queue.counts().catch(() => null);
    if (counts && counts.pending + counts.sending === 0) return;
    await systemClock.sleep(lookMs);
  }
}

async function report(): Promise<void> {
  const peakBytes = process.resourceUsage().maxRSS * 1_024;
  await new Promise<void>((resolve) => {
    const done = (): void => resolve();
    if (process.send) process.send({ peakBytes }, undefined, undefined, done);
    else resolve();
  });
}
