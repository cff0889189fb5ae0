import { readSpeakers } from "../../facts/speaker.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";

// Each with the little words that may stand between an office and its place.
const link =
  "(?: (?:of|in|de|du|des|la|le|the|regional|régional|région|region|الإقليمي|منطقة|إقليم|ولاية|مدينة|بلدية)| d['’])*[ ’']*$";
const offices: readonly (readonly [office: string, before: RegExp, after: RegExp])[] = (
  [
    ["governor", "governor|gouverneure?|حاكم|والي"],
    ["prefect", "(?:deputy |sub-?)?prefect|(?:sous-)?préfet|محافظ"],
    ["mayor", "mayor|maire|عمدة"],
    ["bishop", "bishop|évêque|أسقف"],
    ["president", "president|président|رئيس"],
    ["minister", "minister|ministre|وزير"],
  ] as const
).map(([office, words]) => [
  office,
  new RegExp(`(?<!\\p{L})(?:و|ل|ب)?(?:${words})${link}`, "iu"),
  new RegExp(`^(?:['’]s)? (?:regional )?(?:${words})(?!\\p{L})`, "iu"),
]);

/** The governor of a region is not its president: who holds which office where is the sources' to say. */
export function checkOffices(claim: GateText, sources: readonly GateText[]): Finding[] {
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  return [...headFindings(claim, news), ...placeFindings(claim, sources)];
}

// Who heads a state or a region, by the nouns of speakers and the roles of persons.
const heads: readonly (readonly [office: string, noun: RegExp])[] = [
  ["prime minister", /prime minister/],
  ["president", /(?<!vice[- ])president|presidency/],
  ["governor", /^governor/],
];

/** The president where the sources only have the prime minister. */
function headFindings(claim: GateText, news: readonly GateText[]): Finding[] {
  const known = new Set(news.flatMap(headsIn));
  return known.size === 0
    ? []
    : headsIn(claim)
        .filter((office) => !known.has(office))
        .map((office) => ({ kind: "actor", text: office, detail: "no source names this office" }));
}

function headsIn({ sentence, language, names }: GateText): string[] {
  const nouns = readSpeakers(sentence, language).map(({ by }) => by);
  const roles = names.flatMap((entry) => entry.roles.map(({ en }) => en.toLowerCase()));
  return [...nouns, ...roles].flatMap(
    (noun) => heads.find(([, pattern]) => pattern.test(noun))?.[0] ?? [],
  );
}

function placeFindings(claim: GateText, sources: readonly GateText[]): Finding[] {
  const known = sources.flatMap(officesOf);
  return officesOf(claim)
    .filter(({ place, office }) => {
      const there = known.filter((other) => other.place === place);
      return there.length > 0 && there.every((other) => other.office !== office);
    })
    .map(({ office }) => ({
      kind: "actor",
      text: office,
      detail: "the sources name another office of this place",
    }));
}

interface Office {
  readonly office: string;
  /** Gazetteer id. */
  readonly place: string;
}

function officesOf({ sentence }: GateText): Office[] {
  const { text, tokens, mentions } = sentence;
  const base = tokens[0]?.start ?? 0;
  return mentions
    .filter(({ entry }) => entry.id.startsWith("place/"))
    .flatMap(({ entry, start, end }) => {
      const ahead = text.slice(0, (tokens[start]?.start ?? base) - base);
      const behind = text.slice((tokens[end - 1]?.end ?? base) - base);
      return offices
        .filter(([, before, after]) => before.test(ahead) || after.test(behind))
        .map(([office]) => ({ office, place: entry.id }));
    });
}
