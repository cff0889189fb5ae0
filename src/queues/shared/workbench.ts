import type { SqlDatabase } from "../outbox/group-commit.ts";
import type { Loaded, Page, PageChange, Row } from "./ledger.ts";
import { alertName, chatOfPage } from "./ledger.ts";
import { changeOf, readChanged } from "./page-change.ts";
import type { PageStatements, RowTable } from "./page-statements.ts";
import { openRowTable, preparePages } from "./page-statements.ts";

/** A piece of work on loaded pages, and what it leaves to be saved. */
interface Worked<T> {
  readonly result: T;
  readonly changes: readonly PageChange[];
}

/** Works with the statements on what was loaded. */
export type Edit<T> = (sql: PageStatements, loaded: Loaded) => T;

/** Where pages of the ledger are worked on, by the very statements of the embedded outbox. */
export interface Workbench {
  /** `holder` is noted as having claimed; without it whoever did stays noted. */
  work<T>(loaded: Loaded, edit: Edit<T>, holder?: string): Worked<T>;
}

/** What pages are worked on in. */
export interface BenchDatabase extends SqlDatabase {
  /** What `work` finds, and nothing of what it does. */
  rehearse<T>(work: () => T): T;
}

// Of use among the deliveries of all chats. Among those of a few, keeping them up takes longest.
const useless = ["deliveries_by_state", "deliveries_in_order", "deliveries_by_development"];

/** `database` is empty, in memory, with the store's schema. */
export function createWorkbench(database: BenchDatabase, now: () => number): Workbench {
  for (const index of useless) database.prepare(`DROP INDEX ${index}`).run();
  const sql = preparePages(database);
  const deliveries = openRowTable(database, "deliveries");
  const { columns } = deliveries;
  const { keep, isKnown } = createAlertShelf(database);

  return {
    work(loaded, edit, holder) {
      keep(loaded.alerts);
      return database.rehearse(() => {
        const sequence = loaded.pages[0]?.sequence ?? 0;
        layOut(loaded, sql, deliveries);
        sql.startSequence.run(sequence);
        const result = edit(sql, loaded);
        const changed = (sql.changed.all(sequence) as Row[]).map(readChanged);
        const context = { sql, isKnown, changed, now: now(), holder, columns };
        return { result, changes: loaded.pages.map((page) => changeOf(page, context)) };
      });
    },
  };
}

const mostAlerts = 1_000;

/** The alerts of the ledger stay on the workbench: they never change, and many chats are told the same. */
function createAlertShelf(database: SqlDatabase) {
  const table = openRowTable(database, "alerts");
  const clear = database.prepare("DELETE FROM alerts");
  const kept = new Set<string>();
  const isKnown = (alert: Row): boolean => kept.has(alertName(alert));
  return {
    isKnown,
    keep(alerts: readonly Row[]): void {
      if (kept.size > mostAlerts) {
        clear.run();
        kept.clear();
      }
      for (const alert of alerts.filter((one) => !isKnown(one))) {
        table.add(alert);
        kept.add(alertName(alert));
      }
    },
  };
}

function layOut(
  { pages, platformPauses }: Loaded,
  sql: PageStatements,
  deliveries: RowTable,
): void {
  for (const { open, settled } of pages) {
    for (const row of [...open, ...settled]) deliveries.add(row);
  }
  for (const page of pages) layOutHeader(page, sql);
  for (const [platform, until] of platformPauses) sql.pause.run(platform, "", until);
}

function layOutHeader({ key, header }: Page, sql: PageStatements): void {
  const { platform, chatId } = chatOfPage(key);
  for (const [from, to] of header.origins) sql.addMove.run(platform, from, to);
  if (header.movedTo !== null) sql.addMove.run(platform, chatId, header.movedTo);
  if (header.pausedUntil > 0) sql.pause.run(platform, chatId, header.pausedUntil);
}
