/** Which developments carry a key. Looking one up costs the same however many there are. */
export interface CandidateIndex {
  add(id: string, keys: Iterable<string>): void;
  remove(id: string, keys: Iterable<string>): void;
  /** The developments that share most, by the weight of the shared keys, best first. */
  best(weights: Iterable<readonly [string, number]>, count: number): string[];
}

// A key that so many developments carry tells nothing; only its newest are kept.
const mostPostings = 150;
// The most telling keys find what the others would find again.
const mostKeys = 40;

/** An empty index. */
export function createCandidateIndex(): CandidateIndex {
  const postings = new Map<string, Set<string>>();
  return {
    add(id, keys) {
      for (const key of keys) {
        const ids = postings.get(key) ?? new Set();
        if (ids.size === 0) postings.set(key, ids);
        ids.add(id);
        if (ids.size > mostPostings) dropOldest(ids);
      }
    },
    remove(id, keys) {
      for (const key of keys) {
        const ids = postings.get(key);
        ids?.delete(id);
        if (ids?.size === 0) postings.delete(key);
      }
    },
    best(weights, count) {
      const shared = new Map<string, number>();
      const telling = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, mostKeys);
      for (const [key, weight] of telling) {
        for (const id of postings.get(key) ?? []) shared.set(id, (shared.get(id) ?? 0) + weight);
      }
      return largest(shared, count);
    },
  };
}

/** The ids with the largest values, without sorting all. */
function largest(values: ReadonlyMap<string, number>, count: number): string[] {
  const kept: (readonly [string, number])[] = [];
  for (const entry of values) {
    if (kept.length === count && entry[1] <= (kept.at(-1)?.[1] ?? 0)) continue;
    const at = kept.findIndex(([, value]) => value < entry[1]);
    kept.splice(at < 0 ? kept.length : at, 0, entry);
    if (kept.length > count) kept.pop();
  }
  return kept.map(([id]) => id);
}

function dropOldest(ids: Set<string>): void {
  for (const id of ids) {
    ids.delete(id);
    return;
  }
}
