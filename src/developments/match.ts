import type { Dossier, Measures, Member } from "./dossier.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Vector } from "./similarity.ts";
import { cosine, toVector } from "./similarity.ts";
import type { Thresholds } from "./thresholds.ts";

/** How well an article's event fits a development. */
export interface Match {
  readonly dossier: Dossier;
  readonly score: number;
  /** Keys both carry, the most telling first. */
  readonly shared: readonly string[];
  /** What speaks against one event. */
  readonly conflicts: readonly Conflict[];
  /** The same event, as far as can be told. */
  readonly isSame: boolean;
}

/** What matching goes by. */
export interface Matcher {
  readonly measures: Measures;
  readonly thresholds: Thresholds;
}

const dayMs = 86_400_000;
const mostDaysApart = 2;
// Articles of one country share these by chance: they support a match and never make one.
const weakKeys = /^[ctdr]:/;
const leastTellingKeys = 2;

/** Measures one event against candidates, the best match first. `at`: milliseconds since 1970. */
export function rankMatches(
  fingerprint: Fingerprint,
  candidates: readonly Dossier[],
  at: number,
  matcher: Matcher,
): Match[] {
  const measured = {
    fingerprint,
    pivot: toVector(fingerprint.pivot, matcher.measures.pivot),
    terms: toVector(fingerprint.terms, matcher.measures.terms),
  };
  return candidates
    .map((dossier) => compare(measured, dossier, at, matcher))
    .toSorted((a, b) => Number(b.isSame) - Number(a.isSame) || b.score - a.score);
}

function compare(article: Member, dossier: Dossier, at: number, matcher: Matcher): Match {
  const { thresholds, measures } = matcher;
  const shared = sharedKeys(article.pivot, dossier.pivot, measures);
  const conflicts = conflictsBetween(article.fingerprint, dossier);
  const sum =
    thresholds.start +
    fitOfKeys(article, dossier, matcher) +
    fitOfWords(article, dossier, matcher) +
    thresholds.concepts * rarityOfConcepts(shared, measures) +
    (isOfType(article.fingerprint, dossier) ? thresholds.sameEventType : 0) +
    conflicts.reduce((total, conflict) => total + thresholds[conflict], 0) +
    thresholds.silentDay * (Math.max(0, at - dossier.updatedAt) / dayMs);
  const score = 1 / (1 + Math.exp(-sum));
  const telling = shared.filter((key) => !weakKeys.test(key));
  const speaks = dossier.members.some(
    ({ fingerprint }) => fingerprint.language === article.fingerprint.language,
  );
  const isCarried = speaks || telling.length >= leastTellingKeys;
  return { dossier, score, shared, conflicts, isSame: isCarried && score >= thresholds.leastScore };
}

function fitOfKeys({ pivot }: Member, dossier: Dossier, { measures, thresholds }: Matcher): number {
  const nearest = dossier.members.map((member) => cosine(pivot, member.pivot, measures.pivot));
  return (
    thresholds.wholeKeys * cosine(pivot, dossier.pivot, measures.pivot) +
    thresholds.nearestKeys * Math.max(0, ...nearest)
  );
}

function fitOfWords(
  { terms, fingerprint }: Member,
  dossier: Dossier,
  { measures, thresholds }: Matcher,
): number {
  const speaks = dossier.members.some(
    (member) => member.fingerprint.language === fingerprint.language,
  );
  return speaks ? thresholds.words * cosine(terms, dossier.terms, measures.terms) : 0;
}

function rarityOfConcepts(shared: readonly string[], { pivot }: Measures): number {
  return shared.filter((key) => key.startsWith("e:")).reduce((sum, key) => sum + pivot.of(key), 0);
}

function isOfType({ eventType }: Fingerprint, { eventTypes }: Dossier): boolean {
  return eventType !== null && eventTypes.has(eventType);
}

function sharedKeys(article: Vector, dossier: Vector, { pivot }: Measures): string[] {
  return [...article.weights.keys()]
    .filter((key) => dossier.weights.has(key))
    .map((key) => ({ key, weight: (article.weights.get(key) ?? 0) * pivot.of(key) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ key }) => key);
}

type Conflict = "differentPlaces" | "differentRegions" | "differentDays";

/** What speaks against one event: other places, other days. Other figures do not: figures move. */
function conflictsBetween(article: Fingerprint, dossier: Dossier): Conflict[] {
  const conflicts: Conflict[] = [];
  if (areApart(article.spots, dossier.spots)) conflicts.push("differentPlaces");
  if (areApart(article.regions, dossier.regions)) conflicts.push("differentRegions");
  if (daysApart(article.eventDate, dossier.eventDate) > mostDaysApart) {
    conflicts.push("differentDays");
  }
  return conflicts;
}

function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((one) => others.has(one));
}

function daysApart(one: Date | null, other: Date | null): number {
  return one && other ? Math.abs(one.getTime() - other.getTime()) / dayMs : 0;
}
