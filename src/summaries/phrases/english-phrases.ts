import type { NumberFact } from "../../facts/facts.ts";
import type { CountedNoun } from "./counted-nouns.ts";
import { countedNoun, peopleNoun } from "./counted-nouns.ts";
import type { Fate, FateCount, Figure, Lead, Phrasebook } from "./phrasebook.ts";
import { located } from "./phrasebook.ts";

const digits = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const participles: Readonly<Record<Fate, string>> = {
  killed: "killed",
  died: "killed",
  wounded: "wounded",
  abducted: "abducted",
  missing: "missing",
  released: "released",
  arrested: "detained",
  displaced: "displaced",
  destroyed: "destroyed",
  burned: "burned",
  affected: "affected",
  arrived: "arrived",
  held: "still held",
  captured: "captured",
  neutralised: "neutralised",
};

/** English as a news desk writes it; the rules stand in `docs/voice.md`. */
export const englishPhrases: Phrasebook = {
  leadHeadline(lead) {
    const where = lead.country || lead.place || headingParties(lead);
    const what = headlineOf(lead) + claimMark(lead);
    return where === "" ? capital(what) : `${where}: ${what}`;
  },
  leadSentence(lead) {
    const where = areaOf(lead);
    const event = lead.event ? ` ${linkOf(lead)} ${lead.event.en}` : "";
    if (lead.counts.length > 0) {
      return `According to ${lead.teller.en}, ${clauses(lead.counts)}${event}${where}.`;
    }
    if (lead.clauses.length > 0) {
      return `According to ${lead.teller.en}, ${list.format(located(lead.clauses, where))}.`;
    }
    if (lead.event && lead.isSure) {
      const verb = isPlural(lead.event.en) ? "were" : "was";
      return `${capital(lead.event.en)} ${verb} reported${where}, according to ${lead.teller.en}.`;
    }
    return reportSentence(lead, where);
  },
  counts: (counts, teller) => `According to ${teller.en}, ${clauses(counts)}.`,
  claim(holder, event) {
    const claims = holder.enIsPlural ? "have claimed" : "has claimed";
    return `${capital(holder.en)} ${claims} responsibility${event ? ` for ${event.enThe}` : ""}.`;
  },
  claimHeading(holder, event, where) {
    const claims = `${bare(holder.en)} ${holder.enIsPlural ? "claim" : "claims"}`;
    const what = `${claims} responsibility${event ? ` for ${bare(event.enThe)}` : ""}`;
    return where === "" ? capital(what) : `${where}: ${what}`;
  },
  setting: (event, place, teller) =>
    `${capital(event.enThe)} took place in the ${place} area, according to ${teller.en}.`,
  refusal({ en, enIsPlural }, status) {
    const [many, one, what] = refusals[status];
    return `${capital(en)} ${enIsPlural ? many : one} ${what}.`;
  },
  correction: (figure, teller) =>
    `${capital(teller.en)} ${teller.enIsPlural ? "have" : "has"} corrected an earlier figure of ${numberWord(figure)}.`,
  denial(holder, subject) {
    const denies = `${holder.en} ${holder.enIsPlural ? "deny" : "denies"}`;
    const what = subject === null ? "reports" : `reports of ${subject}`;
    return { clause: `${denies} the report`, heading: `${bare(denies)} ${what}` };
  },
  acts: (acts, teller) => `According to ${teller.en}, ${list.format(acts)}.`,
  figures(figures, teller) {
    const told = list.format(figures.map(figureEnglish));
    return `${capital(teller.en)} ${teller.enIsPlural ? "speak" : "speaks"} of ${told}.`;
  },
  countHeading({ fate, fact }, teller, where) {
    const what = `${countEnglish(fact)} ${fate === "died" ? "dead" : participles[fate]}`;
    const says = `${teller.en} ${teller.enIsPlural ? "say" : "says"}`;
    return `${where === "" ? capital(what) : `${where}: ${what}`}, ${says}`;
  },
  tollChange({ fate, unit, from, to }, where) {
    const isToll = fate === "killed" || fate === "died";
    const noun = isToll ? "toll" : `number of ${partyOf(unit)} ${participles[fate]}`;
    const moves = `${noun} ${to > from ? "rises" : "lowered"} from ${digits.format(from)} to ${digits.format(to)}`;
    return where === "" ? capital(moves) : `${where}: ${moves}`;
  },
  reportedBy: (teller) => `Reported by ${teller.en}.`,
  attributed: (sentence, teller) =>
    `${sentence.replace(/[.\s]+$/, "")}, according to ${teller.en}.`,
};

