import type { NumberFact } from "../../facts/facts.ts";
import type { Sentence } from "../../facts/sentence.ts";

// "18 dead, women among them": the women were not counted.
const inclusion = /\b(?:including|among them|dont|parmi (?:eux|lesquels))\b|بينهم|بينهن|منهم/iu;
const includedUnits = new Set(["women", "children", "civilians", "nationals"]);
// "Three of the wounded have died": they are no longer wounded, and part of the dead.
const diedOfWounds =
  /\bsuccomb|of (?:their )?(?:wounds|injuries)\b|\bof the (?:wounded|injured)\b.{0,60}\b(?:died|dead|succumbed)\b|\bblessés? (?:\p{L}+ )?(?:décèd|succomb|sont morts)|متأثر/iu;

// "Four workers still held": they were taken before, and nobody is arrested now.
const still =
  /\b(?:still|remain(?:s|ed|ing)?)\b|(?<!\p{L})(?:toujours|encore|demeurent?|restent?)(?!\p{L})|(?<!\p{L})[وف]?(?:[لم]ا [يت]?زال\p{L}*|زالوا|لم [يت]زل)(?!\p{L})/iu;
// "Arrested in February", "held since the coup": the same.
const takenBefore =
  /\b(?:arrested|detained|held|jailed|seized|taken|abducted|kidnapped) (?:since\b|in (?:early |mid-|late )?(?:19|20|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?<!\p{L})(?:arrêté|détenu|retenu|incarcéré|écroué|interpellé|enlevé|kidnappé)e?s? (?:depuis(?!\p{L})|en (?:19|20|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))|(?<!\p{L})ال(?:موقوف|معتقل|محتجز|مخطوف|مختطف)\p{L}* منذ(?!\p{L})/iu;

// Who is kept may have been taken by anybody: only that they are is told.
const kept =
  /\b(?:held|detained|captive|in custody|behind bars|hostages?)\b|(?<!\p{L})(?:détenu|retenu|incarcéré|emprisonné|otage)e?s?(?!\p{L})|(?<!\p{L})[وف]?(?:ال)?(?:محتجز|معتقل|موقوف|مختطف|مخطوف|رهائن|رهينة|أسر[ىا])\p{L}*(?!\p{L})/iu;

/** Whether a sentence tells of people taken earlier that they are not free yet. */
export const tellsOfHeld = (text: string): boolean => still.test(text) || takenBefore.test(text);

// "Cinq blessés n'ont pas survécu", "three of the wounded did not make it"
const unsurvived =
  /\b(?:did not|have not|has not|not|never) (?:survive[ds]?|make it|recover(?:ed)?)\b|(?<!\p{L})n['’](?:ont|a|avaient) pas survécu|(?<!\p{L})[وف]?لم (?:ينج|تنج)\p{L}*/iu;

// "Arrested, then handed back to their parents": they are free by now.
const letGo =
  /\b(?:then|later|before being|and) (?:were )?(?:released|freed|let go|handed back)\b|(?<!\p{L})(?:puis|avant d['’]être|et) (?:rapidement |aussitôt |ensuite )?(?:rendue?s?|relâchée?s?|libérée?s?|remise?s? en liberté)(?!\p{L})|(?<!\p{L})(?:ثم|قبل أن) (?:أفرج|أُفرج|[يت]ُ?فرج|أطلق|أُطلق|[يت]ُ?طلق|أخلي|أُخلي|سُ?لموا)/iu;

// "Moussa Traoré, 42, was killed": one man of that age.
function isAge({ value, unit }: NumberFact, text: string): boolean {
  return (
    unit === null && new RegExp(`\\p{L}(?:, | \\()${value}(?:, (?!\\p{N})|\\))`, "u").test(text)
  );
}

const telling =
  /^(?:residents|locals|witnesses|sources|officials|survivors|relatives|habitants|habitantes|riverains|temoins|elus|responsables|rescapes|proches|سكان|شهود|مصادر|مسؤولين|مصدرين|شاهدين|مسؤولان|مصدران|شاهدان)$/;
const saying =
  /^(?:disent|dit|selon|apres|affirm\w+|racont\w+|temoign\w+|rapport\w+|indiqu\w+|confirm\w+|according|told|say|said|tell|قال|قالت|بحسب|حسب|وفق|وفقا|افاد|افادت)$/;
const speechReach = 3;

/** "They burned the granaries, two residents say": who is counted tells it, and nothing was done to them. */
function countsSpeakers({ value, role }: NumberFact, { numbers, tokens }: Sentence): boolean {
  if (role === "count") return false;
  const readings = numbers.filter((reading) => reading.value === value);
  return (
    readings.length > 0 &&
    readings.every(({ start, end }) => {
      const counted = tokens.slice(end, end + 2);
      const beside = [
        ...tokens.slice(Math.max(0, start - speechReach), start),
        ...tokens.slice(end, end + speechReach),
      ];
      return (
        counted.some(({ folded }) => telling.test(folded)) &&
        beside.some(({ folded }) => saying.test(folded))
      );
    })
  );
}

const currencies: readonly (readonly [string, RegExp])[] = [
  ["dollars", /\$|\bdollars?\b|\bUSD\b|دولار/iu],
  ["euros", /€|\beuros?\b|يورو/iu],
  ["francs", /\bF?CFA\b|\bfrancs?\b|فرنك/iu],
];

// "Claimed by no one" counts nobody.
const nobody = /\b(?:no[ -]one|one of|l'un|l'une)\b/iu;

// A litre's price or a fee says nothing without what it buys.
const leastMoney = 100_000;
// French "agents" are officers as often as employees.
const agents = /\bagents\b/iu;
const employees = /\b(?:employé|ouvrier|travailleur|salarié)/iu;

/** What a number counts as far as its sentence is clear; null for one that is better not told. */
export function refineNumber(fact: NumberFact, sentence: Sentence): NumberFact | null {
  const { text } = sentence;
  if (countsNobody(fact, sentence)) return null;
  if (fact.role === "killed" && countsCases(fact, sentence)) {
    return { ...fact, role: "count", unit: "cases" };
  }
  const role = roleNow(fact, text);
  if (role !== fact.role) return { ...fact, role };
  if (fact.role === "money" || fact.unit === "money") return inCurrency(fact, text);
  if (fact.unit === "cases" && suspected.test(text)) return { ...fact, unit: "suspected cases" };
  return isMisnamed(fact.unit, text) ? { ...fact, unit: null } : fact;
}

const countsNobody = (fact: NumberFact, sentence: Sentence): boolean =>
  isMisread(fact, sentence.text) ||
  isTime(fact, sentence) ||
  isAge(fact, sentence.text) ||
  countsSpeakers(fact, sentence);

/** What has become by now of people who were taken. */
function roleNow(fact: NumberFact, text: string): NumberFact["role"] {
  const isTaken = fact.role === "arrested" || fact.role === "abducted";
  if (isTaken && letGo.test(text)) return "released";
  return isOfKept(fact, text) ? "arrested" : fact.role;
}

const isOfKept = ({ role }: NumberFact, text: string): boolean =>
  role === "count" && still.test(text) && kept.test(text);

const suspected = /\b(?:suspected|suspects?|possible|présumés?)\b|مشتبه|محتملة/iu;

const cases = /\b(?:cas|cases)\b|(?<!\p{L})(?:ال)?(?:حالات|إصابات)(?!\p{L})/iu;
const deaths =
  /\b(?:décès|morts?|mortes?|tués?|deaths?|dead|died|killed|fatalities)\b|وفاة|وفيات|قتل|قتيل|ضحايا/iu;

/** "The number of cases has risen to 160 and that of deaths to nine": nobody died 160 times. */
function countsCases({ value }: NumberFact, { numbers, tokens, text }: Sentence): boolean {
  const base = tokens[0]?.start ?? 0;
  return numbers
    .filter((reading) => reading.value === value)
    .some(({ start, end }) => {
      if (deaths.test(tokens[end]?.text ?? "")) return false;
      const before = text.slice(0, (tokens[start]?.start ?? base) - base);
      const clause = before.split(/[,;:،؛]/u).at(-1) ?? "";
      return cases.test(clause) && !deaths.test(clause);
    });
}

const spans =
  /^(?:second|minute|hour|day|week|month|year|decade)s?$|^(?:minute|heure|jour|journee|semaine|mois|an|ans|annee)s?$|^(?:دقيق|ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|شهور|عام|اعوام|سن)/;

const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)$/;

/** "Freed after two weeks", "taken on March 2": every reading of the figure belongs to a time. */
function isTime({ value }: NumberFact, { numbers, tokens }: Sentence): boolean {
  const readings = numbers.filter((reading) => reading.value === value);
  return (
    readings.length > 0 &&
    readings.every(({ start, end }) => {
      const [before, after] = [tokens[start - 1]?.folded ?? "", tokens[end]?.folded ?? ""];
      return spans.test(after) || month.test(after) || month.test(before);
    })
  );
}

function inCurrency(fact: NumberFact, text: string): NumberFact | null {
  const unit = currencies.find(([, pattern]) => pattern.test(text))?.[0];
  return unit === undefined || fact.value < leastMoney ? null : { ...fact, role: "money", unit };
}

function isMisnamed(unit: string | null, text: string): boolean {
  const isIncluded = includedUnits.has(unit ?? "") && inclusion.test(text);
  return isIncluded || (unit === "workers" && agents.test(text) && !employees.test(text));
}

function isMisread({ value, role }: NumberFact, text: string): boolean {
  // "Ont arrêté à 60 le nombre de députés": they fixed it, and arrested nobody.
  if (role === "arrested" && /(?<!\p{L})arrêté (?:à|au)(?!\p{L})/iu.test(text)) return true;
  if (role === "wounded" && (diedOfWounds.test(text) || unsurvived.test(text))) return true;
  return value === 1 && nobody.test(text);
}
