import type { Language } from "../../text/language.ts";
import type { GateText } from "./gate-text.ts";
import { readDenials } from "./turns.ts";

/** A stretch of a sentence that says one thing. */
export interface Clause {
  readonly text: string;
  readonly language: Language;
  /** Where it stands in its sentence, in characters; `end` is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Names of concepts, ids of gazetteer entries and numbers that stand in it. */
  readonly features: ReadonlySet<string>;
  /** Beginnings of its telling words. */
  readonly words: ReadonlySet<string>;
  /** The features that a "no" in it bears on. */
  readonly denied: ReadonlySet<string>;
}

const smallJoints =
  /[,;:،؛—–]|\s(?:and|but|while|although|mais|tandis que|alors que|بينما|فيما|لكن|ولم|ولا|وتنفي|وينفي|ونفت|ونفى|وتؤكد|وأكد)\s/giu;
// Who denies one thing has not said another: "killed 15 and denies civilian deaths".
const mainJoints =
  /[;؛]|\s(?:while|بينما|فيما|في حين|إلا أن)\s|\sand (?=(?:den(?:y|ies|ied)|disputes?d?|rejects?|rejected)\s)|\s(?=و(?:تنفي|ينفي|نفت|نفى)\s)/giu;

/** The clauses of a sentence down to the smallest: "ten cars burned" and "without casualties". */
export function clausesOf(text: GateText): Clause[] {
  return split(text, smallJoints);
}

/** Only the clauses that can stand alone, each with a speaker of its own. */
export function mainClausesOf(text: GateText): Clause[] {
  return split(text, mainJoints);
}

// «قالت الأسر إنها غادرت، ويؤوي معظمها»: what a new verb opens is not in anybody's mouth; what "that" opens is.
const partJoints =
  /[;؛]|،\s(?=و(?!إ?أ?ن(?:ه|ها|هم)?\s)\p{L})|,\s(?:and|but|while|et|mais|tandis que)\s(?!that|qu)|\s(?:while|بينما|فيما|في حين|إلا أن)\s/giu;

/** The parts of a source sentence, only one of which may be somebody's words. */
export function partsOf(text: GateText): Clause[] {
  return split(text, partJoints);
}

/** The smallest clause in which a token of a sentence stands. */
export function clauseAt(text: GateText, token: number): Clause | undefined {
  const { tokens } = text.sentence;
  const offset = (tokens[token]?.start ?? 0) - (tokens[0]?.start ?? 0);
  return clausesOf(text).find(({ start, end }) => start <= offset && offset < end);
}

/** What stands in a sentence from one token up to, not including, another. */
export function thingsBetween(text: GateText, from: number, to: number): ReadonlySet<string> {
  const placed = [...placedFeatures(text), ...placedWords(text)];
  return new Set(
    placed.filter(({ token }) => token >= from && token < to).map(({ feature }) => feature),
  );
}

function split(text: GateText, joints: RegExp): Clause[] {
  const whole = text.sentence.text;
  const starts = [0, ...[...whole.matchAll(joints)].map(({ index }) => index), whole.length];
  const features = placedFeatures(text);
  const words = placedWords(text);
  const denied = features.filter(({ token }) =>
    readDenials(text.sentence, text.language).some(({ from, to }) => token >= from && token < to),
  );
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? whole.length;
    const within = (placed: readonly Placed[]): ReadonlySet<string> =>
      new Set(
        placed
          .filter(({ offset }) => offset >= start && offset < end)
          .map(({ feature }) => feature),
      );
    return {
      text: whole.slice(start, end),
      language: text.language,
      start,
      end,
      features: within(features),
      words: within(words),
      denied: within(denied),
    };
  });
}

interface Placed {
  readonly feature: string;
  readonly token: number;
  readonly offset: number;
}

/** The telling words of a sentence that are no names, each with where it stands. */
function placedWords({ sentence, nameMentions }: GateText): Placed[] {
  const base = sentence.tokens[0]?.start ?? 0;
  const isName = (at: number): boolean =>
    nameMentions.some(({ start, end }) => start <= at && at < end);
  return sentence.tokens.flatMap(({ folded, script, start }, at) => {
    const stem = stemOf(folded);
    const isTelling = stem.length >= (script === "arabic" ? 4 : 5) && !hollow.has(folded);
    return isTelling && !isName(at)
      ? [{ feature: `word:${stem}`, token: at, offset: start - base }]
      : [];
  });
}

// They stand in sentences of any content.
const hollow = new Set(
  `about above after again against among another before being below between could during every first other since still
  their there these those through under until where which while whose within would should
  ainsi alors après apres aussi autre autres avant avait cette contre depuis encore entre etait être etre leurs lors
  parmi pendant quand selon toute toutes tous trois elles
  التي الذي الذين اللذين كانت كانوا هناك هذا هذه ذلك بعد قبل منذ خلال عندما حين بين على الى حتى ايضا بينما فيما وفق بحسب
  منهم منها عليه عليها لدى سوى غير دون`.split(/\s+/u),
);
const stemLength = 5;
const proclitics = /^[وف]?(?:[بلك]?ال|لل)?(?=\p{L}{4})/u;

/** The beginning of a word, which its forms share, and which English and French often do. */
const stemOf = (folded: string): string => folded.replace(proclitics, "").slice(0, stemLength);

function placedFeatures({ sentence, nameMentions }: GateText): Placed[] {
  const base = sentence.tokens[0]?.start ?? 0;
  const found = [
    ...sentence.concepts.map(({ meaning, start }) => ({ feature: meaning.name, token: start })),
    ...nameMentions.map(({ entry, start }) => ({ feature: entry.id, token: start })),
    ...sentence.numbers.map(({ value, start }) => ({ feature: `${value}`, token: start })),
  ];
  return found.map((one) => ({
    ...one,
    offset: (sentence.tokens[one.token]?.start ?? base) - base,
  }));
}
