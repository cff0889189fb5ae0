import type { NumberReading } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";

/** How a number is given: "at least" stays at least, and nobody makes dozens of a few. */
export function checkAmounts(claim: GateText, sources: readonly GateText[]): Finding[] {
  const told = sources.flatMap(({ sentence }) => sentence.numbers);
  const numbers = claim.sentence.numbers.flatMap((number) =>
    number.vague ? orderFindings(number, told) : boundFindings(number, told, claim),
  );
  return [...numbers, ...shareFindings(claim, sources)];
}

/** "Dozens" where no source says so, nor counts as many. */
function orderFindings({ value }: NumberReading, told: readonly NumberReading[]): Finding[] {
  const isCounted = told.some(
    (other) => !(other.vague || isYear(other.value)) && other.value >= 2 * value,
  );
  const isSaid = told.some((other) => other.vague && other.value === value);
  return isCounted || isSaid
    ? []
    : [{ kind: "number", text: `${value}`, detail: "no source speaks of so many" }];
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

const sharp =
  /(?:more than|over|above|upwards of|اكثر من|ازيد من|يزيد ع\p{L}+|تزيد ع\p{L}+|[يت]?تجاوزت?|يفوق)\s*$/u;

/** "At least" is said of what was counted as well; "at most" and "more than" are other figures. */
function boundFindings(
  { value, bound, start, end }: NumberReading,
  told: readonly NumberReading[],
  { sentence: { tokens } }: GateText,
): Finding[] {
  const before = tokens
    .slice(Math.max(0, start - 3), start)
    .map(({ folded }) => folded)
    .join(" ");
  const isMost = bound === "atMost" || isCapped(tokens.slice(end, end + 4));
  const isSharp = isMost || (bound === "atLeast" && sharp.test(before));
  const same = told.filter((other) => !other.vague && other.value === value);
  return isSharp && same.length > 0 && same.every((other) => other.bound !== bound)
    ? [{ kind: "number", text: `${value}`, detail: "the sources do not give it as a bound" }]
    : [];
}

/** "12 lorries at most": what is counted stands between. */
const isCapped = (after: readonly Token[]): boolean =>
  /at most|علي الاكثر/u.test(after.map(({ folded }) => folded).join(" "));

const shares: readonly RegExp[] = [
  /\b(?:doubl|tripl|quadrupl|halv)\w*|(?<!\p{L})(?:doubl|tripl)\p{L}*|(?<!\p{L})و?(?:ت|ي)?ضاعف\p{L}*/iu,
  /\bhalf\b|(?<!\p{L})moitié(?!\p{L})|(?<!\p{L})و?(?:ال|ب)?نصف\p{L}*/iu,
  /\b(?:one|two|a) thirds?\b|\bthird of\b|\btwo in three\b|(?<!\p{L})tiers(?!\p{L})|(?<!\p{L})و?(?:ال)?ثلث\p{L}*/iu,
  /\b(?:a|three) quarters?\b|(?<!\p{L})quarts?(?!\p{L})|(?<!\p{L})و?(?:ال)?ربع(?!\p{L})/iu,
  /\b(?:exactly|precisely)\b|(?<!\p{L})(?:exactement|précisément)(?!\p{L})|(?<!\p{L})بالضبط(?!\p{L})|\d تماما/iu,
];

/** A share of a whole, a multiple, or an exactness that no source gives. */
function shareFindings({ text }: GateText, sources: readonly GateText[]): Finding[] {
  return shares
    .filter((words) => words.test(text) && !sources.some((source) => words.test(source.text)))
    .map((words) => ({
      kind: "number",
      text: words.exec(text)?.[0] ?? "",
      detail: "no source gives this share",
    }));
}
