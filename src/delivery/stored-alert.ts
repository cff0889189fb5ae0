import type { ZodType } from "zod";
import { z } from "zod";
import type { Alert } from "../alerts/alert.ts";
import { cardButtons } from "../alerts/alert.ts";
import { severities } from "../developments/severity.ts";
import { eventTypes } from "../facts/facts.ts";

export const layoutSchema = z.enum(["ar", "en", "ar-en", "en-ar"]);
export const digitsSchema = z.enum(["western", "eastern"]);
export const countriesSchema = z.array(z.enum(["ML", "NE"]));
export const topicSchema = z.enum(["news", "sport", "celebrity"]);
export const severitySchema = z.enum(severities);
export const eventTypeSchema = z.enum(eventTypes);

const bilingual = z.object({ ar: z.string(), en: z.string() });

const noticeFields = { revision: z.int(), at: z.iso.datetime() };
const notice = z.discriminatedUnion("kind", [
  z.object({
    ...noticeFields,
    kind: z.literal("correction"),
    wrong: bilingual,
    right: bilingual,
  }),
  z.object({ ...noticeFields, kind: z.literal("amendment"), reason: bilingual }),
  z.object({ ...noticeFields, kind: z.literal("retraction"), reason: bilingual }),
]);

/** An alert as JSON brings it back, from the queue or from the store. */
export const alertSchema: ZodType<Alert> = z.object({
  developmentId: z.string(),
  revision: z.int(),
  // Alerts of the first versions, which only ever posted, have none of the fields with a default.
  edition: z.int().default(0),
  matters: z.boolean().default(false),
  countries: countriesSchema,
  topic: topicSchema,
  eventType: eventTypeSchema.nullable(),
  severity: severitySchema,
  headline: bilingual,
  body: bilingual,
  certainty: bilingual,
  place: bilingual,
  places: z.array(z.string()).default([]),
  sources: z.array(
    z.object({ outlet: z.string(), language: z.string(), url: z.string(), title: z.string() }),
  ),
  independentOutlets: z.int(),
  publishedAt: z.string(),
  writtenBy: z.enum(["model", "extract", "moderators"]),
  notices: z.array(notice).default([]),
  isAnnouncement: z.boolean().optional(),
  card: z
    .object({
      preface: bilingual,
      buttons: z.array(z.object({ what: z.enum(cardButtons), line: z.string() })),
      revision: z.int(),
    })
    .optional(),
});
