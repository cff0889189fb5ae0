import type { ZodType } from "zod";
import { z } from "zod";
import type { Chat } from "./delivery.ts";
import { isTimeZone } from "./local-time.ts";
import {
  countriesSchema,
  digitsSchema,
  eventTypeSchema,
  layoutSchema,
  severitySchema,
  topicSchema,
} from "./stored-alert.ts";
import type { ReviewRules, Subscription } from "./subscription.ts";

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const timeZone = z.string().refine(isTimeZone);

/** A chat as JSON brings it back. */
export const chatSchema: ZodType<Chat> = z.object({
  platform: z.enum(["telegram", "discord", "console"]),
  chatId: z.string(),
  threadId: z.string().nullable(),
});

/** How a chat's moderators decide that have not said so. */
export const usualReviewRules: ReviewRules = {
  people: 1,
  waitMinutes: 6 * 60,
  afterwards: "confirmed",
  outlets: 2,
};

/** How many places, words or mutes a chat can have. */
export const mostListed = 20;
/** UTF-16 units of one of its words. */
export const longestWord = 40;

/** What another chat can take over from a subscription. Subscriptions of earlier versions lack what has a default. */
export const portableFields = {
  layout: layoutSchema,
  digits: digitsSchema.default("western"),
  countries: countriesSchema.min(1),
  topics: z.array(topicSchema),
  unwantedKinds: z.array(eventTypeSchema).default([]),
  places: z.array(z.string().max(80)).max(mostListed).default([]),
  words: z.array(z.string().min(1).max(longestWord)).max(mostListed).default([]),
  minSeverity: severitySchema,
  quiet: z.object({ from: timeOfDay, to: timeOfDay, timeZone }).nullable().default(null),
  digest: z.enum(["instant", "hourly", "daily"]).default("instant"),
  heartbeat: timeOfDay.nullable().default(null),
  criticalOverrides: z.boolean().default(true),
  mutes: z
    .array(
      z.object({
        kind: z.enum(["development", "outlet", "word"]),
        value: z.string().min(1).max(80),
        until: z.iso.datetime().nullable(),
      }),
    )
    .max(mostListed)
    .default([]),
  ambiguous: z.enum(["resend", "skip"]).default("resend"),
  // Roles are a server's own: what is not of the server is left out where settings are taken over.
  pings: z.partialRecord(severitySchema, z.string().regex(/^\d{1,20}$/)).default({}),
  feedbackButtons: z.boolean().default(false),
  reviewRules: z
    .object({
      people: z.literal([1, 2]),
      waitMinutes: z.int().positive().nullable(),
      afterwards: z.enum(["publish", "drop", "confirmed"]),
      outlets: z.int().min(2).max(9),
    })
    .default(usualReviewRules),
  timeZone: timeZone.default("Africa/Bamako"),
};

/** A subscription as JSON brings it back. */
export const subscriptionSchema: ZodType<Subscription> = z.object({
  chat: chatSchema,
  ...portableFields,
  paused: z.object({ until: z.iso.datetime().nullable() }).nullable().default(null),
  moderatorRole: z.string().nullable().default(null),
  review: z
    .object({
      desk: chatSchema.nullable(),
      since: z.iso.datetime(),
      title: z.string(),
      deskTitle: z.string(),
    })
    .nullable()
    .default(null),
  suspended: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
