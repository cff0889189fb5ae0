import type { ConceptHit } from "../../../facts/concept.ts";
import type { Hit } from "../../../facts/lexicon.ts";
import { compileLexicon } from "../../../facts/lexicon.ts";
import { isOfIllness } from "../../../facts/number-role.ts";
import type { Sentence } from "../../../facts/sentence.ts";
import type { Language } from "../../../text/language.ts";
import type { NumberReading } from "../../../text/numbers.ts";
import type { Token } from "../../../text/tokens.ts";
import { fateWords } from "../../words/quantity-words.ts";

/** What becomes of those who are counted. */
export type Fate = (typeof held)[number];

// Who was affected is counted too loosely to hold one text to the word of another.
const held = [
  "killed",
  "wounded",
  "abducted",
  "missing",
  "released",
  "arrested",
  "displaced",
  "destroyed",
  "saved",
] as const;

const isHeld = (name: string | null): name is Fate => (held as readonly unknown[]).includes(name);

const moreFates = compileLexicon<string>([fateWords], (_name, fate) => fate);

/** Every word of a sentence that tells what becomes of somebody or something. */
export function findFates(sentence: Sentence, language: Language): Hit<Fate>[] {
  const own = moreFates.find(sentence.tokens, language);
  const isOwn = ({ start, end }: ConceptHit): boolean =>
    own.some((hit) => hit.start < end && start < hit.end);
  const told = sentence.concepts
    .filter((hit) => !isOwn(hit))
    .map(({ meaning, start, end }) => ({ meaning: meaning.role, start, end }));
  // "إصابة" is a wound, and a case of an illness.
  const isIll = isOfIllness(sentence);
  const isOther = (fate: Fate, start: number, end: number): boolean =>
    (fate === "wounded" && isIll) ||
    (fate === "abducted" && carried.test(wordsIn(sentence, start, end + 1))) ||
    (fate === "missing" && lostThings.test(wordsIn(sentence, end, end + 5))) ||
    denial.test(wordsIn(sentence, start - 3, start)) ||
    (fate === "displaced" && camps.test(wordsIn(sentence, start - 2, start)));
  return [...own, ...told].flatMap(({ meaning, start, end }) =>
    isHeld(meaning) && !isOther(meaning, start, end) ? [{ meaning, start, end }] : [],
  );
}

const wordsIn = ({ tokens }: Sentence, from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ folded }) => folded)
    .join(" ");

const denial =
  /(?:^| )(?:not|never|no|nor|without|pas|jamais|sans|aucun|لم|لن|دون|غير|عدم)(?: |$)/u;

// "About 30 injured people were taken to hospital".
const carried = /(?:^| )taken to$/u;

// "2,300 lost their homes" are not missing; "camps for the displaced" displace nobody.
const lostThings =
  /(?:^| )(?:home|homes|house|houses|job|jobs|logement|maison|maisons|emploi|مساكن|منازل|بيوت|وظايف|ماو)/u;
const camps = /(?:^| )(?:camps?|sites?|مخيم|مخيمات|مواقع)(?: |$)/u;

/** What a number is read among. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberReading[];
  readonly fates: readonly Hit<Fate>[];
}

interface Parts {
  /** The how-manieth part of its sentence a token stands in. */
  partOf(at: number): number;
}

/** What a sentence tells of those whom a number counts. */
export interface FatesOf {
  /** Beside the number; of "shot and wounded" both. */
  readonly fates: readonly Fate[];
  /** Anywhere near in the sentence where it is not nearer to another number. */
  readonly farFates: readonly Fate[];
}

export function fatesOf(number: NumberReading, isThing: boolean, scene: Scene): FatesOf {
  const joints = jointsIn(scene);
  const partOf = (at: number): number => joints.filter((joint) => joint <= at).length;
  const far = scene.fates
    .filter((hit) => distance(number, hit) <= reach)
    .filter(({ meaning }) => !isThing || meaning === "destroyed")
    .filter((hit) => isNearest(number, hit, { ...scene, partOf }));
  // "15 died and the builder was held": who follows an "and" is somebody else.
  const isNewDeed = ({ start }: Hit<Fate>): boolean =>
    scene.tokens.slice(number.end, start).some(({ folded }) => joining.test(folded)) ||
    (start > number.end && /^و/u.test(scene.tokens[start]?.folded ?? ""));
  const own = far.filter((hit) => partOf(hit.start) === partOf(number.start));
  const close = far.toSorted((a, b) => distance(number, a) - distance(number, b));
  const near =
    own.length > 0
      ? own
      : close.slice(0, 1).filter((hit) => distance(number, hit) <= nextReach && !isNewDeed(hit));
  return {
    fates: [...new Set(near.map(({ meaning }) => meaning))],
    farFates: far.map(({ meaning }) => meaning),
  };
}

// How many words may stand between a number and what became of those it counts.
const reach = 7;
// As many in another part: "at least twelve, among them a child, were killed".
const nextReach = 5;

function distance({ start, end }: NumberReading, hit: Hit<Fate>): number {
  return hit.start >= end ? hit.start - end : Math.max(0, start - hit.end);
}

/** No other number of its part stands nearer to it. */
function isNearest(
  number: NumberReading,
  hit: Hit<Fate>,
  { numbers, partOf }: Scene & Parts,
): boolean {
  const part = partOf(hit.start);
  const isOwn = partOf(number.start) === part;
  return numbers.every(
    (other) =>
      other.start === number.start ||
      partOf(other.start) !== part ||
      (isOwn && distance(other, hit) >= distance(number, hit)),
  );
}

const joining = /^(?:and|et|و|while|mais|but|tandis|بينما|فيما)$/u;
const joint =
  /^(?:and|but|while|as|say|says|said|that|et|mais|tandis|alors|dit|qu?e?|و|لكن|بينما|فيما|ان(?:ه|ها|هم)?|الذي|التي)$/;

/** Where one part of a sentence ends and another begins. */
function jointsIn({ tokens, fates, numbers }: Scene): number[] {
  return tokens.flatMap(({ folded, start }, at) => {
    if (at === 0) return [];
    const isParted = start - (tokens[at - 1]?.end ?? 0) > 1;
    const isWord = joint.test(folded);
    const second = fates.find((hit) => hit.start === (isWord ? at + 1 : at));
    const opens = !isWord && folded.startsWith("و") && second !== undefined;
    // "Shot and wounded" are the same, "shot and four wounded" are not.
    const isPair =
      second !== undefined &&
      !/^(?:arrested|released)$/.test(second.meaning) &&
      fates.some(({ end }) => end === at) &&
      !numbers.some((number) => number.start >= at && number.start <= second.end);
    return isParted || ((isWord || opens) && !isPair) ? [at] : [];
  });
}
