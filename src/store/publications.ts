import { z } from "zod";
import { isRetracted } from "../alerts/alert.ts";
import { alertSchema } from "../delivery/stored-alert.ts";
import type { RecordKind, Records } from "./keyv-store.ts";

const publicationSchema = z.object({
  developmentId: z.string(),
  revision: z.int(),
  told: z.int(),
  alert: alertSchema.nullable(),
  toldAt: z.iso.datetime().nullable().default(null),
  isOwed: z.boolean().default(false),
  heeded: z.int().default(0),
});

/** What the chats were told of one development, and the last alert about it. */
type Publication = z.infer<typeof publicationSchema>;
type Alert = NonNullable<Publication["alert"]>;

/** Outlives the development itself: one forgotten too early would be told as new again. */
export const publicationRecord: RecordKind<Publication> = {
  namespace: "publication",
  ttlMs: 120 * 24 * 60 * 60 * 1_000,
  schema: publicationSchema,
};

/** The alerts of late, whether or not they were sent to the chat that asks. */
export interface RecentAlerts {
  /** Newest first, one per development at its newest revision, of those that fit. Rejects when the store fails. */
  latest(fits: (alert: Alert) => boolean, limit: number): Promise<readonly Alert[]>;
}

/** Reads the recent alerts off the publications. */
export function createRecentAlerts(publications: Records<Publication>): RecentAlerts {
  return {
    async latest(fits, limit) {
      const fitting: Alert[] = [];
      for await (const [, { alert }] of publications.entries()) {
        if (alert && !isRetracted(alert) && fits(alert)) fitting.push(alert);
      }
      const newestFirst = (a: Alert, b: Alert) =>
        Date.parse(b.publishedAt) - Date.parse(a.publishedAt);
      return fitting.sort(newestFirst).slice(0, limit);
    },
  };
}
