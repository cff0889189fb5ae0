import type { Alert } from "../alerts/alert.ts";
import { cliticReadings } from "../text/arabic.ts";
import { tokenize } from "../text/tokens.ts";

/** Tells whether words stand in a text, whatever their accents, case or Arabic particles. */
export type WordSearch = (words: string) => boolean;

/** Searches all that an alert says: its text in both languages, its place and its sources' headlines. */
export function searchAlert({ headline, body, place, sources }: Alert): WordSearch {
  const texts = [headline, body, place].flatMap(({ ar, en }) => [ar, en]);
  return createWordSearch([...texts, ...sources.map(({ title }) => title)]);
}

/** Several words are found where they follow each other. */
function createWordSearch(texts: readonly string[]): WordSearch {
  // Nothing of one text follows the last word of another.
  const positions = texts.flatMap((text) => [
    ...tokenize(text).map(({ folded, script }) => formsOf(folded, script)),
    new Set<string>(),
  ]);
  const everywhere = new Set(positions.flatMap((forms) => [...forms]));

  return (words) => {
    const wanted = tokenize(words).map(({ folded }) => folded);
    const [first] = wanted;
    if (first === undefined || !everywhere.has(first)) return false;
    return positions.some((_, start) =>
      wanted.every((word, offset) => positions[start + offset]?.has(word)),
    );
  };
}

function formsOf(folded: string, script: string): ReadonlySet<string> {
  const isArabic = script === "arabic";
  return new Set(isArabic ? cliticReadings(folded).map(({ stem }) => stem) : [folded]);
}
