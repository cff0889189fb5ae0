import type { Platform } from "../../delivery/channel.ts";
import { readCounts } from "../outbox/delivery-counts.ts";
import type { SqlDatabase } from "../outbox/group-commit.ts";
import type { OutboxStatements } from "../outbox/outbox-statements.ts";
import { prepareOutbox } from "../outbox/outbox-statements.ts";
import type { Ledger, LedgerPiece, PageChange, Row } from "./ledger.ts";
import { blankHeader, chatOfPage } from "./ledger.ts";
import { changeOf, readChanged } from "./page-change.ts";
import { openRowTable, preparePages } from "./page-statements.ts";

const platforms: readonly Platform[] = ["telegram", "discord", "console"];
const chatsAtOnce = 50;

/**
 * Writes all that a ledger holds into the empty tables of a store, as the embedded outbox would have
 * it there. Nobody may change the ledger meanwhile.
 */
export async function readLedger(ledger: Ledger, database: SqlDatabase): Promise<void> {
  const sql = prepareOutbox(database);
  const take = prepareTaking(database, sql);
  for await (const piece of ledger.contents()) database.transaction(() => take(piece));
  for (const platform of platforms) {
    const until = await ledger.platformPause(platform);
    if (until > 0) sql.pause.run(platform, "", until);
  }
  const figures = difference(await ledger.counts(), readCounts(sql));
  for (const [name, more] of Object.entries(figures)) sql.addToTotal.run(name, more);
}

function prepareTaking(database: SqlDatabase, sql: OutboxStatements) {
  const alerts = openRowTable(database, "alerts");
  const { columns } = openRowTable(database, "deliveries");
  const marks = columns.map(() => "?").join(", ");
  // What was settled is kept in more than one place. Two with one sequence number would be a loss.
  const add = database.prepare(
    `INSERT INTO deliveries (${columns.join(", ")}) VALUES (${marks}) ON CONFLICT (id) DO NOTHING`,
  );
  const takeHeader = ({ key, header }: LedgerPiece["pages"][number]): void => {
    const { platform, chatId } = chatOfPage(key);
    if (header.movedTo !== null) sql.addMove.run(platform, chatId, header.movedTo);
    if (header.pausedUntil > 0) sql.pause.run(platform, chatId, header.pausedUntil);
  };
  return (piece: LedgerPiece): void => {
    for (const page of piece.pages) takeHeader(page);
    for (const row of piece.alerts) alerts.add(row);
    for (const row of piece.rows) add.run(...columns.map((name) => row[name] ?? null));
  };
}

/**
 * Writes what the tables of a store hold into an empty ledger; `now` is in milliseconds since 1970.
 * Nothing may be in flight, and `database` is a copy that nobody needs afterwards. Where this
 * rejects, a part may be there.
 */
export async function fillLedger(
  ledger: Ledger,
  database: SqlDatabase,
  now: number,
): Promise<void> {
  database.prepare("CREATE INDEX deliveries_of_chat ON deliveries (platform, chat_id)").run();
  const sql = preparePages(database);
  const { columns } = openRowTable(database, "deliveries");
  const pageOf = (key: string): PageChange => {
    const { platform, chatId } = chatOfPage(key);
    const page = { key, version: 0, sequence: 0, header: blankHeader, open: [], settled: [] };
    const changed = (sql.rowsOf.all(platform, chatId) as Row[]).map(readChanged);
    const isKnown = (): boolean => false;
    return changeOf(page, { sql, isKnown, changed, now, holder: "", columns });
  };

  // Whatever is enqueued later comes later.
  const last = Number(sql.latestSequence.get()?.["sequence"] ?? 0);
  await ledger.continueAfter(last);
  const chats = sql.chats.all();
  for (let start = 0; start < chats.length; start += chatsAtOnce) {
    const some = chats.slice(start, start + chatsAtOnce);
    const saved = await ledger.save(
      some.map((row) => pageOf(`${row["platform"]} ${row["chat_id"]}`)),
    );
    if (!saved.every(Boolean)) throw new Error("somebody else writes what is being imported");
  }
  for (const platform of platforms) {
    const until = Number(sql.pausedUntil.get(platform, "")?.["until"] ?? 0);
    if (until > 0) await ledger.pausePlatform(platform, until);
  }
  await ledger.addToCounts(difference(readCounts(sql), await ledger.counts()));
}

type Counts = Readonly<Record<string, number>>;

/** By how much the figures have to grow. */
function difference(wanted: object, there: object): Counts {
  const old = new Map<string, number>(Object.entries(there));
  const more = Object.entries(wanted).map(([name, value]): [string, number] => [
    name,
    Number(value) - (old.get(name) ?? 0),
  ]);
  return Object.fromEntries(more.filter(([, value]) => value !== 0));
}
