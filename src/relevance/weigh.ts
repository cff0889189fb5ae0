import type { Country } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Case } from "./case.ts";
import { isInHeadline, wordCount } from "./case.ts";
import type { Evidence } from "./evidence.ts";
import { classesOf } from "./lexicon.ts";
import { isAside } from "./past.ts";
import { powers, subjectAbroad } from "./subject-abroad.ts";
import type { WordClass } from "./word-lists.ts";

interface Weighed {
  readonly isAbout: boolean;
  readonly why: readonly string[];
}

// What a name adds when only the text carries it.
const points = { firm: 2, name: 2, people: 1, shared: 0, unproven: 0, none: 0 } as const;
const enough = 2;
// A headline about a neighbour makes the text's names background until they insist.
const enoughAbroad = 3;
const three = new Set(["ML", "NE", "BF"]);

/** Whether the evidence for one country makes it the story's subject. */
export function weigh(country: Country, own: readonly Evidence[], one: Case): Weighed {
  const inTitle = own.filter(({ field }) => field === "title");
  if (inTitle.some((item) => isSubject(item, country, one))) {
    return { isAbout: true, why: [] };
  }
  const isNamed = inTitle.some(isAlliance) || isActOfAlliance(own, one);
  const isAllied = isNamed && !isOnlooker(country, own, one);
  if (isAllied || isActOfThree(own, one)) {
    return { isAbout: true, why: ["The alliance of the three binds both countries."] };
  }
  const abroad = subjectAbroad(country, one);
  const total = totalPoints(own, abroad !== null, one);
  if (abroad !== null) {
    return { isAbout: total >= enoughAbroad, why: [`The story is about ${abroad}.`] };
  }
  const isNational = total < enough && isNationalPress(country, own, one);
  const why = isNational ? ["The national press on its own country."] : [];
  return { isAbout: isNational || total >= enough, why };
}

function isSubject({ weight, mention }: Evidence, country: Country, one: Case): boolean {
  if (weight === "firm") return true;
  return weight === "name" && !(mention.demonym && areStrangers(country, one));
}

const affairs: readonly WordClass[] = [
  "dealing",
  "flight",
  "measure",
  "incident",
  "disaster",
  "state",
];

/** "Kédougou : l'or attire Guinéens et Maliens": people in another country's town, and no affair of states. */
function areStrangers(country: Country, { reading: { title }, words }: Case): boolean {
  const isThere = title.mentions.some(({ entry, ambiguous, demonym }) => {
    const isPlace = entry.id.startsWith("place/") || entry.id.startsWith("elsewhere/");
    return isPlace && !ambiguous && !demonym && !entry.countries.includes(country);
  });
  return isThere && !affairs.some((name) => words.title.has(name));
}

/** The lead names the three together, and the headline nobody else. */
function isActOfThree(own: readonly Evidence[], { reading }: Case): boolean {
  const others = reading.title.mentions.filter(
    ({ entry }) => entry.countries.length === 1 && !entry.countries.some((code) => three.has(code)),
  );
  return own.some(({ ofThree }) => ofThree) && !others.some(({ entry }) => isNoPower(entry));
}

function isNoPower({ countries }: Mention["entry"]): boolean {
  return countries.some((code) => !powers.has(code));
}

const locatives = new Set("in at a from en depuis في من".split(" "));

/** The lead names the alliance, and the headline no state but as the place of a meeting. */
function isActOfAlliance(own: readonly Evidence[], { reading: { title, text } }: Case): boolean {
  const lead = text.sentences[0]?.end ?? 0;
  const isInLead = own.some((item) => {
    return item.field === "text" && isAlliance(item) && item.mention.start < lead;
  });
  return (
    isInLead &&
    title.mentions.every(({ entry, start, end, clitic }) => {
      const isPlace = locatives.has(title.tokens[start - 1]?.folded ?? "") || clitic.includes("ب");
      // "Lomé talks": who meets there is told below.
      const isVenue = entry.kind !== "country" && classesOf(title.tokens[end]).has("dealing");
      return isPlace || isVenue || entry.countries.length !== 1;
    })
  );
}

/** "Togo tempted by the alliance": another country opens the headline, and nothing else is ours. */
function isOnlooker(country: Country, own: readonly Evidence[], one: Case): boolean {
  const [first] = one.reading.title.mentions;
  const isForeign =
    first !== undefined && first.entry.kind === "country" && first.entry.countries.length === 1;
  const isOther =
    isForeign && !first.entry.countries.some((code) => three.has(code) || powers.has(code));
  const isNamed = own.some((item) => !isAlliance(item) && item.country === country);
  return isOther && !isNamed;
}

/** The alliance itself, its bank and its force; groups that roam three countries are not it. */
function isAlliance({ mention, weight }: Evidence): boolean {
  return weight === "shared" && /\baes\b/.test(mention.entry.id);
}

