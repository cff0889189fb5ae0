import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import type { Case } from "./case.ts";
import { isInHeadline, isOurs, wordCount } from "./case.ts";
import { classesOf } from "./lexicon.ts";
import { isOfThree, listAround } from "./lists.ts";
import { isPast, isSceneOfPast } from "./past.ts";
import { follows, phrases } from "./phrases.ts";

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

const insteads = phrases(
  "instead of",
  "rather than",
  "au lieu de",
  "plutot que",
  "a la place de",
  "بدل",
  "بدلا من",
  "عوضا عن",
);
const births = phrases(
  "born in",
  "born to",
  "nee a",
  "ne a",
  "nee au",
  "ne au",
  "natif de",
  "originaire de",
  "originaire du",
  "parents fled",
  "parents left",
  "parents from",
  "family fled",
  "mother from",
  "father from",
  "roots in",
  "parents venus du",
  "parents ont fui le",
  "مولود في",
  "المولود في",
  "المولوده في",
  "من اصول",
  "من اصل",
);

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

// "Some had fought in Mali": a career, told in a story of something else.
const services = phrases(
  "fought in",
  "served in",
  "veteran of",
  "veterans of",
  "combattu au",
  "servi au",
  "servi en",
  "خدم في",
  "خدموا في",
  "قاتل في",
  "قاتلوا في",
);

const origins = phrases(
  "back from",
  "coming from",
  "return from",
  "returned from",
  "returning from",
  "returns from",
  "arriving from",
  "arrived from",
  "imported from",
  "de retour de",
  "de retour du",
  "en provenance du",
  "en provenance de",
  "venant du",
  "venu du",
  "عاءد من",
  "عاءدا من",
  "قادمه من",
  "قادم من",
  "القادمه من",
  "القادم من",
  "وارده من",
);

/** "A lorry arriving from Mali": the goods travelled, the story did not. A headline says where it is. */
function isOrigin(mention: Mention, { reading, field, one }: Place): boolean {
  if (mention.entry.kind !== "country" || wordCount(one, "flight") > 0) return false;
  const isFar = field === "text" || reading.mentions.some(({ entry }) => isForeign(entry));
  return isFar && follows(mention, reading.tokens, origins);
}

function isForeign({ kind, countries }: Mention["entry"]): boolean {
  return kind !== "country" && countries.length > 0 && !countries.some(isOurs);
}

const froms = new Set(["from", "de", "من"]);
const tos = new Set(["to", "a", "الي"]);

/** "From Timbuktu to Tulsa", "from here to Timbuktu": a figure of speech where no news stands beside it. */
function isEndOfRange({ start, end }: Mention, { reading: { tokens }, one }: Place): boolean {
  const wordAt = (at: number): string => tokens[at]?.folded ?? "";
  const isStart = froms.has(wordAt(start - 1)) && tos.has(wordAt(end));
  const isEnd = tos.has(wordAt(start - 1)) && froms.has(wordAt(start - 3));
  return (isStart || isEnd) && !newsWords.some((name) => wordCount(one, name) > 0);
}

const newsWords = ["incident", "disaster", "state", "civic", "flight"] as const;
