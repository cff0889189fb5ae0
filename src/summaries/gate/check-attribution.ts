import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { hasAttribution, hasNegation } from "../speech-words.ts";
import type { Clause } from "./clauses.ts";
import { mainClausesOf } from "./clauses.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { readSummarySentence } from "./gate-text.ts";
import type { Party } from "./parties/party.ts";
import { mayBeCalled } from "./parties/party.ts";
import { readRoles } from "./parties/read-roles.ts";
import { readVoices } from "./parties/voices.ts";

/** The source sentences a claim rests on, and all there are. */
export interface Witnesses {
  readonly supports: readonly GateText[];
  readonly sources: readonly GateText[];
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
  const bare = mainClausesOf(claim).filter(
    (clause) => !(isAttributedIn(clause, witnesses) || tellsSilence(clause, claim)),
  );
  const owed = bare.filter((clause) => {
    const read = readSummarySentence(clause.text, claim.language, gazetteer);
    const parties = read ? readRoles(read).parties : [];
    return isOwed({ ...clause, parties }, claim, witnesses) || tellsOnlyHearsay(read, witnesses);
  });
  return owed.map(({ text }) => ({
    kind: "attribution",
    text: text === claim.sentence.text ? claim.text : text,
    detail: "the sources say who says so; this does not",
  }));
}

// Whoever can be anybody speaks for nobody. "Media reports" stands for an outlet that was named.
const anybody =
  /\bit (?:is|was|has been) (?:said|reported|claimed|alleged|understood)\b|\b(?:some|many|various|several|unconfirmed|local) (?:reports|accounts|people|sources|observers) (?:say|said|claim|claimed|suggest|suggested|indicate|report|believe)\b|\b(?<!media )(?:reports|observers|analysts|experts|some|many|rumou?rs) (?:say|said|claim|claimed|suggest|suggested|indicate|have it)\b|\b(?:reportedly|allegedly)\b|\baccording to (?:some |various |unconfirmed )?(?:(?<!media )reports|rumou?rs|observers|analysts|experts|accounts|some)\b|(?<!\p{L})[وف]?(?:يقال|قيل|يُ?ذكر أن|يتردد|تردد|(?:بحسب|وفق|حسب|تقول|قالت|أفادت|تفيد|ذكرت|تشير) (?:تقارير|أنباء|مراقبين|مراقبون|محللين|محللون|خبراء|البعض|روايات|معلومات|شائعات))(?!\p{L})/giu;

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

function isOwed(clause: StagedClause, claim: GateText, { supports, sources }: Witnesses): boolean {
  // A day of the month is nobody's figure.
  const values = claim.numbers
    .map(({ value }) => value)
    .filter((value) => value !== 1 && clause.features.has(`${value}`));
  const withNumbers = sources.filter(({ values: own }) => values.some((value) => own.has(value)));
  if (values.length > 0) {
    // Where somebody contradicts, a figure without its speaker takes sides.
    const isDisputed = sources.some(({ isDisputing }) => isDisputing);
    const said = articlesOf(
      withNumbers.filter((source) => isSaid(source, clause, source.isAttributed)),
    );
    return isDisputed || (said > 0 && said >= articlesOf(withNumbers) * mostSources);
  }
  const same = sources.filter((source) => sharesWith(clause, source) >= 2);
  const closest = sources.filter((source) => sharesWith(clause, source) === 1);
  const tellers = [same, closest, supports.slice(0, 1)].find(({ length }) => length > 0) ?? [];
  const said = tellers.filter((source) => isSaid(source, clause, false));
  return said.length > tellers.length / 2 && !isToldPlainly(clause, tellers);
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

const articlesOf = (sources: readonly GateText[]): number =>
  new Set(sources.map(({ articleId }) => articleId)).size;

// Who asks for something does not report what surrounds it.
const demands =
  /\b(?:call(?:s|ed)? (?:for|on)|urge[sd]?|demand(?:s|ed)?(?: for)?|ask(?:s|ed) for|welcom(?:es|ed)|condemn(?:s|ed))\b|(?<!\p{L})[وف]?(?:طالبت?|[تي]طالب|دعت?|[تي]دعو|رحبت?|نددت?)(?!\p{L})/giu;

/** Who acts in the clause need not be quoted as well, unless a war is told by one who wages it. */
function isSaid(source: GateText, clause: StagedClause, byArticle: boolean): boolean {
  const isDoer = source.by !== null && clause.features.has(source.by);
  if ((isDoer && !source.isArmedClaim) || isOwnAct(source, clause)) return false;
  return byArticle || hasAttribution({ text: source.text.replace(demands, " ") }) || isLed(source);
}

/** An office does by saying so what it decides. */
function isOwnAct(source: GateText, { parties }: StagedClause): boolean {
  return readVoices(source).some(
    (voice) =>
      voice.camp === "office" &&
      parties.some((one) => one.camp === "office" && mayBeCalled(one, voice)),
  );
}

/** "Malian army: the plane crashed" */
const isLed = ({ isTitle, by, text }: GateText): boolean =>
  isTitle && by !== null && /^[^:]{2,40}:/u.test(text);
