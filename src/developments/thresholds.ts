/** What decides whether two articles report the same event. Fitted on the labelled stream; see `eval`. */
export interface Thresholds {
  /** Least score by words and shared keys together, where the development has an article in the language. */
  readonly together: number;
  /** Least score by the shared keys alone, which carry across languages. */
  readonly acrossLanguages: number;
  /** Share of the score that the keys make; the words make the rest. */
  readonly keyShare: number;
  /** What is left of a score when the places differ, and again when the days do. */
  readonly afterConflict: number;
  /** Days of silence after which a score has fallen to 1/e. */
  readonly decayDays: number;
}

export const defaultThresholds: Thresholds = {
  together: 0.22,
  acrossLanguages: 0.13,
  keyShare: 0.6,
  afterConflict: 0.45,
  decayDays: 12,
};
