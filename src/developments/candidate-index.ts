import type { MeasuredKey } from "./similarity.ts";

/** Which developments carry a key. Looking one up costs the same however many there are. */
export interface CandidateIndex {
  add(id: string, keys: Iterable<string>): void;
  /** These keys find a development no longer. */
  drop(id: string, keys: Iterable<string>): void;
  /** Takes a development out that has these keys. */
  remove(id: string, keys: Iterable<string>): void;
  /** The developments that share most, by how telling the shared keys are, best first. */
  best(keys: readonly MeasuredKey[], count: number): string[];
}

/** One development in the index; its sum is kept here because looking it up would cost the most. */
interface Posting {
  readonly id: string;
  sum: number;
}

// A key that so many developments carry tells nothing; only its newest are kept.
const mostPostings = 150;
// The most telling keys find what the others would find again.
const mostKeys = 40;

/** An empty index. */
export function createCandidateIndex(): CandidateIndex {
  const carriers = new Map<string, Posting[]>();
  const byId = new Map<string, Posting>();
  const drop = (id: string, keys: Iterable<string>): void => {
    for (const key of keys) {
      const left = carriers.get(key)?.filter((posting) => posting.id !== id) ?? [];
      if (left.length > 0) carriers.set(key, left);
      else carriers.delete(key);
    }
  };
  return {
    add(id, keys) {
      const posting = byId.get(id) ?? { id, sum: 0 };
      byId.set(id, posting);
      for (const key of keys) {
        const postings = carriers.get(key);
        if (postings) post(posting, postings);
        else carriers.set(key, [posting]);
      }
    },
    drop,
    remove(id, keys) {
      drop(id, keys);
      byId.delete(id);
    },
    best(keys, count) {
      const mostTelling = keys.toSorted((a, b) => b.telling - a.telling).slice(0, mostKeys);
      const found: Posting[] = [];
      for (const { key, telling } of mostTelling) addUp(carriers.get(key) ?? [], telling, found);
      const ids = largest(found, count);
      for (const posting of found) posting.sum = 0;
      return ids;
    },
  };
}

function post(posting: Posting, postings: Posting[]): void {
  if (postings.includes(posting)) return;
  postings.push(posting);
  if (postings.length > mostPostings) postings.shift();
}

function addUp(postings: readonly Posting[], weight: number, found: Posting[]): void {
  for (const posting of postings) {
    if (posting.sum === 0) found.push(posting);
    posting.sum += weight;
  }
}

/** The ids with the largest sums, without sorting all. */
function largest(found: readonly Posting[], count: number): string[] {
  const kept: Posting[] = [];
  for (const posting of found) {
    if (kept.length === count && posting.sum <= (kept.at(-1)?.sum ?? 0)) continue;
    const at = kept.findIndex(({ sum }) => sum < posting.sum);
    kept.splice(at < 0 ? kept.length : at, 0, posting);
    if (kept.length > count) kept.pop();
  }
  return kept.map(({ id }) => id);
}
