import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import type { Case } from "./case.ts";
import { wordCount } from "./case.ts";
import { classesOf } from "./lexicon.ts";
import type { NameReading } from "./name-reading.ts";

const country: NameReading = { weight: "name", note: "" };
const unproven: NameReading = { weight: "unproven", note: "may mean financial" };

/** مالي is Mali, "financial" and "my money": the words around it decide, or other evidence must. */
export function readArabicMali(mention: Mention, reading: Reading, one: Case): NameReading {
  if (wordCount(one, "purse") > 0) return unproven;
  return mention.demonym ? readAdjective(mention, reading) : readNoun(mention, reading);
}

/** "الجيش المالي" is an army, "المركز المالي" is a bank's. */
const crowds = new Set("الاف مءات ميات عشرات بعض معظم جميع".split(" "));

function readAdjective({ start, text }: Mention, { tokens }: Reading): NameReading {
  // "آلاف الماليين": people in their thousands are a people, not financiers.
  if (/ين$/.test(text) && crowds.has(tokens[start - 1]?.folded ?? "")) return country;
  const [one, two] = [classesOf(tokens[start - 1]), classesOf(tokens[start - 2])];
  if (one.has("person")) return { weight: "none", note: "where a person comes from" };
  if (one.has("state")) return country;
  const isPair = one.has("finance") === false && two.has("state") && one.size > 0;
  return isPair ? country : unproven;
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

function standsAsCountry(mention: Mention, reading: Reading): boolean {
  const before = reading.tokens[mention.start - 1];
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
