import type { Clause } from "./clauses.ts";
import { clausesOf } from "./clauses.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { hasNegation } from "./speech-words.ts";

const topicLine = /\breports? on\b|(?<!\p{L})تقرير عن(?!\p{L})/iu;

/** A "not" that the sources share is not lost, and none is added. */
export function checkNegation(
  claim: GateText,
  supports: readonly GateText[],
  sources: readonly GateText[],
): Finding[] {
  if (hasNegation(claim) && !sources.some(hasNegation)) {
    return [{ kind: "negation", text: claim.text, detail: "no source says no" }];
  }
  // A report on sanctions is one on their rejection too.
  if (topicLine.test(claim.text)) return [];
  const [close, all] = [supports, sources].map((texts) =>
    texts.filter(({ text }) => !/[?؟]/.test(text)).flatMap(clausesOf),
  );
  const isLost =
    turnsRound(claim, sources) ||
    clausesOf(claim).some(
      (clause) => losesNot(clause, close ?? []) || assertsDenied(clause, all ?? []),
    );
  return isLost
    ? [
        {
          kind: "negation",
          text: claim.text,
          detail: "the sources deny it or say it did not happen",
        },
      ]
    : [];
}

/** Every source clause that speaks of the same denies it; this one does not. */
function losesNot(clause: Clause, told: readonly Clause[]): boolean {
  if (hasNegation(clause)) return false;
  const scored = told.map((other) => ({ other, shared: sharedBy(clause, other) }));
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  if (most < 2) return false;
  return scored.filter(({ shared }) => shared === most).every(({ other }) => hasNegation(other));
}

const asserts =
  /\b(?:confirm|admit|acknowledg|accept|share)\w*|(?<!\p{L})و?(?:أكد|أكدت|يؤكد|تؤكد|أقر|أقرت|تقر|يقر|تقبل|يقبل)(?!\p{L})/iu;

/** Confirms what stands in the sources only where it is denied. */
function assertsDenied(clause: Clause, told: readonly Clause[]): boolean {
  if (!asserts.test(clause.text) || hasNegation(clause)) return false;
  return [...clause.features, ...clause.words].some((feature) => {
    const tellers = told.filter(
      ({ features, words }) => features.has(feature) || words.has(feature),
    );
    return tellers.length > 0 && tellers.every(hasNegation);
  });
}

const sharedBy = (one: Clause, other: Clause): number =>
  [...one.features].filter((feature) => other.features.has(feature)).length;

// Things sources deny with an act of their own, and the words that would assert them.
const reversals: readonly (readonly [act: string, asserted: RegExp])[] = [
  ["no casualties", /\b(?:casualties|victims|injuries)\b|ضحايا|إصابات/iu],
  ["no claim", /\bclaimed (?:it|the attack|responsibility)\b|(?<!\p{L})و?تبن[ىت](?!\p{L})/iu],
  ["no comment", /\b(?:has|have) commented\b|(?<!\p{L})و?عل[قّ]+ت?(?!\p{L})/iu],
  ["not closed", /\bclosed\b|مغلق/iu],
];

function turnsRound(claim: GateText, sources: readonly GateText[]): boolean {
  return reversals.some(
    ([act, asserted]) =>
      sources.some(({ acts }) => acts.has(act)) &&
      clausesOf(claim).some((clause) => asserted.test(clause.text) && !hasNegation(clause)) &&
      !sources.some((source) => !source.acts.has(act) && assertsIt(source, asserted)),
  );
}

const assertsIt = (source: GateText, asserted: RegExp): boolean =>
  source.sentence.concepts.some(({ meaning }) => meaning.name === "responsibility") ||
  clausesOf(source).some((clause) => asserted.test(clause.text) && !hasNegation(clause));
