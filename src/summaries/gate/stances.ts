import { compileLexicon } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { Language } from "../../text/language.ts";
import type { Token } from "../../text/tokens.ts";
import { isToCome } from "../words/arabic-speech.ts";
import { stanceWords, turningWords } from "../words/stance-words.ts";

/** One thing a sentence says is done, undone or left open. */
export interface Stance {
  /** A scale of `stance-words.ts` or the name of a concept. */
  readonly scale: string;
  /** Which side of the scale, every "not" and "denies" before it counted in. */
  readonly side: 1 | -1;
  /** Some "not" or "denies" turned it round. */
  readonly isTurned: boolean;
  /** It may be turned round: "denies the deaths in the strike" says nothing of the strike. */
  readonly isFar: boolean;
  /** Planned, demanded, possible or alleged. */
  readonly isOpen: boolean;
  readonly weight: Weight;
}

/**
 * What a summary owes its sources for a word: `owed`, one that says as much; `held`, none that says
 * the opposite alone; `free`, neither. A `hint` only speaks for others.
 */
type Weight = "owed" | "held" | "free" | "hint";

interface Scale {
  readonly scale: string;
  readonly side: 1 | -1;
  readonly weight: Weight;
}

const scales = compileLexicon([stanceWords], (scale, marks): Scale => {
  const [side, weight = "free"] = marks.split(" ");
  return { scale, side: side === "+" ? 1 : -1, weight: weight as Weight };
});
const turns = compileLexicon([turningWords], (name, reach) => ({
  turn: name as "not" | "open" | "none",
  reach: reach as "next" | "rest",
}));

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
      side: isTurned ? opposite(side) : side,
      isTurned,
      isFar: here.some(({ turn, far }) => turn === "not" && far.has(start)),
      isOpen: here.some(({ turn }) => turn === "open"),
      weight,
    };
  });
}

const opposite = (side: 1 | -1): 1 | -1 => (side === 1 ? -1 : 1);

function placedIn({ tokens, concepts }: Sentence, language: Language): Placed[] {
  const ofScales = scales
    .find(tokens, language)
    .filter(({ start }) => !isMereSaying(tokens, start))
    .map(({ meaning, start, end }) => ({ ...meaning, start, end }));
  const ofConcepts = concepts.flatMap(({ meaning: { name }, start, end }): Placed[] => {
    const hint = hints[name];
    const own = { scale: `concept ${name}`, side: 1, weight: "free", start, end } as const;
    return [
      ...(hint ? [{ scale: hint[0], side: hint[1], weight: "hint", start, end } as const] : []),
      ...(toldConcepts.has(name) ? [own] : []),
    ];
  });
  return [...ofScales, ...ofConcepts].toSorted((a, b) => a.start - b.start);
}

/** «أكد أن» says; «أكد مقتل» confirms. */
function isMereSaying(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.folded ?? "";
  if (/^موكد[ها]$/.test(word)) return true;
  if (!/^[وف]?[يت]?[اوؤ]كد/u.test(word)) return false;
  return tokens.slice(at + 1, at + 7).some(({ folded }) => /^ب?ان(?:ه|ها|هم)?$/u.test(folded));
}

