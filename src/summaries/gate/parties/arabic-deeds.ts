import type { GateText } from "../gate-text.ts";
import type { ActHit, Deed } from "./deed.ts";
import { isOneClause } from "./deed.ts";
import type { Party } from "./party.ts";
import { canAct } from "./party.ts";

// In tokens.
const subjectReach = 4;
const objectReach = 7;

/**
 * Who does an act and who suffers it, in an Arabic sentence. A verb without vowel signs may be
 * passive: of one party after «قتل» it is the victim, of two the first is the killer.
 */
export function readArabicDeed(hit: ActHit, text: GateText, parties: readonly Party[]): Deed {
  const isVerb = (hit.form === "verb" || hit.form === "finite") && !isGoverned(hit, text);
  const found = isVerb ? verbal(hit, text, parties) : nominal(hit, text, parties);
  const by = agentAfter(hit, text, parties);
  const agents = [...found.agents, ...(by ? [by] : [])];
  const patients = found.patients.filter((party) => party !== by);
  return { act: hit.act, agents, patients, isNamed: hit.form === "noun", start: hit.start };
}

/** «بعد خطف ستة سائقين»: without vowel signs a verb is its noun behind a preposition. */
const isGoverned = ({ start }: ActHit, { sentence }: GateText): boolean =>
  /^و?(?:بعد|قبل|اثر|عن|في|من|منذ|خلال|الي|ب)$/.test(sentence.tokens[start - 1]?.folded ?? "");

interface Roles {
  readonly agents: readonly Party[];
  readonly patients: readonly Party[];
}

// Done to people, so that a party that stands alone after the verb may be whom it is done to.
const doneToPeople = new Set(["kill", "abduct", "arrest", "free", "dismiss", "receive"]);

function verbal(hit: ActHit, text: GateText, parties: readonly Party[]): Roles {
  const after = partiesAfter(hit, text, parties);
  if (isFirstPerson(hit, text)) return roles(parties[0], after[0]);
  const told = antecedentOf(hit, text, parties);
  if (told) return roles(told, after[0]);
  const before = subjectBefore(hit, text, parties);
  if (before) return afterSubject(before, after, hit, text);
  if (hasSubject(hit, text)) return roles(undefined, after[0]);
  const isLater = hit.form === "finite" && !opensClause(hit, text);
  return isLater ? roles(undefined, undefined) : verbFirst(after, hit, text);
}

/** «وأحرقوا مركز الجمارك»: before who does it a verb stands in the singular, so this one has been named. */
const hasSubject = ({ start }: ActHit, { sentence }: GateText): boolean =>
  /(?:وا|ون)$/.test(sentence.tokens[start]?.folded ?? "");

const roles = (agent: Party | undefined, patient: Party | undefined): Roles => ({
  agents: agent ? [agent] : [],
  patients: patient ? [patient] : [],
});

/** «تسعة جنود قُتلوا», «مالي تشتكي الجزائر». */
function afterSubject(
  before: Party,
  [first, second]: readonly Party[],
  hit: ActHit,
  text: GateText,
): Roles {
  if (isMarkedPassive(hit, text)) return roles(undefined, before);
  const isHeading = before.start === 0 || (before.end === hit.start && hit.form === "finite");
  if (first && second && !isHeading && before.end !== hit.start) return roles(first, second);
  if (first) return roles(before, first);
  return suffers(before, hit, text) ? roles(undefined, before) : roles(before, undefined);
}

/** «قتل مسلحون تسعة جنود», «قُتل تسعة جنود», «وقتل 30 مقاتلا». */
function verbFirst([first, next]: readonly Party[], hit: ActHit, text: GateText): Roles {
  const second = first && next && isJoined(first, next, text) ? undefined : next;
  const isPassive = isMarkedPassive(hit, text) || (!second && hasObject(text.sentence, hit.start));
  if (first && second && !isPassive) return roles(first, second);
  const isVictim = first !== undefined && (isPassive || suffers(first, hit, text));
  return isVictim ? roles(undefined, first) : roles(first, undefined);
}

/** «الجيش ومقاتلين»: both act, or both suffer. */
const isJoined = (first: Party, next: Party, { sentence }: GateText): boolean =>
  next.start - first.end <= 1 && sentence.tokens[next.start]?.folded.startsWith("و") === true;

/** «تقرير لمنظمة يتهم الجيش»: what stands before such a verb is its subject, but in «هجوم شنه مسلحون» its object. */
function opensClause({ start }: ActHit, text: GateText): boolean {
  const ahead = text.sentence.tokens[start - 1]?.folded ?? "";
  const word = text.sentence.tokens[start]?.folded ?? "";
  return (
    start === 0 ||
    /^[وف]\p{L}{4}|(?:ه|ها)$/u.test(word) ||
    prepositions.test(ahead) ||
    !isOneClause(text, start - 1, start)
  );
}

/** Whether who stands alone beside a verb is whom it is done to. */
const suffers = (alone: Party, hit: ActHit, text: GateText): boolean =>
  doneToPeople.has(hit.act) && hit.form === "verb" && !takesThing(hit, text, alone);

/** «الجيش المالي: استعدنا المعسكر» */
const isFirstPerson = ({ start }: ActHit, { sentence }: GateText): boolean =>
  /نا$/.test(sentence.tokens[start]?.folded ?? "");

