import { readFileSync } from "node:fs";

/** What the letters of a text say about its language. */
export interface Guess {
  /** ISO 639-1; empty where nothing in the text occurs in any of the languages. */
  readonly language: string;
  /** Whether it fits about as well as texts in that language do. */
  readonly isReliable: boolean;
  /** How well each language fits, from 0 to 1; a language that does not fit at all is missing. */
  readonly scores: Readonly<Record<string, number>>;
}

/** The languages that are told apart, and the score of an average text in each, as eld measured it. */
const averages: Readonly<Record<string, number>> = {
  ar: 0.845,
  de: 0.777,
  en: 0.777,
  es: 0.771,
  fa: 0.831,
  fr: 0.783,
  it: 0.784,
  pl: 0.768,
  pt: 0.78,
  ur: 0.827,
};
const languages = Object.keys(averages);

// The three that follow are eld's: the table was counted and weighed with them.
const reliableShare = 0.75;
const scale = 25;
const longestWord = 70;
const fewestNgrams = 3;

// What separates words. An apostrophe belongs to the word that follows it.
const separators = /\P{L}+(?<!['`’])/gu;

const table = readTable();

/** Compares the n-grams of a text with those of ten languages. Reads all of it: hand in a sample. */
export function guessLanguage(text: string): Guess {
  const ngrams = ngramsOf(text);
  const scores = weigh(ngrams).map((weight) => {
    const mean = weight / ngrams.size;
    return mean / (mean + scale);
  });
  const most = Math.max(...scores);
  const language = most > 0 ? (languages[scores.indexOf(most)] ?? "") : "";
  const least = (averages[language] ?? 1) * reliableShare;
  const named = languages.map((name, at) => [name, scores[at] ?? 0] as const);
  return {
    language,
    isReliable: most >= least && ngrams.size >= fewestNgrams,
    scores: Object.fromEntries(named.filter(([, score]) => score > 0)),
  };
}

/** The sum of the n-grams' weights in each language. */
function weigh(ngrams: ReadonlySet<string>): readonly number[] {
  const sums = languages.map(() => 0);
  for (const ngram of ngrams) {
    const row = table.rows.get(ngram);
    if (row === undefined) continue;
    for (let at = 0; at < sums.length; at += 1) {
      sums[at] = (sums[at] ?? 0) + (table.weights[row + at] ?? 0);
    }
  }
  return sums;
}

/** Four bytes each, the last of one being the first of the next, with a space at a word's ends. */
function ngramsOf(text: string): ReadonlySet<string> {
  const ngrams = new Set<string>();
  const words = text.replace(separators, " ").trim().toLowerCase();
  for (const written of bytesOf(words).split(" ")) {
    const word = written.slice(0, longestWord);
    let opening = " ";
    for (let at = 0; at + 4 < word.length; at += 3) {
      ngrams.add(opening + word.slice(at, at + 4));
      opening = "";
    }
    ngrams.add(`${opening}${word.slice(-4)} `);
  }
  return ngrams;
}

/** A character for each byte, which a string can be cut between. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString("latin1");
}

interface Table {
  /** Where the weights of an n-gram begin, one for each language. */
  readonly rows: ReadonlyMap<string, number>;
  readonly weights: Uint8Array;
}

/** Each line is an n-gram in hexadecimal, and `language:weight` for the languages it occurs in. */
function readTable(): Table {
  const file = readFileSync(new URL("language-ngrams.txt", import.meta.url), "utf8");
  const lines = file.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const weights = new Uint8Array(lines.length * languages.length);
  const rows = new Map(
    lines.map((line, number) => {
      const [ngram = "", ...told] = line.split(" ");
      const row = number * languages.length;
      for (const one of told) {
        const [language = "", weight] = one.split(":");
        weights[row + languages.indexOf(language)] = Number(weight);
      }
      return [Buffer.from(ngram, "hex").toString("latin1"), row];
    }),
  );
  return { rows, weights };
}
