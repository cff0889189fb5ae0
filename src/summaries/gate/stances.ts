import { compileLexicon } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { Language } from "../../text/language.ts";
import type { Token } from "../../text/tokens.ts";
import { stanceWords } from "../words/stance-words.ts";
import { findTurns, nextReach } from "./turns.ts";

/** One thing a sentence says is done, undone or left open. */
export interface Stance {
  /** A scale of `stance-words.ts` or the name of a concept. */
  readonly scale: string;
  /** The token it begins with. */
  readonly at: number;
  /** Which side of the scale, every "not" and "denies" before it counted in. */
  readonly side: 1 | -1;
  /** Some "not" or "denies" turned it round. */
  readonly isTurned: boolean;
  /** It may be turned round: "denies the deaths in the strike" says nothing of the strike. */
  readonly isFar: boolean;
  /** Planned, demanded, possible or alleged. */
  readonly isOpen: boolean;
  /** Planned or possible. */
  readonly isPlanned: boolean;
  readonly weight: Weight;
}

/**
 * What a summary owes its sources for a word: `owed`, one that says as much; `told`, the same where
 * some source is in its language; `held`, none that says the opposite alone; `free`, none that turns
 * it round. A `hint` only speaks for others.
 */
type Weight = "owed" | "told" | "held" | "free" | "hint";

interface Scale {
  readonly scale: string;
  readonly side: 1 | -1;
  readonly weight: Weight;
  /** A "not" before it is about what follows: "has not announced that it did", "not all were killed". */
  readonly isLight: boolean;
}

const saysLittle = new Set(["concept announce", "running", "completed"]);

const scaleOf = (scale: string, marks: string): Scale => {
  const [side, weight = "free"] = marks.split(" ");
  return {
    scale,
    side: side === "+" ? 1 : -1,
    weight: weight as Weight,
    isLight: weight === "told" || saysLittle.has(scale),
  };
};
const lexicon = compileLexicon([stanceWords], scaleOf);

// The words that name these in the tables of facts are many, and some of them mean other things as well.
const hints: Readonly<Record<string, readonly [scale: string, side: 1 | -1]>> = {
  reopening: ["open", 1],
  resumption: ["running", 1],
  extend: ["running", 1],
  suspension: ["running", -1],
  cancel: ["running", -1],
  stop: ["running", -1],
  postpone: ["running", -1],
  "collapse of deal": ["running", -1],
  closure: ["open", -1],
  "border closure": ["open", -1],
  reject: ["assent", -1],
  deny: ["assent", -1],
  contest: ["assent", -1],
  release: ["custody", -1],
  bail: ["custody", -1],
  pardon: ["custody", -1],
  rescue: ["life", 1],
  appointment: ["office", 1],
  promotion: ["office", 1],
  join: ["within", 1],
  return: ["within", 1],
  cut: ["toll", -1],
  agreement: ["signed", 1],
  ceasefire: ["signed", 1],
  "agreement local": ["signed", 1],
  verdict: ["guilt", 1],
  jail: ["guilt", 1],
};

// Concepts that tell what somebody did or what befell somebody; the others name people, things and topics.
const toldConcepts = new Set(
  `abduct,accident,agreement,airstrike,announce,appointment,arrest,attack,ban,begin,burn,buy,clash,condemn,crash,create,
  deliver,deployment,destroy,dismissal,donation,evacuate,expel,explosion,join,kill,lawsuit,leave bloc,loot,massacre,merger,
  mourning,neutralise,overrun,pardon,plot,ransom,release,resignation,retake,retaliate,sale,sanctions,shipwreck,shoot down,
  talks,technical fault,visit,withdrawal,wound`
    .split(",")
    .map((name) => name.trim()),
);

interface Placed extends Scale {
  readonly start: number;
  readonly end: number;
}

