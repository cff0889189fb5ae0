import type { ReportedEvent } from "../facts/read-events.ts";
import { cliticReadings } from "../text/arabic.ts";
import type { Token } from "../text/tokens.ts";

const titleShare = 2;
// A name says more of an event than a common word.
const nameShare = 1.7;
const shortest = 3;

/** The words of an event in its own language, lightly stemmed, with their weight. */
export function nativeTerms(event: ReportedEvent): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens, isTitle } of event.sentences) {
    for (const token of tokens) {
      const term = stemOf(token);
      if (term.length < shortest) continue;
      const share = (isTitle ? titleShare : 1) * (isName(token) ? nameShare : 1);
      counts.set(term, (counts.get(term) ?? 0) + share);
    }
  }
  return new Map([...counts].map(([term, count]) => [term, 1 + Math.log(count)]));
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
