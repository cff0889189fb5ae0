import type { Country } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import type { Token } from "../text/tokens.ts";
import type { Case } from "./case.ts";
import { wordCount } from "./case.ts";
import type { Evidence } from "./evidence.ts";
import { classesOf } from "./lexicon.ts";
import { isSentenceCase } from "./person-name.ts";
import type { WordClass } from "./word-lists.ts";

const towns = new Set(["city", "town", "village", "border-post"]);
const newsWords: readonly WordClass[] = ["incident", "disaster", "civic", "state"];

// The neighbours a story of a border town may name as well. Nigeria and Guinea are not among them:
// their towns and ours share names.
const neighbours: Readonly<Record<Country, readonly string[]>> = {
  ML: ["BF", "DZ", "NE", "MR", "SN", "CI"],
  NE: ["BF", "DZ", "ML", "LY", "TD", "BJ"],
};

/**
 * An ambiguous name said as the place of some news, "near Léré" or "Fana : ...", where nothing
 * speaks for another country: the town that this product would hear of.
 */
export function isStoryOfPlace(country: Country, own: readonly Evidence[], one: Case): boolean {
  if (one.home !== null && one.home !== country) return false;
  if (!newsWords.some((name) => wordCount(one, name) > 0) || isElsewhere(country, one))
    return false;
  return own.some(({ mention, field, weight }) => {
    const isTown = towns.has(mention.entry.kind) && weight === "unproven";
    return isTown && isSaidAsPlace(mention, one.reading[field]);
  });
}

function isElsewhere(country: Country, { reading: { title, text } }: Case): boolean {
  const isForeign = ({ entry, ambiguous, demonym }: Mention, allowed: readonly string[]): boolean =>
    !demonym &&
    (!ambiguous || entry.kind === "country") &&
    entry.countries.length > 0 &&
    !entry.countries.some((code) => code === country || allowed.includes(code));
  return (
    title.mentions.some((mention) => isForeign(mention, [])) ||
    text.mentions.some((mention) => isForeign(mention, neighbours[country]))
  );
}

const locatives = new Set("in at near outside vers a في الي نحو قرب بمدينه ببلده".split(" "));
const ofWords = new Set(["de", "of", "d"]);
const placeNouns = new Set(
  "pres ville village commune cercle region axe route autour town village city district hameau localite airport aeroport hospital hopital governor mayor gouverneur prefet maire bishop eveque archeveque diocese imam sultan lamido chefferie".split(
    " ",
  ),
);

function isSaidAsPlace(mention: Mention, reading: Reading): boolean {
  // "فاشل", failed, is no "so Achel".
  if (isHalfOfName(mention, reading) || mention.clitic.startsWith("ف")) return false;
  if (mention.clitic.startsWith("ب") || isLabel(mention, reading)) return true;
  if (isScene(mention, reading)) return true;
  const [one = "", two = "", next = ""] = [mention.start - 1, mention.start - 2, mention.end].map(
    (at) => reading.tokens[at]?.folded,
  );
  const isNoun = placeNouns.has(next) || (ofWords.has(one) && placeNouns.has(two));
  return isNoun || locatives.has(one);
}

/** "Moura massacre", "attaque d'Abala", "هجوم أبالا", "مزارعو دوسو": an event or people by their place. */
function isScene(mention: Mention, { tokens }: Reading): boolean {
  const [one, two] = [tokens[mention.start - 1], tokens[mention.start - 2]];
  const isOf = ofWords.has(one?.folded ?? "") && isEvent(two);
  if (isOf || (mention.clitic === "" && isOwned(one))) return true;
  return isEvent(tokens[mention.end]) && isSentenceCase(mention, tokens);
}

/** An Arabic noun of news without article: what follows is whose it is. */
function isOwned(token: Token | undefined): boolean {
  if (token?.script !== "arabic" || /^[وفبلك]?ال|^لل/.test(token.folded)) return false;
  const classes = classesOf(token);
  return newsWords.some((name) => classes.has(name));
}

function isEvent(token: Token | undefined): boolean {
  const classes = classesOf(token);
  return classes.has("incident") || classes.has("disaster");
}

/** "à San Diego": the capitalised word that follows belongs to the name. */
function isHalfOfName({ end }: Mention, { tokens, text }: Reading): boolean {
  const after = tokens[end];
  const gap = text.slice(tokens[end - 1]?.end ?? 0, after?.start ?? 0);
  // "سان خوسيه": nothing but a word of the language, or a pause, ends the name of the town of San.
  if (tokens[end - 1]?.folded === "سان") {
    return gap === " " && after?.script === "arabic" && classesOf(after).size === 0;
  }
  return /^[ -]$/.test(gap) && /^\p{Lu}/u.test(after?.text ?? "");
}

/** "Fana : le forage", "بوني: حصار": French and Arabic headlines open with the place. */
export function isLabel({ start, end }: Mention, { tokens, text }: Reading): boolean {
  return start === 0 && /^\s?:/.test(text.slice(tokens[end - 1]?.end ?? 0));
}
