import type { Entry } from "../../gazetteer/entry.ts";
import type { Mention } from "../../gazetteer/gazetteer.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { nationsIn } from "./nations-in.ts";
import { mayNameTheSame } from "./parties/party.ts";

/** Every place, person, group and institution is named, or entailed, by the supporting sentences. */
export function checkNames(
  claim: GateText,
  supports: readonly GateText[],
  context: readonly GateText[],
): Finding[] {
  const sure = [
    ...claim.sentence.mentions.filter(
      ({ demonym, ambiguous, start }) => !demonym && !(ambiguous && isLoose(start, claim)),
    ),
    ...claim.nameMentions.filter(isGroupInFull),
  ].map(({ entry }) => entry);
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

/** «بلا لقاحات» is "without"; an ambiguous name beside another is a person's: «بوري ديكو». */
const isLoose = (at: number, { sentence, nameMentions }: GateText): boolean =>
  sentence.tokens[at]?.folded === "بلا" ||
  nameMentions.some(({ start, ambiguous }) => ambiguous && start === at + 1);

/** «تنظيم الدولة» could be any state's organisation, and hardly ever is. */
const isGroupInFull = ({ entry, start, end }: Mention): boolean =>
  entry.kind === "armed-group" && end - start > 1;

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

function isKnown(entry: Entry, known: readonly Entry[]): boolean {
  const isNamed = known.some(
    (other) => mayNameTheSame(entry.id, other.id) || entails(other, entry),
  );
  return isNamed || isUnionOf(entry, known);
}

/** «الدول الثلاث» where the sources name all three. */
const isUnionOf = ({ kind, countries }: Entry, known: readonly Entry[]): boolean =>
  kind === "institution" &&
  countries.length > 1 &&
  countries.every((code) =>
    known.some((other) => other.kind === "country" && other.countries.includes(code)),
  );

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
