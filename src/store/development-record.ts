import type { ZodType } from "zod";
import { z } from "zod";
import type { Article } from "../articles/article.ts";
import {
  countriesSchema,
  eventTypeSchema,
  severitySchema,
  topicSchema,
} from "../delivery/stored-alert.ts";
import type { Change, Decision, Development } from "../developments/development.ts";
import type { RecordKind } from "./keyv-store.ts";

type Facts = Development["facts"];
type NumberRole = NonNullable<Change["role"]>;

const dayMs = 24 * 60 * 60 * 1_000;
// JSON has no dates; a text that is none must not become the year 1970.
export const dateSchema = z.iso.datetime().transform((text) => new Date(text));
// Objects, so that the compiler misses a value that was added to a type and not here.
const numberRole = z.enum({
  killed: "killed",
  wounded: "wounded",
  abducted: "abducted",
  missing: "missing",
  released: "released",
  arrested: "arrested",
  displaced: "displaced",
  sentenced: "sentenced",
  destroyed: "destroyed",
  affected: "affected",
  money: "money",
  percent: "percent",
  count: "count",
} satisfies { readonly [R in NumberRole]: R });
const changeKind = z.enum({
  toll: "toll",
  claim: "claim",
  denial: "denial",
  confirmation: "confirmation",
  reaction: "reaction",
  actor: "actor",
  place: "place",
  outcome: "outcome",
  eventType: "eventType",
} satisfies { readonly [K in Change["kind"]]: K });

const facts: ZodType<Facts> = z.object({
  places: z.array(z.string()),
  actors: z.array(z.string()),
  numbers: z.array(
    z.object({
      value: z.number(),
      role: numberRole,
      unit: z.string().nullable(),
      bound: z.enum(["exact", "atLeast", "about", "atMost"]),
    }),
  ),
  eventType: eventTypeSchema.nullable(),
  claim: z.object({
    status: z.enum(["confirmed", "claimed", "disputed", "denied"]),
    by: z.string().nullable(),
  }),
  eventDate: dateSchema.nullable(),
});

/** An article as it lies in the store. */
export const articleSchema: ZodType<Article> = z.object({
  id: z.string(),
  feedId: z.string(),
  outlet: z.string(),
  family: z.string(),
  language: z.enum(["ar", "en", "fr", "other"]),
  scope: z.enum(["mali", "niger", "sahel", "africa", "world"]).optional(),
  url: z.string(),
  title: z.string(),
  text: z.string(),
  publishedAt: dateSchema.nullable(),
  modelAllowed: z.boolean(),
});

const change: ZodType<Change> = z.object({
  kind: changeKind,
  role: numberRole.optional(),
  unit: z.string().nullable().optional(),
  from: z.number().nullable().optional(),
  to: z.number().optional(),
  who: z.string().nullable().optional(),
  reason: z.string(),
});

/** Kept well past the days in which an article may still belong to it. */
export const developmentRecord: RecordKind<Development> = {
  namespace: "development",
  ttlMs: 60 * dayMs,
  schema: z.object({
    id: z.string(),
    revision: z.int(),
    countries: countriesSchema,
    topic: topicSchema,
    severity: severitySchema,
    facts,
    changes: z.array(change),
    articles: z.array(articleSchema),
    ownCorrections: z
      .array(
        z.object({
          kind: z.enum(["correction", "withdrawal"]),
          outlet: z.string(),
          family: z.string(),
          language: z.enum(["ar", "en", "fr", "other"]),
          text: z.string(),
        }),
      )
      .optional(),
    startedAt: dateSchema,
    updatedAt: dateSchema,
  }),
};

/**
 * By the id of a development that was merged into another: the id of that other. Kept as long as what
 * was told of it, whose posts carry the old id.
 */
export const mergedRecord: RecordKind<string> = {
  namespace: "merged-development",
  ttlMs: 120 * dayMs,
  schema: z.string(),
};

/** For `/why`: what became of an article. */
export const decisionRecord: RecordKind<Decision> = {
  namespace: "decision",
  ttlMs: 60 * dayMs,
  schema: z.object({
    articleId: z.string(),
    kind: z.enum(["new", "update", "duplicate", "irrelevant"]),
    topic: topicSchema,
    countries: countriesSchema,
    developmentIds: z.array(z.string()),
    facts: facts.nullable(),
    severity: severitySchema.nullable(),
    reasons: z.array(z.string()),
  }),
};

/** Hash of what an article said when it was last read. Kept as long as a slow feed may show it. */
export const fingerprintRecord: RecordKind<string> = {
  namespace: "fingerprint",
  ttlMs: 120 * dayMs,
  schema: z.string(),
};
