import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import type { Case } from "./case.ts";
import { wordCount } from "./case.ts";
import { classesOf } from "./lexicon.ts";
import type { Verdict } from "./verdict.ts";

const sportOutlet =
  /sport|foot|fifa|onze mondial|l['’][ée]quipe|\bgoal\b|eurosport|chess|cricket|rowing|judo|tennis|volley|basket|rugby|cycling|espn|athletic|\brmc\b|\bbein\b|كور[ةه]|كووورة|سبورت|رياض|في الجول|بطولات/iu;
const score = /(?:^|\s|\()\d{1,2}\s?[-–]\s?\d{1,2}(?:\s|\)|$|:)/u;

/**
 * Sport and celebrity are classes of their own. A stampede or a collapse at a match is news whatever
 * the venue.
 */
export function topicOf(one: Case): Verdict["topic"] {
  if (isSport(one)) return wordCount(one, "disaster") > 0 ? "news" : "sport";
  const { title } = one.words;
  const isNews = title.has("incident") || title.has("disaster") || wordCount(one, "measure") > 0;
  return !isNews && isCelebrity(one) ? "celebrity" : "news";
}

function isSport(one: Case): boolean {
  const { title } = one.reading;
  if (sportOutlet.test(one.article.outlet) || isMatch(title, one)) return true;
  if (namesPlayer(title) || namesPlayer(one.reading.text)) return true;
  const isTitled = one.words.title.has("sport") && !one.words.title.has("incident");
  return isTitled || (one.words.text.get("sport") ?? 0) >= 2 || hasTeam(one);
}

/** "Mali v Tunisia", "Comoros 0-3 Mali": two countries and a score or a word of contest. */
function isMatch(title: Reading, { words }: Case): boolean {
  const countries = title.mentions.filter(({ entry }) => entry.kind === "country");
  return countries.length > 1 && (score.test(title.text) || words.title.has("versus"));
}

/** "Mali international Haidara", "the Mali midfielder": one who plays for the country. */
function namesPlayer({ mentions, tokens }: Reading): boolean {
  return mentions.some(({ entry, end, demonym }) => {
    const after = tokens[end];
    const isPlayer = /^internationals?$/.test(after?.folded ?? "") || classesOf(after).has("sport");
    return entry.kind === "country" && !demonym && isPlayer;
  });
}

/** A team anywhere, or its cup in the headline; elsewhere a cup is a date. */
function hasTeam({ reading: { title, text } }: Case): boolean {
  const isTeam = ({ entry }: Mention): boolean => entry.kind === "sport-team";
  const isCup = ({ entry }: Mention): boolean => entry.kind === "sport-event";
  return [...title.mentions, ...text.mentions].some(isTeam) || title.mentions.some(isCup);
}

/** Two words of it in the text; one is enough where no other word speaks of states, towns or harm. */
function isCelebrity(one: Case): boolean {
  const { title, text } = one.words;
  const inText = text.get("celebrity") ?? 0;
  if (title.has("celebrity")) return !title.has("state") || inText > 0;
  const isNews = (["state", "incident", "civic"] as const).some((name) => wordCount(one, name) > 0);
  return inText > (isNews ? 1 : 0);
}
