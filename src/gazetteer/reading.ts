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

// Relevance and facts ask for the same article, one after the other. Older readings are not kept: their
// tokens take twenty times the room of the text, and developments hold their articles for weeks.
let latest: { article: Written; gazetteer: Gazetteer; reading: ArticleReading } | null = null;

/** Reads an article, or remembers how it was read if it was the latest one. */
export function readWritten(article: Written, gazetteer: Gazetteer): ArticleReading {
  if (latest?.article === article && latest.gazetteer === gazetteer) return latest.reading;
  const reading = {
    title: readText(article.title, gazetteer),
    text: readText(article.text, gazetteer),
  };
  latest = { article, gazetteer, reading };
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
