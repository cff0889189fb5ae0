import { compileLexicon } from "../../facts/lexicon.ts";
import { nations } from "../../facts/words/nations.ts";
import type { GateText } from "./gate-text.ts";

const nationWords = compileLexicon<string>([nations], (code) => code);

/** Codes of the countries named, by their own name, their people, or what lies in them. */
export function nationsIn({ sentence, language, names }: GateText): string[] {
  // The town of Koury is spelled like a Korean in Arabic.
  const words = nationWords
    .find(sentence.tokens, language)
    .filter(
      (hit) => !sentence.mentions.some((name) => name.start < hit.end && hit.start < name.end),
    )
    .map(({ meaning }) => meaning);
  const demonyms = sentence.mentions.filter(({ demonym }) => demonym);
  const entries = [...names, ...demonyms.map(({ entry }) => entry)];
  return [
    ...words,
    ...entries.flatMap(({ countries }) => (countries.length === 1 ? countries : [])),
  ];
}
