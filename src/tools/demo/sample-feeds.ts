import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Feed } from "../../feeds/feed.ts";
import type { SampleArticle, SampleDocument, SampleFormat } from "./sample-document.ts";
import { writeSampleDocument } from "./sample-document.ts";

/** Invented news as feeds that grow while the story's time passes. */
export interface SampleFeeds {
  /** One per outlet. Its URL is only a path, such as "/feeds/rgi-fr": whoever serves it puts its address in front. */
  readonly feeds: readonly Feed[];
  /** The first and the last article's instant in the story's time. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  /**
   * The feed as it stood at that instant of the story's time: newest first, at most 20 items.
   * The same bytes as long as nothing new is published. Null for a feed that does not exist.
   */
  documentAt(feedId: string, at: Date): SampleDocument | null;
}

/** An outlet of the sample; the words are those of `Feed`. */
export type SampleOutlet = Pick<Feed, "id" | "outlet" | "language" | "scope" | "kind" | "group">;

const maxItems = 20;

/** Makes one feed per outlet that published something. Throws for an article of an outlet that is not listed. */
export function createSampleFeeds(
  articles: readonly SampleArticle[],
  outlets: readonly SampleOutlet[],
): SampleFeeds {
  const archives = archivesOf(articles, outlets);
  const times = articles.map(({ publishedAt }) => Date.parse(publishedAt));
  return {
    feeds: [...archives.values()].map(({ feed }) => feed),
    startsAt: new Date(Math.min(...times)),
    endsAt: new Date(Math.max(...times)),
    documentAt(feedId, at) {
      const archive = archives.get(feedId);
      if (!archive) return null;
      const published = archive.articles.filter(
        ({ publishedAt }) => Date.parse(publishedAt) <= at.getTime(),
      );
      return writeSampleDocument(archive.feed, published.slice(0, maxItems), archive.format);
    },
  };
}

/** Reads `stream.jsonl` and `outlets.yaml` of a folder. Of an article only what a feed would tell: no label. */
export function readSampleFeeds(folder: string): SampleFeeds {
  const lines = readFileSync(join(folder, "stream.jsonl"), "utf8").split("\n");
  const rows = lines.filter((line) => line !== "").map((line) => row.parse(JSON.parse(line)));
  const file = outletsFile.parse(parse(readFileSync(join(folder, "outlets.yaml"), "utf8")));
  const articles = rows.map(({ lang, ...article }) => ({ ...article, language: lang }));
  return createSampleFeeds(articles, file.outlets);
}

const language = z.enum(["ar", "en", "fr"]);

const row = z.object({
  id: z.string(),
  publishedAt: z.iso.datetime(),
  lang: language,
  source: z.string(),
  url: z.url(),
  title: z.string(),
  description: z.string(),
});

const outletsFile = z.strictObject({
  outlets: z.array(
    z.strictObject({
      id: z.string(),
      outlet: z.string(),
      language,
      scope: z.enum(["mali", "niger", "sahel", "africa", "world"]),
      kind: z.enum(["newsroom", "agency", "state-media", "humanitarian", "research", "aggregator"]),
      group: z.string().optional(),
    }),
  ),
});

/** Everything an outlet will have published in the end, newest first. */
interface Archive {
  readonly feed: Feed;
  readonly format: SampleFormat;
  readonly articles: readonly SampleArticle[];
}

function archivesOf(
  articles: readonly SampleArticle[],
  outlets: readonly SampleOutlet[],
): ReadonlyMap<string, Archive> {
  const byOutlet = Map.groupBy(articles, outletKey);
  const listed = new Set(outlets.map((one) => outletKey({ ...one, source: one.outlet })));
  const strangers = [...byOutlet.keys()].filter((key) => !listed.has(key));
  if (strangers.length > 0) throw new Error(`Outlets that are not listed: ${strangers.join(", ")}`);

  const archives = outlets.flatMap((outlet) => {
    const published = byOutlet.get(outletKey({ ...outlet, source: outlet.outlet }));
    return published ? [{ outlet, articles: published.toSorted(newestFirst) }] : [];
  });
  return new Map(
    archives.map(({ outlet, articles: published }, position) => [
      outlet.id,
      { feed: feedOf(outlet), format: formatAt(position), articles: published },
    ]),
  );
}

// An outlet that publishes in two languages has a feed for each.
function outletKey({
  source,
  language: spoken,
}: Pick<SampleArticle, "source" | "language">): string {
  return `${source} (${spoken})`;
}

function newestFirst(one: SampleArticle, other: SampleArticle): number {
  return (
    Date.parse(other.publishedAt) - Date.parse(one.publishedAt) || (one.id < other.id ? 1 : -1)
  );
}

function feedOf(outlet: SampleOutlet): Feed {
  return { ...outlet, url: `/feeds/${outlet.id}`, enabled: true, model: true };
}

// Roughly what is found among real outlets: RSS nearly everywhere, some Atom, a rare RDF or JSON Feed.
function formatAt(position: number): SampleFormat {
  if (position % 100 === 8) return "rdf";
  if (position % 100 === 60) return "json";
  if (position % 6 === 1) return "atom";
  return position % 2 === 0 ? "rss-cdata" : "rss";
}
