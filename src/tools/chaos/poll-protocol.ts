import { z } from "zod";

/** What a polling process is told first. */
export const pollerTask = z.object({
  /** The settings that differ from the usual ones. */
  variables: z.record(z.string(), z.string()),
  feedUrl: z.url(),
  /** By what name it asks for feeds. */
  name: z.string(),
});

export type PollerTask = z.infer<typeof pollerTask>;

/** What it tells: the tick that had its round, or null once it is up. */
export const pollerReport = z.object({ slot: z.string().nullable() });

export type PollerReport = z.infer<typeof pollerReport>;
