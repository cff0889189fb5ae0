import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence that an article and a development are one event weighs, in logits: the
 * sum, put through the logistic function, is the score. Fitted by logistic regression, held near
 * the weights before, on the part of the labelled stream that was worked on and on half of a second
 * stream, also with a quarter of the tables of words left out at random, so that the weights suit
 * news whose words no table knows.
 */
export interface Thresholds {
  /** Where the sum starts: most pairs are two events. */
  readonly start: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  /** Least score of one event. */
  readonly leastScore: number;
}

export const defaultThresholds: Thresholds = {
  start: -4.11,
  weights: {
    wholeKeys: 11.34,
    nearestKeys: 6.18,
    words: 4.84,
    concepts: 0.83,
    nations: 2.93,
    sameEventType: 0.14,
    differentEventType: -0.93,
    differentFamily: -0.94,
    differentPlaces: -3.04,
    differentRegions: -1.92,
    differentDays: 0,
    saysMore: 1.35,
    silentDays: -0.89,
  },
  leastScore: 0.4,
};
