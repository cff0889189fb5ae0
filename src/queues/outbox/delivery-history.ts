import { z } from "zod";
import type { DeliveryHistory, DeliveryRecord } from "../../delivery/delivery-history.ts";
import type { SqlDatabase } from "./group-commit.ts";

const moment = z.int().transform((at) => new Date(at));

const row = z
  .object({
    action: z.enum(["post", "edit", "reply", "correction", "retraction", "amendment"]),
    revision: z.int(),
    state: z.enum(["pending", "sending", "sent", "dead", "cancelled"]),
    digest_id: z.string().nullable(),
    enqueued_at: moment,
    not_before: moment,
    settled_at: moment.nullable(),
  })
  .transform(
    (one): DeliveryRecord => ({
      action: one.action,
      revision: one.revision,
      state: one.state,
      isInDigest: one.digest_id !== null,
      enqueuedAt: one.enqueued_at,
      notBefore: one.not_before,
      settledAt: one.settled_at,
    }),
  );

const told = z.object({ development_id: z.string() });

// What a digest took in is as far as the digest itself.
const statements = {
  of: `SELECT d.action, d.revision, coalesce(digest.state, d.state) AS state, d.digest_id,
         d.enqueued_at, coalesce(digest.not_before, d.not_before) AS not_before,
         coalesce(digest.settled_at, d.settled_at) AS settled_at
       FROM deliveries AS d LEFT JOIN deliveries AS digest ON digest.id = d.digest_id
       WHERE d.development_id = ? AND d.platform = ? AND d.chat_id = ? AND d.thread_id = ?
         AND d.action <> 'digest'
       ORDER BY d.sequence`,
  // Whoever answers a message answers one of late: the newest first.
  carrying: `SELECT d.id, d.action, d.development_id FROM deliveries AS d
       WHERE d.platform = ? AND d.chat_id = ?
         AND EXISTS (SELECT 1 FROM json_each(d.receipts) WHERE json_each.value = ?)
       ORDER BY d.sequence DESC LIMIT 1`,
  inDigest: `SELECT development_id FROM deliveries WHERE digest_id = ?
       ORDER BY severity DESC, sequence`,
};

const carrier = told.extend({ id: z.string(), action: z.string() });

/** Reads the history off the outbox's tables. */
export function createDeliveryHistory(database: SqlDatabase): DeliveryHistory {
  const of = database.prepare(statements.of);
  const carrying = database.prepare(statements.carrying);
  const inDigest = database.prepare(statements.inDigest);
  return {
    of: async ({ platform, chatId, threadId }, developmentId) =>
      of.all(developmentId, platform, chatId, threadId ?? "").map((one) => row.parse(one)),
    async toldBy({ platform, chatId }, messageId) {
      const found = carrying.get(platform, chatId, messageId);
      if (!found) return [];
      const { id, action, development_id: only } = carrier.parse(found);
      if (action !== "digest") return [only];
      return [...new Set(inDigest.all(id).map((one) => told.parse(one).development_id))];
    },
  };
}
