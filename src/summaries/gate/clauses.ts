import type { GateText } from "./gate-text.ts";

/** A stretch of a sentence that says one thing. */
export interface Clause {
  readonly text: string;
  /** Names of concepts, ids of gazetteer entries and numbers that stand in it. */
  readonly features: ReadonlySet<string>;
  /** Its longer words, folded, with their language. */
  readonly words: ReadonlySet<string>;
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

function split(text: GateText, joints: RegExp): Clause[] {
  const whole = text.sentence.text;
  const starts = [0, ...[...whole.matchAll(joints)].map(({ index }) => index), whole.length];
  const features = placedFeatures(text);
  const words = placedWords(text);
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? whole.length;
    const within = (placed: readonly Placed[]): ReadonlySet<string> =>
      new Set(
        placed
          .filter(({ offset }) => offset >= start && offset < end)
          .map(({ feature }) => feature),
      );
    return { text: whole.slice(start, end), features: within(features), words: within(words) };
  });
}

interface Placed {
  readonly feature: string;
  readonly offset: number;
}

const shortestWord = 5;

/** The longer words of a sentence's own language, each with where it stands. */
function placedWords({ sentence, language }: GateText): Placed[] {
  const base = sentence.tokens[0]?.start ?? 0;
  return sentence.tokens
    .filter(({ folded }) => folded.length >= shortestWord)
    .map(({ folded, start }) => ({ feature: `${language}:${folded}`, offset: start - base }));
}

function placedFeatures({ sentence }: GateText): Placed[] {
  const base = sentence.tokens[0]?.start ?? 0;
  const offsetOf = (token: number): number => (sentence.tokens[token]?.start ?? base) - base;
  return [
    ...sentence.concepts.map(({ meaning, start }) => ({
      feature: meaning.name,
      offset: offsetOf(start),
    })),
    ...sentence.mentions.map(({ entry, start }) => ({
      feature: entry.id,
      offset: offsetOf(start),
    })),
    ...sentence.numbers.map(({ value, start }) => ({
      feature: `${value}`,
      offset: offsetOf(start),
    })),
  ];
}
