import type { Concept } from "../../../facts/concept.ts";
import { concepts } from "../../../facts/concept.ts";
import type { Token } from "../../../text/tokens.ts";

const dual = /^\p{L}{3,}(?:ين|ان)$/u;

/** What an Arabic noun in the dual has two of, as far as the tables know its singular. */
export function singularOf(token: Token | undefined): Concept[] {
  if (!token || !dual.test(token.folded)) return [];
  const stem = token.folded.slice(0, -2);
  const nouns = stem.endsWith("ت") ? [`${stem.slice(0, -1)}ه`, stem] : [stem];
  return nouns.flatMap((folded) =>
    concepts.find([{ ...token, folded }], "ar").map(({ meaning }) => meaning),
  );
}
