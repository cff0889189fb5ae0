import type { ReportedEvent } from "../facts/read-events.ts";
import type { Sentence } from "../facts/sentence.ts";
import { cliticReadings } from "../text/arabic.ts";
import { isFunctionWord } from "../text/function-words.ts";
import type { Token } from "../text/tokens.ts";

const titleShare = 2;
// A name says more of an event than a common word.
const nameShare = 1.7;
const shortest = 3;

/** The words of an event in its own language, lightly stemmed, with their weight. */
export function nativeTerms({ sentences }: ReportedEvent): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [term, share] of sentences.flatMap(termsOf)) {
    counts.set(term, (counts.get(term) ?? 0) + share);
  }
  return new Map([...counts].map(([term, count]) => [term, 1 + Math.log(count)]));
}

/** Those of the words that are parts of full names, "Hugh Jackman", in scripts that have capitals. */
export function fullNameTerms({ sentences }: ReportedEvent): ReadonlySet<string> {
  return new Set(sentences.flatMap(fullNamesIn));
}

// Where most words have one, a capital makes no name.
const mostCapitals = 0.6;

function fullNamesIn({ tokens, mentions, concepts }: Sentence): string[] {
  const words = tokens.filter(({ folded }) => folded.length > shortest);
  if (words.filter(isName).length > mostCapitals * words.length) return [];
  const things = mentions.filter(({ entry }) => !entry.id.startsWith("person/"));
  const mayBeName = (token: Token, at: number): boolean =>
    isName(token) &&
    !isFunctionWord(token.folded) &&
    [...things, ...concepts].every(({ start, end }) => at < start || at >= end);
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (next?.start !== token.end + 1) return [];
    return mayBeName(token, at) && mayBeName(next, at + 1) ? [token, next].map(stemOf) : [];
  });
}

function termsOf({ tokens, isTitle }: Sentence): (readonly [string, number])[] {
  return tokens
    .filter(({ folded }) => !isFunctionWord(folded))
    .map((token) => [stemOf(token), isName(token) ? nameShare : 1] as const)
    .filter(([term]) => term.length >= shortest)
    .map(([term, share]) => [term, share * (isTitle ? titleShare : 1)] as const);
}

function isName({ text, script }: Token): boolean {
  return script === "latin" && /^\p{Lu}/u.test(text);
}

function stemOf({ folded, script }: Token): string {
  if (script === "arabic") return arabicStem(folded);
  if (script !== "latin") return folded;
  return folded.replace(/(?:ements?|ations?|ings?|ies|ees|ers?|es|ed|s|e)$/, "").slice(0, 7);
}

function arabicStem(folded: string): string {
  const readings = cliticReadings(folded);
  const shortestReading = readings.reduce(
    (best, { stem }) => (stem.length < best.length ? stem : best),
    folded,
  );
  return shortestReading.replace(/(?:تين|تان|ات|ون|ين|ان|ها|هم|يه|ه|ا)$/, (ending) =>
    shortestReading.length - ending.length >= shortest ? "" : ending,
  );
}
