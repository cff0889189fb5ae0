import type { Entry } from "../../gazetteer/entry.ts";
import { checkDates } from "./check-dates.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { findDifference, hasOtherMeasure, toldIn } from "./quantities/compare.ts";
import type { Amounts, Quantity } from "./quantities/quantity.ts";
import { hasMeasure } from "./quantities/quantity.ts";

/**
 * Every number is told by one source sentence: of the same people or things, with the same fate, as
 * the same bound, share or rate. The same goes for spans of time, shares, ranks and dates.
 */
export function checkNumbers(
  claim: GateText,
  supports: readonly GateText[],
  news: readonly GateText[],
): Finding[] {
  const amounts = news.map((source) => source.amounts);
  const told = toldIn(news);
  const named = new Set([
    ...news.flatMap(({ concepts }) => [...concepts]),
    ...told.flatMap(({ quantity }) => quantity.counted.nouns),
  ]);
  const { quantities, frames, single, ranks } = claim.amounts;
  const details = [
    ...quantities
      .filter((quantity) => hasOtherMeasure(quantity, amounts))
      .map(({ value, measure }) => `no source gives ${value} of this ${measure?.kind}`),
    ...frames
      .filter((frame) => !amounts.some((one) => hasFrame(one, frame)))
      .map((frame) => `no source speaks of such a share: ${frame}`),
    ...single
      .filter((span) => span.isCounted && !hasMeasure(span, amounts))
      .map(({ kind }) => `no source gives this ${kind}`),
    ...riseFaults(claim.amounts, amounts),
    ...ranks
      .filter((rank) => !amounts.some((one) => one.ranks.includes(rank)))
      .map((rank) => `no source calls it number ${rank}`),
    ...checkDates(claim, news),
  ];
  return [
    ...unknownValues(claim, supports, news).map((value) => ({
      kind: "number" as const,
      text: `${value}`,
      detail: `no supporting source sentence has the number ${value}`,
    })),
    ...details.map((detail) => ({ kind: "number" as const, text: claim.text, detail })),
    ...quantities.flatMap((quantity) => {
      const difference = findDifference(withFate(quantity, claim.amounts), told, named);
      return difference ? [{ text: `${quantity.value}`, ...difference }] : [];
    }),
  ];
}

/** "Dozens of tankers … were burned": how many nobody counted is told by their fate. */
const withFate = (said: Quantity, { fates }: Amounts): Quantity =>
  said.isVague && said.fates.length === 0 ? { ...said, fates } : said;

/** Numbers that stand in no supporting sentence. */
function unknownValues(
  claim: GateText,
  supports: readonly GateText[],
  news: readonly GateText[],
): number[] {
  // «مصدران» are two; where a fourth victim has died there are four; «العاشر من أبريل» is 10 April.
  const known = new Set(
    supports.flatMap(({ values, amounts: { quantities, ranks, dates } }) => [
      ...values,
      ...quantities.map(({ value }) => value),
      ...ranks,
      ...dates.map((date) => Number.parseInt(date, 10)),
    ]),
  );
  return [...claim.values].filter(
    (value) =>
      !(value === 1 && isArticle(claim)) &&
      !known.has(value) &&
      !isMeasured(value, claim, news) &&
      !isAllNamed(value, claim, supports),
  );
}

/** "One" may be an article; "the 1 states" and "No. 1" count. */
const isArticle = ({ sentence: { tokens, numbers } }: GateText): boolean =>
  numbers
    .filter(({ value, start }) => value === 1 && tokens[start]?.script === "number")
    .every(({ start, end }) => {
      const before = tokens[start - 1]?.folded ?? "";
      return !/^(?:no|رقم)$/u.test(before) && !/\p{L}{3}s$/u.test(tokens[end]?.folded ?? "");
    });

const definite = /^(?:the|both|les|ces|these|those|their)$/;
const definiteNumber = /^(?:و?ال|لل)/u;

/** "The two sides", «الدول الثلاث»: those who are named, told over, or the members of what is. */
function isAllNamed(value: number, claim: GateText, supports: readonly GateText[]): boolean {
  const { numbers, tokens } = claim.sentence;
  const own = numbers.filter((number) => number.value === value);
  const isDefinite = own.every(
    ({ start }) =>
      definite.test(tokens[start - 1]?.folded ?? "") ||
      definiteNumber.test(tokens[start]?.folded ?? ""),
  );
  const named = [claim, ...supports].some(({ names }) => {
    const sides = new Set(names.filter(isSide).map(({ id }) => id));
    return sides.size === value || names.some(({ countries }) => countries.length === value);
  });
  return own.length > 0 && isDefinite && named;
}

const isSide = ({ kind, id }: Entry): boolean => kind === "country" || !id.startsWith("place/");

/** "Three days" where the sources have 72 hours, "two" where they have «يومين». */
function isMeasured(value: number, claim: GateText, sources: readonly GateText[]): boolean {
  const told = sources.map(({ amounts }) => ({
    ...amounts,
    // Nobody who says "a week" counts seven days, but «يومين» are two.
    single: value === 2 ? amounts.single : [],
  }));
  return claim.amounts.quantities.some(
    ({ value: own, measure }) => own === value && measure !== null && hasMeasure(measure, told),
  );
}

/** "Has risen to 14" where it rose from there to 17. */
function riseFaults(claim: Amounts, told: readonly Amounts[]): string[] {
  const targets = told.flatMap(({ reached }) => reached);
  return claim.reached
    .filter((value) => targets.length > 0 && !targets.includes(value))
    .map((value) => `no source says that it has come to ${value}`);
}

const hasFrame = ({ frames, quantities }: Amounts, frame: string): boolean =>
  frames.includes(frame) || quantities.some((quantity) => quantity.frames.includes(frame));
