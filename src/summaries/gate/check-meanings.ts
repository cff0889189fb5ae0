import { hasNegation } from "../speech-words.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Said } from "./meanings/meaning.ts";
import { kinOf, meanings, readMeanings, toldBy } from "./meanings/meaning.ts";
import { findSpeech } from "./parties/voices.ts";
import { isWritten } from "./written-words.ts";

/**
 * A word whose meaning we know has that meaning in a source, in whatever language: no court martial
 * where they have a report, no fighters where they have worshippers. What goes by many words proves
 * something by its absence only where a source tells the same in the summary's own language.
 */
export function checkMeanings(
  claim: GateText,
  supports: readonly GateText[],
  sources: readonly GateText[],
): Finding[] {
  const told = toldByAll(sources);
  const isDenied = hasNegation(claim);
  const said = readMeanings(claim).filter((one) => !isOther(one, claim));
  const isTold = ({ meaning }: Said): boolean => meaning.kin.some((name) => told.has(name));
  const isOwnTongue = supports.some(({ language }) => language === claim.language);
  const foreign = said.filter(
    (one) =>
      !(one.by === "act" && isDenied) &&
      !said.some((other) => isReading(other, one) && isTold(other)) &&
      !isVerbatim(one, claim, sources) &&
      (isOwnTongue || one.meaning.field === "state" || isExchange(one, claim, supports)),
  );
  const words = new Set(foreign.map((one) => wordsOf(one, claim)));
  return [...words].map((text) => ({ kind: "actor", text, detail: "no source speaks of this" }));
}

/** Of the readings of one word any may be meant: «مسيرة» is a drone and a march. */
const isReading = (other: Said, { start, by }: Said): boolean =>
  other.start === start && (other.by === "word" || by !== "word");

/** One person stands for another: the supporting sentences have somebody whom this one leaves out. */
function isExchange({ meaning }: Said, claim: GateText, supports: readonly GateText[]): boolean {
  const meant = new Set([...toldBy(claim)].filter(isSomebody).flatMap(kinOf));
  const isRival = (name: string): boolean =>
    isSomebody(name) && !meant.has(name) && !kinOf(name).includes(meaning.name);
  return isSomebody(meaning.name) && supports.some((source) => [...toldBy(source)].some(isRival));
}

const isSomebody = (name: string): boolean => meanings.get(name)?.field === "who";

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
