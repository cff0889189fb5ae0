import type { EventType } from "../facts/facts.ts";
import type { Statement } from "./statement.ts";

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

// The closest word first: an ambush is an attack too, but says more.
const byConcept: readonly (readonly [string, Row])[] = [
  ["ambush", ["an ambush", "the ambush", "كمين", "الكمين"]],
  ["suicide bombing", ["a suicide bombing", "the bombing", "تفجير انتحاري", "التفجير"]],
  ["roadside bomb", ["a bomb blast", "the blast", "انفجار عبوة ناسفة", "الانفجار"]],
  ["drone", ["a drone strike", "the strike", "ضربة بطائرة مسيّرة", "الضربة"]],
  ["airstrike", ["an air strike", "the strike", "ضربة جوية", "الضربة"]],
  ["shelling", ["shelling", "the shelling", "قصف", "القصف"]],
  ["abduct", ["an abduction", "the abduction", "عملية اختطاف", "عملية الاختطاف"]],
  ["shoot down", ["the downing of an aircraft", "the downing", "إسقاط طائرة", "إسقاط الطائرة"]],
  ["clash", ["clashes", "the clashes", "اشتباكات", "الاشتباكات"]],
  ["explosion", ["an explosion", "the explosion", "انفجار", "الانفجار"]],
  ["attack", ["an attack", "the attack", "هجوم", "الهجوم"]],
  ["gunmen", ["an attack", "the attack", "هجوم", "الهجوم"]],
  ["overrun", ["an attack", "the attack", "هجوم", "الهجوم"]],
  ["flood", ["floods", "the floods", "فيضانات", "الفيضانات"]],
  ["shipwreck", ["a boat accident", "the accident", "غرق قارب", "الحادث"]],
  ["stampede", ["a stampede", "the stampede", "تدافع", "التدافع"]],
  ["wall collapse", ["a collapse", "the collapse", "انهيار", "الانهيار"]],
  ["fire disaster", ["a fire", "the fire", "حريق", "الحريق"]],
  ["kill", ["an attack", "the attack", "هجوم", "الهجوم"]],
  ["burn", ["a fire", "the fire", "حريق", "الحريق"]],
  ["accident", ["a road accident", "the accident", "حادث سير", "الحادث"]],
  ["cholera", ["a cholera outbreak", "the outbreak", "تفشي الكوليرا", "تفشي المرض"]],
  ["epidemic", ["an epidemic", "the epidemic", "تفشي وباء", "تفشي الوباء"]],
  ["protest", ["protests", "the protests", "احتجاجات", "الاحتجاجات"]],
];

const byType: Readonly<Partial<Record<EventType, Row>>> = {
  clash: ["clashes", "the clashes", "اشتباكات", "الاشتباكات"],
  airstrike: ["an air strike", "the strike", "ضربة جوية", "الضربة"],
  abduction: ["an abduction", "the abduction", "عملية اختطاف", "عملية الاختطاف"],
  protest: ["protests", "the protests", "احتجاجات", "الاحتجاجات"],
};

const fitting: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  attack: [
    "ambush",
    "suicide bombing",
    "roadside bomb",
    "shelling",
    "shoot down",
    "explosion",
    "attack",
    "gunmen",
    "overrun",
    "kill",
    "fire disaster",
    "burn",
  ],
  clash: ["clash", "ambush"],
  airstrike: ["drone", "airstrike"],
  abduction: ["abduct"],
  protest: ["protest"],
  disaster: ["flood", "shipwreck", "stampede", "wall collapse", "fire disaster", "accident"],
  humanitarian: ["cholera", "epidemic", "flood"],
};

/** Names the event by its type and the words its headlines use; null for what is no single event. */
export function eventNoun(
  type: EventType | null,
  statements: readonly Statement[],
): EventNoun | null {
  if (type === null) return null;
  const allowed = fitting[type] ?? [];
  const said = new Set(
    statements.flatMap(({ sentence }) => sentence.concepts.map(({ meaning }) => meaning.name)),
  );
  const named = byConcept.find(([concept]) => allowed.includes(concept) && said.has(concept));
  const row = named?.[1] ?? byType[type];
  if (!row) return null;
  const [en, enThe, ar, arThe] = row;
  return { en, enThe, ar, arThe, isViolent: type !== "disaster" && type !== "humanitarian" };
}
