import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import { parseFeed, parseJsonFeed } from "feedsmith";
import { plainDescription } from "./plain-text.ts";
import type { RawFeed, RawItem } from "./raw-item.ts";
import type { CleanXml } from "./xml/clean-xml.ts";

/** Cleaned Atom, RSS or RDF through feedsmith. Throws where feedsmith does. */
export function readWithFeedsmith({ xml, texts }: CleanXml): RawFeed {
  const parsed = parseFeed<string>(xml);
  const textOf: TextOf = (number) => texts[Number(number?.trim() || Number.NaN)] ?? null;
  switch (parsed.format) {
    case "atom":
      return atomFeed(parsed.feed, textOf);
    case "rss":
      return rssFeed(parsed.feed, textOf);
    case "rdf":
      return {
        ...noHead,
        format: "rdf",
        items: (parsed.feed.items ?? []).map((item) => rdfItem(item, textOf)),
      };
    case "json":
      throw new Error("XML was taken for JSON");
  }
}

/** JSON Feed as it is through feedsmith. Throws where feedsmith does. */
export function readJsonFeed(json: string): RawFeed {
  const feed = parseJsonFeed<string>(json);
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

/** The text whose number an element holds. */
type TextOf = (number: string | undefined) => string | null;

const noHead = {
  title: null,
  link: null,
  hub: null,
  self: null,
  ttl: null,
  skipHours: [],
  skipDays: [],
};

function atomFeed(feed: AtomFeed.Feed<string>, textOf: TextOf): RawFeed {
  return {
    ...noHead,
    format: "atom",
    title: textOf(feed.title?.value),
    link: linksOf(feed.links)[0]?.href ?? null,
    hub: relatedOf(feed.links, "hub"),
    self: relatedOf(feed.links, "self"),
    items: (feed.entries ?? []).map((entry) => atomItem(entry, textOf)),
  };
}

function atomItem(entry: AtomFeed.Entry<string>, textOf: TextOf): RawItem {
  return {
    title: textOf(entry.title?.value ?? entry.dc?.titles?.[0] ?? entry.media?.title?.value),
    links: linksOf(entry.links),
    guid: textOf(entry.id),
    isPermaLink: false,
    dates: [
      entry.published,
      entry.updated,
      ...(entry.dcterms?.issued ?? []),
      ...(entry.dc?.dates ?? []),
      ...(entry.dcterms?.created ?? []),
    ].flatMap((date) => textOf(date) ?? []),
    description: textOf(present([entry.summary?.value, entry.content?.value])[0]),
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

function rssFeed(feed: RssFeed.Feed<string>, textOf: TextOf): RawFeed {
  return {
    ...noHead,
    format: "rss",
    title: textOf(feed.title),
    link: textOf(feed.link),
    items: (feed.items ?? []).map((item) => rssItem(item, textOf)),
  };
}

function rssItem(item: RssFeed.Item<string>, textOf: TextOf): RawItem {
  return {
    title: textOf(item.title ?? item.dc?.titles?.[0]),
    links: linksFrom(textOf(item.link)),
    guid: textOf(item.guid?.value),
    isPermaLink: item.guid?.isPermaLink !== false,
    dates: [item.pubDate, ...(item.dcterms?.issued ?? []), ...(item.dc?.dates ?? [])].flatMap(
      (date) => textOf(date) ?? [],
    ),
    description: textOf(item.dc?.descriptions?.[0]),
  };
}

function rdfItem(item: RdfFeed.Item<string>, textOf: TextOf): RawItem {
  return {
    title: textOf(item.title ?? item.dc?.titles?.[0]),
    links: linksFrom(textOf(item.link)),
    guid: item.rdf?.about ?? null,
    isPermaLink: true,
    dates: (item.dc?.dates ?? []).flatMap((date) => textOf(date) ?? []),
    description: textOf(item.dc?.descriptions?.[0]),
  };
}

function linksFrom(href: string | null): RawItem["links"] {
  return href === null ? [] : [{ href, base: null }];
}

function present(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined && value.trim() !== "") as string[];
}
