import type { Entry } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Sentence } from "./sentence.ts";

const areas = new Set(["area", "state", "desert", "river", "mountain", "forest", "lake"]);

/**
 * From 0, a spot on the map, to 3, a whole country. 1 is a capital, which often stands for its
 * government, and a region's seat, which often stands for the region.
 */
export function breadthOf(entry: Entry): number {
  if (entry.kind === "country") return 3;
  if (areas.has(entry.kind)) return 2;
  return entry.kind === "capital" || isRegionSeat(entry) ? 1 : 0;
}

/** One entry stands for the town and for the region of the same name. */
function isRegionSeat({ admin, names }: Entry): boolean {
  return admin !== undefined && Object.values(names).some((spellings) => spellings.includes(admin));
}

/**
 * Where it happened, most exact first; a country only where nothing finer is told. Places of Mali and
 * Niger stand before those of others, the headline's before the text's.
 */
export function readPlaces(sentences: readonly Sentence[]): readonly Entry[] {
  const found = [...new Set(namedPlaces(sentences))];
  const isFar = (entry: Entry): number => (isWatched(entry) ? 0 : 1);
  const ranked = found.toSorted((a, b) => isFar(a) - isFar(b) || breadthOf(a) - breadthOf(b));
  const finer = ranked.filter((entry) => breadthOf(entry) < 3);
  return finer.some(isWatched) ? finer : ranked.filter(isWatched);
}

function namedPlaces(sentences: readonly Sentence[]): Entry[] {
  return sentences
    .filter(({ isBackground }) => !isBackground)
    .flatMap(({ mentions }) => mentions)
    .filter(({ entry }) => entry.id.startsWith("place/"))
    .map(({ entry }: Mention) => entry);
}

function isWatched({ countries }: Entry): boolean {
  return countries.includes("ML") || countries.includes("NE");
}
