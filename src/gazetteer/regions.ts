import type { Entry } from "./entry.ts";
import type { Gazetteer } from "./gazetteer.ts";

const watched = ["ML", "NE"];
const settlements = ["capital", "city", "town", "village"];

// By the gazetteer they are of, which never changes.
const known = new WeakMap<object, readonly Entry[]>();

/** The entries that stand for a first-level region of Mali or Niger: the town it is named after. */
export function regionsOf({ entries }: Pick<Gazetteer, "entries">): readonly Entry[] {
  const regions = known.get(entries) ?? entries.filter(isRegion);
  known.set(entries, regions);
  return regions;
}

/** The region a place lies in; undefined where that is not known. */
export function regionOf(
  { admin, countries }: Entry,
  gazetteer: Pick<Gazetteer, "entries">,
): Entry | undefined {
  if (admin === undefined) return undefined;
  return regionsOf(gazetteer).find(
    (region) => region.admin === admin && countries.includes(region.countries[0] ?? ""),
  );
}

function isRegion({ id, kind, countries, admin, names }: Entry): boolean {
  return (
    id.startsWith("place/") &&
    settlements.includes(kind) &&
    countries.length === 1 &&
    watched.includes(countries[0] ?? "") &&
    admin !== undefined &&
    Object.values(names).some((spellings) => spellings.includes(admin))
  );
}
