import { withPlace } from "../chaos/place.ts";
import { deliverThrough } from "../chaos/processes.ts";
import type { Arrival, ServerOptions } from "../chaos/server.ts";
import { startChaosServer } from "../chaos/server.ts";
import { telegramProtocol } from "../chaos/telegram.ts";
import { enqueueWork } from "../chaos/trial.ts";

/** One process that sends everything in its queue to Telegram's stand-in. */
export interface Load {
  readonly chats: number;
  readonly alerts: number;
  readonly inFlight: number;
  /** How many times Telegram's own limits the client is set to. */
  readonly speed: number;
  readonly server: Omit<ServerOptions, "protocol">;
}

/** What the server saw, and the process's peak of resident memory. */
export interface LoadResult {
  readonly arrivals: readonly Arrival[];
  readonly peakBytes: number;
  readonly faults: readonly string[];
}

/** Sends until the queue is empty. */
export function runLoad({ chats, alerts, inFlight, speed, server }: Load): Promise<LoadResult> {
  return withPlace("embedded", async (place) => {
    const telegram = await startChaosServer({ protocol: telegramProtocol, ...server });
    try {
      const work = { platform: "telegram", chats, alerts } as const;
      await enqueueWork(place, { ...work, enqueuedBefore: chats * alerts });
      const task = { place, platform: "telegram", inFlight, speed, broadcastTo: 0 } as const;
      const { peakBytes, faults } = await deliverThrough(task, telegram, []);
      return { arrivals: telegram.arrivals, peakBytes, faults };
    } finally {
      await telegram.stop();
    }
  });
}
