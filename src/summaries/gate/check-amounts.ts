import type { Bound } from "../../text/number-bounds.ts";
import { countsExactly, mayCountTheSame } from "./check-counted.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Amounts, Quantity } from "./quantities.ts";
import { hasMeasure } from "./quantities.ts";

/** A number is the one its sources give: as a bound, a share, a rate, of a unit, and of what order. */
export function checkAmounts(claim: GateText, sources: readonly GateText[]): Finding[] {
  const told = sources.map(({ amounts }) => amounts);
  const quantities = told.flatMap((amounts) => amounts.quantities);
  const details = [
    ...claim.amounts.quantities.flatMap((quantity) => quantityFaults(quantity, quantities, told)),
    ...claim.amounts.frames
      .filter((frame) => !told.some((amounts) => hasFrame(amounts, frame)))
      .map((frame) => `no source speaks of such a share: ${frame}`),
    ...claim.amounts.single
      .filter((span) => span.isCounted && !hasMeasure(span, told))
      .map(({ kind }) => `no source gives this ${kind}`),
    ...riseFaults(claim.amounts, told),
    ...claim.amounts.dates
      .filter((date) => !isDated(date, told, sources))
      .map((date) => `no source dates it so: ${date}`),
    ...claim.amounts.ranks
      .filter((rank) => !told.some(({ ranks }) => ranks.includes(rank)))
      .map((rank) => `no source calls it number ${rank}`),
  ];
  return details.map((detail) => ({ kind: "number", text: claim.text, detail }));
}

const dayNames = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;
const weekdays: ReadonlySet<string> = new Set(dayNames);

const dayMs = 86_400_000;

/** The day an article came out, and the one before. */
function daysOf({ publishedAt }: GateText): string[] {
  if (!publishedAt) return [...weekdays];
  const times = [publishedAt.getTime(), publishedAt.getTime() - dayMs];
  return times.flatMap((time) => dayNames[new Date(time).getUTCDay()] ?? []);
}

/** A weekday may be worked out from the date of an article that names none. */
function isDated(date: string, told: readonly Amounts[], sources: readonly GateText[]): boolean {
  const dates = told.flatMap((amounts) => amounts.dates);
  if (dates.includes(date)) return true;
  const isOpen = weekdays.has(date) && !dates.some((day) => weekdays.has(day));
  return isOpen && sources.some((source) => daysOf(source).includes(date));
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

function quantityFaults(
  quantity: Quantity,
  told: readonly Quantity[],
  all: readonly Amounts[],
): string[] {
  const { value, isVague, frames, measure } = quantity;
  if (isVague) return hasOrder(value, told) ? [] : [`no source speaks of so many: ${value}`];
  const same = told.filter((other) => !other.isVague && other.value === value);
  // Whether the number is there at all is checked elsewhere, but for those without a figure.
  if (same.length === 0 || quantity.isWordless) return loneFaults(quantity, told, all);
  const wrongUnit = measure !== null && !hasMeasure(measure, all);
  const framed = frames.filter((frame) => !same.some((other) => mayBeFramed(other, frame)));
  return [
    ...(wrongUnit ? [`no source gives ${value} of this ${measure.kind}`] : []),
    ...framed.map((frame) => `the sources do not give ${value} so: ${frame}`),
    ...countFaults(quantity, same, told),
    ...(quantity.isEarlier || same.some((other) => mayBecome(other, quantity))
      ? []
      : [`the sources do not give ${value} as a bound like this`]),
  ];
}

/** What is counted once is counted in all. */
const mayBeFramed = ({ frames }: Quantity, frame: string): boolean =>
  frames.includes(frame) || (frame === "total" && frames.length === 0);

/** "A soldier" where nine are counted, «طائرتين» where there is one. */
function loneFaults(
  quantity: Quantity,
  told: readonly Quantity[],
  all: readonly Amounts[],
): string[] {
  const { nouns, value } = quantity;
  const isCounted = told.some((other) => other.value === value && mayCountTheSame(quantity, other));
  if (!quantity.isWordless || isCounted) return [];
  const isLoose = all.some(({ loose }) => nouns.some((noun) => loose.includes(noun)));
  const isRivalled = told.some((other) => nouns.some((noun) => other.nouns.includes(noun)));
  const isStrange = value === 1 ? isRivalled && !isLoose : true;
  return isStrange ? [`no source counts ${value} of them: ${nouns.join(", ")}`] : [];
}

/** The same figure of something else. */
function countFaults(
  quantity: Quantity,
  same: readonly Quantity[],
  told: readonly Quantity[],
): string[] {
  const alike = same.filter((other) => mayCountTheSame(quantity, other));
  const isExact = alike.some((other) => countsExactly(quantity, other));
  const isRivalled = told.some(
    (other) =>
      other.value !== quantity.value &&
      other.nouns.some((noun) => quantity.nouns.includes(noun)) &&
      mayCountTheSame(quantity, other),
  );
  return alike.length === 0 || (!isExact && isRivalled)
    ? [`the sources do not count ${quantity.value} of them: ${quantity.nouns.join(", ")}`]
    : [];
}

/** "Dozens" where a source says so, or counts as many. */
function hasOrder(value: number, told: readonly Quantity[]): boolean {
  return told.some((other) =>
    other.isVague ? other.value === value : other.value >= 2 * value && !isYear(other.value),
  );
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

// What a source may give for what a summary says: at least as many were counted, and about as many.
const licences: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ["exact"],
  atLeast: ["exact", "atLeast"],
  about: ["about"],
  atMost: ["atMost"],
};

const mayBecome = ({ bound, value }: Quantity, said: Quantity): boolean => {
  if (said.isExceeded) return bound === "atLeast";
  return licences[said.bound].includes(bound) || (said.bound === "about" && isRound(value));
};

/** Whoever writes "some 5,800" adds no doubt to a round figure; "about nine" does. */
const isRound = (value: number): boolean => value >= 20 && value % 10 === 0;
