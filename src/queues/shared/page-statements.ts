import type { SqlDatabase, SqlStatement } from "../outbox/group-commit.ts";
import type { OutboxStatements } from "../outbox/outbox-statements.ts";
import { dueInThisChat, prepareOutbox } from "../outbox/outbox-statements.ts";
import type { Row } from "./ledger.ts";

/** The outbox's statements, and what a single page needs besides. */
export type PageStatements = OutboxStatements &
  Readonly<Record<keyof ReturnType<typeof ownFor>, SqlStatement>>;

const waits = "state IN ('pending', 'sending')";

// A row that a digest took in is open for as long as the digest is.
const isOpen = `(${waits} OR
  coalesce(digest_id IN (SELECT id FROM deliveries WHERE ${waits}), 0))`;

/** `row` reads a row with all its columns. */
const ownFor = (row: string) => ({
  // The next row gets the number after it.
  startSequence: `INSERT INTO deliveries (sequence, id, platform, chat_id, thread_id, development_id,
         revision, action, layout, silent, severity, state, enqueued_at, not_before)
       VALUES (?, '', '', '', '', '', 0, '', '', 0, 0, 'cancelled', 0, 0)`,
  changed: `SELECT ${row}, ${isOpen} AS is_open FROM deliveries
       WHERE sequence > ? OR id IN (SELECT id FROM touched) OR digest_id IN (SELECT id FROM touched)`,
  rowsOf: `SELECT ${row}, ${isOpen} AS is_open FROM deliveries WHERE platform = ? AND chat_id = ?`,
  latestSequence: "SELECT max(sequence) AS sequence FROM deliveries",
  chats: `SELECT platform, chat_id FROM deliveries
       UNION SELECT platform, chat_id FROM pauses WHERE chat_id <> ''
       UNION SELECT platform, from_chat_id FROM chat_moves
       UNION SELECT platform, to_chat_id FROM chat_moves`,
  alertsOf: `SELECT DISTINCT a.* FROM alerts AS a
         JOIN deliveries AS d USING (development_id, revision, edition)
       WHERE d.platform = ? AND d.chat_id = ?`,
  // All in one: half a dozen statements took longer than what they found out.
  header: `SELECT min(d.not_before) AS since, max(d.severity) AS rank,
         min(max(d.not_before, coalesce(p.until, 0))) FILTER (WHERE ${dueInThisChat}) AS due,
         (SELECT until FROM pauses WHERE platform = ?1 AND chat_id = ?2) AS paused_until,
         (SELECT to_chat_id FROM chat_moves WHERE platform = ?1 AND from_chat_id = ?2) AS moved_to
       FROM deliveries AS d
         LEFT JOIN pauses AS p ON p.platform = d.platform AND p.chat_id = d.chat_id
       WHERE d.state = 'pending' AND d.platform = ?1 AND d.chat_id = ?2`,
  // What is in flight stays with whoever sends it; what a digest took in goes with the digest.
  moveWaiting: `UPDATE deliveries SET chat_id = ?3,
         receipts = (SELECT json_group_array('') FROM json_each(receipts))
       WHERE platform = ?1 AND chat_id = ?2 AND (state = 'pending' OR digest_id IN
         (SELECT id FROM deliveries WHERE state = 'pending' AND action = 'digest'))`,
});

// Reading every row again to find the few that were changed would take longest of all.
const watching = [
  "CREATE TEMP TABLE touched (id TEXT PRIMARY KEY) WITHOUT ROWID",
  `CREATE TEMP TRIGGER touch AFTER UPDATE ON deliveries
     BEGIN INSERT OR IGNORE INTO touched VALUES (new.id); END`,
];

/** Prepares every statement for work on pages, once. */
export function preparePages(database: SqlDatabase): PageStatements {
  for (const step of watching) database.prepare(step).run();
  const own = ownFor(rowAsJson(columnsOf(database, "deliveries").map(({ name }) => name)));
  const more = Object.entries(own).map(([name, text]) => [name, database.prepare(text)]);
  return { ...prepareOutbox(database), ...Object.fromEntries(more) } as PageStatements;
}

// As text, since the objects that node:sqlite makes of rows are slow to work with: to read and compare a
// changed row took a tenth of all the work on a page.
function rowAsJson(columns: readonly string[]): string {
  return `json_object(${columns.map((name) => `'${name}', ${name}`).join(", ")}) AS row`;
}

/** Puts rows of the ledger into a table of the same name. */
export interface RowTable {
  readonly columns: readonly string[];
  /** One that is there already stays as it is. */
  add(row: Row): void;
}

/** A row that an older version wrote has no value for a later column: it gets the column's default. */
export function openRowTable(database: SqlDatabase, table: "deliveries" | "alerts"): RowTable {
  const described = columnsOf(database, table);
  const columns = described.map(({ name }) => name);
  const marks = described.map(() => "?");
  const insert = database.prepare(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks.join(", ")}) ON CONFLICT DO NOTHING`,
  );
  return {
    columns,
    add(row) {
      insert.run(...described.map(({ name, usual }) => row[name] ?? usual));
    },
  };
}

/** The columns of a table, with what they hold where nothing is said. */
function columnsOf(database: SqlDatabase, table: string) {
  const described = database
    .prepare("SELECT name, coalesce(dflt_value, 'NULL') AS usual FROM pragma_table_info(?)")
    .all(table);
  return described.map(({ name, usual }) => {
    const { value = null } = database.prepare(`SELECT ${usual} AS value`).get() as Row;
    return { name: String(name), usual: value };
  });
}
