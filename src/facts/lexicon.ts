import { cliticReadings } from "../text/arabic.ts";
import type { Language } from "../text/language.ts";
import { remember } from "../text/remember.ts";
import type { Token } from "../text/tokens.ts";
import { tokenize } from "../text/tokens.ts";

/**
 * A table of words in three languages.
 *
 * A row of its text is `name | marks | English | French | Arabic`. Words are parted by commas, may be
 * phrases, and end in `*` where any ending will do; accents, case, hamza and the Arabic particles
 * before a word do not matter. What the name and the marks mean is for the table to say.
 */
export interface Lexicon<Meaning> {
  /** In reading order. Of two hits that overlap the longer one counts; equally long ones both do. */
  find(tokens: readonly Token[], language: Language): Hit<Meaning>[];
}

/** A row of a lexicon as it stands in a text: token positions from `start` up to, not including, `end`. */
export interface Hit<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

interface Phrase<Meaning> {
  readonly meaning: Meaning;
  /** Folded words; a trailing asterisk stands for any ending. */
  readonly words: readonly string[];
}

interface WordTable<Meaning> {
  readonly whole: Map<string, Phrase<Meaning>[]>;
  readonly beginnings: Map<string, Phrase<Meaning>[]>;
  /** Phrases that may start with a word. */
  readonly startingWith: (token: Token) => readonly Phrase<Meaning>[];
}

const languages = ["en", "fr", "ar"] as const;
const shortestBeginning = 2;
const rememberedWords = 20_000;

/** The cells of a table as text: a line a row, cells parted by `|`. */
export function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));
}

/** Reads the rows of `texts`; `toMeaning` turns a row's name and marks into what a hit carries. */
export function compileLexicon<Meaning>(
  texts: readonly string[],
  toMeaning: (name: string, marks: string) => Meaning,
): Lexicon<Meaning> {
  const tables = {
    en: emptyTable<Meaning>("en"),
    fr: emptyTable<Meaning>("fr"),
    ar: emptyTable<Meaning>("ar"),
  };
  for (const [name = "", marks = "", ...columns] of texts.flatMap(rowsOf)) {
    const meaning = toMeaning(name, marks);
    for (const [index, language] of languages.entries()) {
      for (const phrase of (columns[index] ?? "").split(",")) {
        addPhrase(tables[language], meaning, wordsOf(phrase));
      }
    }
  }
  return { find: (tokens, language) => find(tables[language], tokens) };
}

function emptyTable<Meaning>(language: Language): WordTable<Meaning> {
  const whole = new Map<string, Phrase<Meaning>[]>();
  const beginnings = new Map<string, Phrase<Meaning>[]>();
  const startingWith = remember(
    rememberedWords,
    ({ folded }: Token) => folded,
    ({ folded }) => {
      const exact = stemsOf(folded, language).flatMap((stem) => whole.get(stem) ?? []);
      const begun = inflectedStems(folded, language).flatMap((stem) =>
        beginningsOf(stem).flatMap((beginning) => beginnings.get(beginning) ?? []),
      );
      return [...new Set([...exact, ...begun])];
    },
  );
  return { whole, beginnings, startingWith };
}

function addPhrase<Meaning>(
  table: WordTable<Meaning>,
  meaning: Meaning,
  words: readonly string[],
): void {
  const [first] = words;
  if (first === undefined) return;
  const isBeginning = first.endsWith("*");
  const map = isBeginning ? table.beginnings : table.whole;
  const key = isBeginning ? first.slice(0, -1) : first;
  map.set(key, [...(map.get(key) ?? []), { meaning, words }]);
}

function wordsOf(phrase: string): string[] {
  return phrase.split(/[\s'’-]+/).flatMap((part) => {
    const ending = part.endsWith("*") ? "*" : "";
    return tokenize(part).map(({ folded }) => folded + ending);
  });
}

function find<Meaning>(table: WordTable<Meaning>, tokens: readonly Token[]): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (const [start, token] of tokens.entries()) {
    for (const { meaning, words } of table.startingWith(token)) {
      if (continues(tokens, start, words)) hits.push({ meaning, start, end: start + words.length });
    }
  }
  return hits.filter(
    (hit, index) =>
      !hits.some((other, at) => covers(other, hit) || (at < index && equal(other, hit))),
  );
}

function equal(one: Hit<unknown>, other: Hit<unknown>): boolean {
  return one.meaning === other.meaning && one.start === other.start && one.end === other.end;
}

function covers(longer: Hit<unknown>, hit: Hit<unknown>): boolean {
  const isLonger = longer.end - longer.start > hit.end - hit.start;
  return isLonger && longer.start <= hit.start && hit.end <= longer.end;
}

function beginningsOf(stem: string): string[] {
  const lengths = Array.from({ length: stem.length + 1 }, (_, length) => length);
  return lengths.slice(shortestBeginning).map((length) => stem.slice(0, length));
}

function stemsOf(folded: string, language: Language): readonly string[] {
  return language === "ar" ? cliticReadings(folded).map(({ stem }) => stem) : [folded];
}

const imperfect = /^[يتن](?=.{3})/;

/** "تقتل" is also "قتل": a table that leaves the ending open leaves the person of the verb open too. */
function inflectedStems(folded: string, language: Language): readonly string[] {
  const stems = stemsOf(folded, language);
  if (language !== "ar") return stems;
  const bare = stems.filter((stem) => imperfect.test(stem)).map((stem) => stem.slice(1));
  return [...stems, ...bare];
}

function continues(tokens: readonly Token[], start: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    const token = tokens[start + offset];
    if (!token || !matches(token, words[offset] ?? "")) return false;
  }
  return true;
}

function matches(token: Token, word: string): boolean {
  const language = token.script === "arabic" ? "ar" : "en";
  const stems = stemsOf(token.folded, language);
  const beginning = word.endsWith("*") ? word.slice(0, -1) : null;
  return stems.some((stem) => (beginning === null ? stem === word : stem.startsWith(beginning)));
}
