import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { claimHolder } from "./claim-holders.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { hasAttribution, hasCertainty, hasDoubt, hasNegation } from "./speech-words.ts";

/** The source sentences a claim rests on, and all there are. */
export interface Witnesses {
  readonly supports: readonly GateText[];
  readonly sources: readonly GateText[];
}

/** Who says it, how surely, and whether it is so at all survive in the summary. */
export function checkSpeech(
  claim: GateText,
  witnesses: Witnesses,
  gazetteer: Gazetteer,
): Finding[] {
  const { supports } = witnesses;
  if (supports.length === 0) return [];
  return [
    ...attributionFindings(claim, witnesses),
    ...certaintyFindings(claim, supports),
    ...negationFindings(claim, witnesses),
    ...speakerFindings(claim, supports, gazetteer),
  ];
}

/** Where every source that tells it names who says so, the summary must as well. */
function attributionFindings(claim: GateText, witnesses: Witnesses): Finding[] {
  if (hasAttribution(claim)) return [];
  const tellers = tellersOf(claim, witnesses);
  const isAlwaysSaid = tellers.length > 0 && tellers.every((source) => isSaid(source, claim));
  return isAlwaysSaid
    ? [
        {
          kind: "attribution",
          text: claim.text,
          detail: "every source says who says so; this does not",
        },
      ]
    : [];
}

/** A figure is its article's, a plain statement its own sentence's. Who acts need not be quoted as well. */
function isSaid(source: GateText, claim: GateText): boolean {
  const actsHere =
    source.by !== null &&
    (claim.concepts.has(source.by) || claim.names.some(({ id }) => id === source.by));
  if (actsHere) return false;
  return hasAttribution(source) || (claim.values.size > 0 && source.isAttributed);
}

/** Whoever tells the same: has its numbers, where it has any; else the best supports. */
function tellersOf(claim: GateText, { supports, sources }: Witnesses): GateText[] {
  const values = [...claim.values].filter((value) => value !== 1);
  const withNumbers = sources.filter(({ values: own }) => values.some((value) => own.has(value)));
  return values.length > 0 ? withNumbers : supports.slice(0, 2);
}

function certaintyFindings(claim: GateText, supports: readonly GateText[]): Finding[] {
  const findings: Finding[] = [];
  if (hasCertainty(claim) && !supports.some(hasCertainty)) {
    findings.push({
      kind: "certainty",
      text: claim.text,
      detail: "no source says it is confirmed",
    });
  }
  const isDoubted = supports.slice(0, 2).every(hasDoubt);
  if (isDoubted && !hasDoubt(claim) && !hasAttribution(claim)) {
    findings.push({
      kind: "certainty",
      text: claim.text,
      detail: "the sources are not sure of it",
    });
  }
  return findings;
}

/** A "not" that the closest sources share is not lost, and none is added. */
function negationFindings(claim: GateText, { supports, sources }: Witnesses): Finding[] {
  const close = supports.filter((support) => sharedFeatures(claim, support).length >= 2);
  const isLost =
    !hasNegation(claim) &&
    close.length > 0 &&
    close.every((support) => areAllDenied(sharedFeatures(claim, support), support));
  const isAdded = hasNegation(claim) && !sources.some(hasNegation);
  if (!isLost && !isAdded) return [];
  const detail = isLost ? "the sources deny it or say it did not happen" : "no source says no";
  return [{ kind: "negation", text: claim.text, detail }];
}

function sharedFeatures(claim: GateText, support: GateText): string[] {
  const own = new Set(placedFeatures(claim).map(({ feature }) => feature));
  return [...new Set(placedFeatures(support).map(({ feature }) => feature))].filter((feature) =>
    own.has(feature),
  );
}

const clauseEnd =
  /[,;:،؛—–]|\s(?:but|while|although|mais|tandis que|alors que|بينما|فيما|لكن|ولم|ولا)\s/giu;

/** A "not" speaks of its own clause only: "ten cars burned, without casualties". */
function areAllDenied(features: readonly string[], support: GateText): boolean {
  const ends = [...support.sentence.text.matchAll(clauseEnd)].map(({ index }) => index);
  const clauseAt = (offset: number): string => {
    const start = Math.max(0, ...ends.filter((end) => end <= offset));
    const end = Math.min(support.sentence.text.length, ...ends.filter((at) => at > offset));
    return support.sentence.text.slice(start, end);
  };
  return placedFeatures(support)
    .filter(({ feature }) => features.includes(feature))
    .every(({ offset }) => hasNegation({ text: clauseAt(offset) }));
}

function placedFeatures({ sentence }: GateText): { feature: string; offset: number }[] {
  const base = sentence.tokens[0]?.start ?? 0;
  const offsetOf = (token: number): number => (sentence.tokens[token]?.start ?? base) - base;
  return [
    ...sentence.concepts.map(({ meaning, start }) => ({
      feature: meaning.name,
      offset: offsetOf(start),
    })),
    ...sentence.numbers.map(({ value, start }) => ({
      feature: `${value}`,
      offset: offsetOf(start),
    })),
  ];
}

/** A figure stays with the side that gives it. */
function speakerFindings(
  claim: GateText,
  supports: readonly GateText[],
  gazetteer: Gazetteer,
): Finding[] {
  const side = sideOf(claim, gazetteer);
  if (side === null || side === "neutral") return [];
  return [...claim.values].flatMap((value): Finding[] => {
    const sides = supports
      .filter(({ values }) => values.has(value))
      .map((support) => sideOf(support, gazetteer))
      .filter((other) => other !== null && other !== "neutral");
    return sides.length === 0 || sides.includes(side) || mentionsBothSides(claim, gazetteer)
      ? []
      : [{ kind: "role", text: `${value}`, detail: `the figure is not the ${side}'s` }];
  });
}

function sideOf({ by }: GateText, gazetteer: Gazetteer): string | null {
  return by === null ? null : (claimHolder(by, gazetteer)?.side ?? null);
}

// "The army says 34; the group claims 40": one sentence, two speakers, and we read only one of them.
function mentionsBothSides({ names }: GateText, gazetteer: Gazetteer): boolean {
  const sides = new Set(names.map(({ id }) => claimHolder(id, gazetteer)?.side));
  return sides.has("armed group") && sides.size > 1;
}
