import type { EventType } from "../../facts/facts.ts";
import { isAsserted } from "../statements/assertion.ts";
import { isCapture } from "../statements/capture.ts";
import type { Statement } from "../statements/statement.ts";

/** What an event is called, in both languages. */
export interface EventNoun {
  /** With its article: "an ambush", "floods". */
  readonly en: string;
  /** "the ambush", "the floods". */
  readonly enThe: string;
  readonly ar: string;
  readonly arThe: string;
  /** The verb for the dead of a disaster is another than for the dead of an attack. */
  readonly isViolent: boolean;
}

type Row = readonly [en: string, enThe: string, ar: string, arThe: string];
type NamedRow = readonly [concept: string, row: Row];

// The closest word first: an ambush is an attack too, but says more.
const rows: readonly NamedRow[] = [
  ["ambush", ["an ambush", "the ambush", "كمين", "الكمين"]],
  ["suicide bombing", ["a suicide bombing", "the bombing", "تفجير انتحاري", "التفجير"]],
  ["roadside bomb", ["a bomb blast", "the blast", "انفجار عبوة ناسفة", "الانفجار"]],
  ["drone", ["a drone strike", "the strike", "ضربة بطائرة مسيّرة", "الضربة"]],
  ["airstrike", ["an air strike", "the strike", "ضربة جوية", "الضربة"]],
  ["shelling", ["shelling", "the shelling", "قصف", "القصف"]],
  ["release", ["a release", "the release", "إطلاق سراح", "إطلاق السراح"]],
  ["abduct", ["an abduction", "the abduction", "عملية اختطاف", "عملية الاختطاف"]],
  ["shoot down", ["the downing of an aircraft", "the downing", "إسقاط طائرة", "إسقاط الطائرة"]],
  ["clash", ["clashes", "the clashes", "اشتباكات", "الاشتباكات"]],
  ["explosion", ["an explosion", "the explosion", "انفجار", "الانفجار"]],
  ["attack", ["an attack", "the attack", "هجوم", "الهجوم"]],
  ["flood", ["floods", "the floods", "فيضانات", "الفيضانات"]],
  ["shipwreck", ["a boat accident", "the accident", "غرق قارب", "الحادث"]],
  ["mine collapse", ["a mine collapse", "the collapse", "انهيار منجم", "الانهيار"]],
  ["stampede", ["a stampede", "the stampede", "تدافع", "التدافع"]],
  ["wall collapse", ["a collapse", "the collapse", "انهيار", "الانهيار"]],
  ["fire disaster", ["a fire", "the fire", "حريق", "الحريق"]],
  ["crash", ["an aircraft crash", "the crash", "تحطم طائرة", "الحادث"]],
  ["road accident", ["a road accident", "the accident", "حادث سير", "الحادث"]],
  ["accident", ["an accident", "the accident", "حادث", "الحادث"]],
  ["cholera", ["a cholera outbreak", "the outbreak", "تفشي الكوليرا", "تفشي المرض"]],
  ["meningitis", ["a meningitis outbreak", "the outbreak", "تفشي التهاب السحايا", "تفشي المرض"]],
  ["epidemic", ["an epidemic", "the epidemic", "تفشي وباء", "تفشي الوباء"]],
  ["protest", ["protests", "the protests", "احتجاجات", "الاحتجاجات"]],
];

const fitting: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  attack: [
    "ambush",
    "suicide bombing",
    "roadside bomb",
    "drone",
    "airstrike",
    "shelling",
    "shoot down",
    "explosion",
    "attack",
    "fire disaster",
  ],
  clash: ["clash", "ambush"],
  airstrike: ["drone", "airstrike"],
  abduction: ["release", "abduct"],
  protest: ["protest"],
  disaster: [
    "flood",
    "shipwreck",
    "mine collapse",
    "stampede",
    "wall collapse",
    "fire disaster",
    "crash",
    "road accident",
    "accident",
  ],
  humanitarian: ["cholera", "meningitis", "epidemic", "flood"],
};

// What a headline names of these happened by nobody's hand, however many died of it.
const mishaps = [
  "flood",
  "shipwreck",
  "mine collapse",
  "stampede",
  "wall collapse",
  "crash",
  "road accident",
  "accident",
];
// In the text beside an attack they are mostly the answer to it.
const onlyInHeadlines = new Set(["drone", "airstrike"]);
// They say how it ended, not what it was.
const outcomes = new Set(["kill", "burn", "roadside bomb", "fire disaster"]);

/**
 * Names the event by a word of its headlines, else of a main clause of its texts; null for what is no
 * single event and for one that no source gives a name. Its type alone names nothing.
 */
