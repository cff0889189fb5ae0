import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import type { Token } from "../text/tokens.ts";
import type { Case } from "./case.ts";
import { isInHeadline, isOurs, wordCount } from "./case.ts";
import { classesOf } from "./lexicon.ts";
import { follows, phrases } from "./phrases.ts";

const once = phrases(
  "last year",
  "last month",
  "years ago",
  "months ago",
  "l an dernier",
  "l annee derniere",
  "العام الماضي",
  "الشهر الماضي",
);

// "..., once an envoy to Bamako, ...", "..., sorti du Niger, ...": what somebody is known for.
const asides = new Set(
  "which who whose once formerly previously former qui dont ancien ancienne anciennement jadis autrefois naguere sorti sortie chasse chassee expulse expulsee passe passee stripped ousted expelled driven evicted prive privee depouille evince التي الذي سابقا".split(
    " ",
  ),
);

/** Whether the clause is an aside, ", which suspended Mali,", or tells of last year or longer ago. */
export function isAside({ start, end }: Mention, { tokens, text }: Reading): boolean {
  const at = tokens[start]?.start ?? 0;
  const from = text.slice(0, at).search(/[^,;:.،؛]*$/);
  const to = at + text.slice(at).search(/[,;:.،؛]|$/);
  const opening = tokens.find((token) => token.start >= from)?.folded ?? "";
  if (from > 0 && asides.has(opening)) return true;
  const near = [...tokens.keys()].slice(Math.max(0, start - 30), end + 30);
  return near.some((index) => {
    const token = tokens[index];
    const isHere = token !== undefined && token.start >= from && token.end <= to;
    return isHere && follows({ start: index + 1, end }, tokens, once);
  });
}

/**
 * A later sentence that tells of years gone by: wires append the same ones to every story. Under the
 * headline of another country the first sentence can be one as well.
 */
export function isPast(mention: Mention, { tokens, sentences }: Reading, one: Case): boolean {
  const index = sentences.findIndex(({ end }) => mention.start < end);
  const sentence = sentences[index];
  if (!sentence) return false;
  const words = tokens.slice(sentence.start, sentence.end);
  if (words.some(isLongAgo) || (!isInHeadline(one) && words.some(isOver))) return true;
  if (index === 0) return isStoryAbroad(one) && words.some((token) => isPastYear(token, one));
  return words.some((token) => classesOf(token).has("past") || isPastYear(token, one));
}

// Before it there was neither state.
const independence = 1960;

function isLongAgo({ script, folded }: Token): boolean {
  return script === "number" && /^1[0-9]{3}$/.test(folded) && Number(folded) < independence;
}

const formerly = new Set("once formerly autrefois jadis naguere سابقا".split(" "));

/** "The fleet was once used in Mali", "he taught in Gao in the 1970s", under a headline without ours. */
function isOver({ folded }: Token): boolean {
  return formerly.has(folded) || /^19\d0s$/.test(folded);
}

function isPastYear({ script, folded }: Token, { article }: Case): boolean {
  const thisYear = article.publishedAt?.getUTCFullYear() ?? 2100;
  return script === "number" && /^(?:1\d|20)\d\d$/.test(folded) && Number(folded) < thisYear;
}

/** The headline names another country and none of ours, and nobody comes to harm: no trial of old crimes. */
function isStoryAbroad(one: Case): boolean {
  if (wordCount(one, "incident") > 0 || isInHeadline(one)) return false;
  return one.reading.title.mentions.some(isOtherCountry);
}

/** "France: homage to a soldier who fell in Mali in 2013": the year stands at the name. */
export function isSceneOfPast(
  { start, end }: Mention,
  { tokens, mentions }: Reading,
  one: Case,
): boolean {
  const isOpened = mentions.some((other) => other.start < start && isOtherCountry(other));
  const near = [tokens[start - 2], tokens[end + 1]];
  return isOpened && near.some((token) => token !== undefined && isPastYear(token, one));
}

function isOtherCountry({ entry }: Mention): boolean {
  return entry.kind === "country" && !entry.countries.some(isOurs);
}
