import type { Entry } from "../../gazetteer/entry.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";

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
    .map((entry) => ({
      kind: entry.id.startsWith("place/") ? "place" : "actor",
      text: entry.names["en"]?.[0] ?? entry.id,
      detail: "no supporting source sentence names it",
    }));
}

const capitalised = /^\p{Lu}\p{Ll}{3,}/u;
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
// Words with a capital that our own sentences bring along.
const ours = new Set(["arabic", "koranic"]);
const stemLength = 4;

/**
 * Names no gazetteer knows: a capital inside an English sentence must stand in a source of Latin
 * script. Beginnings are compared, because "Emirati" and "Emiratis", "Alger" and "Algiers" are kin.
 */
export function checkStrangers(claim: GateText, sources: readonly GateText[]): Finding[] {
  const latin = sources.filter(({ language }) => language !== "ar");
  if (claim.language !== "en" || latin.length === 0) return [];
  const known = new Set(
    latin.flatMap(({ sentence, outlet }) => [
      ...sentence.tokens.map(({ folded }) => folded.slice(0, stemLength)),
      ...outlet
        .toLowerCase()
        .split(/\s+/)
        .map((word) => word.slice(0, stemLength)),
    ]),
  );
  const { tokens, mentions } = claim.sentence;
  return tokens
    .filter((token, at) => at > 0 && capitalised.test(token.text) && !isPlainCapital(token.folded))
    .filter((token) => !known.has(token.folded.slice(0, stemLength)))
    .filter((token) => !mentions.some(({ start, end }) => tokens.slice(start, end).includes(token)))
    .map(({ text }) => ({ kind: "name", text, detail: "no source has this name" }));
}

const isPlainCapital = (folded: string): boolean => calendar.test(folded) || ours.has(folded);

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
  if (!pattern || countries.length > 1) return false;
  return sources.some(({ text }) => pattern.test(text));
}
