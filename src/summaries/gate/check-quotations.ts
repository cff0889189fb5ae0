import type { AlertLanguage } from "../../text/language.ts";
import { tokenize } from "../../text/tokens.ts";
import { hasAttribution } from "../speech-words.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";

// However a keyboard or a newsroom writes them. An apostrophe stands beside a letter on both sides.
const doubles = /[“”„‟″«»‹›「」『』＂]|``|''|\(\(|\)\)/gu;
const singles = /(?<![\p{L}\p{N}])[‘’‚‛`']|[‘’‛`'](?![\p{L}\p{N}])/gu;
const quoted = /"\s*([^"\n]{2,}?)\s*"|(?<!\p{L})\u2018([^\u2018"\n]{3,}?)\u2018(?!\p{L})/gu;

/**
 * What stands in quotation marks, and what speaks in the first person, is verbatim in a source of the
 * same language. Takes whole texts: a quotation may run over several sentences.
 */
export function checkQuotations(
  text: string,
  language: AlertLanguage,
  sources: readonly GateText[],
): Finding[] {
  const own = sources.filter((source) => source.language === language);
  // A word that two languages share may be quoted from either.
  const written = [...Map.groupBy(sources, ({ articleId }) => articleId).values()].map(
    (article) => ` ${article.map(({ sentence }) => sentence.line).join(" ")} `,
  );
  const plain = text.replace(doubles, '"').replace(singles, "\u2018");
  const spoken = [...plain.matchAll(quoted)]
    .filter(({ index, 0: words }) => !isName(plain.slice(0, index), words))
    .map(([, double, single]) => double ?? single ?? "");
  const isOpen = (plain.match(/"/g)?.length ?? 0) % 2 === 1;
  return [
    ...spoken.filter((words) => !written.some((line) => line.includes(` ${lineOf(words)} `))),
    ...(isOpen ? plain.split('"').slice(-1) : []),
    ...firstPersonIn(plain.replace(quoted, " "), language, own),
  ].map((words) => ({
    kind: "quotation",
    text: words,
    detail: "these words stand in no source of this language",
  }));
}

const lineOf = (words: string): string =>
  tokenize(words)
    .map(({ folded }) => folded)
    .join(" ");

// What carries a name of its own, which Arabic sets in quotation marks. Nobody has said a name.
const bearer =
  /(?<!\p{L})[وفبل]*(?:ال)?(?:وكالة|صحيفة|جريدة|مجلة|إذاعة|راديو|قناة|موقع|منصة|نشرة|منظمة|حركة|جماعة|شركة|جمعية|جبهة|عملية|مجموعة|حزب|تحالف|ائتلاف|مبادرة|باسم|تسمى|يسمى|المسماة|المسمى|تدعى|يدعى)$/u;
const longestName = 5;

function isName(before: string, words: string): boolean {
  const inside = words
    .replace(/["\u2018]/g, "")
    .trim()
    .split(/\s+/u);
  if (inside.length > longestName || hasAttribution({ text: inside.join(" ") })) return false;
  return bearer.test(before.trim()) || bearer.test(inside[0] ?? "");
}

const firstPerson: Readonly<Record<AlertLanguage, RegExp>> = {
  en: /\b(?:I|[Ww]e|[Oo]urs?|[Uu]s|[Mm]y)\b(?!\.)/gu,
  ar: /(?<!\p{L})[وف]?(?:نحن|أنا|إننا|إنني|لدينا|علينا|لنا|سن(?=[^ة]{3})\p{L}+|لن ن\p{L}+|لم ن\p{L}+)(?!\p{L})/gu,
};

/** An alert never says "we"; a source it quotes may. */
function firstPersonIn(
  text: string,
  language: AlertLanguage,
  sources: readonly GateText[],
): string[] {
  const isIn = (words: string): boolean => sources.some((source) => source.text.includes(words));
  return [...text.matchAll(firstPerson[language])]
    .map(([words]) => words)
    .filter((words) => !isIn(words));
}
