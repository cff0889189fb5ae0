import { z } from "zod";
import { countriesSchema } from "../delivery/stored-alert.ts";
import type { Example, Examples } from "../developments/example.ts";
import { feedbacks } from "../developments/example.ts";
import { articleSchema, dateSchema } from "./development-record.ts";
import type { RecordKind, Records } from "./keyv-store.ts";

// Of operators and of readers each, so that however many readers press a button, no decision goes.
const mostExamples = 500;

/** What people said of decisions. A year covers the seasons of the news; then its words are old. */
export const exampleRecord: RecordKind<Example> = {
  namespace: "example",
  ttlMs: 365 * 24 * 60 * 60 * 1_000,
  schema: z.object({
    at: dateSchema,
    article: articleSchema,
    others: z.array(articleSchema),
    judgement: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("pair"), isSame: z.boolean() }),
      z.object({
        kind: z.literal("label"),
        label: z.enum(["new", "update", "duplicate", "irrelevant"]),
        countries: countriesSchema.nullable(),
      }),
      z.object({ kind: z.literal("feedback"), feedback: z.enum(feedbacks) }),
    ]),
  }),
};

/** Keeps examples as records. */
export function createExamples(records: Records<Example>): Examples {
  return {
    async keep(key, example) {
      await records.set(key, example);
      const alike = (await Array.fromAsync(records.entries())).filter(
        ([, other]) => isFeedback(other) === isFeedback(example),
      );
      const surplus = alike.toSorted(([, a], [, b]) => newestFirst(a, b)).slice(mostExamples);
      for (const [old] of surplus) await records.delete(old);
    },
    async all() {
      const entries = await Array.fromAsync(records.entries());
      return entries.map(([, example]) => example).toSorted((a, b) => newestFirst(b, a));
    },
  };
}

function isFeedback({ judgement }: Example): boolean {
  return judgement.kind === "feedback";
}

function newestFirst(a: Example, b: Example): number {
  return b.at.getTime() - a.at.getTime();
}
