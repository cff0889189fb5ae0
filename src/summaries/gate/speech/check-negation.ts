import { hasNegation } from "../../speech-words.ts";
import { ownsUp } from "../../statements/owning-up.ts";
import type { Clause } from "../clauses.ts";
import { clauseAt, clausesOf } from "../clauses.ts";
import type { Finding } from "../fault.ts";
import type { GateText } from "../gate-text.ts";
import type { Stance } from "../stances.ts";
import { readDenials } from "../turns.ts";
import { addsDenial } from "./added-denials.ts";
import { denial, rejection, saysNo } from "./negation-words.ts";

// Who contradicts an account says nothing about what the account tells.
const contradicts = /\bcontradict\w*|(?<!\p{L})(?:contred\p{L}*|[يت]ناقض\p{L}*)(?!\p{L})/giu;

const topicLine = /\breports? on\b|(?<!\p{L})تقرير عن(?!\p{L})/iu;

/** A "not" that the sources share is not lost, and none is added. */
export function checkNegation(
  claim: GateText,
  supports: readonly GateText[],
  sources: readonly GateText[],
): Finding[] {
  const detail = strangeNo(claim, sources) ?? turnedRound(claim, supports, sources);
  return detail === null ? [] : [{ kind: "negation", text: claim.text, detail }];
}

/** A way of saying no that no source knows. */
function strangeNo(claim: GateText, sources: readonly GateText[]): string | null {
  if (hasNegation(claim) && !sources.some(saysNo)) return "no source says no";
  const isOwn = (words: RegExp): boolean =>
    words.test(claim.text) && !sources.some(({ text }) => words.test(text));
  if (isOwn(rejection)) return "no source calls it untrue";
  return isOwn(denial) ? "no source denies anything" : null;
}

function turnedRound(
  claim: GateText,
  supports: readonly GateText[],
  sources: readonly GateText[],
): string | null {
  // A report on sanctions is one on their rejection too.
  if (topicLine.test(claim.text)) return null;
  const [close, all] = [supports, sources].map((texts) =>
    texts.filter(({ text }) => !/[?؟]/.test(text)).flatMap(clausesOf),
  );
  const clauses = clausesOf(claim);
  const isLost =
    turnsRound(claim, sources) ||
    clauses.some(
      (clause) =>
        (!isToldSo(claim, sources) && losesNot(clause, close ?? [])) ||
        assertsDenied(clause, all ?? []),
    );
  if (isLost) return "the sources deny it or say it did not happen";
  const denials = readDenials(claim.sentence, claim.language).filter(
    ({ at }) => !isKnownAbsence(clauseAt(claim, at), sources),
  );
  const isAdded = denials.some((denial) => addsDenial(claim, denial, { supports, sources }));
  return isAdded ? "no source denies this" : null;
}

/** "Is open" where the sources say "is not closed". */
function isToldSo({ stances }: GateText, sources: readonly GateText[]): boolean {
  const own = stances.filter(({ weight }) => weight === "held" || weight === "owed");
  const told = sources.flatMap((source) => source.stances);
  const isTold = ({ scale, side }: Stance): boolean =>
    told.some((other) => other.scale === scale && other.isTurned && other.side === side);
  return own.some(isTold);
}

/** Every source clause that speaks of the same denies it; this one does not. */
function losesNot(clause: Clause, told: readonly Clause[]): boolean {
  if (saysNo(clause)) return false;
  const scored = told.map((other) => ({ other, shared: sharedBy(clause, other) }));
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  if (most < 2) return false;
  return scored.filter(({ shared }) => shared === most).every(({ other }) => denies(other, clause));
}

/** Somebody denies it in the other clause, or a "no" stands before what both speak of. */
function denies({ text, denied }: Clause, clause: Clause): boolean {
  const plain = text.replace(contradicts, " ");
  if (denial.test(plain)) return true;
  return hasNegation({ text: plain }) && [...denied].some((one) => clause.features.has(one));
}

const asserts =
  /\b(?:confirm|admit|acknowledg|accept|agree|share|concede|bears? out|back(?:s|ed|ing)|endors|support|uphold|echo|corroborat)\w*|(?<!\p{L})(?:confirm|reconna|admet|admis|accept|approuv|s'accord)\p{L}*|(?<!\p{L})و?(?:(?:أكد|أكدت|يؤكد|تؤكد)(?![^،]*\sأن)|أقر|أقرت|تقر|يقر|قبل|قبلت|تقبل|يقبل|وافق|وافقت|توافق|يوافق|أيد|أيدت|تؤيد|يؤيد|دعم|دعمت|تدعم|يدعم|صادق|صادقت|تبنى|اعتمد|اعتمدت)(?!\p{L})/iu;

/** Confirms what somebody in the sources denies and nobody confirms. */
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

const sharedBy = (one: Clause, other: Clause): number =>
  [...one.features].filter((feature) => other.features.has(feature)).length;

const claimed = /\bclaimed (?:it|the attack|responsibility)\b|(?<!\p{L})و?تبن[ىت](?!\p{L})/iu;

// Things sources deny with an act of their own, and the words that would assert them.
const reversals: readonly (readonly [act: string, asserted: RegExp, subject: RegExp])[] = [
  [
    "no casualties",
    /\b(?:casualties|victims|injuries)\b|ضحايا|إصابات/iu,
    /casualt|victim|injur|hurt|ضحايا|إصابات/iu,
  ],
  ["no claim", claimed, /claim|responsib|behind|تبن|جهة|مسؤولي/iu],
  [
    "no comment",
    /\b(?:has|have) commented\b|(?<!\p{L})و?عل[قّ]+ت?(?!\p{L})/iu,
    /comment|react|علق|تعليق/iu,
  ],
  [
    "untraced",
    /\btraces? (?:of .+ )?(?:has|have) been found\b|(?<!\p{L})عثر على أثر/iu,
    /\btrace\b|(?<!\p{L})أثر(?!\p{L})/iu,
  ],
  ["not closed", /\bclosed\b|مغلق/iu, /closed|open|غلق|مفتوح/iu],
];

function turnsRound(claim: GateText, sources: readonly GateText[]): boolean {
  return reversals.some(
    ([act, asserted]) =>
      sources.some(({ acts }) => acts.has(act)) &&
      clausesOf(claim).some((clause) => asserted.test(clause.text) && !hasNegation(clause)) &&
      !sources.some((source) => !source.acts.has(act) && assertsIt(source, asserted)),
  );
}

/** "No group has claimed it" is told in as many words as there are newsrooms. */
const isKnownAbsence = (clause: Clause | undefined, sources: readonly GateText[]): boolean =>
  reversals.some(
    ([act, , subject]) =>
      subject.test(clause?.text ?? "") && sources.some(({ acts }) => acts.has(act)),
  );

const assertsIt = (source: GateText, asserted: RegExp): boolean =>
  (asserted === claimed && ownsUp(source.sentence)) ||
  source.sentence.concepts.some(({ meaning }) => meaning.name === "responsibility") ||
  clausesOf(source).some((clause) => asserted.test(clause.text) && !hasNegation(clause));
