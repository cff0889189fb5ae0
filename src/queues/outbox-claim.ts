import type { Platform } from "../delivery/channel.ts";
import type { Delivery } from "../delivery/delivery.ts";
import { deliveryRow } from "./delivery-row.ts";
import type { OutboxStatements } from "./outbox-statements.ts";
import { prospectOf } from "./standing-post.ts";

/** The next delivery that is due, now `sending`; null when there is none. `now`: milliseconds since 1970. */
export function claim(sql: OutboxStatements, platform: Platform, now: number): Delivery | null {
  if (platformPause(sql, platform) > now) return null;
  while (true) {
    const row = sql.next.get(platform, now);
    if (!row) return null;
    const id = String(row["id"]);
    sql.start.run(now, id);
    const delivery = deliveryRow.safeParse(row);
    if (!delivery.success) {
      // One damaged row must not hold up all that stand behind it.
      const reason = `the stored alert cannot be read: ${delivery.error.message}`;
      sql.settle.run("dead", now, reason, id);
      continue;
    }
    const ready = makeReady(delivery.data, sql, now);
    if (ready) return ready;
  }
}

/** The delivery as it goes out by what stands in its chat; null when nothing is to go out any more. */
function makeReady(delivery: Delivery, sql: OutboxStatements, now: number): Delivery | null {
  const prospect = prospectOf(delivery, sql);
  switch (prospect.kind) {
    case "send":
      return { ...delivery, standing: prospect.standing };
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
