import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import {
  hasAttribution,
  hasCertainty,
  hasDoubt,
  hasEmphasis,
  hasNegation,
  hasProof,
  hasTally,
  isOpen,
} from "../speech-words.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Witnesses } from "./speech/check-attribution.ts";
import { checkAttribution } from "./speech/check-attribution.ts";
import { checkBorrowedWords } from "./speech/check-borrowed-words.ts";
import { checkNegation } from "./speech/check-negation.ts";
import { checkPredictions } from "./speech/check-predictions.ts";
import { checkSpeakers } from "./speech/check-speakers.ts";
import { checkStances } from "./speech/check-stances.ts";

/** Who says it, how surely, and whether it is so at all survive in the summary. */
export function checkSpeech(
  claim: GateText,
  witnesses: Witnesses,
  gazetteer: Gazetteer,
): Finding[] {
  const { supports, sources } = witnesses;
  return [
    ...checkAttribution(claim, witnesses, gazetteer),
    ...certaintyFindings(claim, witnesses),
    ...checkNegation(claim, supports, sources),
    ...checkStances(
      claim,
      sources.filter(({ sentence }) => !sentence.isBackground),
    ),
    ...checkBorrowedWords(claim, sources),
    ...checkPredictions(claim, sources),
    ...checkSpeakers(claim, sources, gazetteer),
  ];
}

function certaintyFindings(claim: GateText, witnesses: Witnesses): Finding[] {
  const details: string[] = [];
  if (isMoreThanTold(claim, witnesses)) details.push("no source says it is confirmed");
  if (losesDoubt(claim, witnesses.supports)) details.push("the sources are not sure of it");
  return details.map((detail) => ({ kind: "certainty", text: claim.text, detail }));
}

/** Proved, confirmed or insisted on in the summary, and in none of its sources. */
function isMoreThanTold(claim: GateText, { supports, sources }: Witnesses): boolean {
  const saysNothingElse = claim.values.size + claim.names.length === 0;
  if (hasProof(claim) && (saysNothingElse || !supports.some(hasProof))) return true;
  if (hasCertainty(claim) && !sources.some(hasCertainty)) return true;
  if (hasTally(claim) && !sources.some(hasTally)) return true;
  // Whoever is contradicted maintains what they say.
  const isDisputed = sources.some(({ isDisputing }) => isDisputing);
  return isEmphatic(claim) && !isDisputed && !supports.some(hasEmphasis);
}

const harm = ["kill", "wound", "abduct", "attack", "airstrike", "arrest"];
const affirms = /(?<!\p{L})[وفلي]?(?:أكد\p{L}*|[يت]ؤكد\p{L}*|مؤكد[اة])(?!\p{L})/gu;

/** Arabic newsrooms let everybody «أكد» what concerns themselves; of harm done it says more than "said". */
function isEmphatic(claim: GateText): boolean {
  const isHarm = harm.some((name) => claim.concepts.has(name));
  return hasEmphasis(isHarm ? claim : { text: claim.text.replace(affirms, " ") });
}

/** Whoever claims a thing may be named instead; what is open stays open in anybody's mouth. */
function losesDoubt(claim: GateText, [closest, next = closest]: readonly GateText[]): boolean {
  if (!closest || !next || hasDoubt(claim) || hasNegation(claim)) return false;
  const both = [closest, next];
  return both.every(isOpen) || (both.every(hasDoubt) && !hasAttribution(claim));
}
