import type { Loaded, Page, PageChange } from "./ledger.ts";

/**
 * Pages with something in flight, as they were when this process last changed them. Most are not
 * changed by others before the flight ends, and then need not be read again; whoever changes one
 * that did finds out when it is saved.
 */
export interface KnownPages {
  /** As it was left, with nothing of what is settled, and not a second time; null when it is not known. */
  take(key: string): Loaded | null;
  /** Remembers how a change that was saved left a page that was loaded alone. */
  keep(loaded: Loaded, change: PageChange): void;
}

export function createKnownPages(): KnownPages {
  const known = new Map<string, Loaded>();
  return {
    take(key) {
      const loaded = known.get(key) ?? null;
      known.delete(key);
      return loaded;
    },
    keep(loaded, change) {
      const pages = loaded.pages.map((page) => pageAfter(page, change));
      const isInFlight = pages.some(({ open }) => open.some(({ state }) => state === "sending"));
      if (isInFlight) known.set(change.key, { ...loaded, pages, alerts: [] });
    },
  };
}

function pageAfter({ key, version, sequence, open }: Page, change: PageChange): Page {
  const written = [...change.open, ...change.settled].map(({ id }) => id);
  const changed = new Set<unknown>([...written, ...change.gone]);
  return {
    key,
    version: version + 1,
    sequence,
    header: change.header,
    open: [...open.filter(({ id }) => !changed.has(id)), ...change.open],
    settled: [],
  };
}
