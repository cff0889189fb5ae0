import type { AlertLanguage } from "../../text/language.ts";
import type { Token } from "../../text/tokens.ts";
import type { OutletForm } from "./match-outlet.ts";
import { formOf, readingsOf } from "./match-outlet.ts";
import { establishedNames } from "./outlet-names.ts";
import { isSpeaking, reachOf, readSpeech } from "./speaking.ts";

const established = new Map(
  establishedNames.map((name) => [formOf(name).letters, { name, form: formOf(name) }] as const),
);
const longestName = 4;

interface Found {
  readonly name: string;
  readonly form: OutletForm;
  readonly start: number;
  readonly end: number;
}

/** The outlets with an established name that some words name, whoever speaks. */
export function establishedIn(tokens: readonly Token[]): Found[] {
  const found = tokens.flatMap((_, start) =>
    Array.from({ length: Math.min(longestName, tokens.length - start) }, (_unused, more) => {
      const end = start + more + 1;
      const [hit] = readingsOf(tokens.slice(start, end)).flatMap(
        (words) => established.get(words.tokens.map(({ folded }) => folded).join("")) ?? [],
      );
      return hit ? [{ ...hit, start, end }] : [];
    }).flat(),
  );
  return found.filter(
    (one) => !found.some((other) => other.start <= one.start && one.end < other.end),
  );
}

/**
 * The outlets of this world that a text has as its speakers. «الخبر» may be the news itself: what may
 * be another word counts only after "the newspaper", an abbreviation where it speaks.
 */
export function outletsQuotedIn(text: string, language: AlertLanguage): string[] {
  const speech = readSpeech(text, language);
  return establishedIn(speech.tokens)
    .filter(({ name, form, start, end }) => {
      const { begin, stop } = reachOf(speech, start, end);
      const isAbbreviation = form.isSpelt && speech.tokens[start]?.text === name;
      const speaks = isSpeaking(speech, begin, stop);
      return form.isDistinct || begin < start || (isAbbreviation && speaks);
    })
    .map(({ name }) => name);
}
