import { cliticReadings } from "../../../text/arabic.ts";
import type { Bound } from "../../../text/number-bounds.ts";
import type { NumberReading } from "../../../text/numbers.ts";
import type { Token } from "../../../text/tokens.ts";

/** The few folded words before a position, in a row. */
export function wordsBefore(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(Math.max(0, at - count), at)
    .map(({ folded }) => folded)
    .join(" ");
}

/** No comma and no "and" between two positions. */
export function isOneStretch(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(1, from); at <= to; at += 1) {
    const gap = (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
    if (gap > 1 || /^(?:and|et|و)$/.test(tokens[at]?.folded ?? "")) return false;
  }
  return true;
}

const mostAfter =
  /^(?:\S+ ){0,3}?(?:at (?:the )?most|at the outside|or (?:fewer|less)|maximum|au (?:plus|maximum)|علي (?:ال)?(?:اكثر|ابعد|اقصي)(?: تقدير)?|(?:ك|ب)?حد اقصي)(?: |$)/u;
const leastAfter =
  /^(?:\S+ ){0,3}?(?:at least|or more|au (?:moins|minimum)|علي الاقل|علي اقل تقدير|فاكثر|(?:ك|ب)?حد ادني)(?: |$)/u;
const mostBefore =
  /(?:a |the )?(?:maximum of|not (?:more|over|exceeding)(?: than)?|لا يتعدي|لم يتجاوز|لم يتعد|لا يربو علي|دون)$/u;

/** The bound of a number, which may stand behind what is counted: "12 lorries at most". */
export function boundAround({ bound, start, end }: NumberReading, tokens: readonly Token[]): Bound {
  const after = tokens
    .slice(end, end + 6)
    .map(({ folded }) => folded)
    .join(" ");
  if (mostAfter.test(after) || mostBefore.test(wordsBefore(tokens, start, 3))) return "atMost";
  if (onTopic.test(wordsBefore(tokens, start, 2))) return "exact";
  return leastAfter.test(after) ? "atLeast" : bound;
}

const exceeding =
  /(?:more than|over|above|exceed\p{L}*|in excess of|upwards of|plus de|plus d|depass\p{L}*|اكثر من|ازيد من|(?:ي|ت)?زيد (?:عن|علي)|(?:ي|ت)?فوق|(?:ي|ت)?تجاوز\p{L}*)(?: [$€£])?$/u;

/** "Over 300", «أكثر من 300»; "no more than" is none of them. */
export const isExceeded = ({ start }: NumberReading, tokens: readonly Token[]): boolean =>
  exceeding.test(wordsBefore(tokens, start, 4)) &&
  !/(?:no|not|nor|pas|لا|لم) (?:\S+ ){0,2}\S+$/u.test(wordsBefore(tokens, start, 4));

// "They spoke about four cases" counts four.
const onTopic =
  /^(?:ask|ask(?:s|ed)|decid\w+|talk\w*|speak|speaks|spoke|heard|know|knew|learn\w*|question\w*|report\w*|concern\w*|worr\w+|complain\w*) about$/u;

const steps =
  /(?:ris\w*|rose|increas\w*|up|grew|grown|climb\w*|fell|fall\w*|dropp\w*|down|cut) by(?: \w+)?$|(?:augmente\w*|hausse|progresse\w*|baisse) de$|(?:^| )(?:بمقدار|بواقع|بنسبه|بزياده)$/u;
const rates =
  /^(?:\S+ ){0,3}(?:a|every) (?:second|minute|hour|day|night|week|month|year)(?! (?:ago|before|earlier|later|after))(?: |$)/u;
const spanned =
  /(?:for|in|over|within|after|before|than|of|about|once|half|lasting|or|and) (?:a|every) (?:second|minute|hour|day|night|week|month|year)(?: |$)/u;

/** "Rose by 17", "40 a day", "nine more soldiers". */
export function turnsAt({ start, end }: NumberReading, tokens: readonly Token[]): string[] {
  const after = tokens
    .slice(end, end + 6)
    .map(({ folded }) => folded)
    .join(" ");
  const isRate = rates.test(after) && !spanned.test(after);
  return [
    ...(steps.test(wordsBefore(tokens, start, 3)) ? ["step"] : []),
    ...(isRate ? ["rate"] : []),
    ...(/^more(?! (?:than|or))/u.test(after) ? ["more"] : []),
  ];
}

/** "From 8 to 11": what was counted before. */
export function isEarlier({ start, end }: NumberReading, tokens: readonly Token[]): boolean {
  const to = /^(?:\S+ ){0,2}(?:to|a|الي) /u;
  return (
    /^(?:from|de|من)$/u.test(wordsBefore(tokens, start, 1)) &&
    to.test(
      `${tokens
        .slice(end, end + 4)
        .map(({ folded }) => folded)
        .join(" ")} `,
    )
  );
}

const rising =
  /(?:ris\p{L}*|rose|rais\p{L}*|climb\p{L}*|increas\p{L}*|grow\p{L}*|grew|jump\p{L}*|revis\p{L}*|fall\p{L}*|fell|drop\p{L}*|cut|down|up|pass\p{L}*|mont\p{L}*|grimp\p{L}*|s eleve|porte|ارتف\p{L}*|ارتفاع|يرتفع|ترتفع|تراجع\p{L}*|انخف\p{L}*|بلغ\p{L}*|رفع\p{L}*|وصل\p{L}*)(?: \S+){0,9} (?:to|a|الي)(?: (?:at|least|about|some|nearly|au|moins|نحو|حوالي))*$/u;

/** "Has risen to 17", "le bilan passe à 17", «ارتفعت الحصيلة إلى 17». */
export function isReached({ start }: NumberReading, tokens: readonly Token[]): boolean {
  return rising.test(wordsBefore(tokens, start, 16));
}

const ranks: readonly (readonly [number, string])[] = [
  [2, "second deuxieme ثاني ثانيه ثان"],
  [3, "third troisieme ثالث ثالثه"],
  [4, "fourth quatrieme رابع رابعه"],
  [5, "fifth cinquieme خامس خامسه"],
  [6, "sixth sixieme سادس سادسه"],
  [7, "seventh septieme سابع سابعه"],
  [8, "eighth huitieme ثامن ثامنه"],
  [9, "ninth neuvieme تاسع تاسعه"],
  [10, "tenth dixieme عاشر عاشره"],
  [11, "eleventh onzieme"],
  [12, "twelfth douzieme"],
  [13, "thirteenth treizieme"],
  [14, "fourteenth quatorzieme"],
  [15, "fifteenth quinzieme"],
];
const rankByWord = new Map(
  ranks.flatMap(([rank, words]) => words.split(" ").map((word) => [word, rank] as const)),
);

const ending = /^(?:st|nd|rd|th|er|re|e|eme)$/u;

/** What place in a row an ordinal names: 3 for "third", «الثالث»; "a third of them" is a share. */
export function rankAt(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (next?.folded === "of") return undefined;
  const token = tokens[at];
  // "The 34th soldier".
  if (token?.script === "number" && next?.start === token.end && ending.test(next.folded)) {
    return Number(token.folded);
  }
  for (const { stem } of cliticReadings(tokens[at]?.folded ?? "")) {
    const rank = rankByWord.get(stem);
    if (rank !== undefined) return rank;
  }
  return undefined;
}