/** Groups and regions that several countries share prove together no more than one of them. */
function totalPoints(own: readonly Evidence[], isAbroad: boolean, one: Case): number {
  const inTitle = own.filter(({ field }) => field === "title");
  const inText = best(own.filter(({ field }) => field === "text"));
  const hasWeak = own.some(({ weight, field }) => {
    if (field === "title") return weight === "shared" || weight === "people";
    return weight === "shared" && !isAbroad;
  });
  const named = inText.reduce((sum, item) => sum + pointsOf(item, isAbroad, one), 0);
  // Two states at odds: the answer of one is the other's story as well.
  const isBetween =
    wordCount(one, "dealing") > 0 || wordCount(one, "flight") > 0 || areFleeing(inText, one);
  const isState = inText.some(({ weight }) => weight === "name" || weight === "firm");
  const isDealing = isAbroad && isState && isBetween;
  // "148 Nigeriens flown home": no state and no town, but people on the move because of what they are.
  const areMoved =
    inTitle.some(({ weight }) => weight === "people") && wordCount(one, "flight") > 0;
  return named + (hasWeak ? 1 : 0) + (isDealing || areMoved ? 1 : 0);
}

const towards = new Set("to into toward towards vers الي نحو باتجاه".split(" "));

/** People flee from ours; those who flee to it are another country's. */
function areFleeing(inText: readonly Evidence[], one: Case): boolean {
  const { tokens } = one.reading.text;
  const isFrom = inText.some(({ mention: { start, clitic } }) => {
    return !clitic.includes("ل") && !towards.has(tokens[start - 1]?.folded ?? "");
  });
  return isFrom && wordCount(one, "fleeing") > 0;
}

/** The same name twice proves no more than once: its first, strongest mention. */
function best(evidence: readonly Evidence[]): readonly Evidence[] {
  const byEntry = new Map<string, Evidence>();
  for (const item of evidence) {
    const before = byEntry.get(item.mention.entry.id);
    if (!before || points[item.weight] > points[before.weight]) {
      byEntry.set(item.mention.entry.id, item);
    }
  }
  return [...byEntry.values()];
}

function pointsOf(item: Evidence, isAbroad: boolean, one: Case): number {
  if (isAlliance(item)) return isAbroad ? 0 : 1;
  const { weight, mention } = item;
  const isBareName = weight === "name" && mention.entry.kind === "country" && !mention.demonym;
  if (isAside(mention, one.reading.text)) return pointsOfAside(isAbroad, one);
  if (!isBareName) return points[weight];
  if (isAbroad) return pointsOfBareName(mention, one);
  return isAmongOthers(mention, one) ? 1 : points.name;
}

/**
 * Told of somebody else's minister, as something they are known for: "who grew up in Mali". Of a
 * company in the headline it adds nothing to the company: "which has mines in Mali".
 */
function pointsOfAside(isAbroad: boolean, one: Case): number {
  const isOfCompany = one.reading.title.mentions.some(({ entry }) => entry.kind === "company");
  return !isOfCompany && (isAbroad || isInHeadline(one)) ? 1 : 0;
}

/** "From Mali to Gabon": a sentence of the text that ranges over other countries too. */
function isAmongOthers(mention: Mention, { reading: { text }, words }: Case): boolean {
  if (words.title.has("measure")) return false;
  const sentence = text.sentences.find(({ end }) => mention.start < end);
  return text.mentions.some(({ start, entry }) => {
    const isHere = sentence !== undefined && start >= sentence.start && start < sentence.end;
    const isOther = !entry.countries.some((code) => three.has(code) || powers.has(code));
    return isHere && isOther && entry.kind === "country" && entry !== mention.entry;
  });
}

/** What the bare name says in a story about another country: little, unless something is done to it. */
function pointsOfBareName(mention: Mention, one: Case): number {
  const isLead = mention.start < (one.reading.text.sentences[0]?.end ?? 0);
  if (!isLead) return 1;
  // "The summit in Abuja lifts its sanctions on Niger", "refugees from Mali": about the country.
  if (wordCount(one, "measure") > 0 || wordCount(one, "flight") > 0) return enoughAbroad;
  return wordCount(one, "dealing") > 0 ? points.name : 1;
}

/** A national outlet that names no other country, on the business of a state, a town or a market. */
function isNationalPress(country: Country, own: readonly Evidence[], one: Case): boolean {
  if (one.home !== country) return false;
  const { title, text } = one.reading;
  const isElsewhere = [...title.mentions, ...text.mentions].some(
    ({ entry }) => entry.countries.length > 0 && !entry.countries.includes(country),
  );
  const isDenied = own.some(({ weight, background }) => weight === "none" && !background);
  const isCivic = (["state", "incident", "disaster", "civic"] as const).some(
    (name) => wordCount(one, name) > 0,
  );
  return !isElsewhere && !isDenied && isCivic;
}
