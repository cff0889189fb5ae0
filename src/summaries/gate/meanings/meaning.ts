import { compileLexicon, rowsOf } from "../../../facts/lexicon.ts";
import type { GateText } from "../gate-text.ts";
import type { Camp } from "../parties/party.ts";
import { readRoles } from "../parties/read-roles.ts";
import { sceneWords } from "./scene-words.ts";
import { stateWords } from "./state-words.ts";
import { whoWords } from "./who-words.ts";

/**
 * What a content word of the news means, and what a source may have said for it.
 *
 * A row is `name | kin | English | French | Arabic` in the notation of `facts/lexicon.ts`. Kin are
 * other meanings of which each is support enough: narrower ones, other sides of the same event. They
 * go one way: nurses in a source are "health workers" in a summary, the health workers there are no
 * "nurses" here unless that row says so. Kin, and the name itself, may be rows, concepts of the facts,
 * parties, acts, or what the gazetteer knows: an id, or a kind with a slash behind it. A row without
 * words has those of the concept or the act that it names. A word of many uses, with a tilde before
 * it, supports the meaning in a source and does not stand for it in a summary.
 */
interface Meaning {
  readonly name: string;
  /** Includes the name. */
  readonly kin: readonly string[];
  readonly field: Field;
}

/** A table, `state-words.ts` and so on. */
type Field = "state" | "who" | "scene";

const tables: Readonly<Record<Field, string>> = {
  state: stateWords,
  who: whoWords,
  scene: sceneWords,
};
const fields: readonly Field[] = ["state", "who", "scene"];

const rows = fields.flatMap((field) =>
  rowsOf(tables[field]).map(([name = "", kin = "", ...words]) => ({
    meaning: { name, kin: [name, ...(kin === "" ? [] : kin.split(", "))], field },
    isBorrowed: words.every((cell) => cell === ""),
  })),
);

/** Every meaning by its name. */
export const meanings: ReadonlyMap<string, Meaning> = new Map(
  rows.map(({ meaning }) => [meaning.name, meaning]),
);

/** Those that leave the words to the concept or the act of their name. */
const borrowed: ReadonlyMap<string, Meaning> = new Map(
  rows.filter(({ isBorrowed }) => isBorrowed).map(({ meaning }) => [meaning.name, meaning]),
);

/** What a source may say for something, its own name included. */
export const kinOf = (name: string): readonly string[] => meanings.get(name)?.kin ?? [name];

const compile = (toWords: (table: string) => string) =>
  compileLexicon<string>(Object.values(tables).map(toWords), (name) => name);

const sourceWords = compile((table) => table.replaceAll("~", ""));
const summaryWords = compile((table) => table.replace(/~[^,|\n]+,?/g, ""));

/** A meaning as it stands in a text, by token positions. */
export interface Said {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** A word of these tables, or one that a concept or a deed has lent. */
  readonly by: "word" | "concept" | "act";
}

/** Every meaning that a sentence of a summary has to answer for. */
export function readMeanings(claim: GateText): Said[] {
  const { sentence, language } = claim;
  const concepts = sentence.concepts.flatMap(({ meaning: { name }, start, end }) => {
    const meaning = borrowed.get(name);
    return meaning ? [{ meaning, start, end, by: "concept" as const }] : [];
  });
  const acts = readRoles(claim).deeds.flatMap(({ act, start }) => {
    const meaning = borrowed.get(act);
    return meaning ? [{ meaning, start, end: start + 1, by: "act" as const }] : [];
  });
  const words = summaryWords
    .find(sentence.tokens, language)
    .flatMap(({ meaning: name, ...hit }) => {
      const meaning = meanings.get(name);
      return meaning ? [{ meaning, ...hit, by: "word" as const }] : [];
    });
  // «أبراج اتصالات» are masts, and speak of no telephone.
  const isPart = ({ start, end }: Said): boolean =>
    words.some(
      (word) => word.start <= start && end <= word.end && end - start < word.end - word.start,
    );
  return [...words, ...[...concepts, ...acts].filter((one) => !isPart(one))];
}

const known = new WeakMap<GateText, ReadonlySet<string>>();

/** Everything of which a source speaks, by any name that kin can have. */
export function toldBy(source: GateText): ReadonlySet<string> {
  const told = known.get(source) ?? namesIn(source);
  known.set(source, told);
  return told;
}

function namesIn(source: GateText): ReadonlySet<string> {
  const { sentence, language, concepts, names, numbers } = source;
  const { parties, deeds } = readRoles(source);
  return new Set([
    ...sourceWords.find(sentence.tokens, language).map(({ meaning: name }) => name),
    ...concepts,
    ...parties.map(({ key }) => key),
    ...deeds.map(({ act }) => act),
    // "Vingt et un corps repêchés": what became of those who are counted is told.
    ...numbers.map(({ role }) => role),
    ...names.flatMap(({ id, kind }) => [id, `${kind}/`]),
  ]);
}

/** A meaning or a concept where it stands, for a check of what stands beside what. */
export interface Meant {
  readonly name: string;
  readonly kin: readonly string[];
  readonly start: number;
  readonly end: number;
}

const nouns = new WeakMap<GateText, readonly Meant[]>();

/** Whoever and whatever a sentence names by a common noun. */
export function readNouns(text: GateText): readonly Meant[] {
  const read = nouns.get(text) ?? nounsIn(text);
  nouns.set(text, read);
  return read;
}

// A government's offices go by the country's name as well, and fighters by that of their group.
const holders = new Set<Camp>(["forces", "people"]);
const fighting = new Set(["fighters", "assailants"]);

function nounsIn(text: GateText): readonly Meant[] {
  const { sentence, language } = text;
  const words = sourceWords
    .find(sentence.tokens, language)
    .map(({ meaning: name, start, end }) => ({ name, kin: kinOf(name), start, end }));
  const counted = sentence.concepts
    .filter(({ meaning: { isUnit, name } }) => isUnit && !fighting.has(name))
    .map(({ meaning: { name }, start, end }) => ({
      name,
      kin: kinOf(name),
      start,
      end,
    }));
  const parties = readRoles(text)
    .parties.filter(({ kind, camp }) => kind === "word" && camp !== null && holders.has(camp))
    .map(({ key, start, end }) => ({ name: key, kin: [key], start, end }));
  return [...words, ...counted, ...parties];
}
