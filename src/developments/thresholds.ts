import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence that an article and a development are one event weighs, in logits: the
 * sum, put through the logistic function, is the score. Fitted by logistic regression on the labelled
 * stream; `eval --refit` prints what another fit would suggest.
 */
export interface Thresholds {
  /** Where the sum starts: most pairs are two events. */
  readonly start: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  /** Least score of one event. */
  readonly leastScore: number;
}

export const defaultThresholds: Thresholds = {
  start: -6.3,
  weights: {
    wholeKeys: 10,
    nearestKeys: 5,
    words: 7.5,
    concepts: 0.9,
    nations: 2.5,
    sameEventType: 2,
    differentPlaces: -2.4,
    differentRegions: -1.3,
    differentDays: -0.8,
    saysAnother: -3,
    saysMore: 1.4,
    silentDays: -0.45,
  },
  leastScore: 0.4,
};