/** «اختطف مسلحون ثلاثة أجانب»: a number, or a word of who is taken, follows the one who acts. */
function takesThing({ start }: ActHit, { sentence }: GateText, alone: Party): boolean {
  if (alone.start < start)
    return alone.camp === "armed" || alone.camp === "forces"
      ? isActivePlural(sentence.tokens[start]?.folded) && hasObject(sentence, start)
      : false;
  const next = sentence.tokens[alone.end];
  return next?.script === "number" || sentence.numbers.some((number) => number.start === alone.end);
}

const isActivePlural = (word: string | undefined): boolean =>
  /(?:وا|ت|وهم|وه|وها)$/.test(word ?? "");

const hasObject = ({ tokens, numbers }: GateText["sentence"], verb: number): boolean =>
  /و(?:هم|ه|ها)$/.test(tokens[verb]?.folded ?? "") ||
  tokens[verb + 1]?.script === "number" ||
  numbers.some(({ start }) => start === verb + 1);

const prepositions =
  /^(?:[وف]?(?:في|على|من|الى|عن|مع|ضد|قرب|بعد|قبل|خلال|بين|اثر|عند|نحو|غربي?|شرقي?|شمالي?|جنوبي?|وسط|لدى|منذ|بحسب|وفق|حسب|بينما|فيما|ان|انه|انها))$/;

const partitives = /^(?:نحو|من|قرابة|حوالي)$/;

function partiesAfter(hit: ActHit, text: GateText, parties: readonly Party[]): Party[] {
  const after = parties.filter(
    (party) => party.start >= hit.end && party.kind !== "demonym" && !isWhole(party, text, parties),
  );
  const [first, second] = after;
  if (!first || !isReached(text, hit.end, first, subjectReach)) return [];
  if (!second || !isReached(text, first.end, second, objectReach)) return [first];
  return [first, second];
}

/** «مقاتلا من بوكو حرام»: of whom some have been named before. */
const isWhole = ({ start }: Party, { sentence }: GateText, parties: readonly Party[]): boolean =>
  sentence.tokens[start - 1]?.folded === "من" && parties.some(({ end }) => end === start - 1);

function isReached(text: GateText, from: number, { start }: Party, reach: number): boolean {
  const between = text.sentence.tokens.slice(from, start);
  const isClose = start - from <= reach && isOneClause(text, from, start);
  // «نحو 40» is "about 40", «ثلاثة من جنوده» three of its soldiers.
  return (
    isClose && !between.some(({ folded }) => !partitives.test(folded) && prepositions.test(folded))
  );
}

/** «إن مسلحين أضرموا النار», «مالي تشتكي الجزائر»: who stands right before the verb. */
function subjectBefore(
  { start }: ActHit,
  text: GateText,
  parties: readonly Party[],
): Party | undefined {
  const before = parties.findLast(({ end, kind }) => end <= start && kind !== "demonym");
  if (!before || start - before.end > 2 || !isOneClause(text, before.end, start)) return undefined;
  const ahead = text.sentence.tokens[before.start - 1]?.folded ?? "";
  const between = text.sentence.tokens.slice(before.end, start);
  const isGoverned = prepositions.test(ahead) && !/^(?:ان|بينما|فيما)$/.test(ahead);
  return isGoverned || between.some(({ folded }) => prepositions.test(folded)) ? undefined : before;
}

/** «قالت الجبهة إنها أسقطت», «الجبهة التي أسقطت»: whoever is spoken of last is who acts. */
function antecedentOf(
  { start }: ActHit,
  { sentence }: GateText,
  parties: readonly Party[],
): Party | undefined {
  const { tokens } = sentence;
  if (!/^(?:[بو]?ان(?:ها|ه|هم)|الذي|التي|الذين)$/.test(tokens[start - 1]?.folded ?? ""))
    return undefined;
  return parties.findLast((party) => party.end < start && canAct(party));
}

function isMarkedPassive({ start }: ActHit, { sentence }: GateText): boolean {
  const token = sentence.tokens[start];
  return /^\p{L}{1,4}\u064F/u.test(token?.text ?? "");
}

const hands = /^(?:[بو]?(?:يد|ايدي|بايدي|نيران|رصاص|بنيران|برصاص|قبل|ايادي))$/;

/** «على يد»، «من قبل»، «بنيران»، «بأيدي». */
function agentAfter({ end }: ActHit, text: GateText, parties: readonly Party[]): Party | undefined {
  const { tokens } = text.sentence;
  const hand = tokens.findIndex(
    ({ folded }, at) =>
      at >= end &&
      at - end <= 10 &&
      hands.test(folded) &&
      (folded !== "قبل" || tokens[at - 1]?.folded === "من"),
  );
  if (hand < 0 || !isOneClause(text, end, hand)) return undefined;
  return parties.find(({ start }) => start > hand && start - hand <= 3);
}

const against = /^(?:على|ضد|استهدف|استهدفت|يستهدف)$/;

/** «هجوم الجيش على», «ضربة مالية», «مقتل جنود». */
function nominal(hit: ActHit, text: GateText, parties: readonly Party[]): Roles {
  const { tokens } = text.sentence;
  const next = parties.find(({ start }) => start >= hit.end);
  if (!next || next.start - hit.end > 5 || !isOneClause(text, hit.end, next.start))
    return { agents: [], patients: [] };
  const between = tokens.slice(hit.end, next.start).map(({ folded }) => folded);
  if (between.some((word) => against.test(word))) return { agents: [], patients: [next] };
  if (between.some((word) => prepositions.test(word) && word !== "نحو"))
    return { agents: [], patients: [] };
  if (hit.form !== "noun") return { agents: [], patients: [next] };
  return between.length <= 1 && tokens[hit.end]?.script !== "number"
    ? { agents: [next], patients: [] }
    : { agents: [], patients: [] };
}
