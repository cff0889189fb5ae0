import type { Shift, Work } from "./shift.ts";

/** A work that no other process could do. */
export function createLoneShift({ begin, end }: Work): Shift {
  return { start: begin, isOurs: () => true, stop: end };
}
