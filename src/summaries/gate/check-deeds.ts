import { hasNegation } from "../speech-words.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { readRoles } from "./parties/read-roles.ts";

// The concepts under which a source may tell an act in words that the table of acts has not.
const counterparts: Readonly<Record<string, readonly string[]>> = {
  kill: ["kill", "massacre", "wound", "neutralise", "casualties"],
  burn: ["burn", "destroy", "sabotage", "explosion", "roadside bomb", "attack"],
  arrest: [
    "arrest",
    "abduct",
    "suspension",
    "closure",
    "stop",
    "ban",
    "prison",
    "prisoners",
    "release",
    "bail",
    "trial",
  ],
  overrun: ["overrun", "attack", "retake"],
  retake: ["retake", "release", "overrun"],
  down: ["shoot down", "crash", "destroy"],
  free: ["release", "retake", "bail", "rescue", "find body"],
  dismiss: ["dismissal", "expulsion", "migration", "migrants", "arrivals"],
};

/** Nobody is arrested, freed or burned in a summary where no source has anything of the kind. */
export function checkDeeds(claim: GateText, sources: readonly GateText[]): Finding[] {
  if (hasNegation(claim)) return [];
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  const told = new Set(
    news.flatMap((source) => [
      ...readRoles(source).deeds.map(({ act }) => act),
      ...source.concepts,
    ]),
  );
  const acts = new Set(readRoles(claim).deeds.map(({ act }) => act));
  return [...acts]
    .filter((act) => counterparts[act]?.every((concept) => !told.has(concept)) && !told.has(act))
    .map((act) => ({ kind: "evidence", text: act, detail: "no source tells of such an act" }));
}
