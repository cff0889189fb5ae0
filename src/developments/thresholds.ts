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
  start: -4.9,
  weights: {
    wholeKeys: 10,
    nearestKeys: 5.5,
    words: 6,
    concepts: 0.95,
    nations: 3,
    sameEventType: 0.9,
    differentEventType: -1.5,
    differentPlaces: -2.3,
    differentRegions: -1.5,
    differentDays: -0.3,
    saysMore: 1.4,
    silentDays: -0.6,
  },
  leastScore: 0.33,
};
