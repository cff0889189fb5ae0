import type { Country } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Case } from "./case.ts";
import { wordCount } from "./case.ts";
import { areJoined, listAround } from "./lists.ts";
import { isLabel } from "./story-of-place.ts";

// The countries whose states, towns and rivers bear the name of one of ours.
const namesakes: Readonly<Record<Country, string>> = { ML: "GN", NE: "NG" };

/** Why the bare name of a country probably means something else here, in English; null when it may stand. */
export function counterEvidence(country: Country, one: Case): string | null {
  if (isPairedInTitle(country, one)) return null;
  return namesake(country, one) ?? otherSubject(one);
}

function namesake(country: Country, one: Case): string | null {
  const other = namesakes[country];
  const mentions = [...one.reading.title.mentions, ...one.reading.text.mentions];
  const against = mentions.filter((mention) => isAgainst(mention, country));
  const isOther =
    one.home === other ||
    mentions.some((mention) => isPlainly(mention, other)) ||
    (country === "NE" && wordCount(one, "provincial") > 0);
  const clear =
    against.find((mention) => !mention.ambiguous || isSaidAsPlace(mention, one)) ??
    (isOther || areSeveral(against) ? against[0] : undefined);
  if (clear) return `${clear.text} is in ${other}`;
  if (one.home === other && wordCount(one, "sovereign") === 0)
    return `the outlet is of ${other}, where the name means another place`;
  return country === "NE" ? stateOrRiver(one) : null;
}

/** "The road from Minna to Bida": each may be another place, both together hardly. */
function areSeveral(mentions: readonly Mention[]): boolean {
  return new Set(mentions.map(({ entry }) => entry.id)).size > 1;
}

const locatives = new Set("in at near outside a في ب".split(" "));

/** "In Minna", "Mali (Labé)" and "Baro : ..." are the towns, whoever else bears the names. */
function isSaidAsPlace(mention: Mention, { reading: { title, text } }: Case): boolean {
  const reading = title.mentions.includes(mention) ? title : text;
  const { tokens } = reading;
  const before = tokens[mention.start - 1]?.folded ?? "";
  const isInBrackets = reading.text[(tokens[mention.start]?.start ?? 0) - 1] === "(";
  const isPlace = isInBrackets || isLabel(mention, reading) || locatives.has(before);
  return isPlace || mention.clitic.endsWith("ب");
}

function stateOrRiver(one: Case): string | null {
  if (isAmongStates(one) || hasGovernor(one)) return "one of Nigeria's states";
  const isOfState = one.article.language === "en" && wordCount(one, "provincial") > 1;
  if (isOfState || wordCount(one, "nigerianState") > 0) return "words of a Nigerian state";
  return isRiverStory(one) ? "the river in another country" : null;
}

/** "Nigeria, Niger sign a pact": beside another state it is one itself. */
function isPairedInTitle(country: Country, { reading: { title } }: Case): boolean {
  return title.mentions.some((mention) => {
    if (mention.entry.kind !== "country" || mention.entry.countries[0] !== country) return false;
    const { isCountries, codes } = listAround(mention, title);
    return isCountries && codes.length > 1;
  });
}

function isAgainst({ entry }: Mention, country: Country): boolean {
  return (
    entry.counterTo.includes(country) &&
    !entry.countries.some((code) => code === "ML" || code === "NE")
  );
}

function isPlainly({ entry, ambiguous }: Mention, country: string): boolean {
  const isClear = !ambiguous || entry.kind === "country";
  return isClear && entry.countries.length === 1 && entry.countries[0] === country;
}

/** "Niger, Sokoto and Zamfara": in a row with states of Nigeria it is one. */
function isAmongStates({ reading }: Case): boolean {
  return [reading.title, reading.text].some((field) =>
    field.mentions.some((mention, at) => {
      const [before, after] = [field.mentions[at - 1], field.mentions[at + 1]];
      return (
        mention.entry.id === "place/niger" &&
        ((isNigerianState(before) && areJoined(before, mention, field)) ||
          (isNigerianState(after) && areJoined(mention, after, field)))
      );
    }),
  );
}

const governors = new Set("governor governors gov commissioner commissioners حاكم مفوض".split(" "));

/** "Niger governor", "حاكم النيجر": a country has none; "حاكم النيجر العسكري" is its ruler. */
function hasGovernor({ reading }: Case): boolean {
  return [reading.title, reading.text].some(({ mentions, tokens }) =>
    mentions.some(({ entry, start, end }) => {
      const [before = "", after = ""] = [tokens[start - 1]?.folded, tokens[end]?.folded];
      const isBeside = governors.has(after) || governors.has(before.replace(/^ال/, ""));
      return entry.id === "place/niger" && isBeside && !/^العسكري/.test(after);
    }),
  );
}

function isNigerianState(mention: Mention | undefined): boolean {
  const isNigerian = mention?.entry.countries[0] === "NG" && mention.entry.countries.length === 1;
  return isNigerian && mention.entry.kind !== "country";
}

/** The river rises in Guinea and ends in Nigeria; there its name is no country. */
function isRiverStory(one: Case): boolean {
  const { title, text } = one.reading;
  const isThere = [...title.mentions, ...text.mentions].some(
    (mention) => isPlainly(mention, "GN") || isPlainly(mention, "NG"),
  );
  return isThere && wordCount(one, "stream") > 0;
}

const newsWords = ["state", "incident", "civic", "measure"] as const;

/**
 * Whether nothing in the article but a name speaks for news: more words of language, cooking or
 * nature than of states, events, towns and bans. Even a town is an idiom then.
 */
export function isNoNews(one: Case): boolean {
  const news = newsWords.reduce((sum, name) => sum + wordCount(one, name), 0);
  return wordCount(one, "curiosity") > news;
}

/** Chips, fungi, finches and medieval emperors: two words of them, or one and none of news. */
function otherSubject(one: Case): string | null {
  const words = wordCount(one, "curiosity");
  return words >= 2 || (words > 0 && isNoNews(one)) ? "not a story of the country" : null;
}
