import type { Reading } from "../gazetteer/reading.ts";
import type { Case } from "./case.ts";
import type { WordClass } from "./lexicon.ts";
import { classesOf } from "./lexicon.ts";
import type { Verdict } from "./verdict.ts";

const sportOutlet =
  /sport|foot|fifa|onze mondial|l['’][ée]quipe|goal\b|eurosport|afrik-foot|rmc|beIN|كور[ةه]|سبورت|رياض|في الجول|بطولات|يلا ?كورة/iu;
const score = /(?:^|\s|\()\d{1,2}\s?[-–]\s?\d{1,2}(?:\s|\)|$|:)/u;

/**
 * Sport and celebrity are classes of their own. A stampede or a collapse at a match is news whatever
 * the venue.
 */
export function topicOf({ article, reading }: Case): Verdict["topic"] {
  const { title, text } = reading;
  if (has(title, "incident") || (has(text, "incident") && !isMatch(title))) return "news";
  if (isSport(reading.title, text) || sportOutlet.test(article.outlet)) return "sport";
  return isCelebrity(title, text) ? "celebrity" : "news";
}

function isSport(title: Reading, text: Reading): boolean {
  return has(title, "sport") || isMatch(title) || count(text, "sport") >= 2 || hasTeam(title, text);
}

/** "Mali v Tunisia", "Comoros 0-3 Mali": two countries and a score or a word of contest. */
function isMatch(title: Reading): boolean {
  const countries = title.mentions.filter(({ entry }) => entry.kind === "country");
  return countries.length > 1 && (score.test(title.text) || has(title, "versus"));
}

function hasTeam(title: Reading, text: Reading): boolean {
  return [...title.mentions, ...text.mentions].some(
    ({ entry, ambiguous }) => entry.kind.startsWith("sport-") && !ambiguous,
  );
}

function isCelebrity(title: Reading, text: Reading): boolean {
  if (count(title, "celebrity") > 0) return !has(title, "state") || count(text, "celebrity") > 0;
  return count(text, "celebrity") >= 2;
}

function has(reading: Reading, name: WordClass): boolean {
  return reading.tokens.some((token) => classesOf(token).has(name));
}

function count(reading: Reading, name: WordClass): number {
  return reading.tokens.filter((token) => classesOf(token).has(name)).length;
}
