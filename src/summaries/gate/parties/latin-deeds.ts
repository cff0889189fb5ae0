import type { GateText } from "../gate-text.ts";
import type { ActHit, Deed } from "./deed.ts";
import { isOneClause } from "./deed.ts";
import type { Party } from "./party.ts";
import { canAct } from "./party.ts";

// In tokens. Farther apart they belong to different things.
const reach = 7;

/** Who does an act and who suffers it, in an English or a French sentence. */
export function readLatinDeed(
  hit: ActHit,
  text: GateText,
  parties: readonly Party[],
  earlier: readonly Deed[],
): Deed {
  const isNoun = hit.form === "noun" || hit.form === "victim";
  const { agents, patients } = isNoun
    ? aroundNoun(hit, text, parties)
    : aroundVerb(hit, text, { parties, earlier });
  const isEither = nounLike.test(text.sentence.tokens[hit.start]?.folded ?? "");
  const isNamed = hit.form === "noun" || (isEither && agents.length + patients.length === 0);
  return { act: hit.act, agents, patients, isNamed, start: hit.start };
}

interface Roles {
  readonly agents: readonly Party[];
  readonly patients: readonly Party[];
}

interface Scene {
  readonly parties: readonly Party[];
  /** The deeds read before, in reading order. */
  readonly earlier: readonly Deed[];
}

function aroundVerb(hit: ActHit, text: GateText, { parties, earlier }: Scene): Roles {
  const object = objectOf(hit, text, parties);
  if (isState(hit, text)) return { agents: [], patients: [] };
  if (isAttribute(hit, text)) return { agents: [], patients: listed(object) };
  const suffering = earlier.flatMap(({ patients }) => patients);
  // "Attacked the camp and killed": whom the first verb hits is not the subject of the second.
  const able = parties.filter((party) => !suffering.includes(party));
  const subject = antecedentOf(hit, text, able) ?? subjectOf(hit, text, able);
  const by = agentAfter(hit, text, parties);
  if (hit.form !== "finite" && isPassive(hit, text, { object, by })) {
    return { agents: listed(by), patients: listed(subject) };
  }
  return { agents: listed(subject), patients: listed(object) };
}

const listed = (party: Party | undefined): Party[] => (party ? [party] : []);

const prepositions =
  /^(?:in|near|against|with|to|from|at|on|by|for|into|over|after|than|between|dans|pres|contre|avec|vers|par|pour|sur|chez|aupres|entre)$/;
// "Six killed as gunmen open fire": what follows has a subject of its own.
const conjunctions = /^(?:as|when|while|where|because|lorsque|quand|alors)$/;
const pronouns = /^(?:it|they|he|she|il|elle|ils|elles)$/;
const auxiliaries = /^(?:has|have|had|a|ont|avait|avaient|also|later|then|not)$/;

/** "The army says it killed": whoever speaks is who acts. */
function antecedentOf(
  { start }: ActHit,
  { sentence }: GateText,
  parties: readonly Party[],
): Party | undefined {
  const before = sentence.tokens.slice(Math.max(0, start - 4), start).toReversed();
  const word = before.find(({ folded }) => !auxiliaries.test(folded));
  if (!word || !pronouns.test(word.folded)) return undefined;
  const at = sentence.tokens.indexOf(word);
  return parties.findLast((party) => party.end <= at && at - party.end <= 3 && canAct(party));
}

const articles =
  /^(?:the|a|an|its|their|his|le|la|les|l|un|une|des|du|de|d|son|ses|leurs?|some|several)$/;

// Verbs that are nouns as well: only right behind their subject are they read as verbs.
const nounLike =
  /^(?:attacks?|ambush|strikes?|raids?|storm|assault|massacre|target|bomb|shot|hit)$/;

/** "Mali's jailed former minister": nobody is told to have done it. */
const isAttribute = ({ start }: ActHit, { sentence }: GateText): boolean =>
  /^(?:s|the|a|an|his|her|their|its)$/.test(sentence.tokens[start - 1]?.folded ?? "") &&
  participle.test(sentence.tokens[start]?.folded ?? "");

/** "Under arrest" tells of no one who arrests. */
const isState = ({ start }: ActHit, { sentence }: GateText): boolean =>
  /^(?:under|aux)$/.test(sentence.tokens[start - 1]?.folded ?? "");

// What follows has a subject of its own: "the front says a drone strike killed".
const saying =
  /^(?:say|says|said|claims?|claimed|reports?|reported|announce[sd]?|confirm(?:s|ed)?|den(?:y|ies|ied)|alleges?|alleged|add(?:s|ed)|dit|disent|affirment?|annoncent?|indiquent?|assurent?|que|qu|that)$/;

const saysOf = (text: GateText, from: number, to: number): boolean =>
  text.sentence.tokens.slice(from, to).some(({ folded }) => saying.test(folded));

/** The nearest party of the clause before the verb that no preposition governs. */
function subjectOf(
  { start }: ActHit,
  text: GateText,
  parties: readonly Party[],
): Party | undefined {
  const verb = text.sentence.tokens[start]?.folded ?? "";
  // "A report accusing the army": what goes with a participle is what stands right before it.
  const widest = nounLike.test(verb) || verb.endsWith("ing") ? 1 : reach;
  return parties.findLast(
    (party) =>
      party.kind !== "demonym" &&
      party.end <= start &&
      start - party.end < widest &&
      isOneClause(text, party.end, start) &&
      !saysOf(text, party.end, start) &&
      !prepositions.test(wordBefore(text, party.start)),
  );
}

