import type { Article } from "../../articles/article.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { splitSentences } from "../../text/sentences.ts";
import { establishedIn } from "../outlets/established-outlets.ts";
import { isMereSource, withoutOutlets } from "../outlets/named-outlets.ts";
import { hasAttribution } from "../speech-words.ts";
import { checkForm } from "./check-form.ts";
import { checkMeanings } from "./check-meanings.ts";
import { checkNames } from "./check-names.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkOwners } from "./check-owners.ts";
import { checkParties } from "./check-parties.ts";
import { checkPlaces } from "./check-places.ts";
import { checkQuotations } from "./check-quotations.ts";
import { checkRoles } from "./check-roles.ts";
import { checkSetting } from "./check-setting.ts";
import { checkSpeech } from "./check-speech.ts";
import { checkStrangers } from "./check-strangers.ts";
import { checkVictims } from "./check-victims.ts";
import type { Fault, Finding } from "./fault.ts";
import { findSupport } from "./find-support.ts";
import type { GateText } from "./gate-text.ts";
import { readSources, readSummarySentence } from "./gate-text.ts";

/** One language of a summary as the gate reads it. */
export interface SummaryUnderTest {
  readonly language: AlertLanguage;
  readonly headline: string;
  readonly body: string;
  /** By sentence, headline first: numbers of the source sentences it rests on, counted from 1. */
  readonly evidence?: readonly (readonly number[])[];
}

/** What the gate compares with; made once for both languages. */
export interface Gate {
  /** The source sentences, numbered from 1 in this order. */
  readonly sources: readonly GateText[];
  /** What does not hold; empty when the text may go out. */
  check(text: SummaryUnderTest): Fault[];
}

export interface GateDeps {
  readonly gazetteer: Gazetteer;
  /** A string that must not come back; null where none was sent. */
  readonly canary?: string | null;
}

/**
 * Opens the grounding gate over the articles of a development. Everything in a summary must stand in
 * the sentences it cites, or, without evidence, in the few that support it best.
 */
export function openGate(articles: readonly Article[], deps: GateDeps): Gate {
  const sources = readSources(articles, deps.gazetteer);
  const outlets = outletsOf(articles, sources);
  return {
    sources,
    check(given) {
      const withoutNames = (part: string): string => withoutOutlets(part, outlets, given.language);
      const [headline, body] = [withoutNames(given.headline), withoutNames(given.body)];
      const text = { ...given, headline, body };
      const court = { sources, language: text.language, gazetteer: deps.gazetteer };
      const findings = [
        ...checkForm(text, text.language, deps.canary ?? null),
        ...[text.headline, text.body].flatMap((part) =>
          checkQuotations(part, text.language, sources),
        ),
        // A name may hold a full stop, and the word for it opens no sentence: evidence would slip.
        ...sentencesOf(given)
          .map(withoutNames)
          .flatMap((sentence, index, all) =>
            checkSentence(sentence, text.evidence?.[index], { ...court, before: all[index - 1] }),
          )
          .filter((finding) => !isMadeGood(finding, text)),
      ];
      return findings.map((finding) => ({ language: text.language, ...finding }));
    },
  };
}

/** Who published the articles, and whom they quote: "told AFP". */
function outletsOf(articles: readonly Article[], sources: readonly GateText[]): string[] {
  const quoted = sources.flatMap(({ sentence }) => establishedIn(sentence.tokens));
  const names = [...articles.map(({ outlet }) => outlet), ...quoted.map(({ name }) => name)];
  return [...new Set(names)];
}

/** A headline may leave out who says so when the text below says it. */
const isMadeGood = ({ kind, text }: Finding, summary: SummaryUnderTest): boolean =>
  kind === "attribution" && text === summary.headline && hasAttribution({ text: summary.body });

/** The headline and the sentences of the body: what evidence is given for. */
function sentencesOf({ headline, body }: SummaryUnderTest): string[] {
  return [...(headline === "" ? [] : [headline]), ...splitSentences(body)];
}

interface Court {
  readonly sources: readonly GateText[];
  readonly language: AlertLanguage;
  readonly gazetteer: Gazetteer;
  /** The sentence before. */
  readonly before: string | undefined;
}

const silence =
  /^(?:no(?:body| one| group)?|neither|it (?:is|was) (?:not|un\w+)|when|how|where|why|the claim)\b.{0,70}\b(?:not (?:known|said|clear|made public|announced)|unknown|unclear|known|named|identified|claimed|verified|unverified|confirmed|commented|comment|responsibility)\b|^[وف]?(?:لم|لا|غير) (?:\p{L}+ ){0,4}(?:جهة|جماعة|هوية|تبن|مسؤولية|تأكيد|التحقق|تعليق)/iu;

function checkSentence(
  text: string,
  evidence: readonly number[] | undefined,
  { sources, language, gazetteer, before }: Court,
): Finding[] {
  const claim = readSummarySentence(text, language, gazetteer);
  if (!claim || isMereSource(text)) return [];
  // What is stock background belongs in no alert, and names groups that had no part in it.
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  const supports = evidence
    ? evidence.flatMap((number) => sources[number - 1] ?? [])
    : findSupport(claim, news);
  // "No group is named" rests on no sentence, but on all of them together.
  const isAbsence = silence.test(text) && claim.values.size + claim.names.length === 0;
  if (supports.length === 0 && isAbsence) return [];
  if (supports.length === 0) {
    return [{ kind: "evidence", text, detail: "no source sentence supports it" }];
  }
  const heard = before === undefined ? null : readSummarySentence(before, language, gazetteer);
  // What is cited is told, also where it reads like background; what is not may be told elsewhere.
  const told = [...new Set([...news, ...supports])];
  const near = evidence ? [...new Set([...supports, ...findSupport(claim, news)])] : supports;
  const articles = new Set(near.map(({ articleId }) => articleId));
  const context = sources.filter(({ articleId, isTitle }) => isTitle && articles.has(articleId));
  return [
    ...checkNumbers(claim, near, told),
    ...checkNames(claim, near, context),
    ...checkStrangers(claim, sources),
    ...checkPlaces(claim, sources),
    ...checkSetting(claim, sources),
    ...checkParties(claim, sources, gazetteer),
    ...checkRoles(claim, sources),
    ...checkMeanings(claim, supports, sources),
    ...checkOwners(claim, sources),
    ...checkVictims(claim, sources),
    ...checkSpeech(claim, { supports, sources, before: heard }, gazetteer),
  ];
}
