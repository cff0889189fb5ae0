import { foldArabic } from "../text/arabic.ts";
import { foldDigits, foldLatin } from "../text/tokens.ts";
import type { Sentence } from "./sentence.ts";

const lowering = [
  // An outlet that corrects its own figure.
  /^[^\p{L}]*(?:correction|corrected|clarification|erratum|correctif|rectificatif|precision|تصحيح|تصويب|استدراك|توضيح)\s*[:\]–—-]/u,
  /\b(?:revis(?:es|ed|ing)|lower(?:s|ed|ing)|correct(?:s|ed|ing)|reduc(?:es|ed|ing))\b.{0,60}\b(?:toll|tally|count|figure|number of (?:dead|deaths|victims|casualties))/,
  /\b(?:toll|tally|count|figure|number of (?:dead|deaths|victims|casualties))\b.{0,60}\b(?:revised|lowered|corrected|reduced|brought down)\b/,
  /\brevis(?:es|ed|ing) (?:down|downwards?)\b|\bdown from \d|\bnot \d+,? as (?:earlier|previously|initially|first|originally)|\binstead of (?:the )?\d|\b\d+(?: [a-z]+){0,2},? (?:and )?not \d/,
  /\b(?:revue?s?|revise\w*|corrige\w*|ajuste\w*) a la baisse|\b(?:ramene|abaisse|rectifie|corrige)\w* .{0,40}\b(?:bilan|nombre|chiffre)|\b(?:bilan|nombre|chiffre)\b.{0,60}\b(?:ramene|abaisse|rectifie|corrige)\w*|\bet non (?:pas )?\d|\bau lieu de \d|\bcontre \d+ (?:annonces|initialement)/,
  /(?:خفض|خفضت|تخفض|يخفض|تخفيض|انخفاض|تراجع|تراجعت|تتراجع|تعديل|عدلت|تعدل|تصحيح|صححت|تصحح|مراجعه|راجعت)\s+(?:\S+\s+){0,2}(?:ال)?(?:حصيله|عدد|ضحايا|قتلي)/,
  /(?:حصيله|عدد القتلي|عدد الضحايا)\s+(?:\S+\s+){0,5}(?:معدله|تنخفض|انخفضت|تتراجع|تراجعت|خفضت|عدلت|صححت)|(?:بدلا من|بدل|وليس|لا)\s+\d+(?!\d)/,
];

/** Whether a sentence takes a figure given before back to a lower one: "revised down", "et non 12". */
export function lowersFigure(text: string): boolean {
  const folded = foldDigits(foldArabic(foldLatin(text)));
  return lowering.some((pattern) => pattern.test(folded));
}

// Within three words before a figure that was given before: "not 12", "au lieu de 12", "بدلا من 12".
const before = new Set(
  "not instead earlier initial initially previous previously non lieu contre initialement abord precedent بدلا بدل ليس وليس مقابل اولي سابق سابقه".split(
    " ",
  ),
);
const from = new Set(["from", "de", "من"]);
const to = new Set(["to", "a", "الي"]);

/**
 * Whether the number that starts at a token stands there as one given before: the twelve of "not 12"
 * and of "from 12 to 9". To be asked of reports that lower a figure.
 */
export function isTakenBack(
  { tokens, numbers }: Pick<Sentence, "tokens" | "numbers">,
  at: number,
): boolean {
  const words = tokens.map(({ folded }) => folded);
  if (words.slice(Math.max(0, at - 3), at).some((word) => before.has(word))) return true;
  // "From 12 to 9", "de 12 à 9 morts".
  const next = numbers.find(({ start }) => start > at);
  return from.has(words[at - 1] ?? "") && next !== undefined && to.has(words[next.start - 1] ?? "");
}
