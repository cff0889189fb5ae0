import type { fates, NumberFact } from "../../facts/facts.ts";
import type { ClaimHolder } from "../claim-holders.ts";
import type { Matter } from "../statements/matter.ts";
import type { Refusal } from "../statements/refusal.ts";
import type { Worded } from "../words/headline-words.ts";
import type { EventNoun } from "./event-nouns.ts";

/** What became of people or things, as finely as our sentences tell it. */
export type Fate =
  | (typeof fates)[number]
  | "died"
  | "burned"
  | "arrived"
  | "held"
  | "captured"
  | "neutralised";

/** A figure with what became of those it counts. */
export interface FateCount {
  readonly fate: Fate;
  readonly fact: NumberFact;
}

/** A quantity that is nobody's fate, with what it is of where its unit does not say so. */
export interface Figure {
  readonly fact: NumberFact;
  readonly matter: Matter | null;
}

/** What a development is about, when no source says it in the language asked for. */
export interface Lead {
  readonly event: EventNoun | null;
  /** The event happened as far as the headlines say; else they are only about it. */
  readonly isSure: boolean;
  /** Display names in the language; empty when unknown. */
  readonly place: string;
  readonly country: string;
  /** The place is where somebody or something arrived, in whichever country it lies. */
  readonly isTowards: boolean;
  /** Who has a part in it: heads what happened in no single country. */
  readonly parties: readonly string[];
  readonly counts: readonly FateCount[];
  /** What was done, as clauses, and the same as headlines say it. */
  readonly clauses: readonly string[];
  /** The first clause happened somewhere: a court case did not. */
  readonly isLocal: boolean;
  readonly headings: readonly string[];
  /** What it is about, where it is no single event: nouns and names, at most three. */
  readonly topics: readonly string[];
  readonly teller: ClaimHolder;
}

/** The sentences of one language. All but headlines end in a full stop; every one names who says so. */
export interface Phrasebook {
  leadHeadline(lead: Lead): string;
  leadSentence(lead: Lead): string;
  counts(counts: readonly FateCount[], teller: ClaimHolder): string;
  claim(holder: ClaimHolder, event: EventNoun | null): string;
  /** The same over a text, behind where it happened; empty where that is not known. */
  claimHeading(holder: ClaimHolder, event: EventNoun | null, where: string): string;
  /** Where an attack was, below a headline that does not say so. */
  setting(event: EventNoun, place: string, teller: ClaimHolder): string;
  refusal(holder: ClaimHolder, status: Refusal["status"]): string;
  /** That an outlet takes back a figure of its own. */
  correction(figure: number, teller: ClaimHolder): string;
  /** That somebody denies what is said, on a subject where one is known. */
  denial(holder: ClaimHolder, subject: string | null): Worded;
  /** Clauses as `act-words.ts` gives them. */
  acts(clauses: readonly string[], teller: ClaimHolder): string;
  figures(figures: readonly Figure[], teller: ClaimHolder): string;
  /** "Gao: 12 soldiers killed, the army says". */
  countHeading(count: FateCount, teller: ClaimHolder, where: string): string;
  /** "Gao: toll rises from 6 to 12", or "Gao: toll lowered from 12 to 9". */
  tollChange(change: TollChange, where: string): string;
  /** All there is to say below a headline that stands alone. */
  reportedBy(teller: ClaimHolder): string;
  /** Ends a sentence that names no source. */
  attributed(sentence: string, teller: ClaimHolder): string;
}

/** Where it happened belongs to what happened, not to what is said of it after that. */
export function located([first, ...rest]: readonly string[], where: string): string[] {
  return first === undefined ? rest : [first + where, ...rest];
}

interface TollChange {
  readonly fate: Fate;
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
}
