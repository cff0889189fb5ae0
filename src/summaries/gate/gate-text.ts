import type { Article } from "../../articles/article.ts";
import type { NumberFact } from "../../facts/facts.ts";
import { readNumberFacts } from "../../facts/number-facts.ts";
import { factsOf } from "../../facts/read-facts.ts";
import type { Sentence } from "../../facts/sentence.ts";
import { readSentences } from "../../facts/sentence.ts";
import type { Entry } from "../../gazetteer/entry.ts";
import type { Gazetteer, Mention } from "../../gazetteer/gazetteer.ts";
import { cleanSourceText } from "../../text/clean-source-text.ts";
import type { Language } from "../../text/language.ts";
import type { NumberReading } from "../../text/numbers.ts";
import { splitSentences } from "../../text/sentences.ts";
import { hasAttribution } from "../speech-words.ts";
import { findActs } from "../statements/acts.ts";
import type { Amounts } from "./quantities/quantity.ts";
import { readAmounts } from "./quantities/read-amounts.ts";
import type { Stance } from "./stances.ts";
import { readStances } from "./stances.ts";

/** One sentence, of a source or of a summary, as the gate compares them. */
export interface GateText {
  readonly text: string;
  readonly language: Language;
  /** Of the article it stands in; for a sentence of a summary, its language. */
  readonly articleId: string;
  readonly outlet: string;
  /** Of its article. */
  readonly publishedAt: Date | null;
  readonly isTitle: boolean;
  readonly sentence: Sentence;
  /** Every number, whatever it counts. */
  readonly values: ReadonlySet<number>;
  readonly numbers: readonly NumberFact[];
  readonly amounts: Amounts;
  /** Every gazetteer name, ambiguous ones as well. */
  readonly names: readonly Entry[];
  /** The same with where they stand. */
  readonly nameMentions: readonly Mention[];
  readonly concepts: ReadonlySet<string>;
  /** What it says is so, is not so, or may be. */
  readonly stances: readonly Stance[];
  /** Names of the acts it tells. */
  readonly acts: ReadonlySet<string>;
  /** Who the sentence quotes: gazetteer id or English noun, or null. */
  readonly by: string | null;
  /** An armed group says what it did. */
  readonly isArmedClaim: boolean;
  /** ISO code of the one country its article is about, or null. */
  readonly home: string | null;
  /** The article, or the sentence of a summary, quotes somebody somewhere. */
  readonly isAttributed: boolean;
  /** Somebody denies or contradicts something in it. */
  readonly isDisputing: boolean;
}

/** The sentences of some articles, numbered by their place in the list. */
export function readSources(articles: readonly Article[], gazetteer: Gazetteer): GateText[] {
  return articles.flatMap((article) => readSource(article, gazetteer));
}

function readSource(article: Article, gazetteer: Gazetteer): GateText[] {
  if (article.language === "other") return [];
  const { language } = article;
  const title = cleanSourceText(article.title);
  const texts = [title, ...splitSentences(cleanSourceText(article.text))];
  const sentences = texts.flatMap((text, index) => {
    const isTitle = index === 0;
    // Only what stands in the text can be stock background.
    const alone = isTitle ? { title: text, text: "" } : { title: "", text };
    const read = readText(text, { ...article, ...alone }, gazetteer);
    return read ? [{ ...read, language, isTitle }] : [];
  });
  const isAttributed = sentences.some(
    (sentence) => !sentence.sentence.isBackground && hasAttribution(sentence),
  );
  const home = homeOf(sentences, article);
  return sentences.map((sentence) => ({ ...sentence, home, isAttributed }));
}

const homes: Readonly<Record<string, string>> = { mali: "ML", niger: "NE" };

/** The country in which every place lies that an article names; where it names none, its outlet's. */
function homeOf(sentences: readonly GateText[], { scope }: Article): string | null {
  const codes = sentences
    .filter(({ sentence }) => !sentence.isBackground)
    .flatMap(({ sentence }) => sentence.mentions)
    .filter(({ entry, demonym }) => !demonym && entry.id.startsWith("place/"))
    .flatMap(({ entry }) => entry.countries);
  const [home = homes[scope ?? ""] ?? null, ...others] = new Set(codes);
  return others.length === 0 ? home : null;
}

/** One sentence of a summary. Null when it holds no word. */
export function readSummarySentence(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
): GateText | null {
  return readText(text, asArticle(text, language), gazetteer);
}

function readText(text: string, article: Article, gazetteer: Gazetteer): GateText | null {
  if (article.language === "other") return null;
  const [read] = readSentences(article, gazetteer, ["ML", "NE"]);
  if (!read) return null;
  const sentence = { ...read, numbers: read.numbers.map((number) => ofOrder(number, read)) };
  const { claim } = factsOf([sentence], article);
  const numbers = readNumberFacts(sentence);
  const nameMentions = gazetteer.find(sentence.tokens);
  const figures = [...sentence.numbers.filter(({ vague }) => !vague), ...numbers];
  return {
    text,
    language: article.language,
    articleId: article.id,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    isTitle: false,
    sentence,
    values: new Set([...figures.map(({ value }) => value), ...numbersOfNames(sentence)]),
    numbers,
    amounts: readAmounts(sentence, article.language),
    names: nameMentions.map(({ entry }) => entry),
    nameMentions,
    concepts: new Set(sentence.concepts.map(({ meaning }) => meaning.name)),
    stances: readStances(sentence, article.language),
    acts: new Set(findActs(sentence, article.language).map(({ name }) => name)),
    by: claim.by,
    isArmedClaim: claim.status === "claimed" && isArmedGroup(claim.by, gazetteer),
    home: null,
    isAttributed: hasAttribution({ text }),
    isDisputing: claim.status === "disputed" || claim.status === "denied",
  };
}

/** "Several hundred": only the order is told. */
function ofOrder(number: NumberReading, { tokens }: Sentence): NumberReading {
  const before = tokens[number.start - 1]?.folded ?? "";
  return /^(?:several|plusieurs|[بو]?(?:عده|بضع|بضعه))$/.test(before) && number.value >= 100
    ? { ...number, vague: true }
    : number;
}

/** "Mi-35", "4x4": figures that are part of a name. */
const numbersOfNames = ({ tokens }: Sentence): number[] =>
  tokens
    .filter(({ script }) => script === "latin")
    .flatMap(({ folded }) => [...folded.matchAll(/[0-9]+/g)].map(([digits]) => Number(digits)));

const isArmedGroup = (by: string | null, gazetteer: Gazetteer): boolean =>
  by !== null && gazetteer.get(by)?.kind === "armed-group";

function asArticle(text: string, language: Language): Article {
  return {
    id: language,
    feedId: "",
    outlet: "",
    family: "",
    language,
    scope: "sahel",
    url: "",
    title: text,
    text: "",
    publishedAt: null,
    modelAllowed: true,
  };
}
