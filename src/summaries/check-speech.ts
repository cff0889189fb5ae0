import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { claimHolder } from "./claim-holders.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { hasAttribution, hasCertainty, hasDoubt, hasNegation } from "./speech-words.ts";

/** Who says it, how surely, and whether it is so at all survive in the summary. */
export function checkSpeech(
  claim: GateText,
  supports: readonly GateText[],
  gazetteer: Gazetteer,
): Finding[] {
  const [best] = supports;
  if (!best) return [];
  return [
    ...attributionFindings(claim, supports),
    ...certaintyFindings(claim, supports),
    ...negationFindings(claim, supports),
    ...speakerFindings(claim, supports, gazetteer),
  ];
}

/** Where every source that tells it names who says so, the summary must as well. */
function attributionFindings(claim: GateText, supports: readonly GateText[]): Finding[] {
  if (hasAttribution(claim)) return [];
  const tellers = tellersOf(claim, supports);
  const isAlwaysSaid =
    tellers.length > 0 && tellers.every((source) => source.isAttributed || hasAttribution(source));
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

/** The supports that tell the same: with its numbers where it has any, else the best ones. */
function tellersOf(claim: GateText, supports: readonly GateText[]): GateText[] {
  const values = [...claim.values].filter((value) => value !== 1);
  const withNumbers = supports.filter(({ values: own }) => values.some((value) => own.has(value)));
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
function negationFindings(claim: GateText, supports: readonly GateText[]): Finding[] {
  const close = supports.filter((support) => isAboutTheSame(claim, support));
  if (close.length === 0) return [];
  const isLost = close.every(hasNegation) && !hasNegation(claim);
  const isAdded = hasNegation(claim) && !supports.some(hasNegation);
  if (!isLost && !isAdded) return [];
  const detail = isLost ? "the sources deny it or say it did not happen" : "no source says no";
  return [{ kind: "negation", text: claim.text, detail }];
}

function isAboutTheSame(claim: GateText, support: GateText): boolean {
  const concepts = [...claim.concepts].filter((concept) => support.concepts.has(concept));
  const values = [...claim.values].filter((value) => support.values.has(value));
  return concepts.length + 2 * values.length >= 2;
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
