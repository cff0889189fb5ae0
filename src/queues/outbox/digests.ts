import type { Alert } from "../../alerts/alert.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { digestId } from "../../delivery/delivery-id.ts";
import { addToTotal } from "./delivery-counts.ts";
import { alertRow, deliveryRow, waitingRow } from "./delivery-row.ts";
import type { OutboxStatements } from "./outbox-statements.ts";
import { severityRank } from "./severity-rank.ts";
import { findTold } from "./standing-post.ts";

// News that is this late is no longer worth a message of its own each. More than an hour, so that a
// clock which is set by one, as where summer time is kept in it, makes nothing late.
const lateMs = 90 * 60_000;
const lateSlotMs = 5 * 60_000;

/**
 * Merges what a chat is to get late, or was to get later, into a digest, when the next delivery in
 * line is one of them and there are several developments to tell. Tells whether it did. `row` is
 * that of the next delivery, which is still pending; `now` is in milliseconds since 1970.
 */
export function mergeLate(
  row: Readonly<Record<string, unknown>>,
  sql: OutboxStatements,
  now: number,
): boolean {
  const { data: next } = waitingRow.safeParse(row);
  if (!next || (next.held === 0 && next.enqueued_at > now - lateMs)) return false;
  const address = [next.platform, next.chat_id, next.thread_id] as const;
  const rows = sql.mergeable.all(...address, now, now - lateMs);
  const late = rows.flatMap((one) => deliveryRow.safeParse(one).data ?? []);
  const told = late.filter((delivery) => isForDigest(delivery, sql));
  if (new Set(told.map(({ alert }) => alert.developmentId)).size < 2) return false;
  const slot = next.held === 1 ? next.not_before : Math.floor(now / lateSlotMs) * lateSlotMs;
  return addDigest(told, slot, sql, now);
}

/** A post that stands is edited without a sound, as ever; it is the news of it that is merged. */
function isForDigest(delivery: Delivery, sql: OutboxStatements): boolean {
  // A question has its buttons, and what the bot says of itself is no news.
  if (delivery.alert.card || delivery.alert.isAnnouncement) return false;
  return delivery.action === "reply" || (findTold(delivery, sql)?.messageIds.length ?? 0) === 0;
}

function addDigest(
  deliveries: readonly Delivery[],
  slot: number,
  sql: OutboxStatements,
  now: number,
): boolean {
  const last = deliveries.at(-1);
  if (!last) return false;
  const { chat, layout, digits } = last;
  const id = digestId(chat, slot);
  const ranks = deliveries.map(({ alert }) => severityRank[alert.severity]);
  const isSilent = deliveries.every(({ silent }) => silent);
  const address = [chat.platform, chat.chatId, chat.threadId ?? ""] as const;
  const content = [`digest ${slot}`, 0, 0, "digest", layout, isSilent ? 1 : 0] as const;
  const added = sql.add.run(
    id,
    ...address,
    ...content,
    Math.max(...ranks),
    now,
    null,
    null,
    null,
    digits,
    null,
  );
  // One of this slot went out already: the rest follows as it is.
  if (added === 0) return false;
  addToTotal(sql, "enqueued", added);
  for (const delivery of deliveries) sql.merge.run(now, id, delivery.id);
  return true;
}

/** What a digest tells by now: each development once, at its latest, the most severe first. */
export function readDigest(id: string, sql: OutboxStatements): readonly Alert[] {
  const alerts = sql.digestAlerts.all(id).flatMap((row) => alertRow.safeParse(row).data ?? []);
  const latest = new Map<string, Alert>();
  for (const alert of alerts) {
    const known = latest.get(alert.developmentId);
    if (!known || versionOf(known) <= versionOf(alert)) latest.set(alert.developmentId, alert);
  }
  return [...latest.values()].sort((a, b) => severityRank[b.severity] - severityRank[a.severity]);
}

// Editions are five-minute slots since 1970, far fewer than this.
const mostEditions = 1e9;

function versionOf({ revision, edition }: Alert): number {
  return revision * mostEditions + edition;
}
