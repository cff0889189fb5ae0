import { compileLexicon } from "../facts/lexicon.ts";
import type { Sentence } from "../facts/sentence.ts";
import type { AlertLanguage, Language } from "../text/language.ts";
import { actClauses, actWords, venueClauses } from "./words/act-words.ts";
import { venues } from "./words/venues.ts";

/** Something a source says besides its numbers that an alert must not lose. */
export interface Act {
  readonly name: string;
  /** How much it matters beside a death toll, which weighs 6. */
  readonly weight: number;
}

const lexicon = compileLexicon<Act>([actWords], (name, marks) => ({ name, weight: Number(marks) }));

/** The acts a sentence tells, each once. */
export function findActs(sentence: Sentence, language: Language): Act[] {
  const found = lexicon.find(sentence.tokens, language).map(({ meaning }) => meaning);
  return [...new Map(found.map((act) => [act.name, act])).values()];
}

/** The act as a clause, or null for one that can only be told in a source's own words. */
export function actClause(
  { name }: Act,
  sentence: Sentence,
  language: AlertLanguage,
): string | null {
  const clause = actClauses[name]?.[language];
  if (clause !== undefined) return clause;
  const said = new Set(sentence.concepts.map(({ meaning }) => meaning.name));
  const venue = venues.find(({ concept }) => said.has(concept));
  return venue ? (venueClauses[name]?.[language](venue) ?? null) : null;
}
