import type { Platform } from "../../delivery/channel.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { deliveryRow, digestRow } from "./delivery-row.ts";
import { mergeLate, readDigest } from "./digests.ts";
import type { OutboxStatements } from "./outbox-statements.ts";
import { prospectOf } from "./standing-post.ts";

/** The next delivery that is due, now `sending`; null when there is none. `now`: milliseconds since 1970. */
export function claim(sql: OutboxStatements, platform: Platform, now: number): Delivery | null {
  if (platformPause(sql, platform) > now) return null;
  while (true) {
    const row = sql.next.get(platform, now);
    if (!row) return null;
    if (mergeLate(row, sql, now)) continue;
    sql.start.run(now, String(row["id"]));
    const ready =
      row["action"] === "digest" ? readyDigest(row, sql, now) : readyAlert(row, sql, now);
    if (ready) return ready;
  }
}

type Row = Readonly<Record<string, unknown>>;

function readyDigest(row: Row, sql: OutboxStatements, now: number): Delivery | null {
  const delivery = digestRow.parse(row);
  const digest = readDigest(delivery.id, sql);
  const [alert] = digest;
  if (alert) return { ...delivery, alert, digest };
  sql.settle.run("cancelled", now, "nothing is left to tell", delivery.id);
  return null;
}

function readyAlert(row: Row, sql: OutboxStatements, now: number): Delivery | null {
  const delivery = deliveryRow.safeParse(row);
  if (delivery.success) return makeReady(delivery.data, sql, now);
  // One damaged row must not hold up all that stand behind it.
  const reason = `the stored alert cannot be read: ${delivery.error.message}`;
  sql.settle.run("dead", now, reason, String(row["id"]));
  return null;
}

/** The delivery as it goes out by what stands in its chat; null when nothing is to go out any more. */
function makeReady(delivery: Delivery, sql: OutboxStatements, now: number): Delivery | null {
  const prospect = prospectOf(delivery, sql, now);
  switch (prospect.kind) {
    case "send":
      return { ...delivery, ...prospect.changes };
    case "post":
      if (delivery.action !== "post") sql.becomePost.run(delivery.id);
      return { ...delivery, action: "post" };
    case "cancel":
      sql.settle.run("cancelled", now, prospect.reason, delivery.id);
      return null;
  }
}

/** Until when the whole platform pauses, in milliseconds since 1970; 0 when it does not. */
export function platformPause(sql: OutboxStatements, platform: Platform): number {
  return Number(sql.pausedUntil.get(platform, "")?.["until"] ?? 0);
}
