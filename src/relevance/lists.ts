import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import { classesOf } from "./lexicon.ts";

/** The run of coordinated countries or cities a name stands in. */
interface CountryList {
  readonly size: number;
  readonly codes: readonly string[];
  /** Where its first name stands among the tokens. */
  readonly start: number;
  /** Names of countries only, no cities or peoples. */
  readonly isCountries: boolean;
  /** Names of countries, or of capitals as their governments. */
  readonly isStates: boolean;
}

const places = new Set(["country", "capital", "city"]);
const links = new Set(
  "and et ou or le la l les du de des d en au aux the to a puis then و او ثم من الي في ب".split(
    " ",
  ),
);

/** "Mali, Niger and Chad", "باماكو ونيامي وواغادوغو": names with nothing but commas and "and" between. */
export function listAround(mention: Mention, reading: Reading): CountryList {
  const names = reading.mentions.filter(({ entry }) => places.has(entry.kind));
  const at = names.indexOf(mention);
  if (at < 0) {
    return {
      size: 1,
      codes: mention.entry.countries,
      start: mention.start,
      isCountries: false,
      isStates: false,
    };
  }
  let first = at;
  let last = at;
  while (areJoined(names[first - 1], names[first], reading)) first -= 1;
  while (areJoined(names[last], names[last + 1], reading)) last += 1;
  const run = names.slice(first, last + 1);
  const codes = [...new Set(run.flatMap(({ entry }) => entry.countries))];
  const extra = isListed(names[first], reading, -1) || isListed(names[last], reading, 1) ? 1 : 0;
  return {
    size: codes.length + (run.length > 1 ? extra : 0),
    codes,
    start: run[0]?.start ?? mention.start,
    isCountries: extra === 0 && run.every((name) => isState(name, ["country"])),
    isStates: extra === 0 && run.every((name) => isState(name, ["country", "capital"])),
  };
}

function isState({ entry, demonym }: Mention, kinds: readonly string[]): boolean {
  return kinds.includes(entry.kind) && !demonym;
}

/** Mali, Niger and Burkina Faso, or their capitals, and nobody else, in one breath. */
export function isOfThree(mention: Mention, reading: Reading): boolean {
  const { isCountries, isStates, codes, start } = listAround(mention, reading);
  const isThree = codes.length === 3 && ["ML", "NE", "BF"].every((code) => codes.includes(code));
  if (!isThree || !isStates) return false;
  return isCountries || start === 0 || !isTour(mention, reading);
}

/** "From Conakry to Libreville, through Bamako, Niamey and Ouagadougou": towns on a map, no governments. */
function isTour(mention: Mention, { mentions, sentences }: Reading): boolean {
  const sentence = sentences.find(({ end }) => mention.start < end);
  return mentions.some(({ entry, start }) => {
    const isHere = sentence !== undefined && start >= sentence.start && start < sentence.end;
    return isHere && isForeignPlace(entry);
  });
}

function isForeignPlace({ kind, countries }: Mention["entry"]): boolean {
  const isAlly = countries.some((code) => ["ML", "NE", "BF"].includes(code));
  return places.has(kind) && countries.length > 0 && !isAlly;
}

/** Whether nothing but commas and "and" stands between two names. */
export function areJoined(
  one: Mention | undefined,
  other: Mention | undefined,
  reading: Reading,
): boolean {
  if (!one || !other || other.start - one.end > 3) return false;
  const between = reading.tokens.slice(one.end, other.start);
  if (!between.every(({ folded }) => links.has(folded))) return false;
  const from = reading.tokens[one.end - 1]?.end ?? 0;
  const gap = reading.text.slice(from, reading.tokens[other.start]?.start ?? 0);
  const isComma = /^\s*[,،;؛]/.test(gap);
  return isComma || other.clitic.startsWith("و") || /\b(?:and|et|ou|or)\b/.test(gap);
}

/** A continent beside the run makes it one longer: "North Africa, Mali and Niger". */
function isListed(mention: Mention | undefined, reading: Reading, side: -1 | 1): boolean {
  if (!mention) return false;
  const at = side < 0 ? mention.start - 1 : mention.end;
  return classesOf(reading.tokens[at]).has("listed");
}
