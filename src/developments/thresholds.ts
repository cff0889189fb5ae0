import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence that an article and a development are one event weighs, in logits: the
 * sum, put through the logistic function, is the score. Fitted by logistic regression on the part of
 * the labelled stream that was worked on, with a share of the tables of words left out at random, so
 * that the weights suit news whose words no table knows.
 */
export interface Thresholds {
  /** Where the sum starts: most pairs are two events. */
  readonly start: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  /** Least score of one event. */
  readonly leastScore: number;
  /** Scores between which a judge may decide, where there is one; outside of them the rules are sure. */
  readonly greyBand: { readonly from: number; readonly to: number };
}

export const defaultThresholds: Thresholds = {
  start: -3.4,
  weights: {
    wholeKeys: 11,
    nearestKeys: 6.2,
    words: 7.5,
    concepts: 0.9,
    nations: 4,
    names: 1,
    sameEventType: 0.2,
    differentEventType: -0.9,
    differentFamily: -1.15,
    differentPlaces: -2.7,
    differentRegions: -1.9,
    differentDays: -0.1,
    saysMore: 0.8,
    silentDays: -0.84,
  },
  leastScore: 0.57,
  greyBand: { from: 0.1, to: 0.9 },
};
