import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import type { Case } from "./case.ts";
import { isInHeadline, isOurs, wordCount } from "./case.ts";
import { classesOf } from "./lexicon.ts";
import { isOfThree, listAround } from "./lists.ts";
import { births, destinations, insteads, origins, services } from "./passing-phrases.ts";
import { isPast, isSceneOfPast } from "./past.ts";
import { follows } from "./phrases.ts";

interface Place {
  readonly field: "title" | "text";
  readonly reading: Reading;
  readonly one: Case;
}

interface Check {
  readonly reason: string;
  /** In a headline, too; the others are for the text alone. */
  readonly anywhere?: true;
  readonly holds: (mention: Mention, place: Place) => boolean;
}

const checks: readonly Check[] = [
  {
    reason: "the outlet's own name",
    anywhere: true,
    holds: (mention, { reading, one }) => isOutletsName(mention, reading, one.article.outlet),
  },
  { reason: "a dateline", anywhere: true, holds: isDateline },
  { reason: "in the title of a work", anywhere: true, holds: isInWork },
  {
    reason: "named as what it is not",
    anywhere: true,
    holds: (mention, { reading }) => follows(mention, reading.tokens, insteads),
  },
  {
    reason: "where a person was born",
    anywhere: true,
    holds: (mention, { reading }) => isBirthplace(mention, reading),
  },
  { reason: "one of a list", anywhere: true, holds: isInList },
  {
    reason: "named as a neighbour",
    holds: (mention, { reading }) => isNeighbour(mention, reading),
  },
  {
    reason: "where somebody once served",
    anywhere: true,
    holds: (mention, { reading }) => follows(mention, reading.tokens, services),
  },
  { reason: "where something came from", anywhere: true, holds: isOrigin },
  { reason: "where something was going", anywhere: true, holds: isDestination },
  {
    reason: "named as an example",
    anywhere: true,
    holds: (mention, { reading, one }) =>
      isExample(mention, reading) && !one.words.title.has("measure"),
  },
  { reason: "one end of a range", anywhere: true, holds: isEndOfRange },
  {
    reason: "where something once happened",
    anywhere: true,
    holds: (mention, { field, reading, one }) =>
      field === "title" && isSceneOfPast(mention, reading, one),
  },
  {
    reason: "one of a ranking",
    holds: (_, { one }) => one.words.title.has("ranking") && !isInHeadline(one),
  },
  { reason: "background", holds: (mention, { reading, one }) => isPast(mention, reading, one) },
];

/** Why a name says nothing about the subject of the story, in English; null when it may. */
export function passingReason(mention: Mention, place: Place): string | null {
  const found = checks.find(({ anywhere, holds }) => {
    return (anywhere || place.field === "text") && holds(mention, place);
  });
  return found?.reason ?? null;
}

function isOutletsName(
  { start, end }: Mention,
  { text, tokens }: Reading,
  outlet: string,
): boolean {
  const at = tokens[start]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? 0;
  const name = text.slice(at, stop);
  if (outlet.length <= name.length || !outlet.includes(name)) return false;
  const from = text.indexOf(outlet, Math.max(0, at - outlet.length));
  return from >= 0 && from <= at && stop <= from + outlet.length;
}

/** "BAMAKO (AFP) - ...": where the agency has its desk. A country there is the subject. */
function isDateline({ entry, start, end }: Mention, { reading: { text, tokens } }: Place): boolean {
  const after = text.slice(tokens[end - 1]?.end ?? 0);
  return start === 0 && entry.kind !== "country" && /^\s*\([^)]{1,25}\)\s*[—–:-]/.test(after);
}

