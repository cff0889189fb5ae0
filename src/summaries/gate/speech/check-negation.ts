import { hasNegation } from "../../speech-words.ts";
import type { Clause } from "../clauses.ts";
import { clausesOf } from "../clauses.ts";
import type { Finding } from "../fault.ts";
import type { GateText } from "../gate-text.ts";
import { readDenials } from "../turns.ts";
import { addsDenial } from "./added-denials.ts";
import type { Witnesses } from "./check-attribution.ts";
import { denial, rejection, saysNo } from "./negation-words.ts";

type Sources = Pick<Witnesses, "supports" | "sources">;

/** No "no" is added, and nothing confirmed that the sources deny. */
export function checkNegation(claim: GateText, witnesses: Sources): Finding[] {
  const detail = addedNo(claim, witnesses) ?? confirmedNo(claim, witnesses.sources);
  return detail === null ? [] : [{ kind: "negation", text: claim.text, detail }];
}

/** A "no" that no source knows, or that falls on what the sources assert. */
function addedNo(claim: GateText, { supports, sources }: Sources): string | null {
  // How another language says no is not always known.
  const isRead = supports.some(({ language }) => language === claim.language);
  if (isRead && hasNegation(claim) && !sources.some(saysNo)) return "no source says no";
  const isOwn = (words: RegExp): boolean =>
    words.test(claim.text) && !sources.some(({ text }) => words.test(text));
  if (isOwn(rejection)) return "no source calls it untrue";
  if (isOwn(denial)) return "no source denies anything";
  const denials = readDenials(claim.sentence, claim.language);
  const isAdded = denials.some((one) => addsDenial(claim, one, { supports, sources }));
  return isAdded ? "no source denies this" : null;
}

const asserts =
  /\b(?:confirm|admit|acknowledg|accept|agree|share|concede|bears? out|back(?:s|ed|ing)|endors|support|uphold|echo|corroborat)\w*|(?<!\p{L})(?:confirm|reconna|admet|admis|accept|approuv|s'accord)\p{L}*|(?<!\p{L})و?(?:(?:أكد|أكدت|يؤكد|تؤكد)(?![^،]*\sأن)|أقر|أقرت|تقر|يقر|قبل|قبلت|تقبل|يقبل|وافق|وافقت|توافق|يوافق|أيد|أيدت|تؤيد|يؤيد|دعم|دعمت|تدعم|يدعم|صادق|صادقت|تبنى|اعتمد|اعتمدت)(?!\p{L})/iu;

/** Somebody confirms what somebody in the sources denies and nobody there confirms. */
function confirmedNo(claim: GateText, sources: readonly GateText[]): string | null {
  const told = sources.filter(({ text }) => !/[?؟]/.test(text)).flatMap(clausesOf);
  const isAsserted = clausesOf(claim).some((clause) => assertsDenied(clause, told));
  return isAsserted ? "the sources deny it or say it did not happen" : null;
}

function assertsDenied(clause: Clause, told: readonly Clause[]): boolean {
  if (!asserts.test(clause.text) || hasNegation(clause)) return false;
  return [...clause.features, ...clause.words].some((feature) => {
    const tellers = told.filter(
      ({ features, words }) => features.has(feature) || words.has(feature),
    );
    return (
      tellers.length > 0 &&
      (tellers.some(({ text }) => denial.test(text)) ||
        tellers.every(({ denied }) => denied.has(feature))) &&
      !tellers.some(({ text }) => asserts.test(text))
    );
  });
}
