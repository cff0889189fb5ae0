import { z } from "zod";
import type { Feed } from "../feeds/feed.ts";

const day = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, "must be YYYY-MM-DD or YYYY-MM");

const feed = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case"),
  outlet: z.string().min(1),
  url: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).nullable(),
  language: z.enum(["ar", "en", "fr", "ha"]),
  scope: z.enum(["mali", "niger", "sahel", "africa", "world"]),
  kind: z.enum(["newsroom", "agency", "state-media", "humanitarian", "research", "aggregator"]),
  enabled: z.boolean(),
  group: z.string().optional(),
  interval: z.int().min(60, "must be at least 60 seconds").optional(),
  model: z.boolean().default(true),
  userAgent: z.string().optional(),
  articlePage: z.boolean().optional(),
  // What follows is for the readers of the file only.
  format: z.string().optional(),
  evidence: z.enum(["measured", "listed", "broken", "guess"]).optional(),
  checkedOn: day.optional(),
  itemsSeen: z.int().optional(),
  alternates: z.array(z.string()).optional(),
  terms: z.string().optional(),
  note: z.string().optional(),
});

type FeedEntry = z.infer<typeof feed>;

/** The shape of `config/feeds.yaml`: ids are unique, and an enabled feed has an address. */
export const feedsFile = z.strictObject({ feeds: z.array(feed) }).check(({ value, issues }) => {
  const seen = new Set<string>();
  for (const [index, { id, enabled, url }] of value.feeds.entries()) {
    const path = ["feeds", index, "id"];
    if (seen.has(id)) {
      issues.push({ code: "custom", input: id, path, message: "stands there twice" });
    }
    if (enabled && url === null) {
      issues.push({ code: "custom", input: url, path, message: "is enabled but has no url" });
    }
    seen.add(id);
  }
});

/** The entries that have an address, as the poller needs them. */
export function feedsOf(file: z.infer<typeof feedsFile>): readonly Feed[] {
  return file.feeds.flatMap((entry) => (entry.url === null ? [] : [toFeed(entry, entry.url)]));
}

function toFeed(entry: FeedEntry, url: string): Feed {
  const { id, outlet, language, scope, kind, enabled, group, interval, model } = entry;
  const { userAgent, articlePage } = entry;
  const given = { id, outlet, url, language, scope, kind, enabled, group, interval, model };
  return { ...given, userAgent, articlePage };
}
