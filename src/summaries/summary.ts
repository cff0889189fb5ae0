import type { Development } from "../developments/development.ts";
import type { AlertLanguage } from "../text/language.ts";

/** The bilingual text of one development at one revision. Plain text, nothing in the other language beyond names. */
export interface Summary {
  readonly ar: SummaryText;
  readonly en: SummaryText;
  readonly method: "model" | "extractive";
  /** Why the model's text was not used, where one was asked for. */
  readonly rejected?: string | undefined;
}

/** One language of a summary. */
export interface SummaryText {
  readonly language: AlertLanguage;
  readonly headline: string;
  /** One to three sentences; never repeats the headline. */
  readonly body: string;
}

/** Writes the summary of a development. Never rejects: the extractive form is always there. */
export type Summarise = (development: Development) => Promise<Summary>;
