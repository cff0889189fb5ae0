import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import { parseFeed } from "feedsmith";
import { plainDescription } from "./plain-text.ts";
import type { RawFeed, RawItem } from "./raw-item.ts";

/** Cleaned Atom, RSS or RDF, or JSON Feed as it is, through feedsmith. Throws where feedsmith does. */
export function readWithFeedsmith(document: string): RawFeed {
  const parsed = parseFeed<string>(document);
  switch (parsed.format) {
    case "atom":
      return atomFeed(parsed.feed);
    case "json":
      return jsonFeed(parsed.feed);
    case "rss":
      return { ...rssHead(parsed.feed), items: (parsed.feed.items ?? []).map(rssItem) };
    case "rdf":
      return { ...noHead, format: "rdf", items: (parsed.feed.items ?? []).map(rdfItem) };
  }
}

const noHead = {
  title: null,
  link: null,
  hub: null,
  self: null,
  ttl: null,
  skipHours: [],
  skipDays: [],
};

function atomFeed(feed: AtomFeed.Feed<string>): RawFeed {
  return {
    ...noHead,
    format: "atom",
    title: feed.title?.value ?? null,
    link: linksOf(feed.links)[0]?.href ?? null,
    hub: relatedOf(feed.links, "hub"),
    self: relatedOf(feed.links, "self"),
    items: (feed.entries ?? []).map(atomItem),
  };
}

function atomItem(entry: AtomFeed.Entry<string>): RawItem {
  return {
    title: entry.title?.value ?? entry.dc?.titles?.[0] ?? entry.media?.title?.value ?? null,
    links: linksOf(entry.links),
    guid: entry.id ?? null,
    isPermaLink: false,
    dates: present([
      entry.published,
      entry.updated,
      ...(entry.dcterms?.issued ?? []),
      ...(entry.dc?.dates ?? []),
      ...(entry.dcterms?.created ?? []),
    ]),
    description: present([entry.summary?.value, entry.content?.value])[0] ?? null,
  };
}

/** The page itself; a link without `rel` is one (RFC 4287, 4.2.7.2), an enclosure is not. */
function linksOf(
  links: readonly { href?: string | undefined; rel?: string | undefined }[] | undefined,
): RawItem["links"] {
  return (links ?? [])
    .filter(({ rel }) => rel === undefined || rel === "alternate")
    .map(({ href = "" }) => ({ href, base: null }));
}

function relatedOf(links: AtomFeed.Feed<string>["links"], relation: string): string | null {
  return links?.find(({ rel }) => rel === relation)?.href ?? null;
}

function jsonFeed(feed: JsonFeed.Feed<string>): RawFeed {
  return {
    ...noHead,
    format: "json",
    title: feed.title ?? null,
    link: feed.home_page_url ?? null,
    hub: feed.hubs?.find(({ type }) => type?.toLowerCase() === "websub")?.url ?? null,
    self: feed.feed_url ?? null,
    items: (feed.items ?? []).map(jsonItem),
  };
}

function jsonItem(item: JsonFeed.Item<string>): RawItem {
  return {
    title: item.title ?? null,
    links: present([item.url, item.external_url]).map((href) => ({ href, base: null })),
    guid: item.id ?? null,
    isPermaLink: true,
    dates: present([item.date_published, item.date_modified]),
    description: plainDescription(
      present([item.summary, item.content_text, item.content_html])[0] ?? "",
    ),
  };
}

function rssHead(feed: RssFeed.Feed<string>): Omit<RawFeed, "items"> {
  return { ...noHead, format: "rss", title: feed.title ?? null, link: feed.link ?? null };
}

function rssItem(item: RssFeed.Item<string>): RawItem {
  return {
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    links: present([item.link]).map((href) => ({ href, base: null })),
    guid: item.guid?.value ?? null,
    isPermaLink: item.guid?.isPermaLink !== false,
    dates: present([item.pubDate, ...(item.dcterms?.issued ?? []), ...(item.dc?.dates ?? [])]),
    description: present(item.dc?.descriptions ?? [])[0] ?? null,
  };
}

function rdfItem(item: RdfFeed.Item<string>): RawItem {
  return {
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    links: present([item.link]).map((href) => ({ href, base: null })),
    guid: item.rdf?.about ?? null,
    isPermaLink: true,
    dates: present([...(item.dc?.dates ?? [])]),
    description: present(item.dc?.descriptions ?? [])[0] ?? null,
  };
}

function present(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined && value.trim() !== "") as string[];
}
