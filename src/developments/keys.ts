import type { Facts, NumberFact } from "../facts/facts.ts";
import { compileLexicon } from "../facts/lexicon.ts";
import { breadthOf } from "../facts/places.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import type { Sentence } from "../facts/sentence.ts";
import { readUnknownNames } from "../facts/unknown-names.ts";
import { nations } from "../facts/words/nations.ts";
import type { Entry } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Language } from "../text/language.ts";
import type { NumberReading } from "../text/numbers.ts";

/** Key to weight. A key means the same in every language: "p:place/gao", "e:ambush", "n:killed:9". */
export type Keys = ReadonlyMap<string, number>;

const weights = {
  spot: 2.2,
  capital: 1,
  area: 1,
  region: 0.6,
  person: 2.5,
  actor: 1.6,
  nation: 1.2,
  watchedCountry: 0.2,
  concept: 1,
  fate: 1.8,
  value: 1.5,
  largeValue: 2.5,
  placeName: 2,
  name: 1,
  cognate: 0.5,
  type: 0.6,
  date: 0.6,
} as const;

const dayMs = 86_400_000;
const titleShare = 1.6;
// Below this a bare number is shared by chance.
const tellingValue = 13;

const nationWords = compileLexicon([nations], (code) => code);

/** The pivot keys of an event: what carries across languages. */
export function pivotKeys(event: ReportedEvent, language: Language): Keys {
  const keys = new Map<string, number>();
  const fates = new Set(event.facts.numbers.filter(isFate).map(({ value }) => `v:${value}`));
  const told = event.sentences.flatMap((sentence) =>
    sentenceKeys(sentence, language)
      .filter(([key]) => !fates.has(key))
      .map(([key, weight]) => [key, weight * (sentence.isTitle ? titleShare : 1)] as const),
  );
  for (const [key, weight] of [...told, ...factKeys(event.facts)]) {
    keys.set(key, Math.max(keys.get(key) ?? 0, weight));
  }
  return keys;
}

function factKeys({ numbers, eventType, eventDate }: Facts): (readonly [string, number])[] {
  return [
    ...numbers
      .filter(isFate)
      .map(({ role, value }) => [`n:${role}:${value}`, weights.fate] as const),
    ...(eventType ? [[`t:${eventType}`, weights.type] as const] : []),
    ...(eventDate ? [[`d:${eventDate.getTime() / dayMs}`, weights.date] as const] : []),
  ];
}

function isFate({ role, value }: NumberFact): boolean {
  return role !== "count" && value > 1;
}

function sentenceKeys(sentence: Sentence, language: Language): (readonly [string, number])[] {
  const numbers = sentence.numbers.filter(({ value, vague }) => !vague && value >= tellingValue);
  return [
    ...sentence.mentions.flatMap(mentionKeys),
    ...nationWords
      .find(sentence.tokens, language)
      .map(({ meaning }) => [`c:${meaning}`, weights.nation] as const),
    ...readUnknownNames(sentence).map(
      ({ skeleton, isPlace }) =>
        [`s:${skeleton}`, isPlace ? weights.placeName : weights.name] as const,
    ),
    ...sentence.concepts.map(({ meaning }) => [`e:${meaning.name}`, weights.concept] as const),
    ...cognates(sentence),
    ...numbers
      .filter((number) => !isYear(sentence, number))
      .map(
        ({ value }) => [`v:${value}`, value >= 100 ? weights.largeValue : weights.value] as const,
      ),
  ];
}

/** "In 2024" is a year, "2,000 troops" are not. */
function isYear({ tokens }: Sentence, { value, start, end }: NumberReading): boolean {
  const isBare = end === start + 1 && tokens[start]?.text.length === 4;
  return isBare && value >= 1990 && value <= 2030;
}

// English and French share most long words up to their ending: "commission", "transition".
const cognateStem = 5;
const shortestCognate = 7;

function cognates({ tokens, concepts, mentions }: Sentence): (readonly [string, number])[] {
  const known = new Set([...concepts, ...mentions].map(({ start }) => start));
  return tokens.flatMap(({ folded, script }, at) =>
    script === "latin" && folded.length >= shortestCognate && !known.has(at)
      ? [[`w:${folded.slice(0, cognateStem)}`, weights.cognate] as const]
      : [],
  );
}

function mentionKeys({ entry, demonym }: Mention): (readonly [string, number])[] {
  if (entry.kind === "country") return countryKeys(entry);
  if (entry.id.startsWith("person/")) return [[`a:${entry.id}`, weights.person]];
  if (entry.id.startsWith("actor/")) return [[`a:${entry.id}`, weights.actor]];
  if (demonym) return [];
  const region =
    entry.admin && entry.kind !== "capital" ? [[`r:${entry.admin}`, weights.region] as const] : [];
  return [[`p:${entry.id}`, placeWeight(entry)], ...region];
}

function placeWeight(entry: Entry): number {
  const breadth = breadthOf(entry);
  if (breadth >= 2) return weights.area;
  return breadth === 1 ? weights.capital : weights.spot;
}

function countryKeys({ countries }: Entry): (readonly [string, number])[] {
  return countries.map((code) => [
    `c:${code}`,
    code === "ML" || code === "NE" ? weights.watchedCountry : weights.nation,
  ]);
}
