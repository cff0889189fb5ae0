import Parser from "rss-parser";
import type { RawFeed, RawItem } from "./raw-item.ts";

/** What xml2js makes of an element: its text, or an object where it has attributes. */
type Element = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>> };

type Elements = readonly Element[] | undefined;

interface ItemFields {
  readonly titles: Elements;
  readonly dcTitles: Elements;
  readonly mediaTitles: Elements;
  readonly links: Elements;
  readonly atomLinks: Elements;
  readonly guids: Elements;
  readonly pubDates: Elements;
  readonly published: Elements;
  readonly updated: Elements;
  readonly issued: Elements;
  readonly created: Elements;
  readonly modified: Elements;
  readonly dcDates: Elements;
  readonly descriptions: Elements;
  readonly "rdf:about": string | undefined;
}

interface FeedFields {
  readonly atomLinks: Elements;
  readonly ttl: unknown;
  readonly skipHours: { readonly hour?: Elements } | string | undefined;
  readonly skipDays: { readonly day?: Elements } | string | undefined;
}

const all = { keepArray: true };

const parser = new Parser<FeedFields, ItemFields>({
  defaultRSS: 2,
  customFields: {
    feed: [["atom:link", "atomLinks", all] as unknown as "atomLinks"],
    item: [
      ["title", "titles", all],
      ["dc:title", "dcTitles", all],
      ["media:title", "mediaTitles", all],
      ["link", "links", all],
      ["atom:link", "atomLinks", all],
      ["guid", "guids", all],
      ["pubDate", "pubDates", all],
      ["atom:published", "published", all],
      ["atom:updated", "updated", all],
      ["dcterms:issued", "issued", all],
      ["dcterms:created", "created", all],
      ["dcterms:modified", "modified", all],
      ["dc:date", "dcDates", all],
      ["dc:description", "descriptions", all],
    ],
  },
});

/** Cleaned RSS or RDF through rss-parser. Rejects where rss-parser does. */
export async function readRss(xml: string): Promise<RawFeed> {
  const feed = await parser.parseString(xml);
  return {
    format: xml.startsWith("<rdf:RDF") ? "rdf" : "rss",
    title: textOf(feed.title as Element | undefined),
    link: textOf(feed.link as Element | undefined),
    hub: relatedOf(feed.atomLinks, "hub"),
    self: relatedOf(feed.atomLinks, "self"),
    ttl: textOf(feed.ttl as Element | undefined),
    skipHours: typeof feed.skipHours === "object" ? textsOf(feed.skipHours.hour) : [],
    skipDays: typeof feed.skipDays === "object" ? textsOf(feed.skipDays.day) : [],
    items: feed.items.map(rawItem),
  };
}

function rawItem(item: ItemFields): RawItem {
  const [guid] = item.guids ?? [];
  return {
    title: firstText(item.titles, item.dcTitles, item.mediaTitles),
    links: [...linksOf(item.links), ...linksOf(item.atomLinks)],
    guid: textOf(guid) ?? item["rdf:about"] ?? null,
    isPermaLink: attributeOf(guid, "isPermaLink")?.toLowerCase() !== "false",
    dates: [
      ...textsOf(item.pubDates),
      ...textsOf(item.published),
      ...textsOf(item.issued),
      ...textsOf(item.created),
      ...textsOf(item.updated),
      ...textsOf(item.dcDates),
      ...textsOf(item.modified),
    ],
    description: firstText(item.descriptions),
  };
}

/** Text of the element, or its href: `<link>` as RSS has it, and as Atom does. */
function linksOf(elements: Elements): RawItem["links"] {
  return (elements ?? [])
    .filter((element) => ["alternate", undefined].includes(attributeOf(element, "rel")))
    .map((element) => ({
      href: textOf(element) ?? attributeOf(element, "href") ?? "",
      base: attributeOf(element, "xml:base") ?? null,
    }));
}

function relatedOf(elements: Elements, relation: string): string | null {
  const link = elements?.find((element) => attributeOf(element, "rel") === relation);
  return attributeOf(link, "href") ?? null;
}

function firstText(...fields: readonly Elements[]): string | null {
  return fields.flatMap(textsOf)[0] ?? null;
}

function textsOf(elements: Elements): string[] {
  return (elements ?? []).map(textOf).filter((text) => text !== null);
}

function textOf(element: Element | undefined): string | null {
  const text = typeof element === "object" ? element._ : element;
  return text === undefined || text.trim() === "" ? null : text.trim();
}

function attributeOf(element: Element | undefined, name: string): string | undefined {
  return typeof element === "object" ? element.$?.[name] : undefined;
}
