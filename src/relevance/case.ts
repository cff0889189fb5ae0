import type { Article } from "../articles/article.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { ArticleReading, Reading } from "../gazetteer/reading.ts";
import { readWritten } from "../gazetteer/reading.ts";
import { tokenize } from "../text/tokens.ts";
import { classesOf } from "./lexicon.ts";
import type { WordClass } from "./word-lists.ts";

/** The article as relevance sees it. */
export interface Case {
  readonly article: Article;
  readonly reading: ArticleReading;
  /** Whose press the outlet belongs to, or null. */
  readonly home: string | null;
  /** How many words of each class the headline and the text have. */
  readonly words: Readonly<Record<"title" | "text", ReadonlyMap<WordClass, number>>>;
}

/** Reads the article once for all the questions asked about it. */
export function openCase(article: Article, gazetteer: Gazetteer): Case {
  const reading = readWritten(article, gazetteer);
  const home =
    gazetteer.homeOf(article.outlet) ?? homeOfFeed(article) ?? homeInName(article, gazetteer);
  const words = { title: countWords(reading.title), text: countWords(reading.text) };
  return { article, reading, home, words };
}

/** How many words of a class stand in the headline and the text together. */
export function wordCount({ words }: Case, name: WordClass): number {
  return (words.title.get(name) ?? 0) + (words.text.get(name) ?? 0);
}

/** Whether a country is one of the two this product watches. */
export function isOurs(code: string): boolean {
  return code === "ML" || code === "NE";
}

/** Whether the headline names anything of ours. */
export function isInHeadline({ reading }: Case): boolean {
  return reading.title.mentions.some(({ entry }) => entry.countries.some(isOurs));
}

function homeOfFeed({ scope }: Article): string | null {
  if (scope === "mali") return "ML";
  return scope === "niger" ? "NE" : null;
}

/** "Bamako Soir", "أنباء نيامي": an outlet that bears a name of ours and of nobody else. */
function homeInName({ outlet }: Article, gazetteer: Gazetteer): string | null {
  const clear = gazetteer.find(tokenize(outlet)).filter(({ ambiguous }) => !ambiguous);
  const codes = new Set(clear.flatMap(({ entry }) => entry.countries));
  const [code] = codes;
  return codes.size === 1 && code !== undefined && isOurs(code) ? code : null;
}

function countWords({ tokens }: Reading): ReadonlyMap<WordClass, number> {
  const counts = new Map<WordClass, number>();
  for (const token of tokens) {
    for (const name of classesOf(token)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
