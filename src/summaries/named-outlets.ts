import type { AlertLanguage } from "../text/language.ts";

const speakers: Readonly<Record<AlertLanguage, string>> = {
  en: "media reports",
  ar: "وسائل إعلام",
};
const before = "(?:according to|reported by|بحسب|المصدر:|تحدثت?(?= ))\\s";
const after = "\\s(?:reports?|speaks?|says?|said)(?!\\p{L})";

/**
 * A text with the outlets it names as its speakers under a common noun. "Studio Sahel" names no place
 * and "Times of India" no country: who published a source needs no sentence in it.
 */
export function withoutOutlets(
  text: string,
  outlets: readonly string[],
  language: AlertLanguage,
): string {
  return outlets
    .filter((outlet) => outlet.trim() !== "")
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, outlet) => replaceOutlet(left, outlet, speakers[language]), text);
}

function replaceOutlet(text: string, outlet: string, speaker: string): string {
  const name = outlet.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = new RegExp(`(?<=${before})${name}(?![\\p{L}\\p{N}])`, "giu");
  const speaking = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?=${after})`, "giu");
  return text.replace(quoted, speaker).replace(speaking, speaker);
}

/** "Reported by Studio Sahel." says nothing that a source sentence could support. */
export const isMereSource = (sentence: string): boolean =>
  /^(?:reported by media reports|المصدر: وسائل إعلام)\.?$/iu.test(sentence.trim());
