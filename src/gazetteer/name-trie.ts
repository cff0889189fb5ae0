import type { Entry } from "./entry.ts";

/** One spelling of one entry. */
export interface Name {
  readonly entry: Entry;
  /** As the gazetteer writes it; tells FAMa, the army, from Fama, a name. */
  readonly written: string;
  readonly ambiguous: boolean;
  readonly demonym: boolean;
  readonly letterCase: "any" | "initial" | "exact";
}

/** Spellings by their folded words, so that one walk finds the longest. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Spellings that end here. */
  readonly names: Name[];
}

export function emptyTrie(): TrieNode {
  return { next: new Map(), names: [] };
}

export function addName(root: TrieNode, words: readonly string[], name: Name): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = emptyTrie();
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.names.some((other) => other.entry === name.entry && other.written === name.written)) {
    node.names.push(name);
  }
}
