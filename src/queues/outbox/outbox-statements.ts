import type { SqlDatabase, SqlStatement } from "./group-commit.ts";

// The store's schema describes the tables. Left to itself SQLite looks for earlier deliveries among
// all chats that ever got one.
export const dueInThisChat = `
  NOT EXISTS (
    SELECT 1 FROM deliveries AS busy
    WHERE busy.state = 'sending' AND busy.platform = d.platform AND busy.chat_id = d.chat_id
  )
  AND NOT EXISTS (
    SELECT 1 FROM deliveries AS earlier INDEXED BY deliveries_by_chat
    WHERE earlier.state = 'pending' AND earlier.platform = d.platform
      AND earlier.chat_id = d.chat_id AND earlier.thread_id = d.thread_id
      AND earlier.development_id = d.development_id AND earlier.sequence < d.sequence
  )`;

// What a chat reads where it reads something else than all others.
const alertOfRow = "coalesce(d.own_alert, a.alert) AS alert";

const statements = {
  addAlert: `INSERT INTO alerts (development_id, revision, edition, alert) VALUES (?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
  add: `INSERT INTO deliveries (id, platform, chat_id, thread_id, development_id, revision, edition,
         action, layout, silent, severity, enqueued_at, not_before, held,
         ping, amends, digits, own_alert)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, coalesce(?13, ?12), ?13 IS NOT NULL,
         ?14, ?15, ?16, ?17)
       ON CONFLICT (id) DO NOTHING`,
  next: `SELECT d.id, d.platform, d.chat_id, d.thread_id, d.action, d.layout, d.digits, d.silent, d.ping,
         d.amends, d.attempts, d.receipts, d.held, d.enqueued_at, d.not_before, ${alertOfRow}
       FROM deliveries AS d LEFT JOIN alerts AS a USING (development_id, revision, edition)
       WHERE d.state = 'pending' AND d.platform = ?1 AND d.not_before <= ?2
         AND NOT EXISTS (
           SELECT 1 FROM pauses AS p
           WHERE p.platform = d.platform AND p.chat_id = d.chat_id AND p.until > ?2
         )
         AND ${dueInThisChat}
       ORDER BY d.severity DESC, d.sequence LIMIT 1`,
  nextDue: `SELECT min(max(d.not_before, coalesce(p.until, 0))) AS due
       FROM deliveries AS d
         LEFT JOIN pauses AS p ON p.platform = d.platform AND p.chat_id = d.chat_id
       WHERE d.state = 'pending' AND d.platform = ? AND ${dueInThisChat}`,
  start: "UPDATE deliveries SET state = 'sending', started_at = ? WHERE id = ?",
  // Also when the answer came after we had given up waiting for it.
  recordPart: `UPDATE deliveries SET receipts = json_insert(receipts, '$[#]', ?)
       WHERE id = ? AND state IN ('pending', 'sending')`,
  replaceReceipts: "UPDATE deliveries SET receipts = ? WHERE id = ?",
  settle: `UPDATE deliveries SET state = ?, settled_at = ?, reason = ?
       WHERE id = ? AND state = 'sending'`,
  retry: `UPDATE deliveries SET state = 'pending', not_before = ?, attempts = attempts + ?
       WHERE id = ? AND state = 'sending'`,
  becomePost: "UPDATE deliveries SET action = 'post' WHERE id = ?",
  repost: `UPDATE deliveries SET state = 'pending', action = 'post', receipts = '[]'
       WHERE id = ? AND state = 'sending'`,
  told: `SELECT action, layout, digits, revision, receipts FROM deliveries
       WHERE development_id = ? AND platform = ? AND chat_id = ? AND thread_id = ? AND id <> ?
         AND action NOT IN ('reply', 'amendment') AND receipts <> '[]'
       ORDER BY sequence`,
  // A reply and what amended it.
  reply: `SELECT d.layout, d.digits, d.receipts, ${alertOfRow} FROM deliveries AS d
         JOIN alerts AS a USING (development_id, revision, edition)
       WHERE d.development_id = ?1 AND d.platform = ?2 AND d.chat_id = ?3 AND d.thread_id = ?4
         AND d.receipts <> '[]'
         AND ((d.action = 'reply' AND d.revision = ?5) OR d.amends = ?5)
       ORDER BY d.sequence`,
  // Asked of a delivery that is 'sending': none of its chat goes before those of its development
  // that came earlier, so what still waits is later.
  later: `SELECT action, edition, not_before FROM deliveries INDEXED BY deliveries_by_chat
       WHERE state = 'pending' AND platform = ? AND chat_id = ? AND thread_id = ?
         AND development_id = ?`,
  // What of a chat goes into a digest: held back or late, due, and nothing of it sent.
  mergeable: `SELECT d.id, d.platform, d.chat_id, d.thread_id, d.action, d.layout, d.digits, d.silent,
         d.ping, d.amends, d.attempts, d.receipts, ${alertOfRow}
       FROM deliveries AS d INDEXED BY deliveries_by_chat
         JOIN alerts AS a USING (development_id, revision, edition)
       WHERE d.state = 'pending' AND d.platform = ?1 AND d.chat_id = ?2 AND d.thread_id = ?3
         AND d.action IN ('post', 'edit', 'reply') AND d.receipts = '[]' AND d.not_before <= ?4
         AND (d.held = 1 OR d.enqueued_at <= ?5)
       ORDER BY d.sequence`,
  merge: `UPDATE deliveries SET state = 'cancelled', settled_at = ?, digest_id = ?,
         reason = 'told in a digest'
       WHERE id = ? AND state = 'pending'`,
  digestAlerts: `SELECT ${alertOfRow} FROM deliveries AS d
         JOIN alerts AS a USING (development_id, revision, edition)
       WHERE d.digest_id = ? ORDER BY d.severity DESC, d.sequence`,
  toldInDigest: `SELECT d.layout, d.digits, d.revision FROM deliveries AS d
         JOIN deliveries AS digest ON digest.id = d.digest_id
       WHERE d.development_id = ? AND d.platform = ? AND d.chat_id = ? AND d.thread_id = ?
         AND digest.receipts <> '[]'
       ORDER BY d.sequence DESC`,
  // What is taken back is not told in a digest either.
  leaveDigests: `UPDATE deliveries SET digest_id = NULL
       WHERE development_id = ? AND digest_id IN (
         SELECT id FROM deliveries WHERE state = 'pending' AND action = 'digest' AND receipts = '[]'
       )`,
  readers: `SELECT platform, chat_id, thread_id, layout, digits, max(sequence),
         json_group_array(revision) FILTER (WHERE action = 'reply') AS replies
       FROM deliveries
       WHERE development_id = ? AND
         (receipts <> '[]' OR state IN ('pending', 'sending') OR digest_id IS NOT NULL)
       GROUP BY platform, chat_id, thread_id`,
  cancelChat: `UPDATE deliveries SET state = 'cancelled', settled_at = ?, reason = 'the chat left'
       WHERE state = 'pending' AND platform = ? AND chat_id = ? AND thread_id = ?`,
  cancelRevisions: `UPDATE deliveries SET state = 'cancelled', settled_at = ?, reason = ?
       WHERE state = 'pending' AND development_id = ? AND revision < ?`,
  // The ids of what was sent before mean other messages in the new chat, or none.
  moveUnsent: `UPDATE deliveries SET chat_id = ?3,
         receipts = (SELECT json_group_array('') FROM json_each(receipts))
       WHERE state IN ('pending', 'sending') AND platform = ?1 AND chat_id = ?2`,
  addMove: `INSERT INTO chat_moves (platform, from_chat_id, to_chat_id) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET to_chat_id = excluded.to_chat_id`,
  movedTo: "SELECT to_chat_id AS chat_id FROM chat_moves WHERE platform = ? AND from_chat_id = ?",
  movedFrom: "SELECT from_chat_id AS chat_id FROM chat_moves WHERE platform = ? AND to_chat_id = ?",
  pause: `INSERT INTO pauses (platform, chat_id, until) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET until = max(until, excluded.until)`,
  pausedUntil: "SELECT until FROM pauses WHERE platform = ? AND chat_id = ?",
  dropPauses: "DELETE FROM pauses WHERE until <= ?",
  latestMoment: `SELECT max(max(enqueued_at, coalesce(started_at, 0))) AS at FROM deliveries
       WHERE state IN ('pending', 'sending')`,
  // The clock was set back: what was to wait a minute still waits a minute.
  bringRetriesForward: `UPDATE deliveries SET not_before = not_before - ?1
       WHERE state = 'pending' AND not_before > ?2`,
  bringPausesForward: "UPDATE pauses SET until = until - ?1 WHERE until > ?2",
  findInterrupted:
    "UPDATE deliveries SET state = 'pending', attempts = attempts + 1 WHERE state = 'sending'",
  // One that failed may have been counted by the platform all the same.
  sentSince: `SELECT platform, chat_id, thread_id, coalesce(settled_at, started_at) AS at,
         max(1, json_array_length(receipts)) AS messages
       FROM deliveries
       WHERE (state IN ('sent', 'dead', 'cancelled') AND settled_at > ?1 AND started_at IS NOT NULL)
         OR (state = 'pending' AND started_at > ?1)
       ORDER BY at`,
  overdueSince: `SELECT min(not_before) AS since FROM deliveries
       WHERE state = 'pending' AND not_before <= ?`,
  byState: "SELECT state AS name, count(*) AS value FROM deliveries GROUP BY state",
  totals: "SELECT name, value FROM delivery_totals",
  addToTotal: `INSERT INTO delivery_totals (name, value) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET value = value + excluded.value`,
  forget: "DELETE FROM deliveries WHERE state = ? AND settled_at < ?",
  forgetAlerts: `DELETE FROM alerts WHERE NOT EXISTS (
         SELECT 1 FROM deliveries AS d
         WHERE d.development_id = alerts.development_id AND d.revision = alerts.revision
           AND d.edition = alerts.edition
       )`,
};

/** The outbox's statements. */
export type OutboxStatements = Readonly<Record<keyof typeof statements, SqlStatement>>;

/** Prepares every statement of the outbox, once. */
export function prepareOutbox(database: SqlDatabase): OutboxStatements {
  const prepared = Object.entries(statements).map(([name, sql]) => [name, database.prepare(sql)]);
  return Object.fromEntries(prepared) as OutboxStatements;
}
