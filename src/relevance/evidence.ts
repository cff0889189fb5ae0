import type { Country } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import type { Case } from "./case.ts";
import { wordCount } from "./case.ts";
import { readCountryName } from "./country-name.ts";
import { isOfThree } from "./lists.ts";
import type { NameReading, Weight } from "./name-reading.ts";
import { isNearBorder } from "./near-border.ts";
import { passingReason } from "./passing.ts";

/** One name and what it proves. */
export interface Evidence {
  readonly country: Country;
  readonly mention: Mention;
  readonly field: "title" | "text";
  readonly weight: Weight;
  /** Said in passing or as background: proves nothing, but may settle another name. */
  readonly background: boolean;
  /** One of the three states of the alliance, named together in the headline or the lead. */
  readonly ofThree: boolean;
  /** Why it counts for less than it seems to, in English. */
  readonly note: string;
}

const watched: readonly Country[] = ["ML", "NE"];

/** Every name of Mali or Niger in the article, with its reading in place. */
export function gatherEvidence(one: Case): Evidence[] {
  return [
    ...evidenceIn("title", one.reading.title, one),
    ...evidenceIn("text", one.reading.text, one),
  ];
}

function evidenceIn(field: "title" | "text", reading: Reading, one: Case): Evidence[] {
  return reading.mentions.flatMap((mention) => {
    const { countries: home, hosts } = mention.entry;
    const countries = watched.filter((code) => home.includes(code) || hosts.includes(code));
    if (countries.length === 0) return [];
    const passing = passingReason(mention, { field, reading, one });
    const named = readName(mention, reading, one);
    return countries.map((country) => ({
      country,
      mention,
      field,
      weight: passing ? ("none" as const) : named.weight,
      background: passing !== null && named.weight !== "none" && named.weight !== "unproven",
      ofThree: passing === null && isOfThree(mention, reading),
      note: passing ?? named.note,
    }));
  });
}

const towns = new Set(["town", "village", "border-post", "city"]);

function readName(mention: Mention, reading: Reading, one: Case): NameReading {
  const { entry } = mention;
  if (entry.kind === "sport-team" && !mention.ambiguous)
    return { weight: "name", note: "its team" };
  if (entry.kind === "country" && isNearBorder(mention, reading)) {
    return { weight: "shared", note: "only its border" };
  }
  if (entry.kind === "country") return readCountryName(mention, reading, one);
  // A border town lies in one of ours only; a company or a group may be anywhere.
  const ours = entry.countries.filter((code) => code === "ML" || code === "NE");
  const isTown = towns.has(entry.kind) && ours.length === 1 && !mention.ambiguous;
  if (entry.countries.length > 1 && !isTown) return readShared(mention, one);
  if (mention.ambiguous) return { weight: "unproven", note: "ambiguous alone" };
  return { weight: "firm", note: "" };
}

/** AES is an alliance, a cipher and a utility: beside a state or its peers it is the alliance. */
function readShared(mention: Mention, one: Case): NameReading {
  const isNews = wordCount(one, "state") > 0 || wordCount(one, "civic") > 0;
  const isClear = !mention.ambiguous || (isNews && !isPlainWord(mention));
  return isClear || hasPeer(mention, one)
    ? { weight: "shared", note: "several countries" }
    : { weight: "unproven", note: "ambiguous alone" };
}

/** "Confédération", "the three juntas": of whom, only a name of the region can tell. */
function isPlainWord({ entry, text }: Mention): boolean {
  return /\baes\b/.test(entry.id) && text !== "AES";
}

function hasPeer(mention: Mention, { reading }: Case): boolean {
  return [...reading.title.mentions, ...reading.text.mentions].some(({ entry, text }) => {
    const isOther = entry !== mention.entry || text !== mention.text;
    const isOurs = entry.countries.some((code) => mention.entry.countries.includes(code));
    return isOther && (isOurs || (entry.kind === "institution" && !isPlainWord(mention)));
  });
}