const refusals = {
  denied: ["deny", "denies", "the report"],
  rejected: ["reject", "rejects", "the accusations"],
  disputed: ["dispute", "disputes", "the other accounts"],
} as const;

// Nobody is released in an abduction.
const comesAfter = new Set<Fate>(["missing", "released", "arrested", "held"]);
const isState = new Set<Fate>(["missing", "held"]);
const partyOf = (unit: string | null): string => nounOf(unit).en.many;
const nounOf = (unit: string | null): CountedNoun => (unit && countedNoun(unit)) || peopleNoun();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isPlural = (noun: string): boolean => !/^an? /.test(noun) && noun.endsWith("s");

/** "at least 14 soldiers", "about 40 fuel tankers", "three officers". */
function countEnglish({ value, unit, bound }: NumberFact): string {
  const before = { exact: "", atLeast: "at least ", about: "about ", atMost: "up to " }[bound];
  const noun = nounOf(unit).en;
  return `${before}${numberWord(value)} ${value === 1 ? noun.one : noun.many}`;
}

/** "800 tonnes of uranium", "a loan of 27 million dollars". */
function figureEnglish({ fact, matter }: Figure): string {
  const amount = countEnglish(fact);
  if (matter === null) return amount;
  return fact.role === "money" ? `${matter.en} of ${amount}` : `${amount} of ${matter.en}`;
}

function numberWord(value: number): string {
  const billions = value / 1_000_000_000;
  if (billions >= 1 && Number.isInteger(billions * 10)) return `${digits.format(billions)} billion`;
  const millions = value / 1_000_000;
  if (millions >= 1 && Number.isInteger(millions * 10)) return `${digits.format(millions)} million`;
  return words[value] ?? digits.format(value);
}

function clauses(counts: readonly FateCount[]): string {
  return list.format(counts.map(({ fate, fact }) => `${countEnglish(fact)} ${verbOf(fate, fact)}`));
}

function verbOf(fate: Fate, { value }: NumberFact): string {
  if (fate === "died" || fate === "arrived") return fate;
  const past = value === 1 ? "was" : "were";
  const present = value === 1 ? "is" : "are";
  return `${isState.has(fate) ? present : past} ${participles[fate]}`;
}

// What an armed group says stays what it says, in a headline as well.
function claimMark({ teller }: Lead): string {
  if (teller.side !== "armed group") return "";
  return `, ${teller.en} ${teller.enIsPlural ? "say" : "says"}`;
}

function reportSentence({ teller, topics, place }: Lead, where: string): string {
  const reports = `${capital(teller.en)} ${teller.enIsPlural ? "report" : "reports"}`;
  return topics.length > 0
    ? `${reports} on ${list.format(topics)}${place === "" ? "" : where}.`
    : `${reports} news${where.replace(/^ in/, " from")}.`;
}

function headlineOf(lead: Lead): string {
  const { event, counts, headings, isSure } = lead;
  const [first] = counts;
  const at = lead.place === "" || !lead.isLocal ? "" : ` in ${lead.place} area`;
  if (first) return `${tollHeading(first, lead)}${at}`;
  if (headings[0]) return `${headings[0]}${at}`;
  return event && isSure ? `${bare(event.en)} reported${at}` : reportHeading(lead, at);
}

function tollHeading({ fact, fate }: FateCount, lead: Lead): string {
  const what = `${countEnglish(fact)} ${fate === "died" ? "dead" : participles[fate]}`;
  return lead.event ? `${what} ${linkOf(lead)} ${bare(lead.event.en)}` : what;
}

function reportHeading({ topics }: Lead, at: string): string {
  return topics.length > 0
    ? `report on ${list.format(topics)}`
    : `news${at.replace(/^ in/, " from")}`;
}

// People are missing after an accident, not in it.
const linkOf = ({ counts }: Lead): string =>
  comesAfter.has(counts[0]?.fate ?? "killed") ? "after" : "in";

// Headlines drop articles.
const bare = (noun: string): string => noun.replace(/^(?:an?|the) /, "");

/** Nobody else heads what somebody did. */
const headingParties = ({ headings, parties }: Lead): string =>
  headings.length > 0 ? capital(list.format(parties.slice(0, 2).map(bare))) : "";

function areaOf({ place, country, isLocal, isTowards }: Lead): string {
  if (!isLocal || (isTowards && place === "")) return "";
  if (isTowards) return ` in the ${place} area`;
  if (place === "") return country === "" ? "" : ` in ${country}`;
  return country === "" || country === place
    ? ` in the ${place} area`
    : ` in the ${place} area of ${country}`;
}
