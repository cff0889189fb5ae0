import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { hasCertainty, hasEmphasis, hasProof, hasTally } from "../speech-words.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Witnesses } from "./speech/check-attribution.ts";
import { checkAttribution } from "./speech/check-attribution.ts";
import { checkNegation } from "./speech/check-negation.ts";
import { checkSpeakers } from "./speech/check-speakers.ts";
import { checkStances } from "./speech/check-stances.ts";

/** Who says it, how surely, and whether it is so at all survive in the summary. */
export function checkSpeech(
  claim: GateText,
  witnesses: Witnesses,
  gazetteer: Gazetteer,
): Finding[] {
  const { sources } = witnesses;
  return [
    ...checkAttribution(claim, witnesses, gazetteer),
    ...certaintyFindings(claim, witnesses),
    ...checkNegation(claim, witnesses),
    ...checkStances(
      claim,
      sources.filter(({ sentence }) => !sentence.isBackground),
    ),
    ...checkSpeakers(claim, sources, gazetteer),
  ];
}

/** Proved, confirmed or insisted on in the summary, and in none of its sources. */
function certaintyFindings(claim: GateText, { supports, sources }: Witnesses): Finding[] {
  const isOwn = (says: (text: GateText) => boolean): boolean => says(claim) && !sources.some(says);
  // Whoever is contradicted maintains what they say.
  const isDisputed = sources.some(({ isDisputing }) => isDisputing);
  const isSurer =
    isOwn(hasProof) ||
    (isOwn(hasCertainty) && !supports.some(hasEmphasis)) ||
    isOwn(hasTally) ||
    (isEmphatic(claim) && !isDisputed && !sources.some(hasEmphasis));
  if (!isSurer) return [];
  return [{ kind: "certainty", text: claim.text, detail: "no source says it is confirmed" }];
}

const harm = ["kill", "wound", "abduct", "attack", "airstrike", "arrest"];
const affirms = /(?<!\p{L})[وفلي]?(?:أكد\p{L}*|[يت]ؤكد\p{L}*|مؤكد[اة])(?!\p{L})/gu;

/** Arabic newsrooms let everybody «أكد» what concerns themselves; of harm done it says more than "said". */
function isEmphatic(claim: GateText): boolean {
  const isHarm = harm.some((name) => claim.concepts.has(name));
  return hasEmphasis(isHarm ? claim : { text: claim.text.replace(affirms, " ") });
}
