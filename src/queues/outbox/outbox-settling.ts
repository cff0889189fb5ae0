import type { DeliveryQueue } from "../../delivery/delivery-queue.ts";
import { addToTotal } from "./delivery-counts.ts";
import type { Commit } from "./group-commit.ts";
import type { OutboxStatements } from "./outbox-statements.ts";

type Settling = "recordPart" | "markSent" | "retryAt" | "repost" | "markDead" | "markCancelled";

/** What the outbox writes down about a delivery in flight. `now` gives milliseconds since 1970. */
export function createSettling(
  sql: OutboxStatements,
  commit: Commit,
  now: () => number,
): Pick<DeliveryQueue, Settling> {
  const settle = async (state: "dead" | "cancelled", id: string, reason: string): Promise<void> => {
    await commit(() => sql.settle.run(state, now(), reason, id));
  };

  return {
    async recordPart(id, messageId) {
      await commit(() => sql.recordPart.run(messageId, id));
    },
    async markSent(id, messageIds) {
      await commit(() => {
        if (messageIds.length > 0) sql.replaceReceipts.run(JSON.stringify(messageIds), id);
        sql.settle.run("sent", now(), null, id);
      });
    },
    async retryAt(id, at, cause) {
      const attempt = cause === "unknown-outcome" ? 1 : 0;
      await commit(() =>
        addToTotal(sql, "ambiguous", attempt * sql.retry.run(at.getTime(), attempt, id)),
      );
    },
    async repost(id) {
      await commit(() => sql.repost.run(id));
    },
    markDead: (id, reason) => settle("dead", id, reason),
    markCancelled: (id, reason) => settle("cancelled", id, reason),
  };
}
