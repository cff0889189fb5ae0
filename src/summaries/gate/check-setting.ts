import { readSpeakers } from "../../facts/speaker.ts";
import { checkOffices } from "./check-offices.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { nationsIn } from "./nations-in.ts";

/** What stands around the names: points of the compass, nationalities and offices are the sources' own. */
export function checkSetting(claim: GateText, sources: readonly GateText[]): Finding[] {
  return [
    ...compassFindings(claim, sources),
    ...nationFindings(claim, sources),
    ...officeFindings(claim, sources),
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
  return nationsIn(claim)
    .filter((code) => !known.has(code))
    .map((code) => ({ kind: "actor", text: code, detail: "no source names this country" }));
}

const newsOf = (sources: readonly GateText[]): GateText[] =>
  sources.filter(({ sentence }) => !sentence.isBackground);

// Whoever holds an office is not whoever holds another, and villagers are not the opposition.
const families: readonly (readonly [RegExp, string])[] = [
  [/\bresident|witness|survivor|relative|famil|notable|chief/u, "people"],
  [/medical|hospital|health/u, "medics"],
  [/(?<!vice[- ])president|presidency/u, "president"],
  [/prime minister/u, "prime minister"],
  [/minist|State Department/u, "ministry"],
  [/^governor/u, "governor"],
  [/^prefect/u, "prefect"],
  [/^mayor|town hall/u, "mayor"],
  [/^court|prosecutor|judicial/u, "court"],
  [/^opposition|^party/u, "opposition"],
  [/diplomat|embassy/u, "diplomat"],
];

const familyOf = (noun: string): string | undefined =>
  families.find(([pattern]) => pattern.test(noun))?.[1];

// What shows in a source that speaks of them by another word than our tables have.
const traces: Readonly<Record<string, RegExp>> = {
  people: /passag|passen|villag|habitant|resident|rivera|راكب|ركاب|سكان|أهالي|قرو/iu,
  medics: /hospi|hôpital|médic|medic|مستشف|طبي|إسعاف/iu,
  diplomat: /diploma|دبلوماس/iu,
};

function officeFindings(claim: GateText, sources: readonly GateText[]): Finding[] {
  const news = newsOf(sources);
  const known = new Set(news.flatMap(officesIn));
  return officesIn(claim)
    .filter((office) => !known.has(office))
    .filter((office) => !news.some(({ text }) => traces[office]?.test(text)))
    .map((office) => ({ kind: "actor", text: office, detail: "no source names this office" }));
}

/** By common nouns, and by the offices of the people named. */
function officesIn({ sentence, language, names }: GateText): string[] {
  const nouns = readSpeakers(sentence, language).map(({ by }) => by);
  const roles = names.flatMap((entry) => entry.roles.map(({ en }) => en.toLowerCase()));
  return [...nouns, ...roles].flatMap((noun) => familyOf(noun) ?? []);
}
