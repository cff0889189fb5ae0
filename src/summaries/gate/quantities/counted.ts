import type { ConceptHit } from "../../../facts/concept.ts";
import type { Hit } from "../../../facts/lexicon.ts";
import { compileLexicon } from "../../../facts/lexicon.ts";
import type { Sentence } from "../../../facts/sentence.ts";
import { nations } from "../../../facts/words/nations.ts";
import type { Language } from "../../../text/language.ts";
import type { Token } from "../../../text/tokens.ts";
import { singularOf } from "./dual.ts";
import { deeds, isCountable } from "./same-things.ts";

/** What a number counts, as the words beside it tell. */
export interface Counted {
  readonly language: Language;
  /** Names of concepts. */
  readonly nouns: readonly string[];
  /** ISO codes: "two Iranians", "deux Iraniens". */
  readonly nations: readonly string[];
  /** Beginnings of the words beside it, where no table knows one. */
  readonly words: readonly string[];
}

/** Where a number stands: token positions; it has no width where the noun alone tells it. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const nationWords = compileLexicon<string>([nations], (code) => code);

/** People by where they are from, as a sentence names them. */
export function nationHits({ tokens, mentions }: Sentence, language: Language): Hit<string>[] {
  const demonyms = mentions
    .filter(({ demonym, entry }) => demonym && entry.kind === "country")
    .flatMap(({ entry, start, end }) => {
      const [meaning] = entry.countries;
      return meaning === undefined ? [] : [{ meaning, start, end }];
    });
  // The town of Koury is spelled like a Korean in Arabic.
  const isPlace = ({ start, end }: Span): boolean =>
    mentions.some((name) => !name.demonym && name.start < end && start < name.end);
  return [...nationWords.find(tokens, language).filter((hit) => !isPlace(hit)), ...demonyms];
}

const mostWords = 4;
const nounReach = 2;

const partitive = /^(?:of|de|d|des|du|من)$/u;

// A noun phrase ends before them.
const stops = new Set(
  `in at on as and or by near amid while since after before during when who were was are is have has had be been from of to with for
  that which including among incl than more other others a an the this these those their its his her not also only up over into out
  aboard onboard said says say will would could can may if but until per between against under about around
  en a au aux dans et ou par pres apres avant lors pendant quand qui que ont sont est etait etaient de du des d l la le les un une dont
  parmi soit plus selon sur pour avec autres autre ainsi chez entre contre se s ne n bord
  في علي من بعد قبل خلال قرب اثر جراء و او ثم الي عن مع بين لدي عند منذ ان كان كانت كانوا الذي التي الذين بينهم بينهن بينها منهم منهن
  منها ضمنهم اخرين اخرون اخري وفق بحسب حسب قد ان انه انها انهم لا لم لن ما هو هي هم متن`.split(
    /\s+/u,
  ),
);

// «إماراتي وإيراني»: somebody else, but for the words that begin with the letter themselves.
const joined = /^و(?!زير|زراء|زار|قود|فد|رش|حد|كال|طني|سط|سيط|لاي|رد)\p{L}{2,}/u;

/** No noun phrase goes on with it. */
export const isStop = (folded: string): boolean => stops.has(folded);

/** How far the noun phrase reaches that opens at a token: up to, not including, another. */
function endOfPhrase(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const most = Math.min(tokens.length, from + mostWords);
  let at = from;
  while (at < most && goesOn(sentence, from, at)) at += 1;
  return at;
}

function goesOn({ tokens, text }: Sentence, from: number, at: number): boolean {
  const base = tokens[0]?.start ?? 0;
  const { folded = "", script = "other", start = 0 } = tokens[at] ?? {};
  const gap = text.slice((tokens[at - 1]?.end ?? base) - base, start - base);
  const isJoined = at > from && script === "arabic" && joined.test(folded);
  // "Members of the crew", "membres d'équipage".
  const isStopped = isStop(folded) && !(at === from + 1 && partitive.test(folded));
  return script !== "number" && !isJoined && !isStopped && !/[^\s'’-]/u.test(gap);
}

/** Reads it: what follows a number closely, or the noun before an Arabic adjective. */
export function readCounted(span: Span, sentence: Sentence, language: Language): Counted {
  const { tokens, concepts } = sentence;
  const { start: from, end } = phraseOf(span, sentence, language);
  const isClose = (hit: Span): boolean =>
    hit.end > from && hit.start < end && hit.start <= from + nounReach;
  const named = [
    ...concepts.filter(isClose).map(({ meaning }) => meaning),
    ...(span.start === span.end ? singularOf(tokens[from]) : []),
  ];
  const nouns = [...new Set(named.map(({ name }) => name).filter(isCountable))];
  const things = nouns.filter((noun) => !deeds.has(noun));
  const own = nationHits(sentence, language).filter(isClose);
  return {
    language,
    nouns: things.length > 0 ? things : nouns,
    nations: [...new Set(own.map(({ meaning }) => meaning))],
    words: nouns.length + own.length > 0 ? [] : wordsIn(tokens.slice(from, end), concepts, from),
  };
}

/** The noun phrase a number belongs to: «الجنود التسعة», «عسكريين اثنين», "three of its soldiers". */
function phraseOf(span: Span, sentence: Sentence, language: Language): Span {
  const wordAt = (at: number): string => sentence.tokens[at]?.folded ?? "";
  const isBehind = language === "ar" && standsBehind(wordAt(span.start), wordAt(span.start - 1));
  if (isBehind && span.start > 0 && span.start < span.end) {
    // «مدارس المقاطعة التسع»: the schools or the districts.
    return { start: Math.max(0, span.start - 2), end: span.start };
  }
  const start = partitive.test(wordAt(span.end)) ? span.end + 1 : span.end;
  return { start, end: endOfPhrase(sentence, start) };
}

// «القتلى الـ18».
const standsBehind = (number: string, before: string): boolean =>
  before === "ال" ||
  /^(?:و?ال|لل)|^واحده?$/u.test(number) ||
  (/^اثنت?[يا]ن$/u.test(number) && /(?:ين|ان)$/u.test(before));

const shortestWord = 4;
const stemLength = 5;
const article = /^(?:[وفبلك]?ال)(?=\p{L}{3})/u;

/** The words of a noun phrase up to the first that tells a deed. */
function wordsIn(
  tokens: readonly Token[],
  concepts: readonly ConceptHit[],
  from: number,
): string[] {
  const deed = tokens.findIndex((_, index) =>
    concepts.some(({ meaning, start }) => start === from + index && meaning.role !== null),
  );
  return (deed < 0 ? tokens : tokens.slice(0, deed))
    .map(({ folded }) => folded.replace(article, ""))
    .filter((word) => /^\p{L}+$/u.test(word) && word.length >= shortestWord)
    .map((word) => word.slice(0, stemLength));
}
