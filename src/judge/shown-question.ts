import type { Article } from "../articles/article.ts";
import type { Development } from "../developments/development.ts";
import type { OpenQuestion } from "../developments/judge.ts";
import { cleanSourceText } from "../text/clean-source-text.ts";
import { cutText } from "../text/cut-text.ts";

/** What a model may see of a question. */
export interface ShownQuestion {
  readonly report: string;
  /** In the order of the question's candidates. */
  readonly candidates: readonly ShownCandidate[];
}

/** A development as its founder and the latest other report tell it. */
export interface ShownCandidate {
  readonly id: string;
  readonly texts: readonly string[];
}

// Headline and lead tell which event it is; more of the text costs and only blurs it.
const longestText = 500;

/**
 * The words of a question as a model gets them: cleaned, without orders to its reader, and short. Null
 * where a publisher forbids it, of the article or of all that tells a candidate: an answer that could
 * not weigh every candidate would be worth less than what the rules say.
 */
export function showQuestion({
  article,
  sentences,
  candidates,
}: OpenQuestion): ShownQuestion | null {
  if (!article.modelAllowed) return null;
  const report = showText(article, sentences.join(" "));
  const shown = candidates.map(showCandidate);
  const isWhole = report !== null && shown.every(({ texts }) => texts.length > 0);
  return isWhole ? { report, candidates: shown } : null;
}

function showCandidate({ id, articles }: Development): ShownCandidate {
  const allowed = articles.filter(({ modelAllowed }) => modelAllowed);
  const told = allowed.length > 1 ? [allowed[0], allowed.at(-1)] : allowed;
  const texts = told.flatMap((one) => (one && showText(one, `${one.title}. ${one.text}`)) ?? []);
  return { id, texts };
}

/** Language and day before the words, all in one line; null where nothing is left of them. */
function showText({ language, publishedAt }: Article, words: string): string | null {
  const text = cleanSourceText(words).replace(/\s+/g, " ").trim();
  const day = publishedAt?.toISOString().slice(0, 10) ?? "undated";
  return text === "" ? null : `(${language}, ${day}) ${cutText(text, longestText)}`;
}
