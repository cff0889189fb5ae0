import type { Installation } from "../installation.ts";
import type { Fence } from "../rounds/fence.ts";
import type { RoundReport } from "../rounds/poll.ts";
import { ConfigurationError } from "../settings.ts";
import type { Chores } from "../upkeep/chores.ts";
import type { Poller } from "./poller.ts";
import type { ScheduledRounds } from "./scheduled-rounds.ts";

/** The rounds and the chores, which one process at a time does. */
export interface Polling extends Pick<ScheduledRounds, "nextRoundBy" | "lastOverAt"> {
  /** By schedule, whenever they fall to us. Resolves when the first round is over, or another process has them. */
  start(): Promise<void>;
  /** Instead of `start`, for one round. Rejects with a ConfigurationError where another process has them. */
  takeOnce(): Promise<void>;
  /** Whether they are ours, and we know of what others found. */
  isOurs(): boolean;
  /** A round and all chores, now. Rejects when the store fails, or when they are not ours. */
  round(force: boolean): Promise<RoundReport>;
  /** Hands over at once, but for what is being written. */
  stop(): Promise<void>;
}

export interface PollingDeps {
  readonly poller: Pick<Poller, "round" | "renew">;
  readonly rounds: ScheduledRounds;
  readonly fence: Pick<Fence, "written">;
  readonly chores: Chores;
}

/** What one process at a time does: asking the feeds, and writing what came of it. */
export const pollWork = "poll";

export function createPolling(
  installation: Pick<Installation, "shift" | "isShared">,
  { poller, rounds, fence, chores }: PollingDeps,
): Polling {
  let isScheduled = false;
  // A round that began before we knew what others had found must not count, even if it ends after that.
  let isUpToDate = !installation.isShared;
  // Goes up with every begin and every end.
  let term = 0;
  const shift = installation.shift({
    name: pollWork,
    async begin() {
      term += 1;
      const own = term;
      if (installation.isShared) await poller.renew();
      // Whether it is ours for certain may change with every moment; whether it ended does not.
      if (term !== own) return;
      isUpToDate = true;
      if (!isScheduled) return;
      chores.start();
      await rounds.catchUp();
    },
    async end() {
      term += 1;
      isUpToDate = !installation.isShared;
      await Promise.all([chores.stop(), fence.written()]);
    },
  });
  const isOurs = (): boolean => isUpToDate && shift.isOurs();

  return {
    async start() {
      isScheduled = true;
      rounds.watch();
      await shift.start();
    },
    async takeOnce() {
      await shift.start();
      if (isOurs()) return;
      throw new ConfigurationError([
        "--once: another process asks the feeds. End that one first, or leave --once out",
      ]);
    },
    isOurs,
    nextRoundBy: rounds.nextRoundBy,
    lastOverAt: rounds.lastOverAt,
    async round(force) {
      const report = await poller.round(force);
      await chores.doNow();
      return report;
    },
    async stop() {
      await rounds.stop();
      await shift.stop();
    },
  };
}
