import { concepts } from "../../facts/concept.ts";
import { cliticReadings } from "../../text/arabic.ts";
import type { Token } from "../../text/tokens.ts";
import { tokenize } from "../../text/tokens.ts";
import { establishedNames, namesOf } from "./outlet-names.ts";
import { distanceOf, soundsOf } from "./sounds.ts";

/** One name of an outlet, ready to be compared with the words of a text. */
export interface OutletForm {
  readonly words: readonly string[];
  /** The same without what parts them: "Mali Actu" and "Maliactu" are one. */
  readonly letters: string;
  readonly script: "arabic" | "latin";
  readonly sounds: readonly string[];
  /** "BBC" is said letter by letter. */
  readonly isSpelt: boolean;
  /** No other words read like it: it is known even where nothing shows that somebody speaks. */
  readonly isDistinct: boolean;
}

/** Every form of an outlet's names. */
export const formsOf = (outlet: string): OutletForm[] => namesOf(outlet).map(formOf);

const wellKnown = new Set(establishedNames);

/** One name, read. */
export function formOf(name: string): OutletForm {
  const tokens = tokenize(name);
  const isArabic = tokens.some(({ script }) => script === "arabic");
  const holdsNumber = tokens.some(({ script }) => script === "number");
  // «الشرق» is the east, and "Mali 24" may be two words of a toll.
  const isDistinct = tokens.length > 1 ? !holdsNumber : wellKnown.has(name) && !isNoun.test(name);
  return {
    words: tokens.map(({ folded }) => folded),
    letters: lettersOf(tokens),
    script: isArabic ? "arabic" : "latin",
    sounds: soundsOf(tokens),
    isSpelt: /^\p{Lu}{2,5}$/u.test(name),
    isDistinct,
  };
}

// A noun or an abbreviation that may stand for something else.
const isNoun = /^(?:ال.*|.{1,4}|Guardian|Economist)$/u;

const lettersOf = (tokens: readonly Token[]): string => tokens.map(({ folded }) => folded).join("");

/** Words of a text that may be a name, with what stands before the first of them. */
export interface Words {
  readonly tokens: readonly Token[];
  /** «ل» of «لرويترز», «و» of «والجزيرة». */
  readonly particle: string;
}

/** An Arabic word also without its particles, but with its article. */
export function readingsOf(words: readonly Token[]): Words[] {
  const [first, ...rest] = words;
  if (first?.script !== "arabic") return [{ tokens: words, particle: "" }];
  return cliticReadings(first.folded).flatMap(({ clitic, stem }) => {
    const hasArticle = clitic.endsWith("ال");
    const folded = hasArticle ? `ال${stem}` : stem;
    const particle = hasArticle ? clitic.slice(0, -2) : clitic;
    return /^[ولب]{0,2}$/u.test(particle)
      ? [{ tokens: [{ ...first, folded }, ...rest], particle }]
      : [];
  });
}

/** How well a name's own position speaks for it. */
export type Standing = "alone" | "speaking" | "marked";

// So long a sound is no chance.
const telling = 5;

/**
 * How far some words are from a name, in letters of its sound; null where they do not name it. A name
 * may be spelt freely where the words stand as whoever speaks does, and the more so where quotation
 * marks or "the newspaper" show it to be a name.
 */
export function likeness(
  form: OutletForm,
  { tokens }: Words,
  sounds: readonly string[],
  standing: Standing,
): number | null {
  if (lettersOf(tokens) === form.letters) {
    return standing !== "alone" || form.isDistinct ? 0 : null;
  }
  const isArabic = tokens.some(({ script }) => script === "arabic");
  const isForeign = form.script !== (isArabic ? "arabic" : "latin");
  return isForeign && !form.isSpelt ? distanceBySound(form, tokens, { sounds, standing }) : null;
}

function distanceBySound(
  form: OutletForm,
  tokens: readonly Token[],
  { sounds, standing }: { sounds: readonly string[]; standing: Standing },
): number | null {
  const { length } = form.sounds[0] ?? "";
  if (length < telling && standing !== "marked" && isWord(tokens)) return null;
  const distance = Math.min(
    ...form.sounds.flatMap((sound) => sounds.map((other) => distanceWithin(sound, other))),
  );
  return distance <= mostOff(length, standing) ? distance : null;
}

/** «النيابة» sounds like many a short name, and is an office. */
function isWord(tokens: readonly Token[]): boolean {
  const hits = concepts.find(tokens, tokens[0]?.script === "arabic" ? "ar" : "en");
  return tokens.every((_, at) => hits.some(({ start, end }) => start <= at && at < end));
}

/** Whoever hears a name writes about every third of its consonants in a way of their own. */
function mostOff(length: number, standing: Standing): number {
  if (standing === "alone") return length < telling ? -1 : 0;
  if (length < telling) return length < 2 ? -1 : 0;
  return length < 6 ? 1 : Math.floor(length / (standing === "marked" ? 3 : 4));
}

/** Sounds of very different lengths need not be compared letter by letter. */
function distanceWithin(one: string, other: string): number {
  const lengths = Math.abs(one.length - other.length);
  return lengths > one.length / 3 ? lengths + 1 : distanceOf(one, other);
}
