import { compileLexicon } from "../../facts/lexicon.ts";
import { speech } from "../../facts/words/speech.ts";
import type { AlertLanguage } from "../../text/language.ts";
import type { Token } from "../../text/tokens.ts";
import { tokenize } from "../../text/tokens.ts";

const sayings = compileLexicon<string>([speech], (name) => name);

// "The newspaper", «موقع»: what an outlet's name may follow.
const bearer =
  /^(?:the|agency|newspaper|paper|daily|weekly|magazine|outlet|site|website|broadcaster|radio|channel|station|[وفبل]{0,2}?(?:ال)?(?:وكاله|صحيفه|جريده|مجله|اذاعه|راديو|قناه|موقع|منصه|نشره|شبكه|يوميه|اسبوعيه|محطه|بوابه|انباء))$/;
// "Al Jazeera English", «سي إن إن عربية».
const edition = /^(?:arabic|english|french|net|نت|عربي|عربيه|بالعربيه|business)$/;
// What a name that speaks may follow besides a word of saying: "quoted by", «نقل عنه», «تحدثت إلى».
const toldTo =
  /^(?:by|told|citing|quoting|via|عنه|عنها|عنهم|عنهما|الي|لدي|عليها|عليه|نقل|تنقل|ينقل|نقلته|نقله|اوردته|اورده|ذكرته|ذكره)$/;
// And what may follow it: «رويترز التي أضافت», «جون أفريك أن».
const goesOn =
  /^(?:التي|الذي|ان|تتحدث|تحدثت|يتحدث|تحدث|speaks?|spoke|quoted|put|gave|wrote|cited|citing|quoting|which)$/;

/** A text as its words, with where somebody speaks. */
export interface Speech {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Positions after a word behind which a speaker may stand. */
  readonly openings: ReadonlySet<number>;
  /** Positions of words before which one may stand. */
  readonly closings: ReadonlySet<number>;
}

export function readSpeech(text: string, language: AlertLanguage): Speech {
  const tokens = tokenize(text);
  const hits = sayings.find(tokens, language);
  const at = (pattern: RegExp): number[] =>
    tokens.flatMap(({ folded }, index) => (pattern.test(folded) ? [index] : []));
  return {
    text,
    tokens,
    openings: new Set([...hits.map(({ end }) => end), ...at(toldTo).map((index) => index + 1)]),
    closings: new Set([...hits.map(({ start }) => start), ...at(goesOn)]),
  };
}

/** Where the words that belong to a name begin and end: «صحيفة», "the" before it, "English" behind. */
export function reachOf(
  speech: Speech,
  start: number,
  end: number,
): { begin: number; stop: number } {
  const { tokens } = speech;
  let begin = start;
  while (isBeside(speech, begin) && bearer.test(tokens[begin - 1]?.folded ?? "")) begin -= 1;
  const isEdition = isBeside(speech, end) && edition.test(tokens[end]?.folded ?? "");
  return { begin, stop: isEdition ? end + 1 : end };
}

/** Whether what stands from one token up to another speaks, by the words around it. */
export function isSpeaking(speech: Speech, begin: number, stop: number): boolean {
  const follows = isBeside(speech, begin) && speech.openings.has(begin);
  const precedes = isBeside(speech, stop) && speech.closings.has(stop);
  return follows || precedes || isBesideMedia(speech, begin, stop);
}

/** Of "X and Y reported" the one that is known already shows what the other is. */
function isBesideMedia({ text, tokens }: Speech, begin: number, stop: number): boolean {
  const before = text.slice(0, tokens[begin]?.start);
  const joined = /^و/u.test(tokens[begin]?.text ?? "");
  const after = text.slice(tokens[stop - 1]?.end);
  return (
    /press reports and ["“]?$/iu.test(before) ||
    (joined && /وسائل إعلام $/u.test(before)) ||
    /وسائل إعلام و[«"“]?$/u.test(before) ||
    /^["”»]? (?:and press reports|ووسائل إعلام)/u.test(after)
  );
}

/** Whether nothing but a space or a quotation mark parts a token from the one before it. */
const isBeside = ({ text, tokens }: Speech, at: number): boolean =>
  at > 0 &&
  at < tokens.length &&
  /^[\s"'“”„«»‘’]*$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
