import { z } from "zod";
import { lookupKey } from "../articles/lookup-key.ts";
import type { Sighting, Sightings } from "../commands/why/case-file.ts";
import { dateSchema } from "./development-record.ts";
import type { RecordKind, Records } from "./keyv-store.ts";

// As long as the decisions they lead to.
const ttlMs = 60 * 24 * 60 * 60 * 1_000;

export const sightingRecord: RecordKind<Sighting> = {
  namespace: "sighting",
  ttlMs,
  schema: z.object({
    id: z.string(),
    feedId: z.string(),
    outlet: z.string(),
    language: z.enum(["ar", "en", "fr", "other"]),
    url: z.string(),
    title: z.string(),
    publishedAt: dateSchema.nullable(),
    readAt: dateSchema,
  }),
};

/** Keeps each under its address and its headline: whoever asks has one of them. */
export function createSightings(records: Records<Sighting>): Sightings {
  return {
    note: (articles) =>
      records.setMany(
        articles.map(sightingOf).flatMap((one) => [
          [lookupKey(one.url), one],
          [lookupKey(one.title), one],
        ]),
      ),
    find: (words) => records.get(lookupKey(words)),
  };
}

// Without its text: who asks has read it.
function sightingOf(given: Sighting): Sighting {
  const { id, feedId, outlet, language, url, title, publishedAt, readAt } = given;
  return { id, feedId, outlet, language, url, title, publishedAt, readAt };
}
