import { cliticReadings } from "../../text/arabic.ts";
import type { Token } from "../../text/tokens.ts";
import { tokenize } from "../../text/tokens.ts";
import type { GateText } from "./gate-text.ts";

/** The words of all sources by how they begin, without particles; made once for every cluster. */
type Words = ReadonlyMap<string, ReadonlySet<string>>;

const written = new WeakMap<readonly GateText[], Words>();
const stemLength = 4;
const stemOf = (word: string): string => word.slice(0, stemLength);

/** Whether a word stands in a source, in this form or with another ending. */
export function isWritten(token: Token, sources: readonly GateText[]): boolean {
  const words = written.get(sources) ?? wordsOf(sources);
  written.set(sources, words);
  return formsOf(token).some((form) => {
    const alike = [...(words.get(stemOf(form)) ?? [])];
    return alike.some((other) => other === form || isForm(form, other));
  });
}

function wordsOf(sources: readonly GateText[]): Words {
  const outlets = [...new Set(sources.map(({ outlet }) => outlet))].flatMap(tokenize);
  const tokens = [...sources.flatMap(({ sentence }) => sentence.tokens), ...outlets];
  const words = new Map<string, Set<string>>();
  for (const form of tokens.flatMap(formsOf)) {
    words.set(stemOf(form), (words.get(stemOf(form)) ?? new Set()).add(form));
  }
  return words;
}

/** A word as it stands, and an Arabic one without its particles as well. */
export const formsOf = ({ folded, script }: Token): readonly string[] =>
  script === "arabic" ? cliticReadings(folded).map(({ stem }) => stem) : [folded];

// "Emirati" and "Emiratis", "Egyptian" and "égyptien"; "Makary" is no Makalondi.
const ending =
  /^(?:e?s|i?ans?|ens?|ennes?|is?|ese|oise?|aise?s?|e|nes?|y|ies?|ia|a|o|ين|ون|يون|يين|ي|يه|ات|ان|تين|تان|ه)?$/u;

/** One word in two forms: all but their endings is the same. */
function isForm(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= stemLength && ending.test(one.slice(shared)) && ending.test(other.slice(shared));
}
