import type { Bound } from "../../../text/number-bounds.ts";
import type { Counted } from "./counted.ts";
import type { Fate, FatesOf } from "./fates.ts";

/** A number with everything that makes another number of it. */
export interface Quantity extends FatesOf {
  readonly value: number;
  /** "Dozens", "several": only the order is told. */
  readonly isVague: boolean;
  readonly bound: Bound;
  /** "Over 300", which 300 are not, though they are at least 300. */
  readonly isExceeded: boolean;
  /** "Twice", "another", "a day", "half of": names of `frameWords`. */
  readonly frames: readonly string[];
  readonly measure: Measure | null;
  readonly counted: Counted;
  /** "From 8 to 11": what was counted before. */
  readonly isEarlier: boolean;
  /** "A soldier", «طائرتين»: no number stands there. */
  readonly isWordless: boolean;
  /** Token positions. */
  readonly start: number;
  readonly end: number;
}

/** A kind of unit, and how many of the smallest of its kind. */
export interface Measure {
  readonly kind: string;
  readonly amount: number;
  /** "A year after notice". */
  readonly turn: "before" | "after" | null;
}

/** A span of time without a number: "for a month", «شهرين». */
export interface Span extends Measure {
  readonly isCounted: boolean;
  readonly bound: Bound;
}

/** Everything of a sentence that says how much, how long or the how-manieth. */
export interface Amounts {
  readonly quantities: readonly Quantity[];
  /** Frames wherever they stand, if they change a number from anywhere: "half of them". */
  readonly frames: readonly string[];
  readonly single: readonly Span[];
  /** What is named without being counted. */
  readonly loose: readonly string[];
  /** What becomes of anybody in it, whether counted or not. */
  readonly fates: readonly Fate[];
  /** Days, months and times of day. */
  readonly dates: readonly string[];
  /** "The third", «الخامس». */
  readonly ranks: readonly number[];
  /** "Has risen to 17": where a count stands now. */
  readonly reached: readonly number[];
}

/** 72 hours are three days; a year before is not a year after. */
export const isSameMeasure = (one: Measure, other: Measure): boolean =>
  one.kind === other.kind &&
  one.amount === other.amount &&
  (one.turn === null || other.turn === null || one.turn === other.turn);

/** Whether some text gives this much of a unit, in whatever unit of its kind, and by the same bound. */
export function hasMeasure(measure: Measure | Span, told: readonly Amounts[]): boolean {
  const bound = "bound" in measure ? measure.bound : "exact";
  return told
    .flatMap(({ quantities, single }) => [
      ...quantities.flatMap((one) => (one.measure ? [{ ...one.measure, bound: one.bound }] : [])),
      ...single,
    ])
    .some((other) => isSameMeasure(other, measure) && (bound === "exact" || bound === other.bound));
}
