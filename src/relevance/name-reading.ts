/**
 * How much a name proves. "firm": a place, person or body of one country. "name": the country's own
 * name, or its adjective beside an army or a ministry. "people": the adjective alone. "shared":
 * several countries. "unproven": counts only beside other evidence. "none": does not count.
 */
export type Weight = "firm" | "name" | "people" | "shared" | "unproven" | "none";

/** What a reading of one name comes to. */
export interface NameReading {
  readonly weight: Weight;
  readonly note: string;
}
