import type { Change } from "./development.ts";
import type { Advice } from "./judge.ts";
import type { Match } from "./match.ts";

const mostKeys = 6;
const conflicts = ["differentPlaces", "differentRegions", "differentDays"] as const;

/** Why an event was taken for the best match, or for none, with the runner-up. One English sentence each. */
export function explainMatch(matches: readonly Match[]): string {
  const [best, second] = matches;
  if (!best) return "New: no development of the last seven days shares anything with it.";
  const shared = best.shared.slice(0, mostKeys).map(readable).join(", ");
  const against = [
    ...conflicts.filter((name) => best.evidence[name] > 0).map(words),
    ...(best.veto === null ? [] : [best.veto]),
  ];
  const but = against.length > 0 ? `; but ${against.join(", ")}` : "";
  const runnerUp = second ? `; next ${second.dossier.id} at ${score(second)}` : "";
  return best.isSame
    ? `Same event as ${best.dossier.id}, score ${score(best)}: shares ${shared}${but}${runnerUp}.`
    : `New: the nearest, ${best.dossier.id}, scores ${score(best)}${but}.`;
}

/** That a judge decided, and what the rules alone would have made of it. */
export function explainAdvice([best]: readonly Match[], { by, developmentId }: Advice): string {
  const ours = best?.isSame ? `the same event as ${best.dossier.id}` : "a new event";
  const theirs = developmentId === null ? "a new event" : `the same event as ${developmentId}`;
  return `In the grey band ${by} decides: ${theirs}; the rules alone say: ${ours}.`;
}

/** What made it an update, or that nothing did. */
export function explainChanges(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ["Nothing materially new: a repetition."];
  return changes.map(({ reason }) => `Update: ${reason}.`);
}

/** "differentPlaces" is "different places". */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function score({ score: value }: Match): string {
  return value.toFixed(2);
}

const kinds: Readonly<Record<string, string>> = {
  p: "place",
  r: "region",
  a: "actor",
  c: "country",
  e: "word for",
  n: "figure",
  v: "number",
  t: "kind of event",
  d: "day",
  s: "name",
};

/** "p:place/gao" is "place gao". */
function readable(key: string): string {
  const [prefix = "", ...rest] = key.split(":");
  const value = rest.join(" ").replace(/^(?:place|actor|person)\//, "");
  if (prefix === "d")
    return `day ${new Date(Number(value) * 86_400_000).toISOString().slice(0, 10)}`;
  return `${kinds[prefix] ?? prefix} ${value}`;
}
