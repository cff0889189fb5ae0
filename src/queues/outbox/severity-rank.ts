import type { Alert } from "../../alerts/alert.ts";

/** What the database sorts by. */
export const severityRank: Readonly<Record<Alert["severity"], number>> = {
  low: 0,
  medium: 1,
  high: 2,
  critical: 3,
};
