import type { Article } from "../articles/article.ts";
import type { Concept } from "../facts/concept.ts";
import type { EventType } from "../facts/facts.ts";
import { breadthOf } from "../facts/places.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import { languageOf } from "../facts/sentence.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Language } from "../text/language.ts";
import { pivotKeys } from "./keys.ts";
import { fullNameTerms, nativeTerms } from "./terms.ts";

/** What one article says of one event, as far as matching looks at it. */
export interface Fingerprint {
  readonly language: Language;
  /** Keys that mean the same in every language, with their weight. */
  readonly pivot: ReadonlyMap<string, number>;
  /** Words of its own language, with their weight. */
  readonly terms: ReadonlyMap<string, number>;
  /** The words of full names among them; none of an answer, which has speakers of its own. */
  readonly fullNames: ReadonlySet<string>;
  /** Exact places of Mali and Niger, by gazetteer id. */
  readonly spots: ReadonlySet<string>;
  /** First-level regions of all places named, by the older name where one was divided. */
  readonly regions: ReadonlySet<string>;
  /** Illnesses that spread, by the names of their concepts. */
  readonly illnesses: ReadonlySet<string>;
  readonly eventType: EventType | null;
  readonly eventDate: Date | null;
  /** Its headline tells what became of people: freed, arrested, sentenced, wherever that was. */
  readonly isOutcome: boolean;
  /** It calls its event another one: "a second attack". */
  readonly saysAnother: boolean;
  /** It tells how something known went on, "the toll rises", or answers it. */
  readonly saysMore: boolean;
}

/** The fingerprint of an event whose repeated background has been taken out. */
export function fingerprintOf(
  event: ReportedEvent,
  article: Article,
  gazetteer: Gazetteer,
): Fingerprint {
  const language = languageOf(article);
  const places = event.facts.places.flatMap((id) => gazetteer.get(id) ?? []);
  const watched = places.filter(({ countries }) => countries.some((code) => isWatched(code)));
  return {
    language,
    pivot: pivotKeys(event, language),
    terms: nativeTerms(event),
    fullNames: isTold(event, answers) ? new Set() : fullNameTerms(event),
    spots: new Set(watched.filter((place) => breadthOf(place) === 0).map(({ id }) => id)),
    // A capital stands for its government as often as for itself.
    regions: new Set(
      places.flatMap(({ admin, kind }) => (admin && kind !== "capital" ? [regionOf(admin)] : [])),
    ),
    illnesses: illnessesIn(event),
    eventType: event.facts.eventType,
    eventDate: event.facts.eventDate,
    isOutcome: isTold(event, outcomes),
    saysAnother: tells(event, "another one") || setsApartHere(event),
    saysMore: tells(event, "more of it") || isTold(event, answers),
  };
}

// Regions Mali made in 2012 and 2023, with those they were cut from. Newsrooms go on using the old ones.
const olderRegions = new Map([
  ["Nioro", "Kayes"],
  ["Kita", "Kayes"],
  ["Nara", "Koulikoro"],
  ["Dioïla", "Koulikoro"],
  ["Bougouni", "Sikasso"],
  ["Koutiala", "Sikasso"],
  ["San", "Ségou"],
  ["Bandiagara", "Mopti"],
  ["Douentza", "Mopti"],
  ["Taoudénit", "Tombouctou"],
  ["Ménaka", "Gao"],
]);

function regionOf(admin: string): string {
  return olderRegions.get(admin) ?? admin;
}

function tells({ sentences }: ReportedEvent, concept: string): boolean {
  return sentences.some(({ concepts }) => concepts.some(({ meaning }) => meaning.name === concept));
}

// Words between "separate from" and the place of what it is told apart from.
const contrastReach = 4;

/** "Separate from the one this morning"; but what is told apart from a flood elsewhere may be known. */
function setsApartHere({ sentences }: ReportedEvent): boolean {
  return sentences.some(({ concepts, mentions }) =>
    concepts.some(
      ({ meaning, end }) =>
        meaning.name === "set apart" &&
        !mentions.some(({ start }) => start >= end && start <= end + contrastReach),
    ),
  );
}

/** Whether a concept of these kinds stands in the headline. */
function isTold({ sentences }: ReportedEvent, kinds: ReadonlySet<Concept["novelty"]>): boolean {
  return sentences.some(
    ({ isTitle, concepts }) =>
      isTitle && concepts.some(({ meaning }) => kinds.has(meaning.novelty)),
  );
}

const answers = new Set<Concept["novelty"]>(["reaction", "denial"]);
const outcomes = new Set<Concept["novelty"]>(["outcome"]);

function illnessesIn({ facts, sentences }: ReportedEvent): ReadonlySet<string> {
  if (facts.eventType !== "humanitarian") return new Set();
  const told = sentences.flatMap(({ concepts }) => concepts.map(({ meaning }) => meaning));
  return new Set(told.filter(({ isIllness }) => isIllness).map(({ name }) => name));
}

function isWatched(code: string): boolean {
  return code === "ML" || code === "NE";
}
