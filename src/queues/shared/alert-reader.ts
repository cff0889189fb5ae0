import type { Row } from "./ledger.ts";
import { alertName } from "./ledger.ts";

/** The alerts of deliveries, each once. */
export type AlertReader = (rows: readonly Row[]) => Promise<readonly Row[]>;

// An alert never changes once it is written.
const mostKept = 1_000;

/** Asks for each alert once and keeps it. `fetch` leaves out what is not there. */
export function createAlertReader(
  fetch: (wanted: readonly Row[]) => Promise<readonly Row[]>,
): AlertReader {
  const kept = new Map<string, Row>();
  return async (rows) => {
    const wanted = new Map(rows.map((row) => [alertName(row), row]));
    const missing = [...wanted].filter(([name]) => !kept.has(name)).map(([, row]) => row);
    const found = missing.length > 0 ? await fetch(missing) : [];
    for (const row of found) kept.set(alertName(row), row);
    const alerts = [...wanted.keys()].flatMap((name) => {
      const row = kept.get(name);
      return row ? [row] : [];
    });
    for (const name of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(name);
    }
    return alerts;
  };
}
