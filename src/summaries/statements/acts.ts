import { compileLexicon } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { AlertLanguage, Language } from "../../text/language.ts";
import type { ClaimHolder } from "../claim-holders.ts";
import { isOpen } from "../speech-words.ts";
import {
  actClauses,
  actHeadings,
  actWords,
  closedBy,
  partiesClauses,
  partiesHeadings,
  venueClauses,
  venueHeadings,
} from "../words/act-words.ts";
import type { Venue } from "../words/venues.ts";
import { venues } from "../words/venues.ts";
import type { Act } from "./act.ts";
import { isAsserted, isOver } from "./assertion.ts";
import { findHeadlineActs, wordHeadlineAct } from "./headline-acts.ts";

const lexicon = compileLexicon<Act>([actWords], (name, marks) => ({ name, weight: Number(marks) }));

const isNegative = ({ name }: Act): boolean => /^no/.test(name);

// "Le pont, fermé depuis deux ans" is no news, and without its accent it reads like "ferme".
// What is overrun is a place that was held.
const held =
  /\b(?:camps?|bases?|posts?|barracks|garrisons?|positions?|villages?|towns?|casernes?|villes?|localités?|site)\b|معسكر|قاعد|موقع|مواقع|ثكن|بلدة|قرية|مدينة/iu;
const takenUp =
  /\b(?:work|activit|production|service|traffic|flights?|talks|lessons|classes)|(?<!\p{L})(?:travail|activité|production|service|trafic|vols|cours|négociation|dialogue|négoce|circulation|extraction)|(?<!\p{L})(?:ال)?(?:عمل|نشاط|إنتاج|رحلات|دروس|محادثات|مفاوضات|حركة السير)(?!\p{L})/iu;
// Whoever bars a road in anger has not closed it.
const blocked =
  /\b(?:protest|demonstrat|barricad|burning tyres|angry)|(?<!\p{L})(?:manifest|barricad|pneus|jeunes en colère|riverains en colère)|(?<!\p{L})(?:ال)?(?:محتج|متظاهر|غاضب|شبان|إطارات|متاريس)/iu;
const standsClosed = /(?<!(?:a|ont|fait) )fermée?s?(?!\p{L})/u;
// A lorry and a hospital can be overloaded as well.
const afloat =
  /\b(?:boats?|vessel|ferry|canoes?|pirogues?|pinasses?|bateaux?|embarcations?|navires?)\b|قارب|قوارب|زورق|زوارق|مركب|عبّ?ارة|سفينة/iu;

/** What a sentence must say besides, by the name of the act. */
const conditions: Readonly<Record<string, (sentence: Sentence) => boolean>> = {
  "technical fault": (sentence) => !isOpen(sentence),
  overrun: ({ text }) => held.test(text),
  // Work, flights and talks are taken up again, and no army has a part in it.
  retaken: ({ text }) => held.test(text) && !takenUp.test(text),
  closed: ({ text }) => !standsClosed.test(text) && !blocked.test(text),
  overloaded: ({ text }) => afloat.test(text),
};
// They hold until somebody ends them.
const lasting = new Set(["mourning", "blockade", "fuel ban", "curfew", "state of emergency"]);

/** The acts a sentence tells, each once. */
export function findActs(sentence: Sentence, language: Language): Act[] {
  const found = lexicon
    .find(sentence.tokens, language)
    .filter((hit) => isNegative(hit.meaning) || isAsserted(sentence, hit))
    .filter((hit) => !(lasting.has(hit.meaning.name) && isOver(sentence, hit)))
    .map(({ meaning }) => meaning)
    .filter(({ name }) => conditions[name]?.(sentence) ?? true);
  const all = [...found, ...findHeadlineActs(sentence, language)];
  return [...new Map(all.map((act) => [act.name, act])).values()];
}

/** How an act is told in one language. */
export interface ActWording {
  /** A clause without its full stop. */
  readonly clause: string;
  /** The same as a headline says it. */
  readonly heading: string;
  /** It happened at a place, so that a place can be named with it. */
  readonly isLocal: boolean;
}

const local = new Set(["overrun", "retaken", "aircraft downed", "curfew", "blockade"]);
interface Told {
  readonly sentence: Sentence;
  /** Display names of those who met or spoke, or of whom it is told. */
  readonly people: readonly string[];
  /** Groups and institutions in the same sentence. */
  readonly parties: readonly string[];
  /** The office that closes things, where the sentence names one as their subject. */
  readonly closer: ClaimHolder | null;
}

/** Words an act, or gives null for one that can only be told in a source's own words. */
export function wordAct(act: Act, told: Told, language: AlertLanguage): ActWording | null {
  if (act.isForHeadlines) return wordHeadlineAct(act, told, language);
  const { name } = act;
  if (name === "no comment" && !authorities.test(told.sentence.text)) return null;
  const fixed = actClauses[name]?.[language] ?? clauseOfPeople(name, told, language);
  if (fixed !== null) {
    const ofPeople = partiesHeadings[name]?.[language](told.people);
    const heading = actHeadings[name]?.[language] ?? ofPeople ?? fixed;
    return { clause: fixed, heading, isLocal: local.has(name) };
  }
  return wordVenue(name, told, language);
}

function wordVenue(
  name: string,
  { sentence, closer }: Told,
  language: AlertLanguage,
): ActWording | null {
  const venue = venueIn(sentence);
  const heading = venue && venueHeadings[name]?.[language](venue);
  if (venue === undefined || heading === undefined) return null;
  const clause =
    closer && name === "closed"
      ? closedBy[language](closer, venue)
      : (venueClauses[name]?.[language](venue) ?? heading);
  // An airport is its own place.
  return { clause, heading, isLocal: venue.concept !== "airport" };
}

// An army, a company or a neighbour that keeps silent is not "the authorities".
const authorities =
  /\b(?:authorit|government|officials?\b|ministry)|(?<!\p{L})(?:autorités|gouvernement|officiel|ministère)|(?:ال)?(?:سلطات|حكومة|رسمي|وزارة)/iu;

function venueIn({ concepts, text }: Sentence): Venue | undefined {
  const said = new Set(concepts.map(({ meaning }) => meaning.name));
  const isRoad = roadTo.test(text);
  return venues.find(({ concept }) => (isRoad ? concept === "road" : said.has(concept)));
}

/** Whether two sentences speak of one kind of place that can be closed. */
export function nameOneVenue(one: Sentence, other: Sentence): boolean {
  const venue = venueIn(one);
  return venue !== undefined && venueIn(other) === venue;
}

/** Whether an act is about a place that closes or opens. */
export const isOfVenue = ({ name }: Act): boolean => name in venueClauses;

// The road to a thing is not the thing.
const roadTo =
  /\b(?:road to|(?:airport|border|market|school) road)\b|(?<!\p{L})(?:route|axe|voie) (?:de |du |vers )|(?<!\p{L})(?:ال)?طريق (?:ال)?(?:مطار|حدود|سوق|مؤد)/iu;

function clauseOfPeople(name: string, { people }: Told, language: AlertLanguage): string | null {
  const parties = partiesClauses[name];
  return parties && people.length >= parties.least ? parties[language](people) : null;
}
