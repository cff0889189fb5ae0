import type { Bound } from "../../text/number-bounds.ts";
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
    ...claim.amounts.ranks
      .filter((rank) => !told.some(({ ranks }) => ranks.includes(rank)))
      .map((rank) => `no source calls it number ${rank}`),
  ];
  return details.map((detail) => ({ kind: "number", text: claim.text, detail }));
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
  const wrongUnit = measure !== null && same.length > 0 && !hasMeasure(measure, all);
  // Nothing to compare with: whether the number is there at all is checked elsewhere.
  if (same.length === 0) return [];
  const framed = frames.filter((frame) => !same.some((other) => other.frames.includes(frame)));
  return [
    ...(wrongUnit ? [`no source gives ${value} of this ${measure.kind}`] : []),
    ...framed.map((frame) => `the sources do not give ${value} so: ${frame}`),
    ...(same.some((other) => mayBecome(other.bound, quantity.bound))
      ? []
      : [`the sources do not give ${value} as a bound like this`]),
  ];
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
  exact: ["exact", "atLeast", "about"],
  atLeast: ["exact", "atLeast", "about"],
  about: ["about", "exact"],
  atMost: ["atMost"],
};

const mayBecome = (told: Bound, said: Bound): boolean => licences[said].includes(told);
