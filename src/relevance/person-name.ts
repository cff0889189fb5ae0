import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading, TokenSpan } from "../gazetteer/reading.ts";
import type { Token } from "../text/tokens.ts";
import type { Case } from "./case.ts";
import { classesOf } from "./lexicon.ts";

/** A name that is a person's once is that person's all through, but for "in Mali" and "du Niger". */
export function isPerson(mention: Mention, { reading: both }: Case, here: Reading): boolean {
  if (isPartOfName(mention, here)) return true;
  const before = here.tokens[mention.start - 1];
  if (before === undefined || particles.has(before.folded)) return false;
  return [both.title, both.text].some((reading) =>
    reading.mentions.some(
      (other) => other.entry === mention.entry && !other.demonym && isPartOfName(other, reading),
    ),
  );
}

/** "Salim Mali", "Alfousseini Togo", "Mali Juma": the name of a country in a person's. */
export function isPartOfName(mention: Mention, reading: Reading): boolean {
  return isSurname(mention, reading) || isFirstName(mention, reading) || isAged(mention, reading);
}

/** "Mali, 34, left", "Mali, 8 ans, défile": only people have their age in brackets of commas. */
function isAged({ end }: Mention, { tokens, text }: Reading): boolean {
  return /^, (?:aged )?\d{1,2}(?: ans)?(?:,|$)/.test(text.slice(tokens[end - 1]?.end ?? 0));
}

/** "Mali Juma's family": a capitalised word after the name that is no word of the language. */
function isFirstName(mention: Mention, { tokens, text, mentions }: Reading): boolean {
  const name = tokens[mention.end - 1];
  const after = tokens[mention.end];
  if (!name || !after || text.slice(name.end, after.start) !== " ") return false;
  if (!isStart(mention, tokens)) return false;
  // "Mali the rescue donkey".
  if (after.text === "the") return true;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(after.text)) return false;
  if (classesOf(after).size > 0 || mentions.some(({ start }) => start === mention.end))
    return false;
  return isSentenceCase(mention, tokens);
}

/** What opens a text, or follows no particle, may be a person; "in Mali Amnesty says" is none. */
function isStart({ start }: TokenSpan, tokens: readonly Token[]): boolean {
  return start === 0 || !particles.has(tokens[start - 1]?.folded ?? "");
}

const particles = new Set(
  "in from of the to for on at by and with vs le la au du de en aux vers pour chez sans l d via than as how why is orange radio eu cap une un".split(
    " ",
  ),
);

/** "Salim Mali, the orchid man": a capitalised word before the name that is no word of the language. */
function isSurname(mention: Mention, { tokens, text, mentions }: Reading): boolean {
  const before = tokens[mention.start - 1];
  const name = tokens[mention.start];
  if (!before || !name || name.start - before.end !== 1 || text[before.end] !== " ") return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(before.text) || particles.has(before.folded)) return false;
  if (classesOf(before).size > 0 || mentions.some(({ end }) => end === mention.start)) return false;
  return isSentenceCase(mention, tokens);
}

/** In a Title Case headline capitals tell nothing; the name, its neighbours and the first word do not either. */
export function isSentenceCase({ start, end }: TokenSpan, tokens: readonly Token[]): boolean {
  const others = tokens.filter((_, at) => at > 0 && (at < start - 1 || at > end));
  const words = others.filter(({ script, text }) => script === "latin" && text.length > 3);
  const lower = words.filter(({ text }) => /^\p{Ll}/u.test(text));
  return lower.length > 0 && lower.length * 2 >= words.length;
}
