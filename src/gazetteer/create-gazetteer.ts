import { cliticReadings } from "../text/arabic.ts";
import { remember } from "../text/remember.ts";
import type { Token } from "../text/tokens.ts";
import { tokenize } from "../text/tokens.ts";
import type { Entry } from "./entry.ts";
import type { Gazetteer, Mention } from "./gazetteer.ts";
import type { Name, TrieNode } from "./name-trie.ts";
import { addName, emptyTrie } from "./name-trie.ts";

interface Hit {
  readonly names: readonly Name[];
  readonly end: number;
  readonly clitic: string;
}

interface RootReading {
  readonly clitic: string;
  readonly node: TrieNode;
}

const mostRemembered = 50_000;

/** Builds the lookup once; `find` is then a walk along the tokens. Outlets are listed by country code. */
export function createGazetteer(
  entries: readonly Entry[],
  outlets: Readonly<Record<string, readonly string[]>> = {},
): Gazetteer {
  const homes = new Map(
    Object.entries(outlets).flatMap(([code, names]) => names.map((name) => [keyOf(name), code])),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const root = buildTrie(entries);
  const arabicOpenings = remember(
    mostRemembered,
    (token: Token) => token.folded,
    ({ folded }) => readingsAt(root, folded),
  );
  const hitAt = (tokens: readonly Token[], at: number): Hit | null => {
    const first = tokens[at];
    if (first?.script === "arabic") return longestHit(arabicOpenings(first), tokens, at);
    const node = root.next.get(first?.folded ?? "");
    return node ? walk(node, tokens, at, "") : null;
  };
  const homeOf = remember(
    mostRemembered,
    (outlet: string) => outlet,
    (outlet) => homes.get(keyOf(outlet)) ?? null,
  );

  return {
    entries,
    get: (id) => byId.get(id),
    homeOf,
    find(tokens) {
      const mentions: Mention[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const hit = hitAt(tokens, at);
        if (!hit) continue;
        mentions.push(...hit.names.map((name) => mentionOf(tokens, at, hit, name)));
        at = hit.end - 1;
      }
      return resolveShared(mentions);
    },
  };
}

function keyOf(name: string): string {
  return tokenize(name)
    .map((token) => token.folded)
    .join("");
}

function buildTrie(entries: readonly Entry[]): TrieNode {
  const root = emptyTrie();
  for (const entry of entries) {
    const ambiguous = new Set(entry.ambiguousNames);
    const add = (written: string, demonym: boolean): void => {
      const words = tokenize(written).map((token) => token.folded);
      const letterCase = caseRule(written, words.length, demonym);
      const name = { entry, written, ambiguous: ambiguous.has(written), demonym, letterCase };
      if (words.length > 0) addName(root, words, name);
    };
    for (const name of Object.values(entry.names).flat()) add(name, false);
    for (const name of Object.values(entry.demonyms).flat()) add(name, true);
  }
  return root;
}

/** Acronyms keep their capitals; a single capitalised word keeps its first, so that "say" is no town. */
function caseRule(written: string, words: number, demonym: boolean): Name["letterCase"] {
  if (/^\p{Lu}[\p{Lu}\p{N}]{1,4}\p{Ll}?$/u.test(written)) return "exact";
  return words === 1 && !demonym && /^\p{Lu}/u.test(written) ? "initial" : "any";
}

/** Where the names begin that an Arabic word may open, its particles taken off or not. */
function readingsAt(root: TrieNode, folded: string): readonly RootReading[] {
  return cliticReadings(folded).flatMap(({ clitic, stem }) => {
    const node = root.next.get(stem);
    return node ? [{ clitic, node }] : [];
  });
}

/** The longest name that starts here; of two equally long ones, the reading with fewer particles taken off. */
function longestHit(
  openings: readonly RootReading[],
  tokens: readonly Token[],
  at: number,
): Hit | null {
  let best: Hit | null = null;
  for (const { clitic, node } of openings) {
    const hit = walk(node, tokens, at, clitic);
    if (hit && hit.end > (best?.end ?? at)) best = hit;
  }
  return best;
}

function walk(opening: TrieNode, tokens: readonly Token[], at: number, clitic: string): Hit | null {
  let best: Hit | null = null;
  let node: TrieNode | undefined = opening;
  for (let end = at + 1; node; end += 1) {
    const names = node.names.length > 0 ? namesAsWritten(node.names, tokens, at, end) : [];
    if (names.length > 0) best = { names, end, clitic };
    node = node.next.get(tokens[end]?.folded ?? "");
  }
  return best;
}

/** The spellings whose capitals agree with the text; where one agrees to the letter, only that one. */
function namesAsWritten(
  names: readonly Name[],
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly Name[] {
  const first = tokens[at]?.text ?? "";
  const text = end === at + 1 ? first : "";
  const exact = names.filter((name) => name.written === text);
  if (exact.length > 0) return onePerEntry(exact);
  const fitting = names.filter((name) => fitsCase(name, first));
  return onePerEntry(fitting);
}

function fitsCase(name: Name, first: string): boolean {
  if (name.letterCase === "exact") return false;
  return name.letterCase === "any" || /^\p{Lu}/u.test(first);
}

function onePerEntry(names: readonly Name[]): readonly Name[] {
  if (names.length === 1) return names;
  const seen = new Set<Entry>();
  return names.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

function mentionOf(tokens: readonly Token[], start: number, hit: Hit, name: Name): Mention {
  const words = tokens.slice(start, hit.end).map((token) => token.text);
  return {
    entry: name.entry,
    text: words.join(" "),
    start,
    end: hit.end,
    ambiguous: name.ambiguous,
    demonym: name.demonym,
    clitic: hit.clitic,
  };
}

/**
 * Two towns can share a name (Bosso in Niger, Bosso in Nigeria). The one whose country the rest of
 * the text names without doubt is meant; failing that, the one that is not ambiguous, then the first.
 */
function resolveShared(mentions: readonly Mention[]): readonly Mention[] {
  const shared = mentions.some((mention, i) => mentions[i + 1]?.start === mention.start);
  if (!shared) return mentions;
  const clear = mentions.filter((mention) => isClear(mention, mentions));
  const byStart = Map.groupBy(mentions, (mention) => mention.start);
  return [...byStart.values()].map((candidates) => choose(candidates, clear));
}

function isClear(mention: Mention, all: readonly Mention[]): boolean {
  const alone = !all.some((other) => other !== mention && other.start === mention.start);
  return alone && !mention.ambiguous && mention.entry.countries.length === 1;
}

function choose(candidates: readonly Mention[], clear: readonly Mention[]): Mention {
  const [first] = candidates;
  if (!first || candidates.length === 1) return first ?? fail();
  // A country's own bare name is the country; who knows better has more than names to go by.
  const country = candidates.find(({ entry }) => entry.kind === "country");
  if (country && country.end - country.start === 1) return country;
  const own = new Set(candidates.map(({ entry }) => entry));
  const others = clear.filter(({ entry }) => !own.has(entry));
  const countries = new Set(others.flatMap(({ entry }) => entry.countries));
  const supported = candidates.find(({ entry }) =>
    entry.countries.some((code) => countries.has(code)),
  );
  return supported ?? candidates.find(({ ambiguous }) => !ambiguous) ?? first;
}

function fail(): never {
  throw new Error("A name without an entry");
}
