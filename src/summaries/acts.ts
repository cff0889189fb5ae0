import { compileLexicon } from "../facts/lexicon.ts";
import type { Sentence } from "../facts/sentence.ts";
import type { AlertLanguage, Language } from "../text/language.ts";
import {
  actClauses,
  actWords,
  partiesClauses,
  venueClauses,
  venueHeadings,
} from "./words/act-words.ts";
import { venues } from "./words/venues.ts";

/** Something a source says besides its numbers that an alert must not lose. */
export interface Act {
  readonly name: string;
  /** How much it matters beside a death toll, which weighs 6. */
  readonly weight: number;
}

const lexicon = compileLexicon<Act>([actWords], (name, marks) => ({ name, weight: Number(marks) }));

// "Le pont, fermé depuis deux ans" is no news, and without its accent it reads like "ferme".
const standsClosed = /(?<!(?:a|ont|fait) )fermée?s?(?!\p{L})/u;

/** The acts a sentence tells, each once. */
export function findActs(sentence: Sentence, language: Language): Act[] {
  const found = lexicon
    .find(sentence.tokens, language)
    .map(({ meaning }) => meaning)
    .filter(({ name }) => name !== "closed" || !standsClosed.test(sentence.text));
  return [...new Map(found.map((act) => [act.name, act])).values()];
}

/** How an act is told in one language. */
export interface ActWording {
  /** A clause without its full stop. */
  readonly clause: string;
  /** The same as a headline says it. */
  readonly heading: string;
}

/** Words an act, or gives null for one that can only be told in a source's own words. */
export function wordAct(
  { name }: Act,
  told: { readonly sentence: Sentence; readonly people: readonly string[] },
  language: AlertLanguage,
): ActWording | null {
  const fixed = actClauses[name]?.[language];
  if (fixed !== undefined) return { clause: fixed, heading: fixed };
  const between =
    told.people.length > 1 ? partiesClauses[name]?.[language](told.people) : undefined;
  if (between !== undefined) return { clause: between, heading: between };
  const said = new Set(told.sentence.concepts.map(({ meaning }) => meaning.name));
  const venue = venues.find(({ concept }) => said.has(concept));
  const clause = venue && venueClauses[name]?.[language](venue);
  const heading = venue && venueHeadings[name]?.[language](venue);
  return clause === undefined || heading === undefined ? null : { clause, heading };
}
