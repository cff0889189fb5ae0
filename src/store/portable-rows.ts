import { z } from "zod";
import { alertSchema } from "../delivery/stored-alert.ts";
import { feedStateSchema } from "../feeds/feed-state.ts";
import { webSubSchema } from "../feeds/websub/websub.ts";
import { auditRecord, decidedRecord } from "./audit-trail.ts";
import { coverageRecord } from "./coverage-told.ts";
import {
  decisionRecord,
  developmentRecord,
  fingerprintRecord,
  mergedRecord,
} from "./development-record.ts";
import { exampleRecord } from "./examples.ts";
import type { RecordKind } from "./keyv-store.ts";
import { noticeDraftRecord } from "./notice-draft.ts";
import { publicationRecord } from "./publications.ts";
import { outcomeRecord, reviewRecord, reviewRequestRecord } from "./reviews.ts";
import { sightingRecord } from "./sightings.ts";
import { choiceRecord, readinessRecord, summaryRecord, vectorRecord } from "./store.ts";
import { subscriptionRecord } from "./subscriptions.ts";
import { tickRecord } from "./ticks.ts";

/** Every kind of record that the store holds. */
export const portableKinds: readonly RecordKind<unknown>[] = [
  auditRecord,
  choiceRecord,
  coverageRecord,
  decidedRecord,
  decisionRecord,
  developmentRecord,
  exampleRecord,
  fingerprintRecord,
  mergedRecord,
  noticeDraftRecord,
  outcomeRecord,
  publicationRecord,
  readinessRecord,
  reviewRecord,
  reviewRequestRecord,
  sightingRecord,
  subscriptionRecord,
  summaryRecord,
  tickRecord,
  vectorRecord,
  { namespace: "feed", schema: feedStateSchema },
  { namespace: "websub", schema: webSubSchema },
];
const schemas = new Map<string, z.ZodType>(
  portableKinds.map(({ namespace, schema }) => [namespace, schema]),
);

const text = z.string();
const whole = z.int();
const wholeOrNull = z.int().nullable();
const flag = z.literal([0, 1]);

const record = z
  .strictObject({ key: text, value: text, expires: wholeOrNull })
  .check(({ value: { key, value }, issues }) => {
    const [namespace = ""] = key.split(":", 1);
    const schema = schemas.get(namespace);
    const isSound = schema && jsonOf(z.object({ value: schema })).safeParse(value).success;
    if (isSound) return;
    const message = schema ? "does not hold what it should" : "is of a kind that is not known";
    issues.push({ code: "custom", input: key, path: [key], message });
  });

/** The tables of the store, and what a row of each looks like. */
export const portableRows: Readonly<Record<string, z.ZodObject>> = {
  records: record,
  token_budget: z.strictObject({ day: z.iso.date(), tokens: whole }),
  alerts: z.strictObject({
    development_id: text,
    revision: whole,
    edition: whole,
    alert: jsonOf(alertSchema),
  }),
  deliveries: z.strictObject({
    sequence: whole,
    id: text,
    platform: text,
    chat_id: text,
    thread_id: text,
    development_id: text,
    revision: whole,
    action: text,
    layout: text,
    silent: flag,
    severity: whole,
    state: z.enum(["pending", "sending", "sent", "dead", "cancelled"]),
    attempts: whole,
    enqueued_at: whole,
    not_before: whole,
    started_at: wholeOrNull,
    settled_at: wholeOrNull,
    receipts: jsonOf(z.array(text)),
    reason: text.nullable(),
    edition: whole,
    held: flag,
    digest_id: text.nullable(),
    ping: text.nullable(),
    amends: wholeOrNull,
    digits: text,
    own_alert: jsonOf(alertSchema).nullable(),
  }),
  pauses: z.strictObject({ platform: text, chat_id: text, until: whole }),
  chat_moves: z.strictObject({ platform: text, from_chat_id: text, to_chat_id: text }),
  delivery_totals: z.strictObject({ name: text, value: whole }),
};

/** A text that holds JSON of the given form. */
function jsonOf(schema: z.ZodType) {
  return z.string().refine((json) => {
    try {
      return schema.safeParse(JSON.parse(json)).success;
    } catch {
      return false;
    }
  }, "does not hold what it should");
}
