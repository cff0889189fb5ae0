import { z } from "zod";
import type { Page, PageChange, PageHeader, Row } from "./ledger.ts";
import { chatOfPage, parseRow } from "./ledger.ts";
import type { PageStatements } from "./page-statements.ts";

// As long as the longest limit of a platform counts, and some.
const sentKeptMs = 2 * 60_000;
const receiptsSchema = z.array(z.string());

/** A row that may have been changed, as it is now. */
interface Changed {
  readonly id: string;
  readonly key: string;
  readonly row: Row;
  readonly isOpen: boolean;
}

/** What was worked with, and when: `now` is in milliseconds since 1970. */
interface Context {
  readonly sql: PageStatements;
  /** Whether an alert is the ledger's already. */
  readonly isKnown: (alert: Row) => boolean;
  /** All that was changed is among them, of whichever page. */
  readonly changed: readonly Changed[];
  readonly now: number;
  readonly holder: string | undefined;
  /** Of a delivery's row. */
  readonly columns: readonly string[];
}

/** A row as the statements `changed` and `rowsOf` find it. */
export function readChanged({ row: json, is_open: isOpen }: Row): Changed {
  const row = parseRow(String(json));
  const { platform, chat_id: chatId } = row;
  return { id: String(row["id"]), key: `${platform} ${chatId}`, row, isOpen: isOpen === 1 };
}

/** What the work left on a page that is to be saved. */
export function changeOf(page: Page, context: Context): PageChange {
  const { sql, isKnown } = context;
  const { platform, chatId } = chatOfPage(page.key);
  const before = rowsBefore(page, chatId);
  const known = context.changed.map((one) => ({ ...one, old: before.get(one.id) }));
  const rows = known.filter(({ key }) => key === page.key);
  const gone = known.flatMap(({ key, old }) => (old && key !== page.key ? [old.row] : []));
  const changed = rows.filter(({ old, row }) => differ(old?.row, row, context.columns));
  const open = changed.filter(({ isOpen }) => isOpen);
  const closed = rows.filter((one) => !one.isOpen && (changed.includes(one) || one.old?.isOpen));
  const isNews = changed.some(({ old, row }) => !old && row["action"] !== "digest");
  const written = isNews ? (sql.alertsOf.all(platform, chatId) as Row[]) : [];
  return {
    key: page.key,
    version: page.version,
    header: headerOf(page, rows, context),
    open: open.map(({ row }) => row),
    settled: closed.map(({ row }) => row),
    gone: gone.map((row) => String(row["id"])),
    alerts: written.filter((row) => !isKnown(row)),
    counts: countsOf(
      [...gone, ...changed.flatMap(({ old }) => (old ? [old.row] : []))],
      changed.map(({ row }) => row),
    ),
  };
}

function rowsBefore({ open, settled }: Page, chatId: string) {
  const known = [
    ...open.map((row) => ({ row, isOpen: true })),
    ...settled.map((row) => ({ row, isOpen: false })),
  ];
  const own = known.filter(({ row }) => row["chat_id"] === chatId);
  return new Map(own.map((one) => [String(one.row["id"]), one]));
}

function differ(
  old: Row | undefined,
  row: Readonly<Record<string, unknown>>,
  columns: readonly string[],
): boolean {
  return !old || columns.some((name) => (old[name] ?? null) !== row[name]);
}

/** What changes in the figures when some rows take the place of others. */
function countsOf(old: readonly Row[], fresh: readonly Row[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (row: Row, sign: 1 | -1): void => {
    // Each attempt but the last ended in doubt, or nobody knows how.
    const figures = { [String(row["state"])]: 1, enqueued: 1, ambiguous: Number(row["attempts"]) };
    for (const [name, value] of Object.entries(figures)) {
      counts[name] = (counts[name] ?? 0) + sign * value;
    }
  };
  for (const row of old) count(row, -1);
  for (const row of fresh) count(row, 1);
  return counts;
}

function headerOf(
  { key, header }: Page,
  changed: readonly Changed[],
  { sql, now, holder }: Context,
): PageHeader {
  const { platform, chatId } = chatOfPage(key);
  const found = sql.header.get(platform, chatId) ?? {};
  const { since, rank, due, paused_until: pausedUntil, moved_to: movedTo } = found;
  return {
    movedTo: typeof movedTo === "string" ? movedTo : null,
    origins: originsOf(platform, chatId, sql),
    pausedUntil: Number(pausedUntil ?? 0),
    sent: sentOf(header, changed, now),
    holder: holder ?? header.holder,
    rank: Number(rank ?? 0),
    dueAt: typeof due === "number" ? due : null,
    waitingSince: typeof since === "number" ? since : null,
  };
}

function originsOf(platform: string, chatId: string, sql: PageStatements): [string, string][] {
  const origins: [string, string][] = [];
  let to = chatId;
  // Bounded, so that two chats said to have become each other do no harm.
  while (origins.length < 8) {
    const from = sql.movedFrom.get(platform, to)?.["chat_id"];
    if (typeof from !== "string" || from === chatId) break;
    origins.push([from, to]);
    to = from;
  }
  return origins;
}

/** What left was changed by that, or is known from before. */
function sentOf(
  { sent }: PageHeader,
  changed: readonly Changed[],
  now: number,
): PageHeader["sent"] {
  const left = changed.flatMap(({ id, row }) => {
    const at = row["settled_at"] ?? row["started_at"];
    if (row["started_at"] === null || row["state"] === "sending") return [];
    const messages = Math.max(1, receiptsSchema.parse(JSON.parse(String(row["receipts"]))).length);
    return [{ id, threadId: String(row["thread_id"]), at: Number(at), messages }];
  });
  const byId = new Map([...sent, ...left].map((one) => [one.id, one]));
  return [...byId.values()].filter(({ at }) => at > now - sentKeptMs).sort((a, b) => a.at - b.at);
}
