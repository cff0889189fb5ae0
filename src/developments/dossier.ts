import type { EventType } from "../facts/facts.ts";
import type { Language } from "../text/language.ts";
import type { CandidateIndex } from "./candidate-index.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { KeySum } from "./key-sum.ts";
import { addKeys, dropLightest, emptySum } from "./key-sum.ts";
import type { Rarity } from "./rarity.ts";
import type { Vector } from "./similarity.ts";
import { normOf, toVector } from "./similarity.ts";

/** What matching keeps beside the dossiers: how rare keys are, and who carries them. */
export interface Measures {
  /** Of keys that mean the same in every language. */
  readonly pivot: Rarity;
  /** Of words. */
  readonly terms: Rarity;
  readonly index: CandidateIndex;
}

/** One article's fingerprint, measured. */
interface Member {
  readonly fingerprint: Fingerprint;
  readonly pivot: Vector;
  readonly terms: Vector;
}

/** All that matching knows of one development. It grows with every article. */
export interface Dossier {
  readonly id: string;
  readonly countries: ReadonlySet<string>;
  /** The founder first, then the latest few. */
  readonly members: Member[];
  /** Sums over all members; of words those of each language by itself. */
  readonly pivot: KeySum;
  readonly terms: Map<Language, KeySum>;
  /** Of each language the words that half of all its articles carry, with how much each tells. */
  core: ReadonlyMap<Language, ReadonlyMap<string, number>>;
  /** How many articles have told it. */
  count: number;
  readonly fullNames: Set<string>;
  readonly spots: Set<string>;
  readonly regions: Set<string>;
  readonly illnesses: Set<string>;
  readonly eventTypes: Set<EventType>;
  eventDate: Date | null;
  /** One of its articles calls it another event than one before. */
  saysAnother: boolean;
  /** Milliseconds since 1970 of the latest article. */
  updatedAt: number;
}

// The founder and the latest few tell what a development is about; more would only slow it down.
const mostMembers = 6;

/** A dossier without members. */
export function openDossier(id: string, countries: readonly string[], measures: Measures): Dossier {
  measures.pivot.opened();
  measures.terms.opened();
  return {
    id,
    countries: new Set(countries),
    members: [],
    pivot: emptySum(),
    terms: new Map(),
    core: new Map(),
    count: 0,
    fullNames: new Set(),
    spots: new Set(),
    regions: new Set(),
    illnesses: new Set(),
    eventTypes: new Set(),
    eventDate: null,
    saysAnother: false,
    updatedAt: 0,
  };
}

/** Adds what one more article says. */
export function addMember(
  dossier: Dossier,
  fingerprint: Fingerprint,
  at: number,
  measures: Measures,
): void {
  const { language, pivot, terms, eventType, eventDate } = fingerprint;
  const words = dossier.terms.get(language) ?? emptySum();
  dossier.terms.set(language, words);
  const posts = postsOf(dossier, measures.index);
  grow(dossier.pivot, pivot, measures.pivot, posts);
  grow(words, terms, measures.terms, posts);
  dossier.count += 1;
  dossier.core = coreOf(dossier, measures.terms);
  const member = {
    fingerprint,
    pivot: toVector(pivot, measures.pivot),
    terms: toVector(terms, measures.terms),
  };
  if (dossier.members.length >= mostMembers) dossier.members.splice(1, 1);
  dossier.members.push(member);
  for (const name of fingerprint.fullNames) dossier.fullNames.add(name);
  for (const spot of fingerprint.spots) dossier.spots.add(spot);
  for (const region of fingerprint.regions) dossier.regions.add(region);
  for (const illness of fingerprint.illnesses) dossier.illnesses.add(illness);
  if (eventType !== null) dossier.eventTypes.add(eventType);
  dossier.eventDate ??= eventDate;
  dossier.saysAnother ||= fingerprint.saysAnother;
  dossier.updatedAt = Math.max(dossier.updatedAt, at);
}

const coreShare = 0.5;

function coreOf({ terms, count }: Dossier, rarity: Rarity): Dossier["core"] {
  const least = coreShare * count;
  return new Map(
    [...terms].map(([language, { weights }]) => [language, coreIn(weights, least, rarity)]),
  );
}

function coreIn(
  weights: ReadonlyMap<string, number>,
  least: number,
  rarity: Rarity,
): ReadonlyMap<string, number> {
  const core = new Map<string, number>();
  for (const [word, weight] of weights) {
    if (weight >= least) core.set(word, (weight * rarity.of(word)) ** 2);
  }
  return core;
}

const awaiting = new Set<EventType>(["abduction", "coup", "justice"]);
/** Captives, the accused and outbreaks: what becomes of them is told however late. */
export function awaitsAnOutcome({ eventTypes, illnesses }: Dossier): boolean {
  if (illnesses.size > 0 || eventTypes.has("abduction")) return true;
  return eventTypes.size > 0 && [...eventTypes].every((type) => awaiting.has(type));
}

/** Takes a dossier that has gone silent out of the measures. */
export function closeDossier(dossier: Dossier, measures: Measures): void {
  measures.pivot.closed(dossier.pivot.weights.keys());
  measures.index.remove(dossier.id, dossier.pivot.weights.keys());
  const words = [...dossier.terms.values()].flatMap(({ weights }) => [...weights.keys()]);
  measures.terms.closed(words);
  measures.index.remove(dossier.id, words);
}

/** Books on who carries a key, kept for one dossier. */
interface Posts {
  add(keys: readonly string[]): void;
  drop(keys: readonly string[]): void;
}

function postsOf(dossier: Dossier, index: CandidateIndex): Posts {
  const isCarried = (key: string): boolean =>
    [dossier.pivot, ...dossier.terms.values()].some(({ weights }) => weights.has(key));
  return {
    add: (keys) => index.add(dossier.id, keys),
    // English and French share words: what one language drops the other may keep.
    drop: (keys) =>
      index.drop(
        dossier.id,
        keys.filter((key) => !isCarried(key)),
      ),
  };
}

function grow(sum: KeySum, added: ReadonlyMap<string, number>, rarity: Rarity, posts: Posts): void {
  const fresh = addKeys(sum, added);
  rarity.carried(fresh);
  posts.add(fresh);
  const dropped = dropLightest(sum);
  rarity.dropped(dropped);
  posts.drop(dropped);
  sum.norm = normOf(sum.weights, rarity);
}
