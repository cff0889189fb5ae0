import type { SqlDatabase } from "../outbox/group-commit.ts";
import type { Loaded, Page, PageChange } from "./ledger.ts";
import { chatOfPage } from "./ledger.ts";
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

const filled = ["deliveries", "alerts", "pauses", "chat_moves", "delivery_totals"];

/** `database` is empty, in memory, with the store's schema: its content is what is being worked on. */
export function createWorkbench(database: SqlDatabase, now: () => number): Workbench {
  const sql = preparePages(database);
  const tables = {
    deliveries: openRowTable(database, "deliveries"),
    alerts: openRowTable(database, "alerts"),
  };
  const empty = filled.map((table) => database.prepare(`DELETE FROM ${table}`));

  return {
    work: (loaded, edit, holder) =>
      database.transaction(() => {
        for (const statement of empty) statement.run();
        const sequence = loaded.pages[0]?.sequence ?? 0;
        layOut(loaded, sql, tables);
        sql.startSequence.run(sequence);
        sql.forgetTouched.run();
        const result = edit(sql, loaded);
        const changed = sql.changed.all(sequence).map(readChanged);
        const { columns } = tables.deliveries;
        const context = { sql, loaded, changed, now: now(), holder, columns };
        return { result, changes: loaded.pages.map((page) => changeOf(page, context)) };
      }),
  };
}

type Tables = Readonly<Record<"deliveries" | "alerts", RowTable>>;

function layOut(
  { pages, alerts, platformPauses }: Loaded,
  sql: PageStatements,
  tables: Tables,
): void {
  for (const row of alerts) tables.alerts.add(row);
  for (const { open, settled } of pages) {
    for (const row of [...open, ...settled]) tables.deliveries.add(row);
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
