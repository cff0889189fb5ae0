import type { CaseFiles } from "../../src/commands/why/case-file.ts";

/** Where nothing was ever read. */
export const noCaseFiles: CaseFiles = {
  named: async () => [],
  toldBy: async () => [],
  ofDevelopment: async () => null,
  courseOf: async () => null,
  ofWords: async (title) => ({
    title,
    sighting: null,
    decision: null,
    development: null,
    alert: null,
    toldAt: null,
    wasOldNews: false,
    review: null,
    deliveries: [],
  }),
};
