import type { NumberFact } from "../../../facts/facts.ts";
import { fates } from "../../../facts/facts.ts";
import type { Gazetteer } from "../../../gazetteer/gazetteer.ts";
import { hasAttribution, hasDoubt, hasNegation } from "../../speech-words.ts";
import type { Clause } from "../clauses.ts";
import { clausesOf, mainClausesOf } from "../clauses.ts";
import type { Finding } from "../fault.ts";
import type { GateText } from "../gate-text.ts";
import { readSummarySentence } from "../gate-text.ts";
import type { Party } from "../parties/party.ts";
import { mayBeCalled } from "../parties/party.ts";
import { readRoles } from "../parties/read-roles.ts";
import { readVoices } from "../parties/voices.ts";
import { goesOn, partAbout } from "./continued-speech.ts";

/** The source sentences a claim rests on, and all there are. */
export interface Witnesses {
  readonly supports: readonly GateText[];
  readonly sources: readonly GateText[];
  /** The sentence of the summary before the one that rests on them. */
  readonly before: GateText | null;
}

/** A clause with whom it names. */
interface StagedClause extends Clause {
  readonly parties: readonly Party[];
}

/** Where most sources that tell it name who says so, each main clause of the summary must as well. */
export function checkAttribution(
  claim: GateText,
  witnesses: Witnesses,
  gazetteer: Gazetteer,
): Finding[] {
  // A source's own sentence is as well attributed as its newsroom thought fit.
  if (witnesses.sources.some(({ sentence }) => sentence.line === claim.sentence.line)) return [];
  const { before } = witnesses;
  const bare = mainClausesOf(claim).filter(
    (clause) => !(isAttributedIn(clause, witnesses) || tellsSilence(clause, claim)),
  );
  const owed = bare.filter((clause) => {
    const read = readSummarySentence(clause.text, claim.language, gazetteer);
    const parties = read ? readRoles(read).parties : [];
    const staged = { ...clause, parties };
    const isBare = isOwed(staged, claim, witnesses) || tellsOnlyHearsay(read, witnesses);
    const said = [saidBefore(clause, claim, gazetteer), newTopic.test(claim.text) ? null : before];
    const tellers = tellersOf(clause, claim, witnesses);
    return isBare && !said.some((one) => one && goesOn(one, tellers, { ...witnesses, gazetteer }));
  });
  return owed.map(({ text }) => ({
    kind: "attribution",
    text: text === claim.sentence.text ? claim.text : text,
    detail: "the sources say who says so; this does not",
  }));
}

// "While", "but": now somebody else has the word.
const turnsAway =
  /^\s*[;؛]?\s*(?:while|but|whereas|بينما|فيما|في حين|إلا أن|لكن|غير أن)(?!\p{L})/iu;

const newTopic =
  /^(?:separately|meanwhile|elsewhere|in (?:another|a separate|a different)|by contrast|on the other hand)(?!\p{L})|^و?(?:في (?:تطور|سياق|خبر|حادث|موضوع) (?:آخر|منفصل)|من (?:جهة|ناحية) (?:أخرى|ثانية)|من جهت|من جانب|في المقابل|على صعيد آخر|في غضون ذلك)/iu;

/** What stands before a clause in its own sentence. */
function saidBefore({ text }: Clause, claim: GateText, gazetteer: Gazetteer): GateText | null {
  if (turnsAway.test(text)) return null;
  const earlier = claim.sentence.text.slice(0, claim.sentence.text.indexOf(text));
  return earlier === "" ? null : readSummarySentence(earlier, claim.language, gazetteer);
}

// Whoever can be anybody speaks for nobody. "Press reports" stands for an outlet that was named.
const anybody =
  /\bit (?:is|was|has been) (?:said|reported|claimed|alleged|understood)\b|\b(?:some|many|various|several|unconfirmed|local) (?:reports|accounts|people|sources|observers) (?:say|said|claim|claimed|suggest|suggested|indicate|report|believe)\b|\b(?<!press )(?:reports|observers|analysts|experts|some|many|rumou?rs) (?:say|said|claim|claimed|suggest|suggested|indicate|have it)\b|\b(?:reportedly|allegedly)\b|\baccording to (?:some |various |unconfirmed )?(?:(?<!press )reports|rumou?rs|observers|analysts|experts|accounts|some)\b|(?<!\p{L})[وف]?(?:يقال|قيل|يُ?ذكر أن|يتردد|تردد|(?:بحسب|وفق|حسب|تقول|قالت|أفادت|تفيد|ذكرت|تشير) (?:تقارير|أنباء|مراقبين|مراقبون|محللين|محللون|خبراء|البعض|روايات|معلومات|شائعات))(?!\p{L})/giu;

/** Whether it names a speaker, or leaves open who speaks as its sources do. */
function isAttributedIn({ text }: Clause, { sources }: Witnesses): boolean {
  const plain = text.replace(vowelSigns, "");
  if (sources.some((source) => source.text.search(anybody) >= 0))
    return hasAttribution({ text: plain });
  const areSeveral = sources.some((source) => severalSources.test(source.text));
  const named = plain.replace(anybody, (found) =>
    areSeveral && /sources/i.test(found) ? found : " ",
  );
  return hasAttribution({ text: named });
}

const severalSources = /\bsources\b|مصادر/iu;
const vowelSigns = /[\u064B-\u0652]/g;

// In characters: a longer clause tells something else as well.
const longestSilence = 60;

/** That nobody has spoken is nobody's to say but the outlet's. */
function tellsSilence(clause: Clause, { acts }: GateText): boolean {
  const isSilence = acts.has("no comment") || acts.has("no claim");
  return isSilence && hasNegation(clause) && clause.text.length <= longestSilence;
}

