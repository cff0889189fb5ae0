import { tokenize } from "../../../text/tokens.ts";
import { hasAttribution } from "../../speech-words.ts";
import { clausesOf } from "../clauses.ts";
import type { Finding } from "../fault.ts";
import type { GateText } from "../gate-text.ts";

const quotations =
  /[«"“„]\s?([^«»"“”„]{4,120})\s?[»"”]|(?<!\p{L})['‘]([^'’]{4,120})['’](?!\p{L})/gu;
// A quotation may hold another.
const allQuoted = /[«"“„][\s\S]*[»"”]|(?<!\p{L})['‘][\s\S]*['’](?!\p{L})/gu;
const naming = /\b(?:calling|describing|terming|dubbing|branding|labelling|labeling|so-called)\b/iu;
const shortestWord = 5;
// In words: a longer quotation holds words that are anybody's.
const longestLabel = 3;

/**
 * A word that its sources only have in quotation marks is somebody's: "a manoeuvre", «افتراء». Where a
 * summary makes it its own, the clause has to say whose it is.
 */
export function checkBorrowedWords(claim: GateText, sources: readonly GateText[]): Finding[] {
  const borrowed = borrowedFrom(sources.filter(({ language }) => language === claim.language));
  const own = new Set(wordsOf(unquoted(claim.text)).filter((word) => borrowed.has(word)));
  return clausesOf(claim)
    .filter(({ text }) => !(hasAttribution({ text }) || naming.test(text)))
    .filter(({ text }) => wordsOf(text).some((word) => own.has(word)))
    .map(({ text }) => ({
      kind: "attribution",
      text,
      detail: "the sources have this word only in quotation marks",
    }));
}

const unquoted = (text: string): string => text.replace(allQuoted, " ");

const wordsOf = (text: string): string[] =>
  tokenize(text)
    .map(({ folded }) => folded.replace(/^[وفبل]?ال(?=\p{L}{3})|^[وفبل](?=\p{L}{5})/u, ""))
    .filter((word) => word.length >= shortestWord);

function borrowedFrom(sources: readonly GateText[]): ReadonlySet<string> {
  const own = new Set(sources.flatMap(({ text }) => wordsOf(unquoted(text))));
  const labels = sources
    .flatMap(({ text }) => [...text.matchAll(quotations)].map(([words]) => words))
    .filter((words) => tokenize(words).length <= longestLabel);
  return new Set(labels.flatMap(wordsOf).filter((word) => !own.has(word)));
}