/** What a sentence tells, in reading order. */
export function readStances(sentence: Sentence, language: Language): Stance[] {
  const placed = placedIn(sentence, language);
  const turned = turnsIn(sentence, language, placed);
  return placed.map(({ scale, side, weight, start }) => {
    const here = turned.filter(({ near, far }) => near.has(start) || far.has(start));
    const nots = here.filter(({ turn, near }) => turn === "not" && near.has(start));
    // "n'est pas" is one "not"; "does not deny" is two.
    const isTurned = new Set(nots.map(({ reach }) => reach)).size === 1;
    return {
      scale,
      at: start,
      side: isTurned ? opposite(side) : side,
      isTurned,
      isFar: here.some(({ turn, far }) => turn === "not" && far.has(start)),
      isOpen: here.some(({ turn }) => turn === "open"),
      isPlanned: here.some(({ turn, reach }) => turn === "open" && reach === "next"),
      weight,
    };
  });
}

const opposite = (side: 1 | -1): 1 | -1 => (side === 1 ? -1 : 1);

function placedIn({ tokens, concepts }: Sentence, language: Language): Placed[] {
  const ofScales = lexicon
    .find(tokens, language)
    .filter(({ start }) => !isMereSaying(tokens, start))
    .filter(({ meaning, end }) => meaning.scale !== "near" || !isRough(tokens[end]))
    .map(({ meaning, start, end }) => ({ ...meaning, start, end }));
  const ofConcepts = concepts.flatMap(({ meaning: { name }, start, end }): Placed[] => {
    const hint = hints[name];
    const hinted = hint && scaleOf(hint[0], hint[1] === 1 ? "+ hint" : "- hint");
    const own = scaleOf(`concept ${name}`, "+");
    const told = [...(hinted ? [hinted] : []), ...(toldConcepts.has(name) ? [own] : [])];
    return told.map((scale) => ({ ...scale, start, end }));
  });
  return [...ofScales, ...ofConcepts].toSorted((a, b) => a.start - b.start);
}

/** "Nearly 40", "almost all", «شبه عسكرية»: an amount or a kind, not a miss. */
const isRough = (next: Token | undefined): boolean =>
  /^\d|^(?:all|every\w*|half|a|an|one|two|three|ten|twice|double\w*|entire\w*|none|no|nothing|never|tous|toutes?|tout|un|une|deux|dix|moitie|double|aucun\w*|عسكري\w*|رسمي\w*|صحراو\w*|جزيره|منعدم\w*|يومي\w*|كامل\w*|كلي\w*|تام\w*)$/u.test(
    next?.folded ?? "",
  );

/** «أكد أن» says; «أكد مقتل» confirms. */
function isMereSaying(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.folded ?? "";
  if (/^موكد[ها]$/.test(word)) return true;
  if (!/^[وف]?[يت]?[اوؤ]كد/u.test(word)) return false;
  return tokens.slice(at + 1, at + 7).some(({ folded }) => /^ب?ان(?:ه|ها|هم)?$/u.test(folded));
}

interface Turned {
  readonly turn: "not" | "open";
  readonly reach: "next" | "rest";
  /** Token positions it bears on, and those it may bear on. */
  readonly near: ReadonlySet<number>;
  readonly far: ReadonlySet<number>;
}

function turnsIn(sentence: Sentence, language: Language, placed: readonly Placed[]): Turned[] {
  return findTurns(sentence, language).map(({ turn, reach, at, from, to }) => {
    const after = placed.filter((one) => one.start >= from && one.start < to);
    // "Filed no case": what was not done stands before.
    const done = placed.filter(({ end }) => end === at && sentence.tokens[at]?.folded === "no");
    const first = after.find(({ isLight }) => !isLight) ?? after[0];
    const isNear = ({ start }: Placed): boolean =>
      first !== undefined && start < first.end && start < from + nextReach;
    const near = turn === "open" && reach === "rest" ? after : after.filter(isNear);
    const far = reach === "rest" ? after.filter((one) => !isNear(one)) : [];
    return { turn, reach, near: startsOf([...near, ...done]), far: startsOf(far) };
  });
}

const startsOf = (placed: readonly Placed[]): ReadonlySet<number> =>
  new Set(placed.map(({ start }) => start));
