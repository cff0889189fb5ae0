import { hasNegation } from "../speech-words.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Said } from "./meanings/meaning.ts";
import { readMeanings, toldBy } from "./meanings/meaning.ts";
import { findSpeech } from "./parties/voices.ts";
import { isWritten } from "./written-words.ts";

/**
 * A word whose meaning we know has that meaning in a source, in whatever language: no fighters where
 * they have worshippers, no court ruling where they have a report, no acquittal where they have a
 * sentence. Words no table knows pass.
 */
export function checkMeanings(claim: GateText, sources: readonly GateText[]): Finding[] {
  const told = toldByAll(sources);
  const isDenied = hasNegation(claim);
  const said = readMeanings(claim).filter((one) => !isOther(one, claim));
  const isTold = ({ meaning }: Said): boolean => meaning.kin.some((name) => told.has(name));
  const foreign = said.filter(
    (one) =>
      !(one.by === "act" && isDenied) &&
      !said.some((other) => isReading(other, one) && isTold(other)) &&
      !isVerbatim(one, claim, sources),
  );
  const words = new Set(foreign.map((one) => wordsOf(one, claim)));
  return [...words].map((text) => ({ kind: "actor", text, detail: "no source speaks of this" }));
}

/** Of the readings of one word any may be meant: «مسيرة» is a drone and a march. */
const isReading = (other: Said, { start, by }: Said): boolean =>
  other.start === start && (other.by === "word" || by !== "word");

const wordsOf = ({ start, end }: Said, { sentence }: GateText): string =>
  sentence.tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ");

const toldTogether = new WeakMap<readonly GateText[], ReadonlySet<string>>();

function toldByAll(sources: readonly GateText[]): ReadonlySet<string> {
  const read =
    toldTogether.get(sources) ?? new Set(newsOf(sources).flatMap((one) => [...toldBy(one)]));
  toldTogether.set(sources, read);
  return read;
}

const newsOf = (sources: readonly GateText[]): GateText[] =>
  sources.filter(({ sentence }) => !sentence.isBackground);

/** Part of a name, or a verb of saying: «طالب» is a student, and "demanded". */
function isOther({ start, end, by }: Said, claim: GateText): boolean {
  const isNamed = claim.nameMentions.some((name) => name.start <= start && end <= name.end);
  return isNamed || (by === "concept" && findSpeech(claim).some((verb) => verb.start === start));
}

/** Whatever language it is in, the very words stand there. */
function isVerbatim({ start, end }: Said, claim: GateText, sources: readonly GateText[]): boolean {
  return claim.sentence.tokens.slice(start, end).every((token) => isWritten(token, sources));
}
