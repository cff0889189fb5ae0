import { hasNegation } from "../speech-words.ts";
import { ownsUp } from "../statements/owning-up.ts";
import type { Clause } from "./clauses.ts";
import { clausesOf } from "./clauses.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Stance } from "./stances.ts";

// Not this or that is denied, but that there is anything to tell.
const rejection =
  /\b(?:not true|untrue|no evidence|no proof|no sign|(?:nobody|no one|no source) (?:has |have )?(?:said|says|reports?|reported) that|fake|hoax|false(?:ly)?)\b(?! claimed)|(?<!\p{L})(?:faux|fausses?|pas vrai|aucune preuve)(?!\p{L})|(?<!\p{L})و?(?:ليس صحيحا|غير صحيح|غير الصحيح|لا صحة|لا دليل|لا أدلة|كاذب|كاذبة|مفبرك\p{L}*)(?!\p{L})/iu;

// Somebody says no to what others say.
const denial =
  /\b(?:den(?:y|ies|ied|ials?)|reject\w*|refut\w*|disputed|(?<!\b(?:a|an|the|this|that|any|in|of|pay|land|border|trade|labour|wage) )disputes?|contradict\w*|contest\w*|rul(?:es|ed|ing) out|dismiss(?:es|ed) (?:the |this |these |all |any )?(?:claim|report|account|allegation|accusation|rumou?r)s?)\b|(?<!\p{L})(?:dément\p{L}*|démenti\p{L}*|nie|nient|rejet\p{L}*|réfut\p{L}*|récus\p{L}*|contest\p{L}*|contred\p{L}*|écart\p{L}*|refus\p{L}*)(?!\p{L})|(?<!\p{L})[وف]?(?:نفى|نفت|نفوا|نفاه|نفته|ينفي|تنفي|نافيا|نافية|نفي|نفيه|رفض\p{L}*|[يت]رفض\p{L}*|شكك\p{L}*|[يت]شكك|أنكر\p{L}*|[يت]نكر|كذب\p{L}*|[يت]كذب|تكذيب|فند\p{L}*|[يت]فند|دحض\p{L}*|[يت]?ناقض\p{L}*|[يت]عترض|اعترض\p{L}*)(?!\p{L})|افتراء|فبركة|manoeuvre|manœuvre/iu;

// Sources say no without a "no": whoever is still held has not been freed, what is overdue not been paid.
const lack =
  /\b(?:cut off|lack\w*|shortages?|(?:runs?|running|ran) short|still|overdue|arrears|back (?:taxes|pay)|unpaid|late|unknown|unidentified|missing|avoid\w*|shut|closed|barr(?:ed|ing)|bans?|banned|forb\w+|prohibit\w*|prevent\w*|block\w*|halt\w*|suspend\w*|fail\w*|only|absence|silen\w+|despite)\b|(?<!\p{L})(?:coupée?s?|manqu\p{L}*|pénurie|toujours|encore|retard|arriérés?|impayée?s?|inconnue?s?|fermée?s?|interdi\p{L}*|empêch\p{L}*|suspen\p{L}*|seulement|malgré|silence)(?!\p{L})|(?<!\p{L})(?:[وفبل]|ال|وال|بال|لل)*(?:انقطاع|انقطع\p{L}*|نقص|شح|متأخر\p{L}*|مجهول\p{L}*|مغلق\p{L}*|إغلاق|حظر|محظور|منع|[يت]منع|تعليق|علق\p{L}*|فقط|سوى|رغم|صمت)(?!\p{L})/iu;
// Who contradicts an account says nothing about what the account tells.
const contradicts = /\bcontradict\w*|(?<!\p{L})(?:contred\p{L}*|[يت]ناقض\p{L}*)(?!\p{L})/giu;

// What has not been told, in a summary as in a source: "no date was given", «لم يحدد موعد».
const untold =
  /\b(?:did not|didn't|ha(?:s|ve) not|without) (?:say|specif|giv|explain|disclos|set|reveal|elaborat)\w*|\bno (?:date|details?|reasons?|explanation)\b|\bnot (?:known|said|clear|given|specified)\b|\bunclear\b|(?<!\p{L})(?:(?:n'a|n'ont|sans) (?:pas )?(?:précis|donn|indiqu|dire)\p{L}*|aucune? (?:date|détail|précision))|(?<!\p{L})[وف]?(?:لم [يت]ُ?(?:حدد|وضح|ذكر|كشف|فصح|عط|شر)\p{L}*|دون (?:تحديد|ذكر|توضيح|كشف|أن [يت]وضح))/iu;

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
  const isAdded =
    !isToldNot(claim, sources) &&
    clauses.some((clause) => !isKnownAbsence(clause, sources) && addsNot(clause, all ?? []));
  return isAdded ? "no source denies this" : null;
}

