import type { ConceptHit } from "../../../facts/concept.ts";
import type { Hit } from "../../../facts/lexicon.ts";
import { compileLexicon } from "../../../facts/lexicon.ts";
import type { Sentence } from "../../../facts/sentence.ts";
import { nations } from "../../../facts/words/nations.ts";
import type { Language } from "../../../text/language.ts";
import type { Token } from "../../../text/tokens.ts";
import { singularOf } from "./dual.ts";

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
  return [...nationWords.find(tokens, language), ...demonyms];
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
    return { start: span.start - 1, end: span.start };
  }
  const start = partitive.test(wordAt(span.end)) ? span.end + 1 : span.end;
  return { start, end: endOfPhrase(sentence, start) };
}

const standsBehind = (number: string, before: string): boolean =>
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

// One text's soldiers are another's officers; a general is neither a lieutenant nor a policeman.
const groups: readonly (readonly string[])[] = [
  ["soldiers", "officers", "guards", "gendarmes", "wounded"],
  ["soldiers", "generals"],
  ["police", "gendarmes", "guards"],
  ["assailants", "fighters", "jihadists", "gunmen", "hunters", "neutralise"],
  ["civilians", "villagers", "worshippers", "farmers", "herders", "traders", "miners", "residents"],
  ["tankers", "trucks", "vehicles", "buses", "car"],
  ["children", "students", "girl", "child", "talibes"],
  ["migrants", "refugees", "displaced"],
  ["hostages", "nationals", "workers", "engineers", "drivers", "crew", "pilots"],
  ["boats", "ferry", "vessel", "ship"],
  ["motorcycles", "bicycles"],
];
const anybody = new Set([
  "people",
  "victims",
  "cases",
  "passengers",
  "nationals",
  "wound",
  "kill",
  "casualties",
  "missing",
  "release",
  "abduct",
  "arrest",
]);
// They name people only where nothing else does.
const deeds = new Set(
  "wound kill release abduct arrest missing casualties massacre attack".split(" "),
);
const people = new Set([
  ..."soldiers officers generals police gendarmes guards fighters assailants hunters civilians villagers worshippers women children farmers herders teachers students talibes workers engineers drivers traders migrants refugees displaced hostages nationals passengers crew pilots prisoners miners ministers lawmakers judges journalists gunmen jihadists".split(
    " ",
  ),
  ...anybody,
]);
const things: ReadonlySet<string> = new Set([
  ..."tankers trucks vehicles buses motorcycles bicycles boats houses schools villages livestock families aircraft drone market bridge mine hospital base road camp mosque church convoy".split(
    " ",
  ),
  ..."ambush attack airstrike explosion massacre nuclear video lawsuit".split(" "),
  "roadside bomb",
  "fire disaster",
]);

// Not every soldier is one of them.
const narrow = new Set(["officers", "generals", "guards", "gendarmes"]);

// Whoever is told of as one of these has to be counted as such.
const apart = new Set(["women", "children", "families", "generals"]);

/** Nothing tells what is counted. */
export const isNameless = ({ nouns, nations: own, words }: Counted): boolean =>
  nouns.length + own.length + words.length === 0;

/** Whether what a summary counts can be what a source counts; one that names nothing counts anything. */
export function mayBeCounted(said: Counted, told: Counted): boolean {
  if (isNameless(said) || isNameless(told)) return true;
  if (said.nations.length > 0 && told.nations.length > 0 && !meet(said.nations, told.nations)) {
    return false;
  }
  if (said.nouns.length > 0 && told.nouns.length > 0) {
    return said.nouns.some((noun) => told.nouns.some((other) => isAlike(noun, other)));
  }
  if (said.words.length > 0 && told.words.length > 0 && said.language === told.language) {
    return meet(said.words, told.words);
  }
  return !isMixed(said, told) && !isMixed(told, said);
}

/** One names what a table knows, the other what none knows; people are called by many names. */
function isMixed({ words, language }: Counted, known: Counted): boolean {
  if (words.length === 0 || known.nouns.length === 0) return false;
  if (known.nouns.some((noun) => anybody.has(noun))) return false;
  return known.language === language || known.nouns.every(isThing);
}

/** The source names them, by more than "people" and "dead"; so it does where the summary says no more. */
export function namesTheSame(said: Counted, told: Counted): boolean {
  const isPlain = said.nouns.every((noun) => anybody.has(noun));
  return isPlain || told.nouns.some((noun) => !anybody.has(noun) && mayBeCounted(said, told));
}

/** Both name the same in as many words, or one of them nothing. */
export function isCountedExactly(said: Counted, told: Counted): boolean {
  if (said.nations.length > 0 && !meet(said.nations, told.nations)) return false;
  if (said.nouns.length === 0 || told.nouns.length === 0) return true;
  return [...said.nouns, ...told.nouns].some(
    (noun) => anybody.has(noun) || (said.nouns.includes(noun) && told.nouns.includes(noun)),
  );
}

/** Both count the same things, or people of the same nation whom they call no more than that. */
export function isNamedAlike(one: Counted, other: Counted): boolean {
  const isOwn = one.language === other.language && meet(one.words, other.words);
  const isNation = one.nouns.every((noun) => anybody.has(noun)) && meet(one.nations, other.nations);
  return meet(one.nouns, other.nouns) || isNation || isOwn;
}

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((name) => other.includes(name));

/** A thing that can be counted, by the name of its concept. */
export const isThing = (noun: string): boolean => things.has(noun);

/** Whether a concept can be counted, by its name. */
export const isCountable = (noun: string): boolean => people.has(noun) || things.has(noun);

function isAlike(noun: string, told: string): boolean {
  if (noun === told) return true;
  if (narrow.has(noun) && told === "soldiers") return false;
  if (anybody.has(noun) || anybody.has(told)) {
    return people.has(noun) && people.has(told) && !apart.has(noun);
  }
  return groups.some((group) => group.includes(noun) && group.includes(told));
}
