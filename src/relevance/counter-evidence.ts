import type { Country } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Case } from "./case.ts";
import type { WordClass } from "./lexicon.ts";
import { classesOf } from "./lexicon.ts";

// The countries whose states, towns and rivers bear the name of one of ours.
const namesakes: Readonly<Record<Country, string>> = { ML: "GN", NE: "NG" };

/** Why the bare name of a country probably means something else here, in English; null when it may stand. */
export function counterEvidence(country: Country, one: Case): string | null {
  const other = namesakes[country];
  const mentions = [...one.reading.title.mentions, ...one.reading.text.mentions];
  const against = mentions.filter((mention) => isAgainst(mention, country));
  const isOther = one.home === other || mentions.some((mention) => isPlainly(mention, other));
  const clear = against.find(({ ambiguous }) => !ambiguous) ?? (isOther ? against[0] : undefined);
  if (clear) return `${clear.text} is in ${other}`;
  if (one.home === other) return `the outlet is of ${other}, where the name means another place`;
  if (country === "NE" && hasWord(one, "nigerianState")) return "words of a Nigerian state";
  if (country === "NE" && isRiverStory(one)) return "the river in another country";
  return otherSubject(one);
}

function isAgainst({ entry }: Mention, country: Country): boolean {
  return (
    entry.counterTo.includes(country) &&
    !entry.countries.some((code) => code === "ML" || code === "NE")
  );
}

function isPlainly({ entry, ambiguous }: Mention, country: string): boolean {
  return !ambiguous && entry.countries.length === 1 && entry.countries[0] === country;
}

function hasWord({ reading }: Case, name: WordClass): boolean {
  const tokens = [...reading.title.tokens, ...reading.text.tokens];
  return tokens.some((token) => classesOf(token).has(name));
}

/** The river rises in Guinea and ends in Nigeria; there its name is no country. */
function isRiverStory(one: Case): boolean {
  const isThere = one.reading.title.mentions.some(
    (mention) => isPlainly(mention, "GN") || isPlainly(mention, "NG"),
  );
  return isThere && hasWord(one, "stream");
}

/**
 * Whether nothing in the article but a name speaks for news: words of language, cooking or nature
 * and none of states and events. Even a town is an idiom then.
 */
export function isNoNews(one: Case): boolean {
  const isNews = hasWord(one, "state") || hasWord(one, "incident");
  return !isNews && hasWord(one, "curiosity");
}

/** Chips, fungi, finches, dogs and medieval emperors: one word of them and none of news, or two. */
function otherSubject({ reading }: Case): string | null {
  const tokens = [...reading.title.tokens, ...reading.text.tokens];
  const words = tokens.filter((token) => classesOf(token).has("curiosity"));
  const isNews = tokens.some(
    (token) => classesOf(token).has("state") || classesOf(token).has("incident"),
  );
  const [first] = words;
  if (!first || (words.length < 2 && isNews)) return null;
  return `"${first.text}": not a story of the country`;
}
