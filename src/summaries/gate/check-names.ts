import type { Entry } from "../../gazetteer/entry.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { nationsIn } from "./nations-in.ts";

/** Every place, person, group and institution is named, or entailed, by the supporting sentences. */
export function checkNames(
  claim: GateText,
  supports: readonly GateText[],
  context: readonly GateText[],
): Finding[] {
  const sure = claim.sentence.mentions.filter(({ demonym }) => !demonym).map(({ entry }) => entry);
  const sources = [...supports, ...context];
  const known = sources.flatMap(({ names }) => names);
  const homes = new Set(sources.map(({ home }) => home));
  return [...new Set(sure)]
    .filter((entry) => !isKnown(entry, known) && !isDescribed(entry, sources))
    .filter((entry) => !(entry.kind === "country" && homes.has(entry.countries[0] ?? "")))
    .filter((entry) => !isElsewhere(entry) || !sources.some(isOfNation(entry)))
    .filter((entry) => !(isGovernment(entry) && known.some((other) => isSeat(other, entry))))
    .map((entry) => ({
      kind: entry.id.startsWith("place/") ? "place" : "actor",
      text: entry.names["en"]?.[0] ?? entry.id,
      detail: "no supporting source sentence names it",
    }));
}

const watched = ["ML", "NE"];
const isElsewhere = ({ kind, countries }: Entry): boolean =>
  kind === "country" && !watched.includes(countries[0] ?? "");

/** "India's ministry" where the sources have "the Indian embassy" and New Delhi. */
const isOfNation =
  ({ countries }: Entry) =>
  (source: GateText): boolean =>
    nationsIn(source).includes(countries[0] ?? "");

const isGovernment = ({ id }: Entry): boolean => id.endsWith("-government");

/** A country or its capital stands for its government. */
const isSeat = ({ kind, countries }: Entry, government: Entry): boolean =>
  (kind === "country" || kind === "capital") && countries[0] === government.countries[0];

// One organisation under the name of its branch and under that of the whole.
const kinships: readonly (readonly string[])[] = [
  ["actor/issp", "actor/islamic-state"],
  ["actor/jnim", "actor/macina-katiba"],
  ["actor/cma", "actor/csp-dpa"],
];

function isKnown(entry: Entry, known: readonly Entry[]): boolean {
  return known.some(
    (other) => other.id === entry.id || isKin(entry, other) || entails(other, entry),
  );
}

const isKin = (one: Entry, other: Entry): boolean =>
  kinships.some((family) => family.includes(one.id) && family.includes(other.id));

/**
 * Gaya lies in Niger, and whatever Niger's army does Niger does. A group at home in five countries, or
 * a desert that crosses them, names none of them.
 */
function entails(other: Entry, entry: Entry): boolean {
  const [country] = entry.countries;
  const isCountry = entry.kind === "country" && entry.countries.length === 1;
  const isSpread = other.countries.length > 1 && other.kind !== "institution";
  if (isCountry && !isSpread && other.countries.includes(country ?? "")) return true;
  const region = entry.names["en"]?.[0];
  return region !== undefined && other.admin === region;
}

const offices: Readonly<Record<string, RegExp>> = {
  force:
    /\b(?:army|armed forces|military|troops|soldiers|armée|militaires|soldats|état-major|dirpa|general staff)\b|جيش|جندي|جنود|قوات|أركان|عسكري/iu,
  institution:
    /\b(?:government|authorities|junta|presidency|gouvernement|autorités|junte|présidence|court|cour|cpi|icc|cij|icj|onu)\b|حكوم|سلطات|مجلس|رئاس|محكم|جنائي|الأمم|لاهاي/iu,
};

/** A national army or government goes by its common noun in most sources. */
function isDescribed({ kind, countries }: Entry, sources: readonly GateText[]): boolean {
  const pattern = offices[kind];
  if (!pattern || countries.length !== 1) return false;
  return sources.some(({ text }) => pattern.test(text));
}
