/**
 * What each piece of evidence that an article and a development are one event weighs, in logits: the
 * sum, put through the logistic function, is the score. Fitted by logistic regression on the labelled
 * stream; `eval --refit` prints what another fit would suggest.
 */
export interface Thresholds {
  /** Where the sum starts: most pairs are two events. */
  readonly start: number;
  /** Per unit of cosine between the keys of the article and of the whole development. */
  readonly wholeKeys: number;
  /** The same, of the nearest article of the development. */
  readonly nearestKeys: number;
  /** Per unit of cosine between the words, where the development has an article in the language. */
  readonly words: number;
  /** Per shared kind of act or thing, weighted by how rare it is. */
  readonly concepts: number;
  readonly sameEventType: number;
  readonly differentPlaces: number;
  readonly differentRegions: number;
  readonly differentDays: number;
  /** Per day since the development was last in the news. */
  readonly silentDay: number;
  /** Least score of one event. */
  readonly leastScore: number;
}

export const defaultThresholds: Thresholds = {
  start: -5.7,
  wholeKeys: 7.7,
  nearestKeys: 2.1,
  words: 8.2,
  concepts: 1.04,
  sameEventType: 1.95,
  differentPlaces: -2.2,
  differentRegions: -0.9,
  differentDays: -0.9,
  silentDay: -0.5,
  leastScore: 0.38,
};
