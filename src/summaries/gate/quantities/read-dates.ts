import type { Hit } from "../../../facts/lexicon.ts";
import { compileLexicon } from "../../../facts/lexicon.ts";
import type { Sentence } from "../../../facts/sentence.ts";
import type { Language } from "../../../text/language.ts";
import { calendarWords } from "../../words/quantity-words.ts";
import { rankAt } from "./surroundings.ts";

const calendar = compileLexicon([calendarWords], (name) => name);

const beforeDay = /^(?:من|of|st|nd|rd|th|er)$/u;
const firsts = /^(?:first|premier|الاول|اول)$/u;

const monthNames = new Set(
  "january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Days, months and times, and "1 December" besides December, from where its number stands. */
export function readDates({ tokens, numbers }: Sentence, language: Language): Hit<string>[] {
  const named = calendar.find(tokens, language);
  const months = named.filter(({ meaning }) => monthNames.has(meaning));
  const days = numbers.flatMap(({ value, start, end }) => {
    const month =
      months.find((hit) => hit.start === end) ?? months.find((hit) => hit.end === start);
    return month && value <= 31 ? [{ meaning: `${value} ${month.meaning}`, start, end }] : [];
  });
  // «العاشر من أبريل», "1er avril".
  const ranked = months.flatMap(({ meaning, start, end }) => {
    const at = beforeDay.test(tokens[start - 1]?.folded ?? "") ? start - 2 : start - 1;
    const rank = firsts.test(tokens[at]?.folded ?? "") ? 1 : rankAt(tokens, at);
    return rank === undefined ? [] : [{ meaning: `${rank} ${meaning}`, start: at, end }];
  });
  return [...named, ...days, ...ranked];
}
