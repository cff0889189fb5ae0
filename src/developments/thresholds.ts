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
  start: -4.6,
  weights: {
    wholeKeys: 8.6,
    nearestKeys: 5.9,
    words: 8,
    concepts: 0.82,
    nations: 3.5,
    sameEventType: 0.7,
    differentEventType: -1.1,
    differentFamily: -1.6,
    differentPlaces: -2.3,
    differentRegions: -1.6,
    differentDays: -0.2,
    saysMore: 1.6,
    silentDays: -0.55,
  },
  leastScore: 0.33,
};
