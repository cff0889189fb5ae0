import type { AlertLanguage } from "../../text/language.ts";
import type { Token } from "../../text/tokens.ts";
import type { OutletForm, Standing } from "./match-outlet.ts";
import { formsOf, likeness, readingsOf } from "./match-outlet.ts";
import { soundsOf } from "./sounds.ts";
import type { Speech } from "./speaking.ts";
import { isSpeaking, reachOf, readSpeech } from "./speaking.ts";

const speakers: Readonly<Record<AlertLanguage, string>> = {
  en: "press reports",
  ar: "وسائل إعلام",
};

/**
 * A text with the outlets it names as its speakers under a common noun, however it spells them: in
 * the other script, in quotation marks, by an established name, after "the newspaper". "Studio Sahel"
 * names no place, «مالي 24» no figure, and who published a source needs no sentence in it.
 */
export function withoutOutlets(
  text: string,
  outlets: readonly string[],
  language: AlertLanguage,
): string {
  const forms = outlets.flatMap(formsOf);
  // Of "X and Y reported" the second shows what the first is.
  return replaceOutlets(replaceOutlets(text, forms, language), forms, language);
}

function replaceOutlets(
  text: string,
  forms: readonly OutletForm[],
  language: AlertLanguage,
): string {
  return chosen(spansOf(readSpeech(text, language), forms)).reduce(
    (left, { from, to, particle }) =>
      `${left.slice(0, from)}${particle}${speakers[language]}${left.slice(to)}`,
    text,
  );
}

/** Tokens of a name, and from where to where with the words that belong to it. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly begin: number;
  readonly stop: number;
}

/** Where a text names an outlet, in characters, with the words and marks that belong to the name. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly particle: string;
  /** From the outlet's name, in letters. */
  readonly distance: number;
}

/** The best of those that overlap, the last of the text first. */
function chosen(spans: readonly Span[]): Span[] {
  const best: Span[] = [];
  const length = ({ from, to }: Span): number => to - from;
  for (const span of spans.toSorted((a, b) => a.distance - b.distance || length(b) - length(a))) {
    if (best.every(({ from, to }) => span.to <= from || to <= span.from)) best.push(span);
  }
  return best.toSorted((a, b) => b.from - a.from);
}

const longestName = 7;

function spansOf(speech: Speech, forms: readonly OutletForm[]): Span[] {
  const own = new Set(forms.flatMap(({ words }) => words));
  return speech.tokens.flatMap((_, start) =>
    endsOf(speech, start, own).flatMap((end) => spanAt(speech, start, end, forms) ?? []),
  );
}

// Words that stand inside a name and not at its end; but for articles not at its beginning either.
const inner = /^(?:of|in|and|for|et|de|du|des|d|l|la|le|les|en|au|aux|al|el)$/;
const outer = /^(?:of|in|and|for|et|و|ان|انه|انها|انهم|بان|عن|في|من|علي|الي|التي|الذي|ايضا)$/;

/** Up to which tokens a name may reach: nothing but a space, a hyphen or an apostrophe parts its words. */
function endsOf({ text, tokens }: Speech, start: number, own: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  if (outer.test(tokens[start]?.folded ?? "")) return ends;
  for (let end = start + 1; end <= Math.min(start + longestName, tokens.length); end += 1) {
    const last = tokens[end - 1];
    if (!last || !mayStandInName(last, own)) break;
    if (!inner.test(last.folded)) ends.push(end);
    const between = text.slice(last.end, tokens[end]?.start);
    if (!/^(?:\s|\s?[-–&]\s?|['’.])$/u.test(between)) break;
  }
  return ends;
}

/** In Latin letters a name's words have a capital, but for its little ones and for "aBamako". */
const mayStandInName = ({ text, folded, script }: Token, own: ReadonlySet<string>): boolean =>
  script === "latin"
    ? /\p{Lu}/u.test(text) || inner.test(folded) || own.has(folded)
    : own.has(folded) || !outer.test(folded);

function spanAt(
  speech: Speech,
  start: number,
  end: number,
  forms: readonly OutletForm[],
): Span | null {
  const { text, tokens } = speech;
  const { begin, stop } = reachOf(speech, start, end);
  const standing = standingOf(speech, { start, end, begin, stop });
  const found = readingsOf(tokens.slice(start, end)).flatMap((words) => {
    const sounds = soundsOf(words.tokens);
    return forms.flatMap((form) => {
      const distance = likeness(form, words, sounds, standing);
      return distance === null ? [] : [{ particle: words.particle, distance }];
    });
  });
  // After "according to" a و is the first letter of the name, elsewhere an "and".
  const joined = speech.openings.has(begin) ? 1 : -1;
  const [best] = found.toSorted(
    (a, b) => a.distance - b.distance || joined * (a.particle.length - b.particle.length),
  );
  if (!best) return null;
  const opening = /["'“”„«‹‘]*$/u.exec(text.slice(0, tokens[begin]?.start))?.[0] ?? "";
  const closing = /^["“”»›]*/u.exec(text.slice(tokens[stop - 1]?.end))?.[0] ?? "";
  const from = (tokens[begin]?.start ?? 0) - opening.length;
  return { ...best, from, to: (tokens[stop - 1]?.end ?? 0) + closing.length };
}

function standingOf(speech: Speech, name: Name): Standing {
  const { start, end, begin, stop } = name;
  if (begin < start || isQuoted(speech, start, end)) return "marked";
  return isSpeaking(speech, begin, stop) ? "speaking" : "alone";
}

const isQuoted = ({ text, tokens }: Speech, start: number, end: number): boolean =>
  /["“„«]$/u.test(text.slice(0, tokens[start]?.start)) &&
  /^["”»]/u.test(text.slice(tokens[end - 1]?.end));

/** "Reported by Studio Sahel." says nothing that a source sentence could support. */
export const isMereSource = (sentence: string): boolean =>
  /^(?:reported by (?:media|press) reports|المصدر: وسائل إعلام)\.?$/iu.test(sentence.trim());
