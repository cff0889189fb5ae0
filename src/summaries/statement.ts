import type { Article } from "../articles/article.ts";
import type { Development } from "../developments/development.ts";
import type { Facts } from "../facts/facts.ts";
import { readNumberFacts } from "../facts/number-facts.ts";
import { factsOf } from "../facts/read-facts.ts";
import type { Sentence } from "../facts/sentence.ts";
import { readSentences } from "../facts/sentence.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Language } from "../text/language.ts";
import type { Act } from "./acts.ts";
import { findActs } from "./acts.ts";
import { cleanSourceText } from "./clean-source-text.ts";

/** One sentence of a source with what it says, whatever its language. */
export interface Statement {
  readonly article: Article;
  readonly language: Language;
  /** Clean and ready to print in its own language. */
  readonly text: string;
  readonly sentence: Sentence;
  readonly facts: Facts;
  readonly acts: readonly Act[];
  /** Milliseconds since the epoch; 0 for an undated article. */
  readonly at: number;
  /** Place in reading order: of the articles, oldest first, then of the sentences. */
  readonly order: number;
}

/** Everything the sources of a development say, cleaned, without stock background, oldest first. */
export function readStatements(development: Development, gazetteer: Gazetteer): Statement[] {
  return development.articles
    .map(cleanArticle)
    .toSorted((a, b) => timeOf(a) - timeOf(b))
    .flatMap((article) => statementsOf(article, development.countries, gazetteer))
    .map((statement, order) => ({ ...statement, order }));
}

function cleanArticle(article: Article): Article {
  return {
    ...article,
    title: cleanSourceText(article.title),
    text: cleanSourceText(article.text),
  };
}

const timeOf = ({ publishedAt }: Article): number => publishedAt?.getTime() ?? 0;

function statementsOf(
  article: Article,
  about: readonly string[],
  gazetteer: Gazetteer,
): Omit<Statement, "order">[] {
  if (article.language === "other") return [];
  const language = article.language;
  return readSentences(article, gazetteer, about)
    .filter(({ isBackground }) => !isBackground)
    .map((sentence) => ({
      article,
      language,
      text: withPunctuation(sentence.isTitle ? article.title : article.text, sentence.text),
      sentence,
      facts: { ...factsOf([sentence], article), numbers: readNumberFacts(sentence) },
      acts: findActs(sentence, language),
      at: timeOf(article),
    }));
}

const opening = /[\p{Ps}\p{Pi}"'«]+$/u;
const closing = /^[\p{Pe}\p{Pf}"'».!?؟…]+/u;

/** A sentence runs from its first word to its last; the quotation marks and the stop around it belong to it. */
function withPunctuation(whole: string, words: string): string {
  const start = whole.indexOf(words);
  if (start < 0) return words;
  const before = opening.exec(whole.slice(0, start))?.[0] ?? "";
  const after = closing.exec(whole.slice(start + words.length))?.[0] ?? "";
  return before + words + after;
}
