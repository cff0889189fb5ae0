import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading, TokenSpan } from "../gazetteer/reading.ts";
import { numberWord } from "../text/number-words.ts";
import type { Token } from "../text/tokens.ts";
import { readArabicMali } from "./arabic-mali.ts";
import type { Case } from "./case.ts";
import { wordCount } from "./case.ts";
import { classesOf } from "./lexicon.ts";
import { listAround } from "./lists.ts";
import type { NameReading } from "./name-reading.ts";
import { isPerson } from "./person-name.ts";

/** The name of Mali or Niger itself, or its adjective, by the words around it. */
export function readCountryName(mention: Mention, reading: Reading, one: Case): NameReading {
  const isArabic = reading.tokens[mention.start]?.script === "arabic";
  if (isArabic && mention.ambiguous) return readArabicMali(mention, reading, one);
  if (isNigeriaMisspelt(mention, reading)) return { weight: "none", note: "Nigeria misspelt" };
  if (mention.demonym) return readAdjective(mention, reading, one);
  if (mention.end - mention.start > 1) return { weight: "firm", note: "" };
  return otherMeaning(mention, reading, one) ?? { weight: "name", note: "" };
}

/** "جنديا نيجريا" is a soldier of Niger, "شمال نيجريا" the north of Nigeria with a letter lost. */
function isNigeriaMisspelt({ text, start }: Mention, { tokens }: Reading): boolean {
  if (!text.endsWith("نيجريا")) return false;
  const before = tokens[start - 1];
  return before?.script !== "number" && !/..ا$/.test(before?.folded ?? "");
}

/** "Malian soldiers" are the state's, "a Malian student" is a person who comes from there. */
function readAdjective({ start, end }: Mention, { tokens, text }: Reading, one: Case): NameReading {
  const at = tokens[start]?.start ?? 0;
  if (text[at - 1] === "-" || text[tokens[end - 1]?.end ?? 0] === "-") {
    return { weight: "none", note: "half of a double name" };
  }
  const near = [tokens[start - 1], tokens[start - 2], tokens[end], tokens[end + 1]];
  const beside = near.map(classesOf);
  // "وزير نيجري": an office is a bank's only beside the adjective that also means financial.
  const isState = beside.some((classes) => classes.has("state") || classes.has("finance"));
  // "Kidnapped Malian priest freed": whoever armed groups hold is an affair of the country.
  if (isState || wordCount(one, "captivity") > 0) return { weight: "name", note: "" };
  if (beside.some((classes) => classes.has("person") || classes.has("celebrity"))) {
    return { weight: "none", note: "where a person comes from" };
  }
  return isPeople({ start, end }, tokens)
    ? { weight: "name", note: "" }
    : { weight: "people", note: "an adjective alone" };
}

/** "Nigeriens vote", "les Maliens": the people as a whole, unless they were counted. */
function isPeople({ start, end }: TokenSpan, tokens: readonly Token[]): boolean {
  const isPlural = /^\p{Lu}.*s$/u.test(tokens[start]?.text ?? "") && end === start + 1;
  const before = tokens[start - 1];
  const isCounted = before?.script === "number" || numberWord(before?.folded ?? "") !== undefined;
  return isPlural && !isCounted;
}

function otherMeaning(mention: Mention, reading: Reading, one: Case): NameReading | null {
  const before = reading.tokens[mention.start - 1];
  const two = reading.tokens[mention.start - 2];
  if (isRiver(mention, reading)) return { weight: "none", note: "the river" };
  if (
    classesOf(before).has("curiosity") ||
    (isOf(before) && classesOf(two).has("curiosity")) ||
    (one.article.language === "en" && classesOf(reading.tokens[mention.end]).has("curiosity"))
  ) {
    return { weight: "none", note: "not the country of today" };
  }
  if (one.article.language === "fr" && mention.entry.id === "place/mali" && isTown(before)) {
    return {
      weight: "unproven",
      note: "French gives the country its article, so this may be a town",
    };
  }
  if (one.article.language === "fr" && lacksArticle(mention, reading)) {
    return { weight: "unproven", note: "a country has its article in French" };
  }
  return isPerson(mention, one, reading) ? { weight: "unproven", note: "a person's name" } : null;
}

const ofWords = new Set(["of", "du", "de", "the", "le"]);

function isOf(token: Token | undefined): boolean {
  return ofWords.has(token?.folded ?? "");
}

const articles = new Set("le la au du ce en cap sur via et ou ni".split(" "));

/** "Koh-Lanta : Mali, la nouvelle aventurière"; labels, lists and titles in capitals do without. */
function lacksArticle(mention: Mention, reading: Reading): boolean {
  const { tokens, text } = reading;
  const [before, last] = [tokens[mention.start - 1], tokens[mention.end - 1]];
  if (!before || !last || articles.has(before.folded)) return false;
  if (/^[\s\u00A0]?[-–—:/(]/.test(text.slice(last.end))) return false;
  if (/[-–—/(|«"]\s?$/.test(text.slice(0, tokens[mention.start]?.start))) return false;
  return listAround(mention, reading).size < 2 && /^\p{Ll}/u.test(before.text) === false;
}

function isTown(before: Token | undefined): boolean {
  return before?.text === "de" || before?.text === "à";
}

const riverLinks = new Set("du le sur the of fluvial".split(" "));
const onWords = new Set("sur on dans in".split(" "));

const boatReach = 8;

function floats({ start }: Pick<Mention, "start">, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, start - boatReach), start);
  return before.some((token) => classesOf(token).has("stream"));
}

/** "la crue du Niger", "un pont sur le Niger", "نهر النيجر"; "capsized on the Niger" of what floats. */
function isRiver({ entry, start }: Mention, { tokens }: Reading): boolean {
  if (entry.id !== "place/niger") return false;
  const before = [1, 2, 3].map((distance) => tokens[start - distance]);
  const [first, second, third] = before.map((token) => classesOf(token).has("river"));
  const isLinked = riverLinks.has(before[0]?.folded ?? "");
  const isOn = onWords.has(before[1]?.folded ?? "") && floats({ start }, tokens);
  return first === true || (isLinked && (second === true || third === true || isOn));
}
