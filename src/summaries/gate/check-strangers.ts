import { compileLexicon } from "../../facts/lexicon.ts";
import { readUnknownNames, skeletonsOf } from "../../facts/unknown-names.ts";
import { speech } from "../../facts/words/speech.ts";
import type { Token } from "../../text/tokens.ts";
import { tokenize } from "../../text/tokens.ts";
import { outletsQuotedIn } from "../outlets/established-outlets.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { nationHits } from "./nations-in.ts";
import { findActWords } from "./parties/deed.ts";
import { readRoles } from "./parties/read-roles.ts";
import { formsOf, isWritten } from "./written-words.ts";

/**
 * Names no gazetteer knows: they must stand in a source, in its own script or, by their consonants,
 * in the other. In English a capital gives them away, in Arabic the title or the verb before them.
 */
export function checkStrangers(claim: GateText, sources: readonly GateText[]): Finding[] {
  const candidates =
    claim.language === "ar" ? [...arabicNames(claim), ...arabicPlaces(claim)] : capitals(claim);
  const strange = candidates.filter(
    (token) => !isCovered(token, claim) && !isKnown(token, sources),
  );
  // Those of the sources have been taken out of the text.
  const outlets = claim.language === "fr" ? [] : outletsQuotedIn(claim.text, claim.language);
  return [...new Set([...strange.map(({ text }) => text), ...outlets])].map((text) => ({
    kind: "name",
    text,
    detail: "no source has this name",
  }));
}

/** Consonants of what may be a name, by the script it is written in. */
type Skeletons = ReadonlyMap<string, ReadonlySet<string>>;

const knownTo = new WeakMap<readonly GateText[], Skeletons>();

function readNames(sources: readonly GateText[]): Skeletons {
  const scripts = ["arabic", "latin"] as const;
  const read =
    knownTo.get(sources) ?? new Map(scripts.map((script) => [script, namesIn(sources, script)]));
  knownTo.set(sources, read);
  return read;
}

function namesIn(sources: readonly GateText[], script: "arabic" | "latin"): ReadonlySet<string> {
  const written = sources.filter(({ language }) => (language === "ar") === (script === "arabic"));
  const outlets = [...new Set(written.map(({ outlet }) => outlet))].flatMap(tokenize);
  const unknown = written.flatMap(({ sentence }) => readUnknownNames(sentence));
  // What the gazetteer knows in one script it may not know in the other.
  const named = written.flatMap(({ sentence, nameMentions }) =>
    nameMentions.flatMap(({ start, end }) => sentence.tokens.slice(start, end)),
  );
  return new Set([
    ...unknown.map(({ skeleton }) => skeleton),
    ...[...named, ...outlets].flatMap(skeletonsOf),
  ]);
}

const shortestSkeleton = 2;

function isKnown(token: Token, sources: readonly GateText[]): boolean {
  if (isWritten(token, sources)) return true;
  const names = [...readNames(sources).values()];
  return skeletonsOf(token).some(
    (one) => one.length >= shortestSkeleton && names.some((skeletons) => skeletons.has(one)),
  );
}

/** A gazetteer's name, a nation, a number or a word of our tables: other checks know more of these. */
function isCovered(token: Token, claim: GateText): boolean {
  const { sentence, nameMentions } = claim;
  const at = sentence.tokens.indexOf(token);
  const known = [...nameMentions, ...nationHits(claim), ...sentence.concepts, ...sentence.numbers];
  return known.some(({ start, end }) => start <= at && at < end);
}

const capitalised = /^\p{Lu}\p{Ll}{3,}/u;
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
// What English writes with a capital and what names nobody: the words of which offices and bodies
// make their names, which a translator chooses, faiths, and the parts of the world.
const common =
  /^(?:ministry|ministries|department|directorate|council|court|fund|bank|group|committee|commission|agency|office|authority|authorities|service|services|bureau|board|chamber|cabinet|parliament|assembly|senate|congress|union|federation|confederation|association|league|alliance|movement|party|front|coalition|society|institute|university|school|college|academy|centre|center|hospital|airport|stadium|museum|mosque|cathedral|church|palace|company|corporation|station|bridge|road|square|district|region|province|state|republic|kingdom|nations?|national|international|regional|general|federal|central|supreme|high|higher|joint|special|constitutional|transitional|working|world|security|defen[cs]e|development|education|health|justice|finance|foreign|interior|affairs|human|rights|energy|mines?|mining|trade|labou?r|works|water|food|programme|program|project|plan|operation|treaty|agreement|charter|constitution|summit|conference|forum|festival|cup|league|police|army|guard|guards|force|forces|corps|brigade|staff|president|prime|minister|governor|mayor|colonel|captain|lieutenant|major|commander|sergeant|doctor|father|bishop|archbishop|imam|sheikh|king|queen|prince|ambassador|north|south|east|west|northern|southern|eastern|western|african?|european?|asian?|arab|arabic|saharan|sahelian|maghreb|atlantic|english|french|koranic|quran|muslims?|islamic?|islamist|christians?|catholics?|mass|ramadan|easter|christmas|eid|fulani|internet|online|news|press|radio|television|channel|daily|weekly|portal|money|business)$/;

