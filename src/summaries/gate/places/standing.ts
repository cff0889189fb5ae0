import type { Entry } from "../../../gazetteer/entry.ts";
import type { Mention } from "../../../gazetteer/gazetteer.ts";
import type { Language } from "../../../text/language.ts";
import type { GateText } from "../gate-text.ts";
import type { Bearing, Point, Rank, Step } from "./place-words.ts";
import { pointWords, steps } from "./place-words.ts";

/** A place where it stands in a sentence, with what the words before it say of it. */
export interface Standing {
  readonly entry: Entry;
  readonly bearing: Bearing;
  readonly rank: Rank | null;
  /** Points of the compass, and the middle: "in the north of Mali", «غربي النيجر». */
  readonly points: readonly Point[];
  /** "North of Gao" lies outside of it. */
  readonly isBeyond: boolean;
  /** Token positions. */
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<GateText, readonly Standing[]>();

/** The places of a sentence, in reading order; read once for every sentence. */
export function standingsOf(text: GateText): readonly Standing[] {
  const read = known.get(text) ?? readStandings(text);
  known.set(text, read);
  return read;
}

function readStandings(text: GateText): Standing[] {
  const standings: Standing[] = [];
  for (const mention of text.nameMentions) {
    if (!mention.entry.id.startsWith("place/") || mention.demonym) continue;
    const standing = standingOf(mention, text);
    const last = standings.at(-1);
    standings.push(
      last && isJoined(last, mention, text) ? { ...standing, bearing: last.bearing } : standing,
    );
  }
  return standings;
}

/** "Between Torodi and Makalondi", «ماكالوندي وتورودي». */
function isJoined(last: Standing, { start, clitic }: Mention, { sentence }: GateText): boolean {
  if (clitic.startsWith("و")) return start === last.end;
  return (
    start === last.end + 1 && /^(?:and|et|or|ou)$/.test(sentence.tokens[last.end]?.folded ?? "")
  );
}

const mostSteps = 4;

function standingOf({ entry, start, end, clitic }: Mention, text: GateText): Standing {
  const taken = stepsBack(writtenBefore(text, start), text.language);
  const points = pointWords
    .filter(([, words]) => taken.some(({ hasPoints, found }) => hasPoints && words.test(found)))
    .map(([point]) => point);
  const given = taken.find(({ bearing }) => bearing)?.bearing;
  const implied = points.length > 0 ? "in" : "other";
  return {
    entry,
    bearing: clitic.includes("ب") ? "in" : (given ?? implied),
    rank: taken.find(({ rank }) => rank)?.rank ?? rankAfter(text, end),
    points,
    isBeyond: entry.kind !== "country" && taken.some(({ isBeyond }) => isBeyond),
    start,
    end,
  };
}

interface Taken extends Step {
  /** As it stands in the text. */
  readonly found: string;
}

/** Goes back from a name step by step, up to the preposition that governs it. */
function stepsBack(written: string, language: Language): Taken[] {
  const taken: Taken[] = [];
  let ahead = written;
  while (taken.length < mostSteps && !taken.some(({ bearing }) => bearing)) {
    const step = steps[language].find(({ words }) => words.test(ahead));
    if (!step) break;
    const found = step.words.exec(ahead)?.[0] ?? "";
    ahead = ahead.slice(0, ahead.length - found.length);
    taken.push({ ...step, found });
  }
  return taken;
}

/** The words before a token with a space behind each; Arabic ones folded. */
function writtenBefore({ sentence, language }: GateText, at: number): string {
  const tokens = sentence.tokens.slice(Math.max(0, at - 8), at);
  if (language === "ar") return tokens.map(({ folded }) => `${folded} `).join("");
  const [first] = tokens;
  const base = sentence.tokens[0]?.start ?? 0;
  const end = sentence.tokens[at]?.start ?? base;
  return first ? sentence.text.slice(first.start - base, end - base) : "";
}

/** "Tillabéri region". */
function rankAfter({ sentence, language }: GateText, end: number): Rank | null {
  const next = sentence.tokens[end]?.folded ?? "";
  if (language !== "en") return null;
  if (/^(?:region|department|district|area|province|circle|cercle)$/.test(next)) return "area";
  return /^(?:town|village|city)$/.test(next) ? "settlement" : null;
}
