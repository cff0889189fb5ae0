import { compileLexicon } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { Language } from "../../text/language.ts";
import { isToCome } from "../words/arabic-speech.ts";
import { turningWords } from "../words/stance-words.ts";

/** A word that turns others round or leaves them open, with the tokens it can bear on: up to, not including, `to`. */
export interface Turn {
  readonly turn: "not" | "open";
  /** One deed, or all to the end of the clause. */
  readonly reach: "next" | "rest";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const turns = compileLexicon([turningWords], (name, reach) => ({
  turn: name as "not" | "open" | "none",
  reach: reach as "next" | "rest",
}));

/** How far, in tokens, what bears on one deed is looked for. */
export const nextReach = 6;

/** Where a sentence says no, or leaves open, in reading order of either. */
export function findTurns(sentence: Sentence, language: Language): Turn[] {
  const hits = [...turns.find(sentence.tokens, language), ...futuresIn(sentence, language)];
  return hits.flatMap(({ meaning: { turn, reach }, start, end }) => {
    if (turn === "none" || isOnly(sentence, end)) return [];
    const limit = reach === "next" ? end + nextReach : sentence.tokens.length;
    return [{ turn, reach, at: start, from: end, to: clauseEnd(sentence, end, limit) }];
  });
}

/** The stretches of a sentence that a "not" or a "denies" bears on. */
export const readDenials = (sentence: Sentence, language: Language): Turn[] =>
  findTurns(sentence, language).filter(({ turn }) => turn === "not");

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
function futuresIn(sentence: Sentence, language: Language) {
  if (language === "en") return [];
  return sentence.tokens.flatMap((_, start) =>
    isFuture(sentence, start, language) && !isName(sentence, start)
      ? [{ meaning: { turn: "open" as const, reach: "next" as const }, start, end: start }]
      : [],
  );
}

function isFuture({ tokens }: Sentence, at: number, language: Language): boolean {
  const folded = tokens[at]?.folded ?? "";
  if (language === "fr") return frenchFuture.test(folded);
  if (arabicFuture.test(folded) && !noFuture.test(folded)) return true;
  return /^[وف]?قد$/.test(tokens[at - 1]?.folded ?? "") && isToCome(folded);
}

/** "Dioura" ends like a verb. */
function isName({ tokens, text, mentions }: Sentence, at: number): boolean {
  const offset = (tokens[at]?.start ?? 0) - (tokens[0]?.start ?? 0);
  return (
    /^\p{Lu}/u.test(text.slice(offset)) ||
    mentions.some(({ start, end }) => start <= at && at < end)
  );
}

const arabicFuture = /^[وف]?س[يتن](?!بق|ظل)\p{L}{2,}/u;
// «سيطر»، «سيارة»، «ستين»، «سيكاسو»: nothing to come.
const noFuture =
  /^[وف]?(?:سيطر\p{L}*|سيار\p{L}*|سياس\p{L}*|سياد\p{L}*|سياق\p{L}*|سياح\p{L}*|سيناري\p{L}*|سينما\p{L}*|سينو|سيغو|سيكاس\p{L}*|سيبا|سيدات|سيدت?ه?ا?|سيول|سيلان|سيره?ا?|سيوف|ستين\p{L}*|ستون|ستار|ستاد|ستوديو|سنوا?ت?|سنوي\p{L}*|سنتي\p{L}*|سنغال\p{L}*|سنين|سنجاب)$/u;
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

// «وبثت»، «وقالت»، «ويقول»، «ووصفها»: a verb that a letter joins to the clause before.
const isJoined = (folded: string): boolean =>
  /^و(?:[يتو]\p{L}{3,}|\p{L}{2,}ت(?:ه|ها|هم)?|قال\p{L}*)$/u.test(folded);
