import type { Hit } from "../../../facts/lexicon.ts";
import { compileLexicon } from "../../../facts/lexicon.ts";
import type { Mention } from "../../../gazetteer/gazetteer.ts";
import type { GateText } from "../gate-text.ts";
import { partyWords } from "./party-words.ts";

/** Whose lot somebody shares: a state's forces, those who fight without one, the unarmed, offices. */
export type Camp = "forces" | "armed" | "people" | "office" | "source" | "voice";

/** Somebody who can act, be acted on or speak, with where the words stand. */
export interface Party {
  /** Gazetteer id, `country/ML`, or a name from the table of words. */
  readonly key: string;
  /** Null for whom no table knows the camp of. */
  readonly camp: Camp | null;
  /** The gazetteer's kind, or "word". */
  readonly kind: string;
  /** ISO codes, where it is at home. */
  readonly countries: readonly string[];
  /** Token positions: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly name: string;
  readonly camp: string;
  readonly kin: readonly string[];
}

const rows = new Map<string, Row>();
const lexicon = compileLexicon<Row>([partyWords], (name, marks) => {
  const [camp = "", kin = ""] = marks.split(":");
  const row = { name, camp: camp.trim(), kin: kin.split(",").map((one) => one.trim()) };
  rows.set(name, row);
  return row;
});

/** Everybody a sentence names, in reading order; "the Malian army" is the army, and Mali's. */
export function readParties({ sentence, language, nameMentions }: GateText): Party[] {
  const named = nameMentions.flatMap(partyOf);
  const words = lexicon
    .find(sentence.tokens, language)
    .filter((hit) => !named.some((name) => overlaps(name, hit) && !isCountry(name)))
    .filter(({ meaning }) => meaning.camp !== "none")
    .map((hit) => wordParty(hit, named));
  const people = sentence.concepts
    .filter(({ meaning }) => meaning.isUnit && !nobody.has(meaning.name))
    .map(({ meaning, start, end }) => ({ ...context, key: meaning.name, camp: null, start, end }))
    .filter((one) => ![...named, ...words].some((other) => overlaps(one, other)))
    // "General Salifou Mody" is one party.
    .filter((one) => !named.some(({ kind, start }) => kind === "person" && start === one.end));
  const actors = named.filter((name) => !isPlace(name, sentence.tokens));
  return [...actors, ...words, ...people].toSorted((a, b) => a.start - b.start);
}

const context = { kind: "word", countries: [] } as const;
// What is counted besides people, and people whom the table of words has under another name.
const nobody = new Set(
  "tankers trucks vehicles buses motorcycles bicycles boats cases money percent days tonnes kilometres hectares megawatts livestock schools villages houses soldiers officers police gendarmes guards fighters assailants hunters".split(
    " ",
  ),
);

/** "The Russian government": a nationality or a country beside the noun says whose it is. */
function wordParty({ meaning, start, end }: Hit<Row>, named: readonly Party[]): Party {
  const owner = named.find((name) => isCountry(name) && (name.end === start || name.start === end));
  const countries = owner?.countries ?? [];
  return { ...context, key: meaning.name, camp: meaning.camp as Camp, countries, start, end };
}

const camps: Readonly<Record<string, Camp>> = {
  "armed-group": "armed",
  militia: "armed",
  force: "forces",
  institution: "office",
  country: "office",
  person: "office",
  company: "people",
};

const betweenPlacing =
  /^(?:(?:north|south|east|west|central|centre)\w*|le|la|les|l|the|(?:ال)?(?:غرب|شرق|شمال|جنوب|وسط)ي?)$/;
const placing =
  /^(?:in|near|inside|across|of|from|au|en|du|de|vers|pres|في|من|قرب|غربي?|شرقي?|شمالي?|جنوبي?|وسط|عبر)$/;

/** "In Niger", «بالنيجر»: where it happens, and nobody who acts. */
function isPlace(name: Party, tokens: GateText["sentence"]["tokens"]): boolean {
  if (name.kind !== "country") return false;
  const ahead = tokens.slice(Math.max(0, name.start - 3), name.start).toReversed();
  const word = ahead.find(({ folded }) => !betweenPlacing.test(folded));
  return [ahead[0], word].some((one) => placing.test(one?.folded ?? ""));
}

function partyOf({ entry, start, end, demonym, clitic }: Mention): Party[] {
  const camp = camps[entry.kind];
  const [country] = entry.countries;
  const isState = entry.kind === "country" || entry.kind === "capital";
  if (isState && clitic.includes("ب")) return [];
  if (isState && country) {
    const key = `country/${country}`;
    const kind = demonym ? "demonym" : "country";
    return [{ key, camp: "office", kind, countries: entry.countries, start, end }];
  }
  if (camp === undefined || demonym) return [];
  return [{ key: entry.id, camp, kind: entry.kind, countries: entry.countries, start, end }];
}

const isCountry = ({ kind }: Party): boolean => kind === "country" || kind === "demonym";

/** Whom "it" or "they" may stand for where something is said to be done. */
export const canAct = ({ camp, kind }: Party): boolean =>
  camp !== null && camp !== "people" && camp !== "source" && kind !== "demonym";

type Span = Pick<Party, "start" | "end">;

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

// A body under its own name, and those whose names say as much: the whole for a branch, not a branch
// for the whole.
const otherNames: Readonly<Record<string, readonly string[]>> = {
  "actor/issp": ["actor/islamic-state"],
  "actor/islamic-state": ["actor/issp"],
  "actor/jnim": ["actor/macina-katiba"],
  "actor/al-qaeda": ["actor/jnim", "actor/macina-katiba"],
  "actor/cma": ["actor/csp-dpa"],
  "actor/csp-dpa": ["actor/cma"],
  "actor/wagner": ["actor/africa-corps"],
  "actor/africa-corps": ["actor/wagner"],
  "actor/icc": ["court"],
  court: ["actor/icc"],
};

/** Whether a source that names `told` has named `said`; gazetteer ids or names of kinds. */
export const mayNameTheSame = (said: string, told: string): boolean =>
  said === told || otherNames[said]?.includes(told) === true;

/** Whether somebody whom a source calls `told` may be called `said` in a summary. */
export function mayBeCalled(said: Party, told: Party): boolean {
  if (isForeign(said, told)) return false;
  if (mayNameTheSame(said.key, told.key)) return true;
  const row = rows.get(said.key);
  if (row)
    return row.kin.some((kin) => kin === told.key || kin === `${told.kind}/`) || isOwn(told, said);
  return isOwn(said, told);
}

const watched = ["ML", "NE", "BF"];

/** A government is the one at home where nobody says whose it is. */
function isForeign({ kind, countries }: Party, told: Party): boolean {
  if (kind !== "word" || countries.length === 0) return false;
  const theirs = told.countries.length === 0 ? watched : told.countries;
  return !countries.some((code) => theirs.includes(code));
}

const ofState: Readonly<Record<string, readonly string[]>> = {
  force: ["army", "soldiers", "army statement"],
  institution: ["government", "authorities", "junta", "court", "parliament", "presidency"],
  country: [
    "army",
    "army statement",
    "soldiers",
    "government",
    "authorities",
    "junta",
    "regime",
    "presidency",
    "president",
    "prime minister",
    "ministry",
    "minister",
    "ministry of defence",
    "ministry of foreign affairs",
  ],
  person: [],
};
const stateActors = new Set(["force", "institution", "country", "person"]);

/** A state goes by its army, its government or its head, and either by a common noun. */
function isOwn(one: Party, other: Party): boolean {
  if (one.countries.length === 1 && ofState[one.kind]?.includes(other.key)) return true;
  const isState = stateActors.has(one.kind) && stateActors.has(other.kind);
  const isOne = one.kind === "country" || other.kind === "country";
  return isState && isOne && one.countries.some((code) => other.countries.includes(code));
}
