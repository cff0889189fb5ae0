import type { Entry } from "../../gazetteer/entry.ts";

/** Puts towns of Mali and Niger in the place of others; `round` says how far. */
type Mover = (text: string, round: number) => string;

/** A mover for each language we read. */
export function createMovers(
  entries: readonly Entry[],
): Readonly<Record<"ar" | "en" | "fr", Mover>> {
  const towns = entries.filter(isTown);
  return { ar: moverOf(towns, "ar"), fr: moverOf(towns, "fr"), en: moverOf(towns, "en") };
}

function isTown({ kind, countries }: Entry): boolean {
  const isWatched = countries.includes("ML") || countries.includes("NE");
  return isWatched && ["city", "town", "village"].includes(kind);
}

// Prime to most numbers of towns, so that every round takes each elsewhere.
const step = 37;

/** Puts every town's name, the longest that fits, in the place of another's: each round another. */
function moverOf(towns: readonly Entry[], language: "ar" | "en" | "fr"): Mover {
  const names = [...new Set(towns.flatMap((town) => town.names[language]?.[0] ?? []))];
  const positions = new Map(names.map((name, index) => [name, index]));
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const anyName = new RegExp(longestFirst.map(escaped).join("|"), "g");
  return (text, round) =>
    text.replace(anyName, (name) => {
      const moved = ((positions.get(name) ?? 0) + round * step) % names.length;
      return names[moved] ?? name;
    });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Other figures, but the same years. */
export function recount(text: string, round: number): string {
  return text.replace(/\d+/g, (digits) =>
    digits.length === 4 ? digits : `${Number(digits) + round}`,
  );
}