function capitals(claim: GateText): Token[] {
  const { tokens } = claim.sentence;
  return tokens.filter(
    (token, at) =>
      capitalised.test(token.text) &&
      !calendar.test(token.folded) &&
      !common.test(token.folded) &&
      (at > 0 || opensWithName(claim)),
  );
}

const speechWords = compileLexicon<string>([speech], (name) => name);
const pronouns = /^(?:they|those|these|some|many|most|both|nobody|none|others|this|that|there)$/;

/** A capital opens every sentence: only what a verb follows at once is read as a name. */
function opensWithName(claim: GateText): boolean {
  const { tokens } = claim.sentence;
  const [first] = tokens;
  if (!first || pronouns.test(first.folded)) return false;
  if (readRoles(claim).parties.some(({ start }) => start === 0)) return false;
  const verbs = [...speechWords.find(tokens, "en"), ...findActWords(claim)];
  const isVerb = verbs.some(({ start }) => start === 0);
  return !isVerb && verbs.some(({ start }) => start === 1) && !first.folded.endsWith("s");
}

const titles =
  /^(?:ال)?(?:عقيد|جنرال|رايد|نقيب|ملازم|مقدم|عميد|لواء|فريق|سيد|سيده|دكتور|شيخ|سفير|قاضي|بروفيسور|محامي|مستشار)$/;
// What may follow a title besides a name.
const plain =
  /^[وفبلك]?(?:ان|انه|انها|انهم|ما|في|على|علي|من|عن|الي|هذا|هذه|ذلك|تلك|امس|اليوم|لاحقا|ايضا|بدوره|بدورها|مدير|رييس|وزير|نايب|قايد|امين|حاكم|والي|محافظ|عمده|متحدث|ناطق|مسوول.*|نفس)$/;

// What has the article or stands in the accusative describes somebody: few names do either.
const described = /^[وفبلك]?ال(?=.{3})|.{3}ا$/;

/** Words after a title that no table knows. */
function arabicNames(claim: GateText): Token[] {
  const { tokens } = claim.sentence;
  return tokens.filter(
    ({ folded, script }, at) =>
      titles.test(tokens[at - 1]?.folded ?? "") &&
      script === "arabic" &&
      folded.length > 3 &&
      !plain.test(folded) &&
      !described.test(folded),
  );
}

const placing =
  /^(?:[وفبل]?(?:بلده|قريه|مدينه|حي|منطقه|اقليم|معسكر|قاعده|طريق|جسر|مطار|سوق|سوقي|قريتي|بلدتي|مخزون|منجم|قرب|محيط|شماليي?|جنوبي?|شرقي?|غربي?|في|من|الي|بين))$/;

/** A word of foreign make where a place is named: «قرب ماكاري», «طريق تورودي - تونديبي». */
function arabicPlaces({ sentence: { tokens } }: GateText): Token[] {
  const isPlaced = (at: number): boolean => {
    const before = tokens[at - 1];
    if (!before) return false;
    const isDashed = (tokens[at]?.start ?? 0) - before.end === 3;
    const isJoined = isDashed || (tokens[at]?.folded ?? "").startsWith("و");
    return placing.test(before.folded) || (isJoined && placing.test(tokens[at - 2]?.folded ?? ""));
  };
  return tokens.filter((token, at) => isPlaced(at) && formsOf(token).every(isForeign));
}

const fewestVowels = 3;
// Of foreign make, and no invented place.
const peoples = /^(?:افريقيا|اوروبا|اسيا|امريكا|فولاني|سونغاي)$/;

/**
 * Arabic writes its own short vowels not at all, and those of foreign names as long ones. Plurals like
 * «أراضي» and «قضايا», and what ends on a pronoun, only look so.
 */
function isForeign(word: string): boolean {
  const vowels = word.replace(/[^اوي]/g, "").length;
  if (peoples.test(word)) return false;
  if (vowels < fewestVowels || !/[اوي]$/.test(word) || word.startsWith("ال")) return false;
  return !/^.{1,2}ا.ي$|(?:ايا|وا|ها)$/.test(word);
}
