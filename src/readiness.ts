import type { Clock } from "./clock.ts";
import type { Platform } from "./delivery/channel.ts";
import type { Installation } from "./installation.ts";
import type { Log } from "./log.ts";
import type { Bot } from "./platforms.ts";

/** Where it is known how the bot is doing, as far as this process does that part of the work. */
export interface ReadinessDeps {
  readonly bots: readonly Pick<Bot, "platform" | "state">[];
  /** Platforms that take nothing from us, with the reason. */
  readonly refusals: () => ReadonlyMap<Platform, string>;
  /** When the next round has to be over; null where this process polls nothing. */
  readonly nextRoundBy: () => Date | null;
  readonly lastRoundAt: () => Date | null;
  readonly installation: Pick<Installation, "place" | "store" | "queue">;
  readonly clock: Clock;
  readonly log: Log;
}

/** Why the bot cannot do its work, in English; empty when it can. Never rejects. */
export async function reasonsNotReady(deps: ReadinessDeps): Promise<readonly string[]> {
  const refusals = [...deps.refusals()].map(([platform, reason]) => `${platform}: ${reason}`);
  const reasons = [...deps.bots.flatMap(reasonOf), ...refusals, ...reasonOfRounds(deps)];
  try {
    await tryOut(deps.installation);
  } catch (error) {
    deps.log.error({ err: error }, "the store cannot be written");
    reasons.push(`${deps.installation.place}: cannot be written, see the log`);
  }
  // The bot and the sender of a platform may both know that its token is wrong.
  return [...new Set(reasons)];
}

/** Rejects when the store takes nothing in, such as on a full disk, or the queue cannot be read. */
async function tryOut({ store, queue }: ReadinessDeps["installation"]): Promise<void> {
  await store.readiness.set("tried", new Date().toISOString());
  await queue.counts();
}

function reasonOf({ platform, state }: ReadinessDeps["bots"][number]): string[] {
  const now = state();
  if (now.kind === "online") return [];
  return [`${platform}: ${now.kind === "fatal" ? now.reason : now.kind}`];
}

function reasonOfRounds({ nextRoundBy, lastRoundAt, clock }: ReadinessDeps): string[] {
  const dueBy = nextRoundBy();
  if (dueBy === null) return [];
  const last = lastRoundAt();
  if (last === null) return ["feeds: the first round is not over"];
  return clock.now() <= dueBy ? [] : [`feeds: no round since ${last.toISOString()}`];
}
