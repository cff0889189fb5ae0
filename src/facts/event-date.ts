import { cliticReadings } from "../text/arabic.ts";
import type { Language } from "../text/language.ts";
import type { Token } from "../text/tokens.ts";
import { tokenize } from "../text/tokens.ts";
import type { Sentence } from "./sentence.ts";
import { months, relativeDays, weekdays } from "./words/calendar.ts";

const dayMs = 86_400_000;
// A date further back than this is what the news recalls, not the news.
const longestDelayDays = 14;

const weekdayOf = tableOf((language) => indexed(weekdays[language]));
const monthOf = tableOf((language) => indexed(months[language]));
const offsetOf = tableOf((language) =>
  relativeDays[language].split(" ").map((pair) => {
    const [word = "", days] = pair.split(":");
    return [word, Number(days)] as const;
  }),
);

/**
 * The day of the event (UTC midnight) as the sentences tell it: a weekday is the latest one before
 * publication, "3 September" the latest such day. Null where none is told, or only a long past one.
 */
export function readEventDate(
  sentences: readonly Sentence[],
  language: Language,
  publishedAt: Date | null,
): Date | null {
  if (publishedAt === null) return null;
  const today = Math.floor(publishedAt.getTime() / dayMs);
  for (const { tokens, isBackground } of sentences) {
    if (isBackground) continue;
    const day = dayIn(tokens, language, today);
    if (day !== null && today - day <= longestDelayDays) return new Date(day * dayMs);
  }
  return null;
}

/** Days since 1970 of the first date in a sentence. */
function dayIn(tokens: readonly Token[], language: Language, today: number): number | null {
  for (const [at, token] of tokens.entries()) {
    const day =
      calendarDay(tokens, at, language, today) ??
      relativeDay(token, language, today) ??
      weekdayDay(token, language, today);
    if (day !== null) return day;
  }
  return null;
}

function calendarDay(
  tokens: readonly Token[],
  at: number,
  language: Language,
  today: number,
): number | null {
  const month = lookUp(monthOf[language], tokens[at]);
  if (month === undefined) return null;
  const dayOfMonth = [tokens[at - 1], tokens[at + 1]]
    .map((token) => (token?.script === "number" ? Number(token.folded) : 0))
    .find((value) => value >= 1 && value <= 31);
  if (dayOfMonth === undefined) return null;
  const year = new Date(today * dayMs).getUTCFullYear();
  const told = Number(tokens[at + 1]?.folded === String(dayOfMonth) ? 0 : tokens[at + 1]?.folded);
  const day = Date.UTC(told > 1900 ? told : year, month, dayOfMonth) / dayMs;
  return day > today && !(told > 1900) ? Date.UTC(year - 1, month, dayOfMonth) / dayMs : day;
}

function relativeDay(token: Token, language: Language, today: number): number | null {
  const offset = lookUp(offsetOf[language], token);
  return offset === undefined ? null : today + offset;
}

function weekdayDay(token: Token, language: Language, today: number): number | null {
  const weekday = lookUp(weekdayOf[language], token);
  if (weekday === undefined) return null;
  // 1 January 1970 was a Thursday.
  const todaysWeekday = (today + 4) % 7;
  return today - ((todaysWeekday - weekday + 7) % 7);
}

function lookUp(table: ReadonlyMap<string, number>, token: Token | undefined): number | undefined {
  if (!token) return undefined;
  const known = table.get(token.folded);
  if (known !== undefined || token.script !== "arabic") return known;
  for (const { clitic, stem } of cliticReadings(token.folded)) {
    const value = clitic.endsWith("ال") ? undefined : table.get(stem);
    if (value !== undefined) return value;
  }
  return undefined;
}

function tableOf(
  rows: (language: Language) => readonly (readonly [string, number])[],
): Readonly<Record<Language, ReadonlyMap<string, number>>> {
  const folded = (language: Language): ReadonlyMap<string, number> =>
    new Map(rows(language).map(([word, value]) => [foldWord(word), value]));
  return { en: folded("en"), fr: folded("fr"), ar: folded("ar") };
}

function indexed(words: string): (readonly [string, number])[] {
  return words
    .split(" ")
    .flatMap((spellings, index) => spellings.split("|").map((word) => [word, index] as const));
}

function foldWord(word: string): string {
  return tokenize(word)
    .map(({ folded }) => folded)
    .join("");
}
