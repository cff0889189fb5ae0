import { skeletonsOf } from "../../facts/unknown-names.ts";
import { remember } from "../../text/remember.ts";
import type { Token } from "../../text/tokens.ts";

// French writes the ends of its words and does not say them.
const silent = /(?<=[a-z]{2})(?:es|[tsdxz])$/;
// "Reuters" ends on an s in Latin and on a z in Arabic letters.
const plain = (sound: string): string => sound.replace(/z/g, "s");

/**
 * How a name may sound: the consonants of its words in one alphabet for both scripts, without the
 * articles. A Latin name is read with the ends of its words and without them.
 */
export function soundsOf(tokens: readonly Token[]): readonly string[] {
  const words = tokens.filter((token) => !isArticle(token));
  const bare = words.map(({ folded, ...word }) => ({
    ...word,
    folded: folded.replace(silent, ""),
  }));
  const [written, said] = [join(words), join(bare)];
  return said.length < shortestSaid || said === written ? [written] : [written, said];
}

// "Rabat" without its end is many a word.
const shortestSaid = 5;

const join = (tokens: readonly Token[]): string =>
  plain(tokens.map(soundOf).join("")).replace(/(.)\1+/g, "$1");

const rememberedWords = 20_000;
const soundOf = remember(
  rememberedWords,
  ({ folded }: Token) => folded,
  (token) => (token.script === "number" ? "" : (skeletonsOf(token)[0] ?? "")),
);

const isArticle = ({ folded }: Token): boolean => /^(?:the|ذا|a[lnrs]|el|et|and)$/.test(folded);

/** How many letters tell two sounds apart. */
export function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (other[column - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? one.length;
}
