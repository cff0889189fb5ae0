import type { Alert } from "../../alerts/alert.ts";
import type { Clock } from "../../clock.ts";
import type { Platform } from "../../delivery/channel.ts";
import { deliveryId } from "../../delivery/delivery-id.ts";
import type { DeliveryOrder, DeliveryQueue } from "../../delivery/delivery-queue.ts";
import { addToTotal, readCounts } from "./delivery-counts.ts";
import { sentRow } from "./delivery-row.ts";
import type { SqlDatabase } from "./group-commit.ts";
import { createGroupCommit } from "./group-commit.ts";
import { createChatCommands, follow } from "./outbox-chats.ts";
import { claim, platformPause } from "./outbox-claim.ts";
import { createSettling } from "./outbox-settling.ts";
import type { OutboxStatements } from "./outbox-statements.ts";
import { prepareOutbox } from "./outbox-statements.ts";
import { severityRank } from "./severity-rank.ts";

const batchSize = 1_000;
/** Ids are refused as known only while their rows exist, so these outlive any development. */
export const keepSettledMs = 120 * 24 * 60 * 60 * 1_000;
// A smaller step back is a clock being trimmed, which delays nothing worth mending.
const clockJumpMs = 1_000;

/** A queue that grows old with the store's own file. */
interface Outbox extends DeliveryQueue {
  /** Forgets what was settled so long ago that nothing asks for it any more. */
  sweep(): void;
}

/**
 * The queue of a single process, in the store's own SQLite file. What a previous process left in
 * flight is pending again when this returns, and counted as ambiguous.
 */
export function createOutbox(database: SqlDatabase, clock: Clock): Outbox {
  const sql = prepareOutbox(database);
  const commit = createGroupCommit(database);
  const listeners: (() => void)[] = [];
  const readClock = createJumpGuard(sql, clock);
  const now = (): number => clock.now().getTime();

  const sweep = (): void => forgetSettled(sql, now() - keepSettledMs);

  database.transaction(() => {
    addToTotal(sql, "ambiguous", sql.findInterrupted.run());
    sweep();
  });

  return {
    async enqueue(alert, orders) {
      let added = 0;
      for (let start = 0; start < orders.length; start += batchSize) {
        const batch = orders.slice(start, start + batchSize);
        added += await commit(() => addAll(sql, alert, batch, now()));
      }
      if (added > 0) for (const listener of listeners) listener();
      return added;
    },
    sweep: () => database.transaction(sweep),
    onEnqueued(listener) {
      listeners.push(listener);
    },
    claim: (platform) => commit(() => claim(sql, platform, readClock())),
    ...createSettling(sql, commit, now),
    ...createChatCommands(sql, commit, now),
    sentSince: async (since) => sql.sentSince.all(since.getTime()).map((row) => sentRow.parse(row)),
    counts: async () => readCounts(sql),
    overdueSince: async () => {
      const since = sql.overdueSince.get(now())?.["since"];
      return typeof since === "number" ? new Date(since) : null;
    },
    nextDueAt: async (platform) => nextDueAt(sql, platform, readClock()),
  };
}

/** The time in milliseconds; once the clock was set back, everything that waits is brought forward with it. */
function createJumpGuard(sql: OutboxStatements, clock: Clock): () => number {
  // What waits may have been written before the clock was set back and this process started.
  const written = Number(sql.latestMoment.get()?.["at"] ?? 0);
  let latest = Math.max(clock.now().getTime(), written);
  return () => {
    const now = clock.now().getTime();
    const setBackMs = latest - now;
    if (setBackMs > clockJumpMs) {
      sql.bringRetriesForward.run(setBackMs, now);
      sql.bringPausesForward.run(setBackMs, now);
    }
    latest = setBackMs > clockJumpMs ? now : Math.max(latest, now);
    return now;
  };
}

/** Adds what is not there yet; returns how many were added. `now` is in milliseconds since 1970. */
export function addAll(
  sql: OutboxStatements,
  alert: Alert,
  orders: readonly DeliveryOrder[],
  now: number,
): number {
  const { developmentId, revision, edition } = alert;
  sql.addAlert.run(developmentId, revision, edition, JSON.stringify(alert));
  let added = 0;
  for (const { chat, action, layout, digits, silent, ping, amends, own, heldUntil } of orders) {
    // The id a chat had before it moved stays the id: what it got there it must not get here again.
    const first = { ...chat, chatId: follow(sql.movedFrom, chat) };
    const id = deliveryId(first, alert, action, amends);
    const address = [chat.platform, follow(sql.movedTo, chat), chat.threadId ?? ""] as const;
    const told = [developmentId, revision, edition, action, layout, silent ? 1 : 0] as const;
    const due = heldUntil && heldUntil.getTime() > now ? heldUntil.getTime() : null;
    added += sql.add.run(
      id,
      ...address,
      ...told,
      severityRank[alert.severity],
      now,
      due,
      ping ?? null,
      amends ?? null,
      digits,
      jsonOrNull(own),
    );
  }
  addToTotal(sql, "enqueued", added);
  return added;
}

function jsonOrNull(alert: Alert | undefined): string | null {
  return alert ? JSON.stringify(alert) : null;
}

function nextDueAt(sql: OutboxStatements, platform: Platform, now: number): Date | null {
  const due = sql.nextDue.get(platform)?.["due"];
  if (typeof due !== "number") return null;
  return new Date(Math.max(now, due, platformPause(sql, platform)));
}

function forgetSettled(sql: OutboxStatements, before: number): void {
  for (const state of ["sent", "dead", "cancelled"] as const) {
    addToTotal(sql, state, sql.forget.run(state, before));
  }
  sql.forgetAlerts.run();
}
