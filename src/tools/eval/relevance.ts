import type { Rates } from "./stream.ts";
import { rates } from "./stream.ts";

/** A labelled article of the relevance set, or what was predicted for one. */
export interface RelevanceRow {
  readonly id: string;
  readonly lang: string;
  readonly countries: readonly string[];
}

/** The figures of one part of the relevance set. */
export interface RelevanceFigures {
  readonly articles: number;
  readonly overall: Rates;
  /** By "ar", "fr", "en", "ML" and "NE". */
  readonly by: ReadonlyMap<string, Rates>;
}

const languages = ["ar", "fr", "en"];
const countries = ["ML", "NE"];

/** Scores predictions by id; an article without one is irrelevant. */
export function scoreRelevance(
  gold: readonly RelevanceRow[],
  predicted: ReadonlyMap<string, readonly string[]>,
): RelevanceFigures {
  const inLanguage = (language: string): RelevanceRow[] =>
    gold.filter(({ lang }) => lang === language);
  const about = (row: RelevanceRow): readonly string[] => predicted.get(row.id) ?? [];
  const ofAny = (rows: readonly RelevanceRow[]): Rates =>
    ratesOf(
      rows,
      (row) => row.countries.length > 0,
      (row) => about(row).length > 0,
    );
  const ofCountry = (country: string): Rates =>
    ratesOf(
      gold,
      (row) => row.countries.includes(country),
      (row) => about(row).includes(country),
    );
  return {
    articles: gold.length,
    overall: ofAny(gold),
    by: new Map([
      ...languages.map((language) => [language, ofAny(inLanguage(language))] as const),
      ...countries.map((country) => [country, ofCountry(country)] as const),
    ]),
  };
}

function ratesOf(
  rows: readonly RelevanceRow[],
  isSo: (row: RelevanceRow) => boolean,
  isSaid: (row: RelevanceRow) => boolean,
): Rates {
  const count = (so: boolean, said: boolean): number =>
    rows.filter((row) => isSo(row) === so && isSaid(row) === said).length;
  return rates(count(true, true), count(false, true), count(true, false));
}