/** The word before a phrase, its article and numbers left out. */
function wordBefore({ sentence }: GateText, start: number): string {
  const before = sentence.tokens.slice(Math.max(0, start - 4), start).toReversed();
  return (
    before.find(({ folded, script }) => script !== "number" && !articles.test(folded))?.folded ?? ""
  );
}

function objectOf({ end }: ActHit, text: GateText, parties: readonly Party[]): Party | undefined {
  const next = parties.find(({ start, kind }) => start >= end && kind !== "demonym");
  if (!next || next.start - end >= reach || !isOneClause(text, end, next.start)) return undefined;
  const between = text.sentence.tokens.slice(end, next.start).map(({ folded }) => folded);
  // "At least 71 worshippers" are an object.
  const isGoverned = between.some(
    (word, at) =>
      (prepositions.test(word) && !/^(?:least|moins)$/.test(between[at + 1] ?? "")) ||
      conjunctions.test(word),
  );
  return isGoverned ? undefined : next;
}

const speech =
  /^(?:reported|said|announced|given|cited|claimed|described|confirmed|published|annonces?|rapportes?)$/;
const agentive = new Set(["by", "par"]);

/** "by gunmen", "par des hommes armés", "in the hands of". */
function agentAfter({ end }: ActHit, text: GateText, parties: readonly Party[]): Party | undefined {
  const { tokens } = text.sentence;
  const by = tokens.findIndex(
    ({ folded }, at) => at >= end && at - end <= reach && agentive.has(folded),
  );
  if (by < 0 || !isOneClause(text, end, by) || speech.test(tokens[by - 1]?.folded ?? ""))
    return undefined;
  return parties.find(
    ({ start }) => start > by && start - by <= 4 && isOneClause(text, by + 1, start),
  );
}

const being = /^(?:was|were|been|be|is|are|being|got|ete|etre|est|sont|etait|etaient)$/;
const having = /^(?:a|ont|avait|avaient|avoir|ayant|aurait|auraient|ai|avons)$/;
const frenchParticiple = /(?:é|ée|és|ées|is|u|us)$/u;
const participle = /(?:ed|en|shot|shot dead|hit|struck|taken|burnt|slain|shut|down)$/;
// What these verbs do to nobody named, they suffer: "nine soldiers killed in an ambush".
const suffered = new Set([
  "kill",
  "abduct",
  "burn",
  "arrest",
  "down",
  "overrun",
  "dismiss",
  "free",
  "close",
]);

function isPassive(
  { act, start, end }: ActHit,
  text: GateText,
  { object, by }: { readonly object: Party | undefined; readonly by: Party | undefined },
): boolean {
  const { tokens } = text.sentence;
  const before = tokens.slice(Math.max(0, start - 3), start).map(({ folded }) => folded);
  if (by !== undefined || before.some((word) => being.test(word))) return true;
  if (object !== undefined || takesThing(text, end)) return false;
  const verb = tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(" ");
  return text.language === "fr"
    ? frenchParticiple.test(verb) && !before.some((word) => having.test(word))
    : suffered.has(act) && participle.test(verb);
}

/** "Burned about 40 tankers": a number or an article opens an object, though it is no party. */
function takesThing({ sentence }: GateText, end: number): boolean {
  const next = sentence.tokens[end];
  return next !== undefined && (next.script === "number" || objectOpening.test(next.folded));
}

const objectOpening =
  /^(?:the|a|an|its|their|about|some|at|around|more|nearly|over|dozens|hundreds|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|it|them|fuel|homes|houses|villages|tankers|trucks)$/;

const ofWords = /^(?:of|de|du|des|d)$/;
const againstWords = /^(?:on|against|targeting|hitting|contre|sur|visant)$/;
const sufferers = new Set(["kill", "abduct", "arrest"]);

function aroundNoun(hit: ActHit, text: GateText, parties: readonly Party[]): Roles {
  const next = parties.find(({ start }) => start >= hit.end && start - hit.end <= 5);
  const link = next && isOneClause(text, hit.end, next.start) ? linkTo(hit, text, next) : "";
  const owner = ownerBefore(hit, text, parties);
  const by = agentAfter(hit, text, parties);
  const isVictim = hit.form === "victim" || againstWords.test(link);
  const agents = [...listed(by), ...listed(sufferers.has(hit.act) ? undefined : owner)];
  return {
    agents:
      link === "of" && !isVictim && next && text.language === "fr" ? [...agents, next] : agents,
    patients: isVictim ? listed(next) : [],
  };
}

/** The preposition between a noun and the next party: "of" for all that belongs. */
function linkTo({ end }: ActHit, { sentence }: GateText, { start }: Party): string {
  const between = sentence.tokens.slice(end, start).map(({ folded }) => folded);
  const last = between.findLast((word) => prepositions.test(word) || ofWords.test(word)) ?? "";
  return ofWords.test(last) ? "of" : last;
}

/** "JNIM's attack", "an army drone strike", "a Malian air strike". */
function ownerBefore(
  { start }: ActHit,
  text: GateText,
  parties: readonly Party[],
): Party | undefined {
  const party = parties.findLast(({ end }) => end <= start);
  if (!party || start - party.end > 2 || !isOneClause(text, party.end, start)) return undefined;
  const between = text.sentence.tokens.slice(party.end, start);
  const isPlain = between.every(({ folded }) => ownable.test(folded));
  return isPlain && !prepositions.test(wordBefore(text, party.start)) ? party : undefined;
}

const ownable =
  /^(?:s|drone|air|ground|suicide|gun|bomb|night|dawn|deadly|army|military|retaliatory|joint|fresh|new|armed)$/;
