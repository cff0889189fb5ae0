import type { Evidence } from "./evidence.ts";

/**
 * What each piece of evidence that an article and a development are one event weighs, in logits: the
 * sum, put through the logistic function, is the score. Fitted by logistic regression on the part of
 * the labelled stream that was worked on, with a share of the tables of words left out at random, so
 * that the weights suit news whose words no table knows; then moved a little by a search that counts
 * the development split of ECB+ as well.
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
  start: -2.3,
  weights: {
    wholeKeys: 14.6,
    nearestKeys: 6.2,
    words: 7.5,
    lackedWords: -4,
    otherPeople: -4,
    noWords: -1.8,
    concepts: 0.77,
    nations: 4,
    names: 1,
    sameEventType: 0.26,
    differentEventType: -0.17,
    differentFamily: -0.6,
    differentPlaces: -2.7,
    differentRegions: -1.9,
    differentDays: -0.1,
    saysMore: 0.98,
    silentDays: -0.84,
  },
  leastScore: 0.6,
  greyBand: { from: 0.1, to: 0.9 },
};