/** Where a word denies, and the tokens it bears on: up to, not including, `to`. */
export interface Denial {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Turned {
  readonly turn: "not" | "open" | "none";
  readonly reach: "next" | "rest";
  /** Token positions it bears on, and those it may bear on. */
  readonly near: ReadonlySet<number>;
  readonly far: ReadonlySet<number>;
}

const nextReach = 6;
// "Has not announced that it did": what is not told is what was done.
const lightScales = new Set(["concept announce", "running"]);

function turnsIn(sentence: Sentence, language: Language, placed: readonly Placed[]): Turned[] {
  const hits = [...turns.find(sentence.tokens, language), ...futuresIn(sentence, language)];
  return hits
    .filter(({ meaning, end }) => meaning.turn !== "none" && !isOnly(sentence, end))
    .map(({ meaning: { turn, reach }, end }) => {
      const limit = clauseEnd(
        sentence,
        end,
        reach === "next" ? end + nextReach : sentence.tokens.length,
      );
      const after = placed.filter((one) => one.start >= end && one.start < limit);
      const first = after.find(({ scale }) => !lightScales.has(scale)) ?? after[0];
      const isNear = ({ start }: Placed): boolean =>
        first !== undefined && start < first.end && start < end + nextReach;
      const near = turn === "open" && reach === "rest" ? after : after.filter(isNear);
      const far = reach === "rest" ? after.filter((one) => !isNear(one)) : [];
      return { turn, reach, near: startsOf(near), far: startsOf(far) };
    });
}

/** The stretches of a sentence that a "not" or a "denies" bears on, in token positions. */
export function readDenials(sentence: Sentence, language: Language): Denial[] {
  return turns
    .find(sentence.tokens, language)
    .filter(({ meaning, end }) => meaning.turn === "not" && !isOnly(sentence, end))
    .map(({ meaning: { reach }, start, end }) => {
      const limit = reach === "next" ? end + nextReach : sentence.tokens.length;
      return { at: start, from: end, to: clauseEnd(sentence, end, limit) };
    });
}

const startsOf = (placed: readonly Placed[]): ReadonlySet<number> =>
  new Set(placed.map(({ start }) => start));

/** "N'a signé qu'une lettre", «لا يسري قبل عام»: what is so, and nothing else, or not yet. */
function isOnly({ tokens }: Sentence, from: number): boolean {
  const words = tokens.slice(from, from + onlyReach).map(({ folded }) => folded);
  const only = words.findIndex((word) => /^(?:qu|que|until|before|avant|سوي|الا|قبل)$/u.test(word));
  return (
    only > 0 && words[only + 1] !== "ان" && !words.slice(0, only).some((word) => noAgain.test(word))
  );
}

const onlyReach = 5;
const noAgain = /^(?:pas|plus|jamais|rien|aucune?|personne)$/;

/**
 * «ستبيع», «قد يبيع», "rouvriront": verbs that say by a letter or an ending that it is to come; what
 * «ستبقى» has begun.
 */
function futuresIn({ tokens }: Sentence, language: Language) {
  if (language === "en") return [];
  return tokens.flatMap(({ folded }, start) => {
    const isFuture =
      language === "fr"
        ? frenchFuture.test(folded)
        : arabicFuture.test(folded) ||
          (/^[وف]?قد$/.test(tokens[start - 1]?.folded ?? "") && isToCome(folded));
    return isFuture
      ? [{ meaning: { turn: "open" as const, reach: "next" as const }, start, end: start }]
      : [];
  });
}

const arabicFuture = /^[وف]?س[يتن](?!بق|ظل)\p{L}{2,}/u;
// «Rouvriront», «serait convenu»: the conditional of newsrooms reports what they have not seen.
const frenchFuture =
  /^(?!operat?|camera|cholera|guerilla)\p{L}{2,}(?:[eiduvr]ra|[eiduvr]ront|[eiduvr]rait|[eiduvr]raient)$/u;

const joints = new Set(
  "and but while although whereas which who when before after following despite amid during et mais qui tandis alors apres avant malgre lors بينما فيما لكن بعد عقب اثر قبل رغم خلال عندما حين منذ التي الذي الذين".split(
    " ",
  ),
);

/** The position after the last word of the clause that goes on at `from`. */
function clauseEnd({ tokens, text }: Sentence, from: number, limit: number): number {
  const base = tokens[0]?.start ?? 0;
  for (let at = from; at < Math.min(tokens.length, limit); at += 1) {
    const between = text.slice(
      (tokens[at - 1]?.end ?? base) - base,
      (tokens[at]?.start ?? base) - base,
    );
    const folded = tokens[at]?.folded ?? "";
    if (/[,;:،؛.!?؟—–]/u.test(between) || joints.has(folded) || isJoined(folded)) return at;
  }
  return Math.min(tokens.length, limit);
}

// «وبثت»، «وقالت»، «ويقول»: a verb that a letter joins to the clause before.
const isJoined = (folded: string): boolean =>
  /^و(?:[يت]\p{L}{3,}|\p{L}{2,}ت(?:ه|ها|هم)?|قال\p{L}*)$/u.test(folded);
