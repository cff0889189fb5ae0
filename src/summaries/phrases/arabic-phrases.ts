import type { NumberFact } from "../../facts/facts.ts";
import type { ArabicCase } from "./arabic-count.ts";
import { countArabic } from "./arabic-count.ts";
import type { CountedNoun } from "./counted-nouns.ts";
import { countedNoun, peopleNoun } from "./counted-nouns.ts";
import type { Fate, FateCount, Figure, Lead, Phrasebook } from "./phrasebook.ts";
import { located } from "./phrasebook.ts";

interface FateWords {
  /** The verb before its subject, masculine and feminine. */
  readonly verb: readonly [masculine: string, feminine: string];
  /** For headlines, before a genitive. */
  readonly noun: string;
  /** The verb takes those it counts as its object after a preposition. */
  readonly oblique?: true;
  /** What stands behind those it counts. */
  readonly after?: string;
}

const fates: Readonly<Record<Fate, FateWords>> = {
  killed: { verb: ["قُتل", "قُتلت"], noun: "مقتل" },
  died: { verb: ["توفي", "توفيت"], noun: "وفاة" },
  wounded: { verb: ["أُصيب", "أُصيبت"], noun: "إصابة" },
  abducted: { verb: ["اختُطف", "اختُطفت"], noun: "اختطاف" },
  missing: { verb: ["فُقد", "فُقدت"], noun: "فقدان" },
  released: { verb: ["أُفرج عن", "أُفرج عن"], noun: "الإفراج عن", oblique: true },
  arrested: { verb: ["أُوقف", "أُوقفت"], noun: "توقيف" },
  displaced: { verb: ["نزح", "نزحت"], noun: "نزوح" },
  destroyed: { verb: ["دُمر", "دُمرت"], noun: "تدمير" },
  burned: { verb: ["أُحرق", "أُحرقت"], noun: "إحراق" },
  affected: { verb: ["تضرر", "تضررت"], noun: "تضرر" },
  arrived: { verb: ["وصل", "وصلت"], noun: "وصول" },
  captured: { verb: ["أُسر", "أُسرت"], noun: "أسر" },
  neutralised: { verb: ["جرى تحييد", "جرى تحييد"], noun: "تحييد", oblique: true },
  held: { verb: ["لا يزال", "لا تزال"], noun: "بقاء", after: " قيد الاحتجاز" },
};

/** Arabic as a news desk writes it; the rules stand in `docs/voice.md`. */
export const arabicPhrases: Phrasebook = {
  leadHeadline(lead) {
    const parties = lead.headings.length > 0 ? lead.parties.slice(0, 2).join(" و") : "";
    const where = lead.country || lead.place || parties;
    const by = lead.teller.side === "armed group" ? `، بحسب ${lead.teller.arOblique}` : "";
    const what = headlineOf(lead) + by;
    return where === "" ? what : `${where}: ${what}`;
  },
  leadSentence(lead) {
    const by = `بحسب ${lead.teller.arOblique}`;
    const where = areaOf(lead);
    if (lead.counts.length > 0) {
      const event = lead.event ? ` ${linkOf(lead)} ${lead.event.ar}` : "";
      return `${clauses(lead.counts)}${event}${where}، ${by}.`;
    }
    if (lead.clauses.length > 0) return `${located(lead.clauses, where).join("، و")}، ${by}.`;
    if (lead.event && lead.isSure) return `وردت أنباء عن ${lead.event.ar}${where}، ${by}.`;
    if (lead.topics.length > 0) {
      return `تقرير عن ${lead.topics.join(" و")}${lead.place === "" ? "" : where}، ${by}.`;
    }
    return `أنباء${where.replace(/^ في/, " من")}، ${by}.`;
  },
  counts: (counts, teller) => `${clauses(counts)}، بحسب ${teller.arOblique}.`,
  claim(holder, event) {
    const verb = holder.arIsFeminine ? "تبنت" : "تبنى";
    return event ? `${verb} ${holder.ar} ${event.arThe}.` : `${verb} ${holder.ar} العملية.`;
  },
  claimHeading(holder, event, where) {
    const verb = holder.arIsFeminine ? "تتبنى" : "يتبنى";
    const what = `${holder.ar} ${verb} ${event?.arThe ?? "العملية"}`;
    return where === "" ? what : `${where}: ${what}`;
  },
  setting(event, place, teller) {
    const verb = /^(?:عملية|\p{L}+(?:ة|ات)$)/u.test(event.arThe) ? "وقعت" : "وقع";
    return `${verb} ${event.arThe} في منطقة ${place}، بحسب ${teller.arOblique}.`;
  },
  refusal(holder, status) {
    const [masculine, feminine, what] = refusals[status];
    return `${holder.arIsFeminine ? feminine : masculine} ${holder.ar} ${what}.`;
  },
  correction: (figure, teller) =>
    `${teller.arIsFeminine ? "صححت" : "صحح"} ${teller.ar} رقما سابقا هو ${figure}.`,
  denial(holder, subject) {
    const [past, present] = holder.arIsFeminine ? ["نفت", "تنفي"] : ["نفى", "ينفي"];
    const what = subject === null ? "ما ورد في هذا الشأن" : `الأنباء عن ${subject}`;
    return {
      clause: `${past} ${holder.ar} ما ورد في هذا الشأن`,
      heading: `${holder.ar} ${present} ${what}`,
    };
  },
  acts: (acts, teller) => `${acts.join("، و")}، بحسب ${teller.arOblique}.`,
  figures(figures, teller) {
    const told = figures.map(figureArabic).join(" و");
    return `${teller.arIsFeminine ? "تحدثت" : "تحدث"} ${teller.ar} عن ${told}.`;
  },
  countHeading({ fate, fact }, teller, where) {
    const what = `${headed({ fate, fact })}، بحسب ${teller.arOblique}`;
    return where === "" ? what : `${where}: ${what}`;
  },
  tollChange({ fate, unit, from, to }, where) {
    const isToll = fate === "killed" || fate === "died";
    const noun = isToll ? "الحصيلة" : `عدد ${theMany(unit)}`;
    const moves = `${to > from ? "ارتفاع" : "خفض"} ${noun} من ${from} إلى ${to}`;
    return where === "" ? moves : `${where}: ${moves}`;
  },
  reportedBy: (teller) => `المصدر: ${teller.ar}.`,
  attributed: (sentence, teller) => `${sentence.replace(/[.\s]+$/, "")}، بحسب ${teller.arOblique}.`,
};

