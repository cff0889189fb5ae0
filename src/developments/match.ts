import type { Dossier, Measures } from "./dossier.ts";
import type { Evidence, MeasuredEvent } from "./evidence.ts";
import { evidenceFor, isOneOutbreak } from "./evidence.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Overlap } from "./similarity.ts";
import { overlap, toProbe } from "./similarity.ts";
import type { Thresholds } from "./thresholds.ts";
import { vetoAgainst } from "./veto.ts";

/** How well an article's event fits a development. */
export interface Match {
  readonly dossier: Dossier;
  /** From 0 to 1. */
  readonly score: number;
  readonly evidence: Evidence;
  /** Keys both carry, the most telling first. */
  readonly shared: readonly string[];
  /** What makes it another event whatever the score, in words. */
  readonly veto: string | null;
  /** The same event, as far as can be told. */
  readonly isSame: boolean;
}

const countryKey = /^c:/;
const leastSharedKeys = 2;

/** Measures an event for all the developments that it will be held against. */
export function measureEvent(fingerprint: Fingerprint, { pivot, terms }: Measures): MeasuredEvent {
  return {
    fingerprint,
    pivot: toProbe(fingerprint.pivot, pivot),
    terms: toProbe(fingerprint.terms, terms),
  };
}

/** Holds one event against candidates, the best match first. `at`: milliseconds since 1970. */
export function rankMatches(
  article: MeasuredEvent,
  candidates: readonly Dossier[],
  at: number,
  thresholds: Thresholds,
): Match[] {
  const matches = candidates.map((dossier) => {
    const pair = { article, dossier, shared: overlap(article.pivot, dossier.pivot) };
    const evidence = evidenceFor(pair, at);
    const score = scoreOf(evidence, thresholds);
    const shared = mostTellingFirst(pair.shared);
    const veto = vetoAgainst(pair, evidence);
    const isNear =
      score >= thresholds.leastScore && isCarried(article.fingerprint, dossier, shared);
    const isOne = isNear || isOneOutbreak(article.fingerprint, dossier);
    return { dossier, score, evidence, shared, veto, isSame: isOne && veto === null };
  });
  return matches.toSorted((a, b) => Number(b.isSame) - Number(a.isSame) || b.score - a.score);
}

/** From 0 to 1. */
export function scoreOf(evidence: Evidence, { start, weights }: Thresholds): number {
  const names = Object.keys(evidence) as (keyof Evidence)[];
  const sum = names.reduce((total, name) => total + weights[name] * evidence[name], start);
  return 1 / (1 + Math.exp(-sum));
}

/** Across languages two keys must be shared, one no country; within one the words speak as well. */
function isCarried(
  { language }: Fingerprint,
  dossier: Dossier,
  shared: readonly string[],
): boolean {
  if (dossier.members.some(({ fingerprint }) => fingerprint.language === language)) return true;
  return shared.length >= leastSharedKeys && shared.some((key) => !countryKey.test(key));
}

function mostTellingFirst(shared: Overlap): string[] {
  return shared.toSorted((a, b) => b.telling - a.telling).map(({ key }) => key);
}
