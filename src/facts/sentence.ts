import type { Article } from "../articles/article.ts";
import { isAboutEarlierVersion } from "../articles/outlet-notice.ts";
import type { Gazetteer, Mention } from "../gazetteer/gazetteer.ts";
import type { Reading, TokenSpan } from "../gazetteer/reading.ts";
import { readWritten } from "../gazetteer/reading.ts";
import { foldArabic } from "../text/arabic.ts";
import type { Language } from "../text/language.ts";
import type { NumberReading } from "../text/numbers.ts";
import { readNumbers } from "../text/numbers.ts";
import type { Token } from "../text/tokens.ts";
import { foldDigits, foldLatin } from "../text/tokens.ts";
import type { ConceptHit } from "./concept.ts";
import { concepts } from "./concept.ts";
import { siteBoilerplate, standingState } from "./words/background.ts";

/** One sentence, or the headline, with everything the tables and the gazetteer see in it. */
export interface Sentence {
  readonly text: string;
  /** Folded words in a row: two sentences with the same line say the same. */
  readonly line: string;
  readonly isTitle: boolean;
  /** What has long been so, or what a report said before it was corrected: it belongs to no event. */
  readonly isBackground: boolean;
  readonly tokens: readonly Token[];
  /** Names that count: an ambiguous one only beside another name of the same country. */
  readonly mentions: readonly Mention[];
  readonly concepts: readonly ConceptHit[];
  readonly numbers: readonly NumberReading[];
}

/**
 * The headline and the sentences of an article, site boilerplate left out. `about` holds the countries
 * the article is known to concern: an ambiguous name of theirs needs no other anchor.
 */
export function readSentences(
  article: Article,
  gazetteer: Gazetteer,
  about: readonly string[],
): Sentence[] {
  const language = languageOf(article);
  const { title, text } = readWritten(article, gazetteer);
  const all = [...title.mentions, ...text.mentions];
  const read = (from: Reading, span: TokenSpan, isTitle: boolean): Sentence =>
    readSentence(from, span, { isTitle, language, counts: (name) => isAnchored(name, all, about) });
  const sentences = [
    read(title, { start: 0, end: title.tokens.length }, true),
    ...text.sentences.map((span) => read(text, span, false)),
  ];
  return sentences.filter(({ tokens, line }) => tokens.length > 0 && !isBoilerplate(line));
}

/** The language whose words to expect; an article in none of ours is read as English. */
export function languageOf({ language }: Article): Language {
  return language === "other" ? "en" : language;
}

interface Setting {
  readonly isTitle: boolean;
  readonly language: Language;
  readonly counts: (mention: Mention) => boolean;
}

function readSentence(from: Reading, { start, end }: TokenSpan, setting: Setting): Sentence {
  const { isTitle, language, counts } = setting;
  const tokens = from.tokens.slice(start, end);
  const text = from.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  const mentions = from.mentions
    .filter((mention) => mention.start >= start && mention.end <= end && counts(mention))
    .filter((mention) => !isAnotherWord(mention, from.tokens))
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  return {
    text,
    line: tokens.map(({ folded }) => folded).join(" "),
    isTitle,
    isBackground: !isTitle && (isStandingState(text) || isAboutEarlierVersion(text)),
    tokens,
    mentions,
    concepts: concepts.find(tokens, language),
    numbers: readNumbers(tokens).filter(({ start: at }) => !isNoCount(tokens, at, language)),
  };
}

const shortName = 4;

/** Folded, «بئر», a well, is the town of «بير»: a short name has to stand there to the letter. */
function isAnotherWord({ entry, start, end }: Mention, tokens: readonly Token[]): boolean {
  const [word, next] = tokens.slice(start, end);
  if (!word || next || word.script !== "arabic" || word.folded.length > shortName) return false;
  const hasHamza = /[أإؤئء]/u;
  if (!hasHamza.test(word.text)) return false;
  return !(entry.names["ar"] ?? []).some((name) => word.text.endsWith(name));
}

const beforePronoun = new Set("no any every some each the this that which not another".split(" "));

/** "Seize" is sixteen in French alone; "no one" and "that one" count nothing. */
function isNoCount(tokens: readonly Token[], at: number, language: Language): boolean {
  if (language !== "en") return false;
  const word = tokens[at]?.folded;
  const before = tokens[at - 1]?.folded ?? "";
  return word === "seize" || (word === "one" && beforePronoun.has(before));
}

function isBoilerplate(line: string): boolean {
  return siteBoilerplate.some((pattern) => pattern.test(line));
}

function isStandingState(text: string): boolean {
  const folded = foldDigits(foldArabic(foldLatin(text))).replace(/['’]/g, " ");
  return standingState.some((pattern) => pattern.test(folded));
}

function isAnchored(mention: Mention, all: readonly Mention[], about: readonly string[]): boolean {
  if (!mention.ambiguous) return true;
  if (mention.entry.countries.some((country) => about.includes(country))) return true;
  return all.some(
    ({ entry }) =>
      entry.id !== mention.entry.id &&
      entry.countries.some((country) => mention.entry.countries.includes(country)),
  );
}
