import type { ZodType } from "zod";
import { z } from "zod";
import type { ReviewRequest } from "../commands/review/review-deps.ts";
import type { Ending, Outcome, Review } from "../delivery/review/review.ts";
import { endings } from "../delivery/review/review.ts";
import { alertSchema, digitsSchema, layoutSchema } from "../delivery/stored-alert.ts";
import { chatSchema } from "../delivery/stored-subscription.ts";
import type { RecordKind } from "./keyv-store.ts";

// As long as what was told of the development: one forgotten too early would be told unseen.
const ttlMs = 120 * 24 * 60 * 60 * 1_000;

const bilingual = z.object({ ar: z.string(), en: z.string() });
const found = z.object({ chat: chatSchema, title: z.string() });
const verdict = z.enum(["approved", "rejected"]);
const ending: ZodType<Ending> = z.union([verdict, z.enum(endings)]);

/** What waits for moderators, by chat and development. */
export const reviewRecord: RecordKind<Review> = {
  namespace: "review",
  ttlMs,
  schema: z.object({
    tag: z.string(),
    chat: chatSchema,
    title: z.string(),
    desk: chatSchema.nullable(),
    alert: alertSchema,
    text: z.object({ headline: bilingual, body: bilingual }).nullable(),
    orders: z.array(
      z.object({
        action: z.enum(["post", "edit", "reply"]),
        layout: layoutSchema,
        digits: digitsSchema,
        silent: z.boolean(),
        ping: z.string().exactOptional(),
      }),
    ),
    version: z.int(),
    cards: z.int(),
    openedAt: z.iso.datetime(),
    dueAt: z.iso.datetime().nullable(),
    isOnHold: z.boolean(),
    votes: z.array(z.object({ voter: z.string(), verdict })),
    ending: ending.nullable(),
    endedBy: z.string().nullable(),
  }),
};

/** What became of it, by chat and development. */
export const outcomeRecord: RecordKind<Outcome> = {
  namespace: "review-outcome",
  ttlMs,
  schema: z.object({
    chat: chatSchema,
    developmentId: z.string(),
    tag: z.string(),
    revision: z.int(),
    ending: ending.nullable(),
    told: alertSchema.nullable(),
  }),
};

/** Questions to moderators whether they would; as long as somebody may take to see one. */
export const reviewRequestRecord: RecordKind<ReviewRequest> = {
  namespace: "review-request",
  ttlMs: 24 * 60 * 60 * 1_000,
  schema: z.object({ of: found, desk: found }),
};
