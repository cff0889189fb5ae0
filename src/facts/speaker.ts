import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Language } from "../text/language.ts";
import type { Token } from "../text/tokens.ts";
import type { Hit } from "./lexicon.ts";
import { compileLexicon } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";
import { speakers } from "./words/speakers.ts";

type Standing = "official" | "witness" | "party" | "anonymous";

/** Somebody who is quoted. */
export interface Speaker {
  /** Gazetteer id or English noun. */
  readonly by: string;
  readonly standing: Standing;
  /** Token positions. */
  readonly start: number;
  readonly end: number;
}

type Span = Pick<Hit<unknown>, "start" | "end">;

const speakerWords = compileLexicon<{ readonly noun: string; readonly standing: Standing }>(
  [speakers],
  (noun, marks) => ({ noun, standing: marks as Standing }),
);

/** Everybody in a sentence who could be quoted, in reading order; a name before a noun of the same place. */
export function readSpeakers({ tokens, mentions }: Sentence, language: Language): Speaker[] {
  const named = mentions.filter(isSpeaker).map(({ entry, start, end }) => ({
    by: entry.id,
    standing: standingOf(entry.kind),
    start,
    end,
  }));
  const common = speakerWords
    .find(tokens, language)
    .filter((hit) => !named.some(({ start, end }) => start < hit.end && hit.start < end))
    .map(({ meaning, start, end }) => ({
      by: meaning.noun,
      standing: meaning.standing,
      start,
      end,
    }));
  return [...named, ...common].toSorted((a, b) => a.start - b.start);
}

function isSpeaker({ entry, demonym }: Mention): boolean {
  return !demonym && !entry.id.startsWith("place/") && entry.kind !== "country";
}

function standingOf(kind: string): Standing {
  return kind === "institution" || kind === "company" || kind === "person" ? "official" : "party";
}

// A subject may be named with its office: "the minister of defence and veterans, General X, said".
const reach = 9;
const shortReach = 6;

/**
 * Who a word of saying belongs to: after "according to" or "by" what follows, else its subject, which
 * in Arabic stands after the verb that opens a clause, and in French after a verb that closes a
 * quotation. Null where the subject is nobody the tables know.
 */
export function speakerFor(
  verb: Span,
  sentence: Sentence,
  candidates: readonly Speaker[],
  language: Language,
): Speaker | null {
  const { tokens } = sentence;
  const after = candidates.find((one) => isSubjectAfter(one, verb, tokens));
  if (pointsAhead(verb, tokens)) return after ?? null;
  const before = subjectBefore(verb, sentence, candidates);
  const isInverted = language !== "en" && opensClause(verb, sentence);
  const subject = isInverted ? (after ?? before) : (before ?? afterIn(language, after));
  const found = subject ?? leaderOf(sentence, candidates);
  return found ? principalOf(found, candidates, tokens) : null;
}

const deputies = new Set(["spokesman", "communique"]);
const links = new Set("of for from the du de des d l le la les باسم عن ل".split(" "));

/** "The spokesman of the front", "بيان الجبهة": whoever they speak for. */
function principalOf(
  speaker: Speaker,
  candidates: readonly Speaker[],
  tokens: readonly Token[],
): Speaker {
  if (!deputies.has(speaker.by)) return speaker;
  const next = candidates.find(({ start }) => start >= speaker.end);
  if (!next || deputies.has(next.by)) return speaker;
  const between = tokens.slice(speaker.end, next.start);
  return between.every(({ folded }) => links.has(folded)) ? next : speaker;
}

// "She said that ...": what follows is what is said. Folded, with the pronouns Arabic adds to it.
const complementizer = /^(?:that|que|qu|ان|ب?انه?ا?|ب?انهما?|ب?انهم)$/;
// Whose account is disputed is not who disputes it.
const accounts = new Set("account accounts version versions recit recits روايه روايات".split(" "));

function isSubjectAfter({ start }: Speaker, verb: Span, tokens: readonly Token[]): boolean {
  if (start < verb.end || start - verb.end > shortReach) return false;
  const between = tokens.slice(verb.end, start).map(({ folded }) => folded);
  return !between.some((word) => complementizer.test(word) || accounts.has(word));
}

/** "Said a resident" is rare English: what follows the verb is what it tells of. */
function afterIn(language: Language, after: Speaker | undefined): Speaker | undefined {
  return language === "en" ? undefined : after;
}

const ahead = new Set("selon according apres وفق وفقا بحسب حسب حسبما نقل نقلا".split(" "));
const agent = new Set("by par قبل جانب".split(" "));

function pointsAhead({ start, end }: Span, tokens: readonly Token[]): boolean {
  if (ahead.has(tokens[start]?.folded ?? "")) return true;
  return tokens.slice(end, end + 2).some(({ folded }) => agent.has(folded));
}

const auxiliaries = new Set("a ont avait avaient has have had est sont was were قد".split(" "));

function opensClause({ start }: Span, sentence: Sentence): boolean {
  const first = auxiliaries.has(sentence.tokens[start - 1]?.folded ?? "") ? start - 1 : start;
  return first === 0 || isParted(sentence, first);
}

/** A clause ends before the token; a quotation mark alone ends none. */
function isParted(sentence: Sentence, at: number): boolean {
  return /[,;:.!?،؛؟…()|–—]|\s-\s/u.test(gapBefore(sentence, at));
}

function gapBefore({ tokens, text }: Sentence, at: number): string {
  const base = tokens[0]?.start ?? 0;
  return text.slice((tokens[at - 1]?.end ?? 0) - base, (tokens[at]?.start ?? 0) - base);
}

/** "Azawad Liberation Front: we destroyed two vehicles": who stands before the colon speaks. */
function leaderOf(sentence: Sentence, candidates: readonly Speaker[]): Speaker | undefined {
  return candidates.find(
    ({ start, end }) => sentence.isTitle && start === 0 && gapBefore(sentence, end).includes(":"),
  );
}

/** The nearest speaker of the clause that is the head of its phrase: in "a resident of a town held by rebels" the resident. */
function subjectBefore(
  verb: Span,
  sentence: Sentence,
  candidates: readonly Speaker[],
): Speaker | undefined {
  const clause = clauseStart(verb.start, sentence);
  const [nearest, ...farther] = candidates
    .filter(({ start, end }) => start >= clause && end <= verb.start && verb.start - end <= reach)
    .toReversed();
  if (!nearest) return undefined;
  return isComplement(nearest, sentence.tokens) ? (farther.at(-1) ?? nearest) : nearest;
}

function isComplement({ start }: Speaker, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, start - 2), start).map(({ folded }) => folded);
  return /^(?:of|by|with|for|from|de|du|des|d|par|avec|من|مع)$/.test(
    before.findLast((word) => !articles.has(word)) ?? "",
  );
}

const articles = new Set("the a an la le les l un une".split(" "));

function clauseStart(at: number, sentence: Sentence): number {
  for (let start = at; start > 0; start -= 1) {
    if (isParted(sentence, start)) return start;
  }
  return 0;
}
