import type { Entry } from "../../gazetteer/entry.ts";
import type { Point } from "./points.ts";
import type { Statement } from "./statement.ts";

const movable = new Set(["migrants", "refugees", "displaced", "families"]);

/** Whether a point tells that people or things arrived somewhere that its sentence names. */
export function isArrival(point: Point): boolean {
  if (point.kind === "act") return point.act.deed?.name === "arrived";
  if (point.kind !== "figure" || destinationOf(point.statement) === null) return false;
  const { unit } = point.fact;
  const arrives = point.statement.acts.some(({ deed }) => deed?.name === "arrived");
  return unit === "arrivals" || (arrives && movable.has(unit ?? ""));
}

const towards = /(?:(?<!\p{L})(?:à|en|in|at|to|إلى|في)(?: منطقة| مدينة)?)\s+$/iu;

/** Where they arrived, and not where they came from; null where the sentence leaves it open. */
export function destinationOf({ sentence }: Statement): Entry | null {
  const { text, tokens, mentions } = sentence;
  const base = tokens[0]?.start ?? 0;
  const goal = mentions.find(({ entry, start, end }) => {
    if (!entry.id.startsWith("place/") || entry.kind === "country") return false;
    const from = (tokens[start]?.start ?? base) - base;
    const to = (tokens[end - 1]?.end ?? base) - base;
    const isDateline = start === 0 && /^\s?:/u.test(text.slice(to));
    return isDateline || towards.test(text.slice(0, from));
  });
  return goal?.entry ?? null;
}
