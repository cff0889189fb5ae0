/** What the ledger asks of PostgreSQL. */
export const statements = {
  load: `SELECT (SELECT coalesce(json_agg(nextval('sequences')), '[]') FROM unnest($1::text[])) AS sequences,
      (SELECT coalesce(json_agg(json_build_array(platform, until)), '[]') FROM platform_pauses) AS pauses,
      (SELECT coalesce(json_agg(json_build_array(key, version, header)), '[]')
        FROM pages WHERE key = ANY($1)) AS pages,
      (SELECT coalesce(json_agg(json_build_array(key, row)), '[]')
        FROM deliveries WHERE key = ANY($1) AND is_open) AS open`,
  settled: `WITH told AS (
      SELECT key, id, row, digest_id FROM deliveries
      WHERE NOT is_open AND key = ANY($1) AND development_id = ANY($2)
    )
    SELECT key, row FROM told
    UNION SELECT d.key, d.row FROM deliveries AS d JOIN told ON d.key = told.key AND d.id = told.digest_id
      WHERE NOT d.is_open`,
  alerts: `SELECT a.row FROM alerts AS a
    JOIN jsonb_to_recordset($1::jsonb) AS w (development_id text, revision integer, edition bigint)
      USING (development_id, revision, edition)`,
  // One statement is one transaction. A page that was changed since is left out, with all its rows.
  save: `WITH change AS (
      SELECT * FROM jsonb_to_recordset($1::jsonb) AS c (
        key text, platform text, version bigint, header text, due_at bigint, waiting_since bigint,
        rows jsonb, gone jsonb
      ) ORDER BY key
    ), changed AS (
      UPDATE pages AS p SET version = p.version + 1, header = c.header, due_at = c.due_at,
        waiting_since = c.waiting_since
      FROM change AS c WHERE p.key = c.key AND p.version = c.version RETURNING p.key
    ), created AS (
      INSERT INTO pages SELECT key, platform, 1, header, due_at, waiting_since
      FROM change WHERE version = 0 ON CONFLICT DO NOTHING RETURNING key
    ), saved AS (
      SELECT c.* FROM change AS c JOIN (SELECT key FROM changed UNION SELECT key FROM created) AS s
        USING (key)
    ), removed AS (
      DELETE FROM deliveries AS d USING saved AS s WHERE d.key = s.key AND s.gone ? d.id
    ), told AS (
      INSERT INTO alerts SELECT a.* FROM jsonb_to_recordset($2::jsonb)
        AS a (development_id text, revision integer, edition bigint, row text)
      ON CONFLICT DO NOTHING
    ), written AS (
      INSERT INTO deliveries SELECT s.key, r.* FROM saved AS s, jsonb_to_recordset(s.rows)
        AS r (id text, development_id text, sequence bigint, severity integer, action text, state text,
          attempts integer, digest_id text, settled_at bigint, receipts jsonb, is_open boolean, row text)
      ON CONFLICT (key, id) DO UPDATE SET sequence = excluded.sequence, action = excluded.action,
        state = excluded.state, attempts = excluded.attempts, digest_id = excluded.digest_id,
        settled_at = excluded.settled_at, receipts = excluded.receipts, is_open = excluded.is_open,
        row = excluded.row
    )
    SELECT key FROM saved`,
  pagesAfter: "SELECT key, header FROM pages WHERE key > $1 ORDER BY key LIMIT $2",
  rowsAfter: `SELECT key, id, row FROM deliveries WHERE (key, id) > ($1, $2)
    ORDER BY key, id LIMIT $3`,
  alertsAfter: `SELECT row FROM alerts WHERE (development_id, revision, edition) > ($1, $2, $3)
    ORDER BY development_id, revision, edition LIMIT $4`,
  // A number that nobody has asked for yet does not count as used.
  continueAfter: `SELECT setval('sequences', $1::bigint + nextval('sequences'))`,
  addToCounts: `INSERT INTO forgotten SELECT key, value::bigint FROM json_each_text($1::json)
    ON CONFLICT (name) DO UPDATE SET value = forgotten.value + excluded.value`,
  now: "SELECT extract(epoch FROM clock_timestamp()) * 1000 AS at",
  pagesAbout: "SELECT DISTINCT key FROM deliveries WHERE development_id = $1",
  due: `SELECT key FROM pages WHERE platform = $1 AND due_at <= $2 ORDER BY due_at LIMIT $3`,
  nextDueAt: "SELECT min(due_at) AS at FROM pages WHERE platform = $1 AND due_at IS NOT NULL",
  waitingSince: "SELECT min(waiting_since) AS at FROM pages WHERE waiting_since IS NOT NULL",
  pause: `INSERT INTO platform_pauses VALUES ($1, $2)
    ON CONFLICT (platform) DO UPDATE SET until = greatest(platform_pauses.until, excluded.until)`,
  pausedUntil: "SELECT until AS at FROM platform_pauses WHERE platform = $1",
  counts: `SELECT state AS name, count(*) AS value FROM deliveries GROUP BY state
    UNION ALL SELECT 'enqueued', count(*) FROM deliveries
    UNION ALL SELECT 'ambiguous', coalesce(sum(attempts), 0) FROM deliveries
    UNION ALL SELECT name, value FROM forgotten`,
  carrying: `SELECT id, action, development_id FROM deliveries WHERE key = $1 AND receipts ? $2
    ORDER BY sequence DESC LIMIT 1`,
  inDigest: `SELECT development_id FROM deliveries WHERE key = $1 AND digest_id = $2
    ORDER BY severity DESC, sequence`,
  forget: `WITH gone AS (
      DELETE FROM deliveries WHERE NOT is_open AND settled_at < $1 RETURNING state, attempts
    ), figures AS (
      SELECT state AS name, count(*) AS value FROM gone GROUP BY state
      UNION ALL SELECT 'enqueued', count(*) FROM gone
      UNION ALL SELECT 'ambiguous', coalesce(sum(attempts), 0) FROM gone
    )
    INSERT INTO forgotten SELECT name, value FROM figures WHERE value > 0
    ON CONFLICT (name) DO UPDATE SET value = forgotten.value + excluded.value`,
  forgetAlerts: `DELETE FROM alerts AS a WHERE NOT EXISTS (
      SELECT 1 FROM deliveries AS d WHERE d.development_id = a.development_id
    )`,
};
