import type { Entry } from "./entry.ts";

const watched = ["ML", "NE"];
const settlements = ["capital", "city", "town", "village"];

/** The entries that stand for a first-level region of Mali or Niger: the town it is named after. */
export function regionsOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    ({ id, kind, countries, admin, names }) =>
      id.startsWith("place/") &&
      settlements.includes(kind) &&
      countries.length === 1 &&
      watched.includes(countries[0] ?? "") &&
      admin !== undefined &&
      Object.values(names).some((spellings) => spellings.includes(admin)),
  );
}