const mostSources = 0.75;

function isOwed(clause: StagedClause, claim: GateText, witnesses: Witnesses): boolean {
  const { sources } = witnesses;
  const figures = figuresIn(clause, claim);
  const tellers = tellersOf(clause, claim, witnesses);
  const isToll = figures.some((figure) => isTollIn(clause, figure));
  if (isToll) {
    // Where somebody contradicts, a figure without its speaker takes sides.
    const isDisputed = sources.some(({ isDisputing }) => isDisputing);
    const said = articlesOf(
      tellers.filter((source) => isSaid(source, clause, source.isAttributed)),
    );
    return isDisputed || (said > 0 && said >= articlesOf(tellers) * mostSources);
  }
  const said = tellers.filter((source) => isSaid(source, clause, false));
  return said.length > tellers.length / 2 && !isToldPlainly(clause, tellers);
}

const harm = ["kill", "wound", "abduct", "arrest", "attack"];

/** A term, a price, a distance can be looked up; a toll is as good as who gives it. */
function isTollIn({ features }: Clause, { role }: NumberFact): boolean {
  if (role === "count") return harm.some((name) => features.has(name));
  return (fates as readonly string[]).includes(role);
}

// A day of the month is nobody's figure.
const figuresIn = ({ features }: Clause, { numbers }: GateText): NumberFact[] =>
  numbers.filter(({ value }) => value !== 1 && features.has(`${value}`));

/** The source sentences that tell what a clause tells: its figures, or most of what it is about. */
function tellersOf(
  clause: Clause,
  claim: GateText,
  { supports, sources }: Witnesses,
): readonly GateText[] {
  const figures = figuresIn(clause, claim);
  if (figures.length > 0)
    return sources.filter(({ values }) => figures.some(({ value }) => values.has(value)));
  const same = sources.filter((source) => sharesWith(clause, source) >= 2);
  const closest = sources.filter((source) => sharesWith(clause, source) === 1);
  const worded = sources.filter((source) => wordsShared(clause, source) >= 2);
  return [same, closest, worded, supports.slice(0, 1)].find(({ length }) => length > 0) ?? [];
}

/** A newsroom tells all of it in its own name, below the headline. */
function isToldPlainly(clause: Clause, tellers: readonly GateText[]): boolean {
  const most = Math.max(...tellers.map((teller) => sharesWith(clause, teller)));
  return tellers.some(
    (teller) =>
      most >= 2 &&
      !teller.isTitle &&
      sharesWith(clause, teller) === most &&
      !(hasAttribution(teller) || isLed(teller)),
  );
}

// Deeds that nobody does by saying so.
const unspoken = new Set([
  "kill",
  "attack",
  "burn",
  "abduct",
  "arrest",
  "overrun",
  "retake",
  "down",
]);

/** A deed that every source has from somebody, its headlines from whom the text below names. */
function tellsOnlyHearsay(clause: GateText | null, { sources }: Witnesses): boolean {
  const deeds = clause ? readRoles(clause).deeds : [];
  return deeds
    .filter(({ isNamed }) => !isNamed)
    .map(({ act }) => act)
    .filter((act) => unspoken.has(act))
    .some((act) => {
      const tellers = sources
        .filter(({ sentence }) => !sentence.isBackground)
        .filter((source) => readRoles(source).deeds.some((deed) => deed.act === act));
      return (
        tellers.length > 0 &&
        tellers.every(
          (teller) =>
            hasAttribution(teller) || isLed(teller) || (teller.isTitle && teller.isAttributed),
        )
      );
    });
}

const sharesWith = ({ features }: Clause, { names, concepts }: GateText): number =>
  [...features].filter((feature) => concepts.has(feature) || names.some(({ id }) => id === feature))
    .length;

const wordsShared = ({ words }: Clause, source: GateText): number =>
  Math.max(
    ...clausesOf(source).map((other) => [...words].filter((one) => other.words.has(one)).length),
  );

const articlesOf = (sources: readonly GateText[]): number =>
  new Set(sources.map(({ articleId }) => articleId)).size;

// Who asks for something does not report what surrounds it.
const demands =
  /\b(?:call(?:s|ed)? (?:for|on)|urge[sd]?|demand(?:s|ed)?(?: for)?|ask(?:s|ed) for|welcom(?:es|ed)|condemn(?:s|ed))\b|(?<!\p{L})[وف]?(?:طالبت?|[تي]طالب|دعت?|[تي]دعو|رحبت?|نددت?)(?!\p{L})/giu;

/** Who acts in the clause need not be quoted as well, unless a war is told by one who wages it. */
function isSaid(source: GateText, clause: StagedClause, byArticle: boolean): boolean {
  const isDoer = source.by !== null && clause.features.has(source.by);
  if ((isDoer && !source.isArmedClaim) || isOwnAct(source, clause)) return false;
  const about = partAbout(source, clause);
  const isHearsay = hasDoubt({ text: about }) && !hasDoubt(clause);
  const isTheirs = hasAttribution({ text: about.replace(demands, " ") }) || isLed(source);
  return byArticle || isTheirs || isHearsay;
}

/** An office does by saying so what it decides. */
function isOwnAct(source: GateText, { parties }: StagedClause): boolean {
  return readVoices(source).some(
    (voice) =>
      voice.camp === "office" &&
      parties.some((one) => one.camp === "office" && mayBeCalled(one, voice)),
  );
}

/** "Malian army: the plane crashed"; in French it is what the news is about that stands there. */
const isLed = ({ isTitle, by, text, language }: GateText): boolean =>
  isTitle && language !== "fr" && by !== null && /^[^:]{2,40}:/u.test(text);