const refusals = {
  denied: ["نفى", "نفت", "ما ورد في هذا الشأن"],
  rejected: ["رفض", "رفضت", "الاتهامات"],
  disputed: ["شكك", "شككت", "في الروايات الأخرى"],
} as const;

// Nobody is released in an abduction.
const comesAfter = new Set<Fate>(["missing", "released", "arrested", "held"]);

function linkOf({ counts, event }: Lead): string {
  if (comesAfter.has(counts[0]?.fate ?? "killed")) return "بعد";
  // One dies of an outbreak, not in it.
  return event?.ar.startsWith("تفشي") ? "جراء" : "في";
}

const nounOf = (unit: string | null): CountedNoun => (unit && countedNoun(unit)) || peopleNoun();
function theMany(unit: string | null): string {
  return `ال${nounOf(unit).ar.many}`;
}

function counted({ value, unit, bound }: NumberFact, grammaticalCase: ArabicCase): string {
  const noun = nounOf(unit).ar;
  switch (bound) {
    case "exact":
      return countArabic(value, noun, grammaticalCase);
    case "atLeast":
      return `${countArabic(value, noun, grammaticalCase)} على الأقل`;
    case "about":
      return `نحو ${countArabic(value, noun, "oblique")}`;
    case "atMost":
      return `ما يصل إلى ${countArabic(value, noun, "oblique")}`;
  }
}

/** "800 طن من اليورانيوم", "قرض بقيمة 27 مليون دولار". */
function figureArabic({ fact, matter }: Figure): string {
  const amount = counted(fact, "oblique");
  if (matter === null) return amount;
  return fact.role === "money" ? `${matter.ar} بقيمة ${amount}` : `${amount} من ${matter.ar}`;
}

function clauses(counts: readonly FateCount[]): string {
  return counts
    .map(({ fate, fact }) => `${verbOf(fate, fact)} ${subjectOf(fate, fact)}`)
    .join(" و");
}

function verbOf(fate: Fate, { unit }: NumberFact): string {
  const [masculine, feminine] = fates[fate].verb;
  return nounOf(unit).ar.feminine ? feminine : masculine;
}

function subjectOf(fate: Fate, fact: NumberFact): string {
  const { oblique, after = "" } = fates[fate];
  return counted(fact, oblique ? "oblique" : "nominative") + after;
}

function headlineOf(lead: Lead): string {
  const { event, counts, headings, isSure } = lead;
  const [first] = counts;
  const at = lead.place === "" || !lead.isLocal ? "" : ` ${towards(lead)} منطقة ${lead.place}`;
  if (first) return `${tollHeading(first, lead)}${at}`;
  if (headings[0]) return `${headings[0]}${at}`;
  return event && isSure ? `أنباء عن ${event.ar}${at}` : reportHeading(lead, at);
}

function headed({ fact, fate }: FateCount): string {
  const { noun, after = "" } = fates[fate];
  return `${noun} ${counted(fact, "oblique")}${after}`;
}

function tollHeading({ fact, fate }: FateCount, lead: Lead): string {
  const what = headed({ fact, fate });
  return lead.event ? `${what} ${linkOf(lead)} ${lead.event.ar}` : what;
}

function reportHeading({ topics }: Lead, at: string): string {
  return topics.length > 0 ? `تقرير عن ${topics.join(" و")}` : `أنباء${at.replace(/^ في/, " من")}`;
}

const towards = ({ isTowards }: Lead): string => (isTowards ? "إلى" : "في");

function areaOf(lead: Lead): string {
  const { place, country, isLocal, isTowards } = lead;
  if (!isLocal || (isTowards && place === "")) return "";
  if (isTowards) return ` إلى منطقة ${place}`;
  if (place === "") return country === "" ? "" : ` في ${country}`;
  const area = ` في منطقة ${place}`;
  return country === "" || country === place ? area : `${area} ب${country}`;
}
