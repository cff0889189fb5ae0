import { families } from "../facts/event-type.ts";
import type { Dossier } from "./dossier.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Overlap, Probe } from "./similarity.ts";
import { cosine, overlap } from "./similarity.ts";

/** What speaks for and against one event, each as a number a weight can be put on. */
export interface Evidence {
  /** Cosine between the keys of the article and of the whole development. */
  readonly wholeKeys: number;
  /** The same, of the nearest article of the development. */
  readonly nearestKeys: number;
  /** Cosine between the words, where the development has an article in the language. */
  readonly words: number;
  /**
   * Share of the words most articles of the development have that this one lacks, each counted by how
   * rare it is: two quakes or two trials share much, but not their names.
   */
  readonly lackedWords: number;
  /**
   * Of the full names among these words the share it lacks, times the share of its own full names that
   * are new: 1 where a report like those before is about somebody else.
   */
  readonly otherPeople: number;
  /** 1 where the development has no such words in the language. */
  readonly noWords: number;
  /** Shared kinds of act and thing, each counted by how rare it is. */
  readonly concepts: number;
  /** The same of foreign states. */
  readonly nations: number;
  /** The same of names that no table knows, as they are spelt in Latin letters. */
  readonly names: number;
  /** 1 or 0, like all that follow but the last. */
  readonly sameEventType: number;
  readonly differentEventType: number;
  /** Not even of one family: an ambush and the closing of a market. */
  readonly differentFamily: number;
  readonly differentPlaces: number;
  /** Of what happens at one spot. */
  readonly differentRegions: number;
  readonly differentDays: number;
  /** It tells how something known went on ("the toll rises"), or answers it. */
  readonly saysMore: number;
  /** Days since the development was last in the news; fewer for what goes on by its nature. */
  readonly silentDays: number;
}

const dayMs = 86_400_000;
/** Dates of one event differ by no more. */
export const mostDaysApart = 2;
// A hostage stays one and a flood goes on; an ambush is over, and the next one is another.
const lasting = new Set<string>(["abduction", "coup", "disaster", "economy", "justice"]);
const lastingShare = 0.4;
// What happens at one spot, unlike a flood or a law.
const local = new Set<string>(["attack", "clash", "airstrike", "abduction", "protest"]);

/** An article's event, measured for all the developments it may belong to. */
export interface MeasuredEvent {
  readonly fingerprint: Fingerprint;
  readonly pivot: Probe;
  readonly terms: Probe;
}

/** An article's event beside a development: the pivot keys that both carry. */
export interface Pair {
  readonly article: MeasuredEvent;
  readonly dossier: Dossier;
  readonly shared: Overlap;
}

/** Gathers what speaks for and against. `at`: milliseconds since 1970. */
export function evidenceFor(pair: Pair, at: number): Evidence {
  const { article, dossier, shared } = pair;
  const { fingerprint, pivot } = article;
  const nearest = dossier.members.map((member) => cosine(pivot, member.pivot, shared));
  return {
    wholeKeys: cosine(pivot, dossier.pivot, shared),
    nearestKeys: Math.max(0, ...nearest),
    words: wordsInCommon(article, dossier),
    ...wordsLacked(article, dossier),
    otherPeople: otherPeople(article, dossier),
    concepts: rarityOf(shared, /^e:/),
    nations: rarityOf(shared, /^c:(?!ML|NE)/),
    names: rarityOf(shared, /^s:=/),
    sameEventType: flag(isOfType(fingerprint, dossier)),
    differentEventType: flag(isOfOtherType(fingerprint, dossier)),
    differentFamily: flag(isOfOtherFamily(fingerprint, dossier)),
    differentPlaces: flag(
      areApart(fingerprint.spots, dossier.spots) && !isWithoutPlace(fingerprint, dossier),
    ),
    differentRegions: flag(isLocal(fingerprint) && areApart(fingerprint.regions, dossier.regions)),
    differentDays: flag(
      !lasts(dossier) && daysApart(fingerprint.eventDate, dossier.eventDate) > mostDaysApart,
    ),
    saysMore: flag(fingerprint.saysMore),
    silentDays: (Math.max(0, at - dossier.updatedAt) / dayMs) * (lasts(dossier) ? lastingShare : 1),
  };
}

