import type { Feed } from "../feeds/feed.ts";
import type { Language } from "../text/language.ts";
import { guessLanguage } from "./guess-language.ts";

// Enough to tell: more text costs time and changes nothing.
const enoughLetters = 160;
// Below this a headline is mostly names, and names give no language.
const fewestLetters = 30;
// How much better another language must fit than the one the feed declares.
const clearLead = 0.08;
// Letters that Persian and Urdu have and Arabic has not.
const notArabic = /[پچژٹڈڑںےۓہھ]/u;

// Letters of other languages in the Latin script. A name may bring one, not two.
const notFrenchOrEnglish = /[łżźśćąęńőűğışřšžčďťňãõßñ¿¡ɓɗƙ]/giu;

// Words of grammar that only one of the candidates has: two of them, and the declared language is
// right without the slower look at its n-grams.
const grammar = {
  ar: /(?<!\p{L})(?:في|على|إلى|التي|الذي|عن|بعد|أن|إن|قال|قالت|هذا|هذه)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:les?|du|des|une|dans|pour|avec|est|sont|été|aux?|qui|sur|après|selon|et)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|with|from|says?|said|after|was|were|has|have|that|its|by|over|near|for)(?!\p{L})/giu,
};

/**
 * The language of a text, given what its feed declares. The declared one stands unless the evidence
 * is good: the script first, then the n-grams where they are sure.
 */
export function detectLanguage(
  text: string,
  declared: Feed["language"] | null,
): Language | "other" {
  const sample = text.slice(0, enoughLetters);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return ownOrOther(declared ?? "");
  if (Math.max(arabic, latin) * 2 < letters) return "other";
  if (isPlainly(declared, sample)) return ownOrOther(declared ?? "");
  return arabic > latin ? arabicScript(sample, declared) : latinScript(sample, letters, declared);
}

function isPlainly(language: Feed["language"] | null, sample: string): boolean {
  if (language === null || language === "ha") return false;
  const words = sample.match(grammar[language]) ?? [];
  const isForeign = language === "ar" ? notArabic.test(sample) : hasForeignLetters(sample);
  return !isForeign && new Set(words.map((word) => word.toLowerCase())).size >= 2;
}

function arabicScript(sample: string, declared: Feed["language"] | null): Language | "other" {
  const found = guessLanguage(sample);
  const isForeign = found.language === "fa" || found.language === "ur";
  if (!isForeign) return "ar";
  const isProven = notArabic.test(sample) || (found.isReliable && declared !== "ar");
  return isProven ? "other" : "ar";
}

function hasForeignLetters(sample: string): boolean {
  return new Set(sample.toLowerCase().match(notFrenchOrEnglish)).size >= 2;
}

function latinScript(
  sample: string,
  letters: number,
  declared: Feed["language"] | null,
): Language | "other" {
  if (hasForeignLetters(sample)) return "other";
  const { language, isReliable, scores } = guessLanguage(sample);
  const ours = declared === "en" || declared === "fr" ? declared : likelier(scores);
  const isSure = letters >= fewestLetters && isReliable;
  if (!isSure) return declared === "ha" ? "other" : ours;
  const lead = (scores[language] ?? 0) - (scores[ours] ?? 0);
  return lead < clearLead ? ours : ownOrOther(language);
}

function ownOrOther(language: string): Language | "other" {
  return language === "ar" || language === "en" || language === "fr" ? language : "other";
}

function likelier(scores: Readonly<Record<string, number>>): "en" | "fr" {
  return (scores["fr"] ?? 0) > (scores["en"] ?? 0) ? "fr" : "en";
}
