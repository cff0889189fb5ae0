import type { GateText } from "./gate-text.ts";

const mostSupports = 5;

/**
 * The few source sentences that support a sentence of a summary best: each in turn adds most of what
 * the ones before it lack. A figure from some other sentence of the cluster is no support.
 */
export function findSupport(claim: GateText, sources: readonly GateText[]): GateText[] {
  const wanted = new Map(featuresOf(claim).map((feature) => [feature, weightOf(feature)]));
  const supports: GateText[] = [];
  const missing = new Set(wanted.keys());
  while (supports.length < mostSupports) {
    const rest = sources.filter((source) => !supports.includes(source));
    const next = strongest(rest, (source) => strength(source, claim, missing));
    if (!next) break;
    supports.push(next);
    for (const feature of featuresOf(next)) missing.delete(feature);
  }
  return supports;
}

function featuresOf({ values, names, concepts, acts }: GateText): string[] {
  return [
    ...[...values].map((value) => `number:${value}`),
    ...names.map(({ id }) => `name:${id}`),
    ...[...acts].map((act) => `act:${act}`),
    ...[...concepts].map((concept) => `concept:${concept}`),
  ];
}

function weightOf(feature: string): number {
  if (feature.startsWith("number:")) return 3;
  return feature.startsWith("concept:") ? 1 : 2;
}

function strength(source: GateText, claim: GateText, missing: ReadonlySet<string>): number {
  const features = featuresOf(source).filter((feature) => missing.has(feature));
  const shared = features.reduce((sum, feature) => sum + weightOf(feature), 0);
  return shared + (source.language === claim.language ? 3 * wordOverlap(source, claim) : 0);
}

/** Share of the claim's words that the source has, from 0 to 1. */
function wordOverlap(source: GateText, claim: GateText): number {
  const words = new Set(source.sentence.tokens.map(({ folded }) => folded));
  const own = claim.sentence.tokens.filter(({ folded }) => folded.length > 3);
  if (own.length === 0) return 0;
  return own.filter(({ folded }) => words.has(folded)).length / own.length;
}

function strongest(
  sources: readonly GateText[],
  score: (source: GateText) => number,
): GateText | undefined {
  const [first] = sources
    .map((source) => ({ source, score: score(source) }))
    .filter(({ score: strong }) => strong >= 0.6)
    .toSorted((a, b) => b.score - a.score);
  return first?.source;
}
