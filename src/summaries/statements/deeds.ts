import type { Hit } from "../../facts/lexicon.ts";
import { compileLexicon } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { AlertLanguage, Language } from "../../text/language.ts";
import { hasDoubt, hasNegation } from "../speech-words.ts";
import type { DeedForms } from "../words/deed-forms.ts";
import { deedForms } from "../words/deed-forms.ts";
import { wordsAfter, wordsBefore } from "../words/deed-words.ts";
import { thingForms } from "../words/thing-forms.ts";
import { thingWords } from "../words/thing-words.ts";
import type { Matter } from "./matter.ts";
import { goodsIn } from "./matter.ts";

/** What a headline says was done to a thing, or that somebody means to do it. */
export interface Deed {
  readonly name: string;
  readonly thing: string;
  readonly isPlan: boolean;
  /** What the thing holds, where the headline says so: uranium, fuel. */
  readonly goods: Matter | null;
}

/** "journalists:one" is one of what "journalists" are. */
const kindOf = (thing: string): string => thing.replace(/:one$/, "");

const byName = (name: string): string => name;
const before = compileLexicon([wordsBefore], byName);
const after = compileLexicon([wordsAfter], byName);
const things = compileLexicon([thingWords], byName);

interface Found {
  readonly deed: string;
  readonly thing: string;
  /** Tokens between the verb and the thing. */
  readonly gap: number;
  readonly start: number;
}

// Farther apart they belong to different things.
const widestGap = 4;
const breaks = /[,;:،؛]|\p{L}{3}\./u;

// What somebody asks for, or does not do, is not done.
// Nor is what somebody says he is able to do.
const unreal =
  /[?؟]|\b(?:able to|can|could) |(?<!\p{L})(?:pouvoir|peut|peuvent|capable)(?!\p{L})|(?<!\p{L})(?:قادر\p{L}*|بإمكان\p{L}*|[يت]ستطيع)(?!\p{L})|\b(?:calls?|urges?|demands?|asks?|wants?|threatens?|fails?|(?<!sanctions )against) |(?<!\p{L})(?:appel|appelle|appellent|exige|exigent|demande|demandent|réclame|réclament|menace|menacent|risque|(?<!sanctions )contre)(?!\p{L})|(?<!\p{L})(?:دعوة|يدعو|تدعو|دعا|دعت|يطالب|تطالب|طالب|طالبت|مطالب\p{L}*|يهدد|تهدد|قد|ضد)(?!\p{L})/iu;
const refusals = new Set(["rejected", "condemned"]);

/** The deed a headline tells; null for none, for one in doubt, asked for or denied. */
export function findDeed(sentence: Sentence, language: Language): Deed | null {
  if (!sentence.isTitle || unreal.test(sentence.text) || hasDoubt(sentence)) return null;
  const found = [...pairs(sentence, language, "before"), ...pairs(sentence, language, "after")];
  const [closest] = found.toSorted((a, b) => a.gap - b.gap);
  if (!closest) return null;
  const { deed: name, thing, start } = closest;
  if (hasNegation(sentence) && !refusals.has(name)) return null;
  const isPlan = isPlanned(sentence, start);
  if (isPlan && !deedForms.get(name)?.enPlan) return null;
  return { name, thing, isPlan, goods: goodsIn(sentence.text) };
}

/** Whether a sentence names the thing of a deed, whatever it says of it. */
export function namesThing({ tokens }: Sentence, language: Language, { thing }: Deed): boolean {
  return things.find(tokens, language).some(({ meaning }) => kindOf(meaning) === kindOf(thing));
}

function pairs(sentence: Sentence, language: Language, side: "before" | "after"): Found[] {
  const { tokens } = sentence;
  const verbs = (side === "before" ? before : after).find(tokens, language);
  const named = things.find(tokens, language);
  return verbs.flatMap((verb) =>
    named
      .filter(({ meaning }) => deedForms.get(verb.meaning)?.things.has(kindOf(meaning)))
      .map((thing) => {
        const [first, second] = side === "before" ? [verb, thing] : [thing, verb];
        const gap = second.start - first.end;
        const isOne = gap >= 0 && gap <= widestGap && isJoined(sentence, first, second);
        return isOne ? { deed: verb.meaning, thing: thing.meaning, gap, start: verb.start } : null;
      })
      .filter((found) => found !== null),
  );
}

/** No comma stands between them. */
function isJoined({ text, tokens }: Sentence, first: Hit<string>, second: Hit<string>): boolean {
  const base = tokens[0]?.start ?? 0;
  const from = (tokens[first.end - 1]?.end ?? base) - base;
  return !breaks.test(text.slice(from, (tokens[second.start]?.start ?? base) - base));
}

const intent =
  /(?:\b(?:to|will|agree on|deal on|wants? to|plans? to|vows? to)|(?<!\p{L})(?:va|vont|veut|veulent|compte|entend|envisage|prévoit|pour|de|d['’]|(?:accord|accordent) sur(?: l[ae]s?| l['’])?)|(?<!\p{L})(?:تعتزم|يعتزم|تنوي|ينوي|تخطط|يخطط|خطة|مشروع|نية|[يت]تفق\p{L}* على|[وا]لاتفاق على|اتفاق على|تعهد\p{L}* ب)(?: ل)?)\s*$/iu;

/** Somebody means to do it, or can. */
function isPlanned({ text, tokens }: Sentence, verb: number): boolean {
  const base = tokens[0]?.start ?? 0;
  const word = tokens[verb];
  const start = (word?.start ?? base) - base;
  return intent.test(text.slice(0, start)) || /^(?:س[تي]|ل)/.test(word?.folded ?? "");
}

/** A deed in the words of a language: a clause, and the same for a headline. */
export function wordDeed(
  { name, thing, isPlan, goods }: Deed,
  language: AlertLanguage,
): { readonly clause: string; readonly heading: string; readonly isLocal: boolean } | null {
  const [forms, noun] = [deedForms.get(name), thingForms.get(thing)];
  if (!(forms && noun)) return null;
  const fill = (text: string): string =>
    text
      .replace("{}", goods?.[language] ?? "")
      .replace(/\s+/g, " ")
      .trim();
  const { isLocal } = forms;
  if (language === "en") {
    const what = fill(noun.en);
    return { ...inEnglish(what, noun.enIsPlural, isPlan, forms), isLocal };
  }
  const oblique = fill(noun.arOblique);
  if (isPlan) {
    const plan = `خطة ل${forms.arNoun} ${oblique}`;
    return { clause: `هناك ${plan}`, heading: plan, isLocal };
  }
  const verb = forms.arVerb[noun.arIsFeminine ? 1 : 0];
  return { clause: `${verb} ${fill(noun.ar)}`, heading: `${forms.arNoun} ${oblique}`, isLocal };
}

function inEnglish(
  what: string,
  isPlural: boolean,
  isPlan: boolean,
  { en, enIsActive, enPlan }: DeedForms,
): { readonly clause: string; readonly heading: string } {
  const bare = what.replace(/^(?:an?|the) /, "");
  if (isPlan) {
    return { clause: `there is a plan to ${enPlan} ${what}`, heading: `plan to ${enPlan} ${bare}` };
  }
  const has = isPlural ? "have" : "has";
  return { clause: `${what} ${has} ${enIsActive ? "" : "been "}${en}`, heading: `${bare} ${en}` };
}
