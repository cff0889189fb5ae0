import { checkOffices } from "./check-offices.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { nationsIn } from "./nations-in.ts";

/** What stands around the names: points of the compass, nationalities and offices are the sources' own. */
export function checkSetting(claim: GateText, sources: readonly GateText[]): Finding[] {
  return [
    ...compassFindings(claim, sources),
    ...nationFindings(claim, sources),
    ...checkOffices(claim, sources),
  ];
}

const compass: readonly (readonly [point: string, opposite: string, words: RegExp])[] = [
  [
    "east",
    "west",
    /\b(?:north-?|south-?)?east(?:ern)?\b|(?<!\p{L})(?:l['’])?est(?= d[ue] )|(?<!\p{L})(?:و|ب)?(?:ال)?(?:شرقي?)(?!\p{L})/iu,
  ],
  [
    "west",
    "east",
    /\b(?:north-?|south-?)?west(?:ern)?\b(?! africa)|(?<!\p{L})(?:l['’])?ouest(?! africain)(?!\p{L})|(?<!\p{L})(?:و|ب)?(?:ال)?(?:غربي?)(?!\p{L})/iu,
  ],
  [
    "north",
    "south",
    /\bnorth(?:ern|-?east(?:ern)?|-?west(?:ern)?)?\b|(?<!\p{L})nord(?!\p{L})|(?<!\p{L})(?:و|ب)?(?:ال)?(?:شمالي?)(?!\p{L})/iu,
  ],
  [
    "south",
    "north",
    /\bsouth(?:ern|-?east(?:ern)?|-?west(?:ern)?)?\b(?! african?\b)|(?<!\p{L})sud(?! africain)(?!\p{L})|(?<!\p{L})(?:و|ب)?(?:ال)?(?:جنوبي?)(?!\p{L})/iu,
  ],
];

/** East where the sources only say west. */
function compassFindings(claim: GateText, sources: readonly GateText[]): Finding[] {
  const told = sources.map(({ text }) => text);
  const has = (point: string): boolean => {
    const words = compass.find(([name]) => name === point)?.[2];
    return told.some((text) => words?.test(text));
  };
  return compass
    .filter(([point, opposite, words]) => words.test(claim.text) && !has(point) && has(opposite))
    .map(([point, opposite]) => ({
      kind: "place",
      text: point,
      detail: `the sources say ${opposite}`,
    }));
}

/** A Chinese diplomat where no source has anything Chinese. */
function nationFindings(claim: GateText, sources: readonly GateText[]): Finding[] {
  const known = new Set(sources.flatMap((source) => [...nationsIn(source), source.home]));
  // Dikko is a village in Nigeria, «بوري ديكو» a man in Mali.
  const sure = claim.nameMentions.filter(
    ({ ambiguous, end }) =>
      !(ambiguous && claim.nameMentions.some((next) => next.ambiguous && next.start === end)),
  );
  return nationsIn({ ...claim, names: sure.map(({ entry }) => entry) })
    .filter((code) => !known.has(code))
    .map((code) => ({ kind: "actor", text: code, detail: "no source names this country" }));
}
