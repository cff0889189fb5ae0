import { performance } from "node:perf_hooks";
import { systemClock } from "../../clock.ts";
import type { QueueCounts } from "../../delivery/delivery-queue.ts";
import { discordProtocol } from "./discord.ts";
import type { Engine, Place } from "./place.ts";
import { openPlace, withPlace, withTemporaryFolder } from "./place.ts";
import type { Incident, Run, Task } from "./processes.ts";
import { compileOnce, deliverThrough } from "./processes.ts";
import type { Arrival, ChaosServer, ServerOptions } from "./server.ts";
import { startChaosServer } from "./server.ts";
import { telegramProtocol } from "./telegram.ts";
import type { TriedPlatform } from "./work.ts";
import { inventedAlert, inventedChats, ordersFor } from "./work.ts";

/** A queue full of work, a server and what happens on the way. */
export interface Trial {
  readonly engine: Engine;
  readonly platform: TriedPlatform;
  readonly chats: number;
  readonly alerts: number;
  /** Deliveries in the queue before the first process; the processes enqueue the rest. */
  readonly enqueuedBefore: number;
  /** Whether every process enqueues alert 1 for all chats when it starts. */
  readonly isBroadcast: boolean;
  readonly incidents: readonly Incident[];
  readonly behaviour: Pick<ServerOptions, "askToWait" | "dropsAnswer">;
}

/** What was seen, by the server and by the queue. */
export interface Finding {
  readonly deliveries: number;
  readonly lost: number;
  /** Messages that a chat got a second time. */
  readonly repeated: number;
  /** Second posts that the server knew by their nonce. */
  readonly recognised: number;
  /** Posts against the platform's rules, or inside a `retry_after`. */
  readonly refused: number;
  readonly held: number;
  readonly limited: number;
  readonly dropped: number;
  readonly counts: QueueCounts;
  readonly run: Run;
  readonly seconds: number;
}

/** As many as `run` has. */
export const inFlight = 6;
/** How many times the platforms' own limits, of which Telegram's is 30 messages a second. */
export const speed = 50;

const perSecond: Readonly<Record<TriedPlatform, number>> = { telegram: 30, discord: 50 };
const protocols = { telegram: telegramProtocol, discord: discordProtocol };
const latencyMs = 5;

/** Runs processes with the platform's real channel on a queue until it is empty: two at a time where it can be shared. */
export function tryOut(trial: Trial): Promise<Finding> {
  return withPlace(trial.engine, async (place) => {
    const { platform, chats, isBroadcast, incidents } = trial;
    const server = await startChaosServer({
      protocol: protocols[platform],
      perSecond: perSecond[platform] * speed,
      latencyMs,
      ...trial.behaviour,
    });
    try {
      await enqueueWork(place, trial);
      const broadcastTo = isBroadcast ? chats : 0;
      const task = { place, platform, inFlight, speed, broadcastTo };
      const { run, seconds } = await timed(task, server, incidents);
      return { ...compare(trial, server), counts: await readCounts(place), run, seconds };
    } finally {
      await server.stop();
    }
  });
}

/** Those are not the first processes on their machine: what can be compiled is compiled before. */
function timed(task: Task, ...rest: readonly [ChaosServer, readonly Incident[]]) {
  return withTemporaryFolder(async (compiled) => {
    await compileOnce({ ...task, compiled });
    const begun = performance.now();
    const run = await deliverThrough({ ...task, compiled }, ...rest);
    return { run, seconds: (performance.now() - begun) / 1_000 };
  });
}

/** Every order twice, as a process that died between enqueueing and noting it would do. */
export async function enqueueWork(
  place: Place,
  work: Pick<Trial, "platform" | "chats" | "alerts" | "enqueuedBefore">,
): Promise<void> {
  const orders = ordersFor(inventedChats(work.platform, work.chats));
  const { queue, close } = await openPlace(place, systemClock, speed);
  try {
    let left = work.enqueuedBefore;
    for (let number = 1; number <= work.alerts && left > 0; number += 1) {
      const some = orders.slice(0, left);
      await queue.enqueue(inventedAlert(number), some);
      await queue.enqueue(inventedAlert(number), some);
      left -= some.length;
    }
  } finally {
    await close();
  }
}

async function readCounts(place: Place): Promise<QueueCounts> {
  const { queue, close } = await openPlace(place, systemClock, speed);
  try {
    return await queue.counts();
  } finally {
    await close();
  }
}

function compare(
  { platform, chats, alerts }: Trial,
  server: ChaosServer,
): Omit<Finding, "counts" | "run" | "seconds"> {
  const tally = (verdict: Arrival["verdict"]): number =>
    server.arrivals.filter((arrival) => arrival.verdict === verdict).length;
  const arrived = new Set(
    server.arrivals
      .filter(({ verdict }) => verdict === "accepted")
      .map(({ chatId, developmentId }) => `${chatId} ${developmentId}`),
  );
  const wanted = inventedChats(platform, chats).flatMap(({ chatId }) =>
    Array.from({ length: alerts }, (_, index) => `${chatId} d${index + 1}`),
  );
  return {
    deliveries: wanted.length,
    lost: wanted.filter((one) => !arrived.has(one)).length,
    repeated: tally("accepted") - arrived.size,
    recognised: tally("recognised"),
    refused: tally("refused"),
    held: tally("held"),
    limited: tally("limited"),
    dropped: server.dropped(),
  };
}