/** "« Bamako Noir », un polar": a name in quotation marks where words of art speak and none of harm. */
function isInWork({ start, end }: Mention, { reading: { text, tokens }, one }: Place): boolean {
  const isArt = wordCount(one, "celebrity") + wordCount(one, "curiosity") > 0;
  if (!isArt || wordCount(one, "incident") > 0) return false;
  const before = text.slice(0, tokens[start]?.start ?? 0);
  const after = text.slice(tokens[end - 1]?.end ?? 0);
  return (
    /(?:^|\s)[«“"‘'][^«»“”"‘’']{0,40}$/u.test(before) &&
    /^[^«»“”"‘’']{0,40}[»”"’'](?!s\b)/u.test(after)
  );
}

const persons = ["person", "celebrity", "calling"] as const;

function isBirthplace(mention: Mention, { tokens }: Reading): boolean {
  if (tokens[mention.end]?.folded === "born") return true;
  const [one, two] = [tokens[mention.start - 1], tokens[mention.start - 2]];
  const isFrom = one?.folded === "from" || one?.folded === "من";
  const classes = classesOf(two);
  const isPerson = persons.some((name) => classes.has(name));
  return (isFrom && isPerson) || follows(mention, tokens, births);
}

/** Three countries and more in one breath are a list, but for "the three" of the alliance as subject. */
function isInList(mention: Mention, { reading, field, one }: Place): boolean {
  const { size, isCountries, start } = listAround(mention, reading);
  if (size < 3 || isMeasureAgainst(one)) return false;
  // "Algeria, Nigeria and Niger agree": three that open a headline act together.
  if (field === "title" && isCountries && start === 0 && size === 3) return false;
  const isLead = field === "title" || mention.start < (reading.sentences[0]?.end ?? 0);
  return !(isLead && isOfThree(mention, reading));
}

/** A ban or a sanction that names them is aimed at them. */
function isMeasureAgainst({ words, reading }: Case): boolean {
  const countries = reading.title.mentions.filter(({ entry }) => entry.kind === "country");
  return words.title.has("measure") && countries.length < 2;
}

const examples = new Set("including dont بينها بينهم منها ومنها".split(" "));

/** "eight countries, including Mali and Niger". */
function isExample({ start }: Mention, { tokens }: Reading): boolean {
  return [1, 2, 3, 4, 5, 6].some((distance) =>
    examples.has(tokens[start - distance]?.folded ?? ""),
  );
}

function isNeighbour({ start }: Mention, { tokens }: Reading): boolean {
  return [1, 2, 3].some((distance) => classesOf(tokens[start - distance]).has("neighbour"));
}

/** "A lorry arriving from Mali": the goods travelled, the story did not. A headline says where it is. */
function isOrigin(mention: Mention, { reading, field, one }: Place): boolean {
  if (mention.entry.kind !== "country" || wordCount(one, "flight") > 0) return false;
  const isFar = field === "text" || reading.mentions.some(({ entry }) => isForeign(entry));
  return isFar && follows(mention, reading.tokens, origins);
}

/** "Customs of Benin seize motorcycles bound for Niger": seized where the headline has it. */
function isDestination(mention: Mention, { reading, one }: Place): boolean {
  if (mention.entry.kind !== "country" || wordCount(one, "flight") > 0) return false;
  const { mentions, tokens } = one.reading.title;
  const isElsewhere = mentions.some(({ entry, start }) => {
    return entry !== mention.entry && isNotOurs(entry) && !isLeft(start, tokens);
  });
  return isElsewhere && follows(mention, reading.tokens, destinations);
}

function isNotOurs({ countries }: Mention["entry"]): boolean {
  return countries.length === 1 && !countries.some(isOurs);
}

function isLeft(start: number, tokens: Place["reading"]["tokens"]): boolean {
  return froms.has(tokens[start - 1]?.folded ?? "");
}

function isForeign({ kind, countries }: Mention["entry"]): boolean {
  return kind !== "country" && countries.length > 0 && !countries.some(isOurs);
}

const froms = new Set(["from", "de", "من"]);
const tos = new Set(["to", "à", "À", "إلى", "الى"]);

/** "From Timbuktu to Tulsa", "from here to Timbuktu": a figure of speech where no news stands beside it. */
function isEndOfRange({ start, end }: Mention, { reading: { tokens }, one }: Place): boolean {
  const wordAt = (at: number): string => tokens[at]?.folded ?? "";
  // By the letter: "de Dosso à Tahoua" is a range, "de Dosso a été" is none.
  const isTo = (at: number): boolean => tos.has(tokens[at]?.text ?? "");
  const isStart = froms.has(wordAt(start - 1)) && isTo(end);
  const isEnd = isTo(start - 1) && froms.has(wordAt(start - 3));
  return (isStart || isEnd) && !newsWords.some((name) => wordCount(one, name) > 0);
}

const newsWords = ["incident", "disaster", "state", "civic", "flight"] as const;