/** An outbreak spreads, and whoever is held somewhere was seized elsewhere. */
function isWithoutPlace(fingerprint: Fingerprint, dossier: Dossier): boolean {
  return fingerprint.isOutcome || isOneOutbreak(fingerprint, dossier);
}

/** One illness in one country, within the weeks that a development is remembered. */
export function isOneOutbreak({ illnesses }: Fingerprint, dossier: Dossier): boolean {
  return [...illnesses].some((illness) => dossier.illnesses.has(illness));
}

function lasts({ eventTypes }: Dossier): boolean {
  return [...eventTypes].every((type) => lasting.has(type));
}

export function isLocal({ eventType }: Fingerprint): boolean {
  return eventType !== null && local.has(eventType);
}

function isOfOtherType({ eventType }: Fingerprint, { eventTypes }: Dossier): boolean {
  return eventType !== null && eventTypes.size > 0 && !eventTypes.has(eventType);
}

function isOfSameFamily({ eventType }: Fingerprint, { eventTypes }: Dossier): boolean {
  if (eventType === null) return eventTypes.size === 0;
  return [...eventTypes].some((type) => families[type] === families[eventType]);
}

export function isOfOtherFamily(fingerprint: Fingerprint, dossier: Dossier): boolean {
  const areKnown = fingerprint.eventType !== null && dossier.eventTypes.size > 0;
  return areKnown && !isOfSameFamily(fingerprint, dossier);
}

/** Half how it fits the whole in its language, half how it fits the nearest article. */
function wordsInCommon({ terms, fingerprint }: MeasuredEvent, dossier: Dossier): number {
  const whole = dossier.terms.get(fingerprint.language);
  if (!whole) return 0;
  const shared = overlap(terms, whole);
  const nearest = dossier.members
    .filter((member) => member.fingerprint.language === fingerprint.language)
    .map((member) => cosine(terms, member.terms, shared));
  return (cosine(terms, whole, shared) + Math.max(0, ...nearest)) / 2;
}

function wordsLacked(
  { terms, fingerprint }: MeasuredEvent,
  { core }: Dossier,
): Pick<Evidence, "lackedWords" | "noWords"> {
  let all = 0;
  let lacked = 0;
  for (const [word, pull] of core.get(fingerprint.language) ?? []) {
    all += pull;
    if (!terms.weights.has(word)) lacked += pull;
  }
  return { lackedWords: share(lacked, all), noWords: flag(all === 0) };
}

function otherPeople({ terms, fingerprint }: MeasuredEvent, { core, fullNames }: Dossier): number {
  if (fingerprint.fullNames.size === 0 || fullNames.size === 0) return 0;
  const theirs = [...(core.get(fingerprint.language) ?? [])].filter(([word]) =>
    fullNames.has(word),
  );
  const lacked = theirs.filter(([word]) => !terms.weights.has(word));
  const own = terms.keys.filter(({ key }) => fingerprint.fullNames.has(key));
  const fresh = own.filter(({ key }) => !fullNames.has(key));
  const pullOf = (words: readonly (readonly [string, number])[]): number =>
    words.reduce((sum, [, pull]) => sum + pull, 0);
  const tellingOf = (words: typeof own): number =>
    words.reduce((sum, { telling }) => sum + telling ** 2, 0);
  return share(pullOf(lacked), pullOf(theirs)) * share(tellingOf(fresh), tellingOf(own));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function rarityOf(shared: Overlap, kind: RegExp): number {
  return shared.reduce((sum, { key, rarity }) => (kind.test(key) ? sum + rarity : sum), 0);
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

function isOfType({ eventType }: Fingerprint, { eventTypes }: Dossier): boolean {
  return eventType !== null && eventTypes.has(eventType);
}

export function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((one) => others.has(one));
}

export function daysApart(one: Date | null, other: Date | null): number {
  return one && other ? Math.abs(one.getTime() - other.getTime()) / dayMs : 0;
}
