/**
 * Everything the program remembers is in one file. Entry n brings a file from schema version n to
 * n + 1; an entry that was released is never edited, a new one is added.
 */
export const migrations: readonly string[] = [
  `
  -- What keyv keeps: one row per key, the key with its namespace in front.
  CREATE TABLE records (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    expires INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX records_by_expiry ON records (expires) WHERE expires IS NOT NULL;

  CREATE TABLE token_budget (
    day TEXT PRIMARY KEY,
    tokens INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE alerts (
    development_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    alert TEXT NOT NULL,
    PRIMARY KEY (development_id, revision)
  ) WITHOUT ROWID;

  -- Times are milliseconds since 1970; thread_id is '' where a chat has no topics.
  CREATE TABLE deliveries (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    chat_id TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    development_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    action TEXT NOT NULL,
    layout TEXT NOT NULL,
    silent INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending'
      CHECK (state IN ('pending', 'sending', 'sent', 'dead', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    enqueued_at INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    started_at INTEGER,
    settled_at INTEGER,
    receipts TEXT NOT NULL DEFAULT '[]',
    reason TEXT
  );
  CREATE INDEX deliveries_in_order ON deliveries (platform, severity DESC, sequence)
    WHERE state = 'pending';
  CREATE INDEX deliveries_by_chat
    ON deliveries (platform, chat_id, thread_id, development_id, revision) WHERE state = 'pending';
  CREATE INDEX deliveries_in_flight ON deliveries (platform, chat_id) WHERE state = 'sending';
  CREATE INDEX deliveries_by_state ON deliveries (state, settled_at);
  CREATE INDEX deliveries_by_alert ON deliveries (development_id, revision);

  -- chat_id is '' where the whole platform pauses.
  CREATE TABLE pauses (
    platform TEXT NOT NULL,
    chat_id TEXT NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (platform, chat_id)
  ) WITHOUT ROWID;

  -- Where a chat went.
  CREATE TABLE chat_moves (
    platform TEXT NOT NULL,
    from_chat_id TEXT NOT NULL,
    to_chat_id TEXT NOT NULL,
    PRIMARY KEY (platform, from_chat_id)
  ) WITHOUT ROWID;

  -- 'enqueued' is counted apart, to check the states against it; 'sent', 'dead' and 'cancelled'
  -- are what was forgotten by age; 'ambiguous' is how often an outcome was unknown.
  CREATE TABLE delivery_totals (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
  `
  -- An alert may be told again with more sources: another edition of the same revision.
  CREATE TABLE editions (
    development_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    alert TEXT NOT NULL,
    PRIMARY KEY (development_id, revision, edition)
  ) WITHOUT ROWID;
  INSERT INTO editions SELECT development_id, revision, 0, alert FROM alerts;
  DROP TABLE alerts;
  ALTER TABLE editions RENAME TO alerts;
  ALTER TABLE deliveries ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;

  -- What stands where of a development; a chat that moved leaves receipts behind that say nothing.
  CREATE INDEX deliveries_by_development
    ON deliveries (development_id, platform, chat_id, thread_id);
  DROP INDEX deliveries_by_alert;
  DROP INDEX deliveries_by_chat;
  CREATE INDEX deliveries_by_chat
    ON deliveries (platform, chat_id, thread_id, development_id) WHERE state = 'pending';
  `,
  `
  -- 1 for what was held back for a digest or through quiet hours.
  ALTER TABLE deliveries ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
  -- The digest that tells it instead.
  ALTER TABLE deliveries ADD COLUMN digest_id TEXT;
  CREATE INDEX deliveries_by_digest ON deliveries (digest_id) WHERE digest_id IS NOT NULL;
  `,
  `
  -- The Discord role that is called.
  ALTER TABLE deliveries ADD COLUMN ping TEXT;
  `,
  `
  -- The revision whose reply an amendment edits.
  ALTER TABLE deliveries ADD COLUMN amends INTEGER;
  `,
  `
  -- Those of the Arabic text: 'western' or 'eastern'.
  ALTER TABLE deliveries ADD COLUMN digits TEXT NOT NULL DEFAULT 'western';
  `,
  `
  -- The alert as this chat alone reads it.
  ALTER TABLE deliveries ADD COLUMN own_alert TEXT;
  `,
];
