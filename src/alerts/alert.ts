import type { Severity } from "../developments/severity.ts";
import type { EventType } from "../facts/facts.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { Verdict } from "../relevance/verdict.ts";
import type { Bilingual } from "../text/language.ts";

/** A development as it is told at one revision: plain text, no platform's markup, no isolates. */
export interface Alert {
  readonly developmentId: string;
  readonly revision: number;
  /** 0 as first told. When nothing but sources was added since: in which five minutes since 1970. */
  readonly edition: number;
  /** Whether a change is worth a message of its own: the severity rose, the toll moved, somebody claims or denies. */
  readonly matters: boolean;
  readonly countries: readonly Country[];
  readonly topic: Verdict["topic"];
  readonly eventType: EventType | null;
  readonly severity: Severity;
  readonly headline: Bilingual;
  readonly body: Bilingual;
  /** Who says so and how sure: "Claimed by JNIM; not confirmed". */
  readonly certainty: Bilingual;
  /** Best known place, or empty. */
  readonly place: Bilingual;
  /** Where it happened by gazetteer ids, each town with its region; empty when no more than the country is known. */
  readonly places: readonly string[];
  readonly sources: readonly Source[];
  /** Outlets that do not copy each other. */
  readonly independentOutlets: number;
  /** Of the newest article, as an ISO 8601 instant. */
  readonly publishedAt: string;
  /** The moderators of a chat, where they put it into other words for that chat. */
  readonly writtenBy: "model" | "extract" | "moderators";
  /** What was wrong with it as it was told before, oldest first. */
  readonly notices: readonly Notice[];
  /** The bot speaks for itself: headline and body are all there is. Left out for news. */
  readonly isAnnouncement?: boolean | undefined;
  /** What moderators see around it who are asked about it; left out for everybody else. */
  readonly card?: Card | undefined;
}

/** A question to moderators. */
export interface Card {
  /** Stands before the alert: what is asked. */
  readonly preface: Bilingual;
  /** What can be pressed under it, with the command each stands for. */
  readonly buttons: readonly { readonly what: CardButton; readonly line: string }[];
  /** Of the alert that is shown; its own revisions count how often the card was changed. */
  readonly revision: number;
}

type CardButton = (typeof cardButtons)[number];

/** What moderators can be offered. */
export const cardButtons = ["accept", "approve", "edit", "hold", "reject"] as const;

/** The text of an alert was wrong, or the whole of it. */
export type Notice = {
  /** The revision that brought the notice. */
  readonly revision: number;
  /** An ISO 8601 instant. */
  readonly at: string;
} & (
  | { readonly kind: "correction"; readonly wrong: Bilingual; readonly right: Bilingual }
  // An outlet took back its own words: who, and what it says about it.
  | { readonly kind: "amendment"; readonly reason: Bilingual }
  | { readonly kind: "retraction"; readonly reason: Bilingual }
);

/** Whether an alert was taken back altogether. */
export function isRetracted({ notices }: Alert): boolean {
  return notices.at(-1)?.kind === "retraction";
}

/** One article behind an alert. */
export interface Source {
  readonly outlet: string;
  readonly language: string;
  readonly url: string;
  /** The headline in its own language. */
  readonly title: string;
}