export function eventNoun(
  type: EventType | null,
  statements: readonly Statement[],
): EventNoun | null {
  if (type === null) return null;
  const inTitles = said(statements.filter(({ sentence }) => sentence.isTitle));
  const allowed = fitting[type] ?? [];
  const mishap = mishapIn(inTitles, allowed, type);
  if (mishap) return nounOf(mishap, false);
  const isCalm = type === "disaster" || type === "humanitarian";
  const inTexts = said(statements.filter(({ sentence }) => !sentence.isTitle));
  const find = (among: ReadonlySet<string>, fits: (concept: string) => boolean) =>
    rows.find(([concept]) => allowed.includes(concept) && among.has(concept) && fits(concept));
  const row =
    find(inTitles, (concept) => !outcomes.has(concept)) ??
    find(inTexts, (concept) => type === "airstrike" || !onlyInHeadlines.has(concept)) ??
    find(inTitles, () => true);
  return row ? nounOf(row, !isCalm && row[0] !== "release") : null;
}

function mishapIn(
  inTitles: ReadonlySet<string>,
  allowed: readonly string[],
  type: EventType,
): NamedRow | undefined {
  const isDeed = allowed.some((concept) => inTitles.has(concept) && !outcomes.has(concept));
  if (isDeed) return undefined;
  // What an attack burns is no mishap.
  const possible = type === "attack" ? mishaps : [...mishaps, "fire disaster"];
  return rows.find(([concept]) => possible.includes(concept) && inTitles.has(concept));
}

function nounOf([, [en, enThe, ar, arThe]]: NamedRow, isViolent: boolean): EventNoun {
  return { en, enThe, ar, arThe, isViolent };
}

function said(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(mainConcepts));
}

// Without its accent a market reads like a march.
const market = /^marchés?$/iu;
// Rain, or the want of it, is no flood.
const flooding = /^(?:flood|inond|crue|submer)|فيضان|سيول|سيل/iu;
const isFlood = ({ tokens }: Statement["sentence"], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ folded }) => flooding.test(folded));
const auxiliary = /^(?:a|ont|avait|avaient|ayant)$/iu;

function isMarket({ tokens }: Statement["sentence"], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.text ?? "", tokens[at]?.text ?? ""];
  return market.test(word) && !auxiliary.test(before);
}

// Prices, lines and governments fall as well.
const fighting = new Set(["gunmen", "attack", "clash", "kill", "ambush"]);
const namesFighters = ({ mentions }: Statement["sentence"]): boolean =>
  mentions.some(({ entry }) => entry.kind === "armed-group" || entry.kind === "force");

const onRoad =
  /\b(?:roads?|highway|bus(?:es)?|minibus(?:es)?|cars?|coach|lorr(?:y|ies)|trucks?|vehicles?|taxis?|motorcycles?|motorists?|routes?|autocars?|camions?|camionnettes?|véhicules?|voitures?|motos?)\b|سير|مرور|طريق|حافل|شاحن|سيار|مركب(?:ة|ات)|دراج/iu;

const subordinators =
  /(?<!\p{L})(?:after|following|since|which|who|whose|amid|après|depuis|suite à|à la suite|qui|dont|بعد|عقب|منذ|إثر|الذي|التي|الذين|ردا على)(?!\p{L})/iu;

/** "Residents returned after an attack" tells a return: what follows the joint is no news. */
function mainConcepts({ sentence }: Statement): string[] {
  const joint = sentence.isTitle ? -1 : sentence.text.search(subordinators);
  const end = joint < 0 ? sentence.text.length : joint;
  const base = sentence.tokens[0]?.start ?? 0;
  const found = sentence.concepts
    .filter(({ start }) => (sentence.tokens[start]?.start ?? base) - base < end)
    .filter(({ start }) => !isMarket(sentence, start))
    .filter((hit) => isAsserted(sentence, hit))
    .filter(({ meaning, start, end }) => meaning.name !== "flood" || isFlood(sentence, start, end))
    .map(({ meaning }) => meaning.name)
    .filter((concept) => concept !== "abduct" || !isCapture(sentence.text));
  const isOfAircraft =
    found.includes("crash") && (found.includes("aircraft") || found.includes("drone"));
  const isCrash = (concept: string): boolean => concept === (isOfAircraft ? "accident" : "crash");
  const isFought = found.some((concept) => fighting.has(concept)) || namesFighters(sentence);
  // "Claims the attack, says it shot down a drone": the drone is what was hit.
  const isHit = found.includes("shoot down") && found.includes("attack");
  const named = found
    .filter((concept) => !(isCrash(concept) || (isHit && /^(?:drone|shoot down)$/.test(concept))))
    .map((concept) =>
      concept === "accident" && onRoad.test(sentence.text) ? "road accident" : concept,
    );
  return isFought ? named : named.filter((concept) => concept !== "overrun");
}
