import type { Article } from "../../articles/article.ts";
import { withoutNoticeLabel } from "../../articles/outlet-notice.ts";
import type { Development } from "../../developments/development.ts";
import type { Claim, Facts } from "../../facts/facts.ts";
import { lowersFigure } from "../../facts/lowering.ts";
import { readNumberFacts } from "../../facts/number-facts.ts";
import { factsOf } from "../../facts/read-facts.ts";
import type { Sentence } from "../../facts/sentence.ts";
import { readSentences } from "../../facts/sentence.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { cleanSourceText } from "../../text/clean-source-text.ts";
import type { Language } from "../../text/language.ts";
import { foldDigits } from "../../text/tokens.ts";
import { inHouseStyle } from "../phrases/house-style.ts";
import { hasAttribution } from "../speech-words.ts";
import type { Act } from "./act.ts";
import { findActs } from "./acts.ts";
import { isComment } from "./comment.ts";
import { withoutLookBacks } from "./look-back.ts";
import { armedGroupIn, ownsUp } from "./owning-up.ts";
import { isOfThePast } from "./past.ts";
import { refineNumber } from "./refine-number.ts";

/** One sentence of a source with what it says, whatever its language. */
export interface Statement {
  readonly article: Article;
  readonly language: Language;
  /** Clean and ready to print in its own language. */
  readonly text: string;
  readonly sentence: Sentence;
  readonly facts: Facts;
  readonly acts: readonly Act[];
  /** An armed group says in it that it was them. */
  readonly ownsUp: boolean;
  /** An armed group owns up in its article, and speaks in it. */
  readonly isPartisan: boolean;
  /** Of an article that asks, explains or comments rather than reports. */
  readonly isComment: boolean;
  /** Milliseconds since the epoch; 0 for an undated article. */
  readonly at: number;
  /** Place in reading order: of the articles, oldest first, then of the sentences. */
  readonly order: number;
}

/** Everything the sources of a development say, cleaned, without stock background, oldest first. */
export function readStatements(development: Development, gazetteer: Gazetteer): Statement[] {
  const all = development.articles
    .map(cleanArticle)
    .toSorted((a, b) => timeOf(a) - timeOf(b))
    .flatMap((article) => statementsOf(article, development.countries, gazetteer));
  return withoutLookBacks(all).map((statement, order) => ({ ...statement, order }));
}

function cleanArticle(article: Article): Article {
  const title = cleanSourceText(withoutNoticeLabel(article.title));
  const text = cleanSourceText(article.text);
  return { ...article, title, text, language: languageLeft(`${title} ${text}`, article.language) };
}

/**
 * What was cut away can have decided the language. Latin letters are not Arabic; read as French they
 * give their facts and are never printed.
 */
function languageLeft(text: string, language: Article["language"]): Article["language"] {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (language === "ar") return arabic < latin ? "fr" : language;
  return arabic > latin ? "ar" : language;
}

const timeOf = ({ publishedAt }: Article): number => publishedAt?.getTime() ?? 0;

function statementsOf(
  article: Article,
  about: readonly string[],
  gazetteer: Gazetteer,
): Omit<Statement, "order">[] {
  if (article.language === "other") return [];
  const language = article.language;
  const sentences = readSentences(article, gazetteer, about).filter(
    ({ isBackground, isTitle, text }) =>
      !isBackground && (isTitle || !isOfThePast(foldDigits(text), article.publishedAt)),
  );
  const overall = overallClaim(sentences, article, gazetteer);
  return sentences.map((sentence) => ({
    article,
    language,
    text: withoutRubric(
      withPunctuation(sentence.isTitle ? article.title : article.text, sentence.text).replace(
        sentence.text,
        () => inHouseStyle(sentence, language),
      ),
    ),
    sentence,
    facts: readStatementFacts(sentence, article, overall),
    acts: findActs(sentence, language),
    ownsUp: ownsUp(sentence),
    isPartisan: overall.isOwner,
    isComment: isComment(article.title),
    at: timeOf(article),
  }));
}

function readStatementFacts(sentence: Sentence, article: Article, overall: OverallClaim): Facts {
  const facts = factsOf([sentence], article);
  return {
    ...facts,
    numbers: readNumberFacts(sentence).flatMap((fact) => refineNumber(fact, sentence) ?? []),
    claim: resolveSpeaker(facts.claim, overall, lowersFigure(sentence.text)),
  };
}

/** Who the article as a whole has its news from. A group that owns up in it is the one who speaks. */
function overallClaim(
  sentences: readonly Sentence[],
  article: Article,
  gazetteer: Gazetteer,
): OverallClaim {
  const owner = ownerIn(sentences, gazetteer);
  return owner
    ? { status: "claimed", by: owner, isOwner: true }
    : { ...namedClaim(sentences, article), isOwner: false };
}

/** "The statement says": of the speakers of an article the first who has a name answers for it. */
function namedClaim(sentences: readonly Sentence[], article: Article): Claim {
  const claim = factsOf(sentences, article).claim;
  if (claim.by === null || !standIns.has(claim.by)) return claim;
  const by = sentences
    .filter((sentence) => hasAttribution(sentence))
    .map((sentence) => factsOf([sentence], article).claim.by)
    .find((other) => other !== null && !standIns.has(other));
  return by ? { ...claim, by } : claim;
}

/** The armed group that owns up; "jihadists claim" is the one group the report names. */
function ownerIn(sentences: readonly Sentence[], gazetteer: Gazetteer): string | null {
  const owning = sentences.filter(ownsUp);
  if (owning.length === 0) return null;
  const groupsIn = (some: readonly Sentence[]): string[] => [
    ...new Set(some.flatMap((sentence) => armedGroupIn(sentence, gazetteer) ?? [])),
  ];
  const [owner] = groupsIn(owning);
  const [only = null, ...others] = groupsIn(sentences);
  return owner ?? (others.length === 0 ? only : null);
}

interface OverallClaim extends Claim {
  /** An armed group owns up in the article, so that what nobody else says in it is what they say. */
  readonly isOwner: boolean;
}

const standIns = new Set(["group", "spokesman", "communique", "officials", "ministry", "minister"]);

/** "The group said": whoever the article names is meant, not any group. */
function resolveSpeaker(claim: Claim, overall: OverallClaim, isTakingBack: boolean): Claim {
  // Who denies a thing without a name need not be who owned up to it.
  if (claim.by === null && isRefused(claim)) return claim;
  // "The rebels bring the toll down": who takes a figure back is who gave it.
  const isTheirs = overall.isOwner || isTakingBack;
  const isStandIn = claim.by === null ? isTheirs : standIns.has(claim.by);
  const isNamed = overall.by !== null && !standIns.has(overall.by);
  return isStandIn && isNamed ? { ...claim, by: overall.by } : claim;
}

const isRefused = ({ status }: Claim): boolean => status === "denied" || status === "disputed";

// Aggregators head a story with the section it stands in.
const rubric =
  /^(?:west africa|africa|world|sahel|breaking(?: news)?|update|عاجل|أفريقيا|إفريقيا)\s*[:|]\s*/iu;

const withoutRubric = (text: string): string => text.replace(rubric, "");

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
