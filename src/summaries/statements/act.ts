import type { Deed } from "./deeds.ts";

/** Something a source says besides its numbers that an alert must not lose. */
export interface Act {
  readonly name: string;
  /** Where it is something done to a thing. */
  readonly deed?: Deed;
  /** A headline tells it and an alert without one needs it; a source's own sentences tell it as well. */
  readonly isForHeadlines?: true;
  /** How much it matters beside a death toll, which weighs 6. */
  readonly weight: number;
}
