import type { AlertLanguage } from "../text/language.ts";

/**
 * One language's share of an alert in reading order: plain text, every word of it in that language
 * but for names. A channel adds its markup and the isolates, and nothing else.
 */
export interface AlertSection {
  readonly language: AlertLanguage;
  /** Severity mark, flags and, for an update, the word for it: "🟠 🇲🇱 Update 2". */
  readonly mark: string;
  readonly headline: string;
  readonly body: string;
  /** Labelled lines: who says so, place, time in Bamako and Niamey, independent outlets, who wrote it. */
  readonly notes: readonly string[];
  /** The word that stands before the list of sources. */
  readonly sourcesLabel: string;
}
