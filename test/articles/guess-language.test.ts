import { readFileSync } from "node:fs";
import { eld } from "eld/extrasmall";
import { expect, test } from "vitest";
import { guessLanguage } from "../../src/articles/guess-language.ts";

const languages = ["ar", "de", "en", "es", "fa", "fr", "it", "pl", "pt", "ur"];

interface EldTable {
  readonly languages: Readonly<Record<string, string>>;
  /** Weights above the least one, by number of the language. */
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

// eld exports no tables, so they are read as files.
const eldFiles = new URL("../../node_modules/eld/src/", import.meta.url);
const { ngramsData } = (await import(new URL("ngrams/extrasmall.js", eldFiles).href)) as {
  readonly ngramsData: EldTable;
};
const { dictionary } = (await import(new URL("dictionary.js", eldFiles).href)) as {
  /** What eld writes for a byte; a space for those that do not occur. */
  readonly dictionary: readonly string[];
};
const leastWeight = 53;

/** The table as `src/articles/language-ngrams.txt` holds it. */
function writeTable(): string {
  const byteOf = (letter: string): number => {
    const high = dictionary.indexOf(letter, 0x80);
    return high < 0 || letter === " " ? letter.charCodeAt(0) : high;
  };
  const inHexadecimal = (ngram: string): string =>
    Buffer.from([...ngram].map(byteOf)).toString("hex");
  const lines = Object.entries(ngramsData.ngrams).flatMap(([ngram, weights]) => {
    const told = Object.entries(weights)
      .map(([number, weight]) => ({ language: ngramsData.languages[number] ?? "", weight }))
      .filter(({ language }) => languages.includes(language))
      .map(({ language, weight }) => ` ${language}:${weight + leastWeight}`);
    return told.length > 0 ? [inHexadecimal(ngram) + told.join("")] : [];
  });
  return [
    "# From the extrasmall table of eld 2.1.0, cut down to ten languages.",
    "# Copyright 2023 Nito T.M., https://github.com/nitotm/efficient-language-detector-js",
    "# Licensed under the Apache License 2.0, http://www.apache.org/licenses/LICENSE-2.0",
    ...lines.toSorted(),
    "",
  ].join("\n");
}

function labelledTexts(): string[] {
  return ["stream", "relevance"].flatMap((name) => {
    const file = new URL(`../labelled/${name}.jsonl`, import.meta.url);
    const rows = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "");
    return rows
      .map((row) => JSON.parse(row) as { readonly title: string; readonly description: string })
      .flatMap(({ title, description }) => [title, description, title.split(" ").at(-1) ?? ""]);
  });
}

test("the table of n-grams is eld's, cut down to our languages", async () => {
  await expect(writeTable()).toMatchFileSnapshot("../../src/articles/language-ngrams.txt");
});

test("every labelled text is of the language that eld says, as surely and by the same scores", () => {
  eld.setLanguageSubset(languages);
  const texts = labelledTexts().map((text) => text.slice(0, 160));

  const guesses = texts.map(guessLanguage);

  const theirs = texts.map((text) => {
    const found = eld.detect(text);
    return {
      language: found.language,
      isReliable: found.isReliable(),
      scores: found.getScores(),
    };
  });
  expect(guesses).toEqual(theirs);
});

test.for(["", "  ", "2026-11-22", "٢٢", "新年快乐"])("nothing is known about %j", (text) => {
  expect(guessLanguage(text)).toEqual({ language: "", isReliable: false, scores: {} });
});
