import type { Hit } from "../../../facts/lexicon.ts";
import { compileLexicon } from "../../../facts/lexicon.ts";
import type { GateText } from "../gate-text.ts";
import { actWords, complements } from "./act-words.ts";
import type { Party } from "./party.ts";

/** Something done, with who does it and to whom, as far as the sentence says. */
export interface Deed {
  /** Name of a kind of act, such as "kill". */
  readonly act: string;
  readonly agents: readonly Party[];
  readonly patients: readonly Party[];
  /** "After the ambush" names a deed, and does not tell it. */
  readonly isNamed: boolean;
  /** Position of its first token. */
  readonly start: number;
}

type Form = "verb" | "finite" | "noun" | "victim";

/** A word of an act where it stands. */
export interface ActHit {
  readonly act: string;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

interface Meaning {
  readonly act: string;
  readonly form: Form;
  readonly needs: RegExp | null;
}

const lexicon = compileLexicon<Meaning>([actWords], (act, marks) => {
  const [form = "", needs = ""] = marks.split(":");
  return { act, form: form as Form, needs: complements[needs] ?? null };
});

/** The words of acts in a sentence, in reading order. */
export function findActWords({ sentence, language }: GateText): ActHit[] {
  return lexicon
    .find(sentence.tokens, language)
    .filter((hit) => isWhole(hit, sentence.text))
    .map(({ meaning: { act, form }, start, end }) => ({ act, form, start, end }))
    .toSorted((a, b) => a.start - b.start);
}

const isWhole = ({ meaning }: Hit<Meaning>, text: string): boolean =>
  meaning.needs?.test(text) ?? true;

const breaks = /[,;:!?،؛؟()–—]|\p{L}{2}\.|\s-\s/u;

/** Whether two stretches of tokens belong to one clause: no comma, stop or dash parts them. */
export function isOneClause({ sentence }: GateText, from: number, to: number): boolean {
  return !breaks.test(textBetween(sentence, from, to));
}

/** What is written from the end of the token before `from` up to the token `to`. */
export function textBetween(
  { text, tokens }: GateText["sentence"],
  from: number,
  to: number,
): string {
  const base = tokens[0]?.start ?? 0;
  const start = from === 0 ? base : (tokens[from - 1]?.end ?? base);
  return text.slice(start - base, (tokens[to]?.start ?? base) - base);
}
