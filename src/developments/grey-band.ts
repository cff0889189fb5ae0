import type { Advice } from "./judge.ts";
import type { Match } from "./match.ts";
import type { Thresholds } from "./thresholds.ts";

// A longer list costs more than it finds: what lies further down is next to never the same event.
const mostCandidates = 5;

/**
 * The matches that rules alone cannot tell from one event, best first: none where one is clear. A veto
 * is clear too, whatever the score.
 */
export function openMatches(matches: readonly Match[], { greyBand }: Thresholds): Match[] {
  if (matches.some(({ isSame, score }) => isSame && score > greyBand.to)) return [];
  const open = matches.filter(
    ({ score, veto }) => veto === null && score >= greyBand.from && score <= greyBand.to,
  );
  return open.slice(0, mostCandidates);
}

/**
 * The matches as an advice has them, the chosen one first. Only what is still open may be chosen or
 * refused: a clear match and a clear refusal stand.
 */
export function followAdvice(
  matches: readonly Match[],
  { question, developmentId }: Advice,
  thresholds: Thresholds,
): readonly Match[] {
  const open = openMatches(matches, thresholds);
  if (developmentId === null) {
    const refused = new Set(question.candidates.map(({ id }) => id));
    return matches.map((match) =>
      open.includes(match) && refused.has(match.dossier.id) ? { ...match, isSame: false } : match,
    );
  }
  const chosen = open.find(({ dossier }) => dossier.id === developmentId);
  if (!chosen) return matches;
  return [{ ...chosen, isSame: true }, ...matches.filter((match) => match !== chosen)];
}
