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
  /** Places or days that differ. */
  readonly conflicts: readonly string[];
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
  const conflicts = conflictsBetween(article.fingerprint, dossier);
  const silence = Math.max(0, at - dossier.updatedAt) / dayMs;
  const share =
    thresholds.afterConflict ** conflicts.length * Math.exp(-silence / thresholds.decayDays);
  const byKeys = thresholds.keyShare * fitOfKeys(article, dossier, measures) * share;
  const byWords = (1 - thresholds.keyShare) * fitOfWords(article, dossier, measures) * share;
  const shared = sharedKeys(article.pivot, dossier.pivot, measures);
  const telling = shared.filter((key) => !weakKeys.test(key));
  const carries = telling.length >= leastTellingKeys && byKeys >= thresholds.acrossLanguages;
  const speaks = dossier.members.some(
    ({ fingerprint }) => fingerprint.language === article.fingerprint.language,
  );
  const score = byKeys + byWords;
  return {
    dossier,
    score,
    shared,
    conflicts,
    isSame: carries || (speaks && score >= thresholds.together),
  };
}

/** Half how it fits the whole, half how it fits the best of its articles. */
function fitOfKeys({ pivot }: Member, dossier: Dossier, { pivot: rarity }: Measures): number {
  const best = dossier.members.map((member) => cosine(pivot, member.pivot, rarity));
  return (cosine(pivot, dossier.pivot, rarity) + Math.max(0, ...best)) / 2;
}

function fitOfWords(
  { terms, fingerprint }: Member,
  dossier: Dossier,
  { terms: rarity }: Measures,
): number {
  const best = dossier.members
    .filter((member) => member.fingerprint.language === fingerprint.language)
    .map((member) => cosine(terms, member.terms, rarity));
  if (best.length === 0) return 0;
  return (cosine(terms, dossier.terms, rarity) + Math.max(...best)) / 2;
}

function sharedKeys(article: Vector, dossier: Vector, { pivot }: Measures): string[] {
  return [...article.weights.keys()]
    .filter((key) => dossier.weights.has(key))
    .map((key) => ({ key, weight: (article.weights.get(key) ?? 0) * pivot.of(key) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ key }) => key);
}

/** What speaks against one event: other places, other days. Other figures do not: figures move. */
function conflictsBetween(article: Fingerprint, dossier: Dossier): string[] {
  const conflicts: string[] = [];
  if (areApart(article.spots, dossier.spots)) conflicts.push("places");
  else if (areApart(article.regions, dossier.regions)) conflicts.push("regions");
  if (daysApart(article.eventDate, dossier.eventDate) > mostDaysApart) conflicts.push("days");
  return conflicts;
}

function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((one) => others.has(one));
}

function daysApart(one: Date | null, other: Date | null): number {
  return one && other ? Math.abs(one.getTime() - other.getTime()) / dayMs : 0;
}
