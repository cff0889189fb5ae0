import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import type { Case } from "./case.ts";
import { wordCount } from "./case.ts";
import { classesOf } from "./lexicon.ts";
import type { NameReading } from "./name-reading.ts";
import { follows, phrases } from "./phrases.ts";

const country: NameReading = { weight: "name", note: "" };
const unproven: NameReading = { weight: "unproven", note: "may mean financial" };

/** مالي is Mali, "financial" and "my money": the words around it decide, or other evidence must. */
export function readArabicMali(mention: Mention, reading: Reading, one: Case): NameReading {
  if (wordCount(one, "purse") > 0) return unproven;
  if (namesMaldives(one)) return { weight: "unproven", note: "may be the town of Malé" };
  return mention.demonym ? readAdjective(mention, reading) : readNoun(mention, reading);
}

/** "مالي، عاصمة المالديف": the Arabic for Malé is that for Mali, to the letter. */
function namesMaldives({ reading: { title, text } }: Case): boolean {
  return [...title.mentions, ...text.mentions].some(({ entry }) => entry.countries[0] === "MV");
}

const crowds = new Set("الاف ميات عشرات بعض معظم جميع".split(" "));

// Offices whose last word alone would be a bank's.
const offices = phrases("القايم بالاعمال", "قايم بالاعمال");

/** "الجيش المالي" is an army, "المركز المالي" is a bank's. */
function readAdjective(mention: Mention, reading: Reading): NameReading {
  const { tokens } = reading;
  const { start } = mention;
  if (arePeople(mention, reading) || follows(mention, tokens, offices)) return country;
  const [one, two] = [classesOf(tokens[start - 1]), classesOf(tokens[start - 2])];
  if (one.has("person")) return { weight: "none", note: "where a person comes from" };
  if (one.has("state")) return country;
  const isPair = one.has("finance") === false && two.has("state") && one.size > 0;
  return isPair ? country : unproven;
}

/** "آلاف الماليين", "الماليون يصوتون": in their thousands, or at the head, they are no financiers. */
function arePeople({ start, end, text }: Mention, { tokens }: Reading): boolean {
  const isCrowd = /ين$/.test(text) && crowds.has(tokens[start - 1]?.folded ?? "");
  const doAct = start === 0 && /ون$/.test(text) && /^ي.+ون$/.test(tokens[end]?.folded ?? "");
  return isCrowd || doAct;
}

function readNoun(mention: Mention, reading: Reading): NameReading {
  const { clitic } = mention;
  if (clitic.endsWith("ب")) return country;
  if (clitic.endsWith("ل")) return isOfOwner(mention, reading) ? unproven : country;
  if (isPaired(mention, reading)) return country;
  return clitic === "" && standsAsCountry(mention, reading) ? country : unproven;
}

const notOwners = new Set("التي الذي الي الان اليوم".split(" "));

/** "لمالي البنوك": to the banks' financiers; a country has no owner. */
function isOfOwner({ end }: Mention, { tokens }: Reading): boolean {
  const next = tokens[end];
  const isBeside = next?.start === (tokens[end - 1]?.end ?? 0) + 1;
  return isBeside && /^ال/.test(next.folded) && !notOwners.has(next.folded);
}

const towns = new Set("مدينه بلده قريه محافظه مقاطعه اقليم".split(" "));

function standsAsCountry(mention: Mention, reading: Reading): boolean {
  const before = reading.tokens[mention.start - 1];
  // "مدينة مالي", the town of Mali, lies in Guinea.
  if (towns.has(before?.folded ?? "")) return false;
  if (followsPreposition(reading, mention.start) || opensHeadline(mention, reading)) return true;
  const classes = classesOf(before);
  const noun = before?.text ?? "";
  return isFeminine(noun) || (classes.has("state") && !classes.has("finance"));
}

/** "financial" would agree with a feminine noun (دعوى مالية); the country does not (دعوى مالي). */
function isFeminine(noun: string): boolean {
  return /^[^ ]{2,}(?:[ةى]|ات)$/.test(noun);
}

function followsPreposition({ tokens }: Reading, start: number): boolean {
  const before = classesOf(tokens[start - 1]);
  return before.has("preposition") || tokens[start - 1]?.folded === "ل";
}

/** "مالي والنيجر": beside another country's name it is one itself. */
function isPaired(mention: Mention, { mentions, tokens }: Reading): boolean {
  return mentions.some((other) => {
    const isCountry = other.entry.kind === "country" && other.entry !== mention.entry;
    const follows = other.start === mention.end && other.clitic.startsWith("و");
    const leads = other.end === mention.start && mention.clitic.startsWith("و");
    const gap = (tokens[mention.start]?.start ?? 0) - (tokens[other.end - 1]?.end ?? 0);
    return isCountry && !other.demonym && (follows || (leads && gap <= 2));
  });
}

/** "مالي تعلق ...", "مالي: ...", "مالي.. ...": a country that acts, or a label. */
function opensHeadline({ start, end }: Mention, { tokens, text }: Reading): boolean {
  const next = tokens[end];
  if (start !== 0 || !next) return false;
  const gap = text.slice(tokens[end - 1]?.end ?? 0, next.start);
  return /[:.،؛-]/.test(gap) || (/^ت..+/.test(next.folded) && next.script === "arabic");
}