const saysNo = (told: { readonly text: string }): boolean =>
  hasNegation(told) || lack.test(told.text) || denial.test(told.text);

/** Every deed it says was not done is not done in some source as well. */
function isToldNot({ stances }: GateText, sources: readonly GateText[]): boolean {
  const nots = stances.filter(({ isTurned }) => isTurned);
  const told = sources.flatMap((source) => source.stances);
  const isTold = ({ scale, side }: Stance): boolean => {
    const peers = told.filter((other) => other.scale === scale && other.weight !== "hint");
    return peers.length > 0 && peers.every((other) => other.side === side);
  };
  return nots.length > 0 && nots.every(isTold);
}

/** "Is open" where the sources say "is not closed". */
function isToldSo({ stances }: GateText, sources: readonly GateText[]): boolean {
  const own = stances.filter(({ weight }) => weight === "held" || weight === "owed");
  const told = sources.flatMap((source) => source.stances);
  const isTold = ({ scale, side }: Stance): boolean =>
    told.some((other) => other.scale === scale && other.isTurned && other.side === side);
  return own.some(isTold);
}

/** Denies what no source clause denies, or what those that speak of it most closely assert. */
function addsNot(clause: Clause, told: readonly Clause[]): boolean {
  if (!hasNegation(clause) || thingsIn(clause).length === 0) return false;
  const [denied, asserted] = [true, false].map((isDenied) =>
    Math.max(
      0,
      ...told
        .filter((other) => saysNo(other) === isDenied)
        .map((other) => thingsShared(clause, other)),
    ),
  );
  return denied === 0 || (denied ?? 0) + 1 < (asserted ?? 0);
}

const thingsIn = ({ features, words }: Clause): string[] => [
  ...[...features].filter((feature) => !/^(?:place|actor|person)\//.test(feature)),
  ...words,
];

const thingsShared = (clause: Clause, other: Clause): number =>
  thingsIn(clause).filter((thing) => other.features.has(thing) || other.words.has(thing)).length;

/** Every source clause that speaks of the same denies it; this one does not. */
function losesNot(clause: Clause, told: readonly Clause[]): boolean {
  if (saysNo(clause)) return false;
  const scored = told.map((other) => ({ other, shared: sharedBy(clause, other) }));
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  if (most < 2) return false;
  return scored.filter(({ shared }) => shared === most).every(({ other }) => deniesDeed(other));
}

const deniesDeed = ({ text }: Clause): boolean =>
  hasNegation({ text: text.replace(contradicts, " ") });

const asserts =
  /\b(?:confirm|admit|acknowledg|accept|agree|share|concede|bears? out|back|endors|support|uphold|echo|corroborat)\w*|(?<!\p{L})(?:confirm|reconna|admet|admis|accept|approuv|s'accord)\p{L}*|(?<!\p{L})و?(?:(?:أكد|أكدت|يؤكد|تؤكد)(?![^،]*\sأن)|أقر|أقرت|تقر|يقر|قبل|قبلت|تقبل|يقبل|وافق|وافقت|توافق|يوافق|أيد|أيدت|تؤيد|يؤيد|دعم|دعمت|تدعم|يدعم|صادق|صادقت|تبنى|اعتمد|اعتمدت)(?!\p{L})/iu;

/** Confirms what somebody in the sources denies and nobody confirms. */
function assertsDenied(clause: Clause, told: readonly Clause[]): boolean {
  if (!asserts.test(clause.text) || hasNegation(clause)) return false;
  return [...clause.features, ...clause.words].some((feature) => {
    const tellers = told.filter(
      ({ features, words }) => features.has(feature) || words.has(feature),
    );
    return tellers.some(hasNegation) && !tellers.some(({ text }) => asserts.test(text));
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
const isKnownAbsence = ({ text }: Clause, sources: readonly GateText[]): boolean =>
  (untold.test(text) && sources.some((source) => untold.test(source.text))) ||
  reversals.some(
    ([act, , subject]) => subject.test(text) && sources.some(({ acts }) => acts.has(act)),
  );

const assertsIt = (source: GateText, asserted: RegExp): boolean =>
  (asserted === claimed && ownsUp(source.sentence)) ||
  source.sentence.concepts.some(({ meaning }) => meaning.name === "responsibility") ||
  clausesOf(source).some((clause) => asserted.test(clause.text) && !hasNegation(clause));
