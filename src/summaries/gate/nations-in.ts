import { compileLexicon } from "../../facts/lexicon.ts";
import { nations } from "../../facts/words/nations.ts";
import type { GateText } from "./gate-text.ts";

const nationWords = compileLexicon<string>([nations], (code) => code);

/** A country where a text names it, its people or what is theirs; token positions. */
interface NationHit {
  /** ISO code. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text names a country or its people, as far as one country is meant. */
export function nationHits({ sentence, language, nameMentions }: GateText): NationHit[] {
  const words = nationWords
    .find(sentence.tokens, language)
    .filter(
      // The town of Koury is spelled like a Korean in Arabic.
      (hit) => !sentence.mentions.some((name) => name.start < hit.end && hit.start < name.end),
    )
    .map(({ meaning, start, end }) => ({ key: meaning, start, end }));
  const named = [...nameMentions, ...sentence.mentions].flatMap(({ entry, start, end }) => {
    const [code] = entry.countries;
    const isNation = entry.kind === "country" || entry.kind === "capital";
    return isNation && code !== undefined ? [{ key: code, start, end }] : [];
  });
  return [...words, ...named];
}

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
