import type { Development } from "../../src/developments/development.ts";
import type { SeverityTable } from "../../src/developments/severity.ts";
import type { Thresholds } from "../../src/developments/thresholds.ts";
import { defaultThresholds } from "../../src/developments/thresholds.ts";
import type { Tracker } from "../../src/developments/tracker.ts";
import { createTracker } from "../../src/developments/tracker.ts";
import { eventTypes } from "../../src/facts/facts.ts";
import { judgeRelevance } from "../../src/relevance/relevance.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

/** Everything is low but for its toll. */
export const severityTable: SeverityTable = {
  eventTypes: Object.fromEntries(
    eventTypes.map((type) => [type, "low"]),
  ) as SeverityTable["eventTypes"],
  toll: { medium: 1, high: 10, critical: 50 },
  claimedAtMost: "high",
};

/** A tracker as the product makes it, with the shipped gazetteer. */
export function aTracker(
  saved: readonly Development[] = [],
  thresholds: Thresholds = defaultThresholds,
): Tracker {
  return createTracker({
    gazetteer: shippedGazetteer,
    relevance: (article) => judgeRelevance(article, shippedGazetteer),
    severity: severityTable,
    thresholds,
    saved,
  });
}
