import { z } from "zod";
import type { Article } from "../../articles/article.ts";
import { readArticle } from "../../articles/read-article.ts";
import type { Development } from "../../developments/development.ts";
import type { Facts } from "../../facts/facts.ts";
import { readFacts } from "../../facts/read-facts.ts";
import type { Country } from "../../gazetteer/entry.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";

/** One row of `--clusters`: the articles of one development, oldest first where they have no date. */
export const clusterRow = z.object({
  id: z.string(),
  articles: z.array(
    z.object({
      lang: z.enum(["ar", "en", "fr"]),
      source: z.string(),
      title: z.string().default(""),
      description: z.string().default(""),
      publishedAt: z.iso.datetime({ offset: true }).optional(),
    }),
  ),
});

export type Cluster = z.infer<typeof clusterRow>;

// Undated articles still have an order: the one they stand in.
const minuteMs = 60_000;

/** Makes a development of a cluster, as if its articles had been found to belong together. */
export function developmentOf(cluster: Cluster, gazetteer: Gazetteer): Development {
  const articles = cluster.articles.flatMap((row, index) => articleOf(row, index) ?? []);
  const all = articles.map((article) => readFacts(article, gazetteer, ["ML", "NE"]));
  const facts = mergeFacts(all);
  const dates = articles.map(({ publishedAt }) => publishedAt ?? new Date(0));
  return {
    id: cluster.id,
    revision: 1,
    countries: countriesOf(facts, gazetteer),
    topic: "news",
    severity: "medium",
    facts,
    changes: [],
    articles,
    startedAt: dates[0] ?? new Date(0),
    updatedAt: dates.at(-1) ?? new Date(0),
  };
}

function articleOf(row: Cluster["articles"][number], index: number): Article | null {
  const date = row.publishedAt ? new Date(row.publishedAt) : new Date(index * minuteMs);
  const item = {
    title: row.title,
    description: row.description,
    link: null,
    guid: `${index}`,
    date,
  };
  const feed = {
    id: `cluster-${index}`,
    outlet: row.source,
    url: "https://feed.invalid/",
    language: row.lang,
    scope: "sahel" as const,
    kind: "newsroom" as const,
    enabled: true,
    model: true,
  };
  return readArticle(item, feed, date);
}

function mergeFacts(all: readonly Facts[]): Facts {
  const claims = all.map(({ claim }) => claim).filter(({ by }) => by !== null);
  return {
    places: byFrequency(all.flatMap(({ places }) => places)),
    actors: byFrequency(all.flatMap(({ actors }) => actors)),
    numbers: all.flatMap(({ numbers }) => numbers),
    eventType: byFrequency(all.flatMap(({ eventType }) => eventType ?? []))[0] ?? null,
    claim: claims.at(-1) ?? { status: "claimed", by: null },
    eventDate: all.find(({ eventDate }) => eventDate !== null)?.eventDate ?? null,
  };
}

function byFrequency<T>(values: readonly T[]): T[] {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts.entries()]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([value]) => value);
}

/** Where the places named most often lie; both countries when that says neither. */
function countriesOf({ places }: Facts, gazetteer: Gazetteer): Country[] {
  const codes = places.flatMap((id) => gazetteer.get(id)?.countries ?? []);
  const named = (["ML", "NE"] as const).filter((code) => codes[0] === code);
  return named.length > 0 ? named : ["ML", "NE"];
}
