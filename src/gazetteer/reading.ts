import { sentenceSpans } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { tokenize } from "../text/tokens.ts";
import type { Gazetteer, Mention } from "./gazetteer.ts";

/** A text read once: its words, its sentences and the names in it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Token positions of each sentence: from `start` up to, but not including, `end`. */
  readonly sentences: readonly TokenSpan[];
}

/** A run of tokens. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** An article's headline and text, each read once. */
export interface ArticleReading {
  readonly title: Reading;
  readonly text: Reading;
}

interface Written {
  readonly title: string;
  readonly text: string;
}

const known = new WeakMap<Written, { gazetteer: Gazetteer; reading: ArticleReading }>();

/** Reads an article, or remembers how it was read: relevance and facts ask for the same one. */
export function readWritten(article: Written, gazetteer: Gazetteer): ArticleReading {
  const before = known.get(article);
  if (before?.gazetteer === gazetteer) return before.reading;
  const reading = {
    title: readText(article.title, gazetteer),
    text: readText(article.text, gazetteer),
  };
  known.set(article, { gazetteer, reading });
  return reading;
}

/** Words, sentences and names of one text. */
export function readText(text: string, gazetteer: Gazetteer): Reading {
  const tokens = tokenize(text);
  return { text, tokens, mentions: gazetteer.find(tokens), sentences: spansOf(text, tokens) };
}

function spansOf(text: string, tokens: readonly Token[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let start = 0;
  for (const sentence of sentenceSpans(text)) {
    let end = start;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < sentence.end) end += 1;
    if (end > start) spans.push({ start, end });
    start = end;
  }
  return spans;
}
