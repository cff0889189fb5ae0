import { charKinds, kindsAt } from "./char-kinds.ts";

/** Where a sentence stands in its text, in UTF-16 units; `end` is the first unit after it. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const abbreviations = new Set(
  "m mm mme mlle mr mrs ms dr pr prof me st ste gen gén col lt cdt cap capt sgt adj maj cne cmdr rev gov sen rep no nos n art vol fig av approx env vs c-à-d jan feb mar apr jun jul aug sept sep oct nov dec janv févr avr juil déc".split(
    " ",
  ),
);
// An ending, the quotes or brackets that close with it, then a gap; or a new line.
const endings = /[.!?؟…۔]+(?:["'”’)\]]|[ \u00A0\u202F]?»)*(?=\s|$)|\n+/gu;

/** The sentences of a text in Arabic, English or French, trimmed, in order. A new line ends one too. */
export function splitSentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end).trim());
}

/** The same as places in the text; blanks around a sentence may be inside its span. */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  endings.lastIndex = 0;
  for (let ending = endings.exec(text); ending; ending = endings.exec(text)) {
    const end = endings.lastIndex;
    if (!endsSentence(text, ending.index, end)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== "");
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (text[at] !== "." && text[at] !== "…") return true;
  if (/^\s+\p{Ll}/u.test(text.slice(end, end + 8))) return false;
  const word = text.slice(wordStart(text, at), at);
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word)) return end >= text.length;
  return !abbreviations.has(word.toLowerCase());
}

const longestWord = 20;

/** Where the word that ends at a place starts, points and hyphens in it included. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (end - start < longestWord && isOfWord(text, start - 1)) start -= 1;
  return start;
}

function isOfWord(text: string, at: number): boolean {
  return (kindsAt(text, at) & charKinds.letter) !== 0 || text[at] === "." || text[at] === "-";
}
