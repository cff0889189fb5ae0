import Parser from "rss-parser";
import type { RawFeed, RawItem } from "./raw-item.ts";
import type { CleanXml } from "./xml/clean-xml.ts";

/** What xml2js makes of an element: its text, or an object where it has attributes. */
type Element = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>> };

type Elements = readonly Element[] | undefined;

type Texts = CleanXml["texts"];

const none: readonly never[] = [];

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

// Names of one letter where every item has the element: the XML parser beneath looks at a name letter
// by letter, twice, which is most of its time. And to what rss-parser knows by its name it does more
// than we need: it reads dates, and makes a second text of every description.
const parser = new Parser<FeedFields, ItemFields>({
  defaultRSS: 2,
  customFields: {
    feed: [
      ["t", "title"],
      ["l", "link"],
      ["atom:link", "atomLinks", all],
    ] as unknown as "atomLinks"[],
    item: [
      ["t", "titles", all],
      ["dc:title", "dcTitles", all],
      ["media:title", "mediaTitles", all],
      ["l", "links", all],
      ["atom:link", "atomLinks", all],
      ["g", "guids", all],
      ["p", "pubDates", all],
      ["atom:published", "published", all],
      ["atom:updated", "updated", all],
      ["dcterms:issued", "issued", all],
      ["dcterms:created", "created", all],
      ["dcterms:modified", "modified", all],
      ["c", "dcDates", all],
      ["d", "descriptions", all],
    ],
  },
});

/** Cleaned RSS or RDF through rss-parser. Rejects where rss-parser does. */
export async function readRss({ xml, texts }: CleanXml): Promise<RawFeed> {
  const feed = await parser.parseString(xml);
  return {
    format: xml.startsWith("<rdf:RDF") ? "rdf" : "rss",
    title: textOf(feed.title as Element | undefined, texts),
    link: textOf(feed.link as Element | undefined, texts),
    hub: relatedOf(feed.atomLinks, "hub"),
    self: relatedOf(feed.atomLinks, "self"),
    ttl: textOf(feed.ttl as Element | undefined, texts),
    skipHours: typeof feed.skipHours === "object" ? textsOf(feed.skipHours.hour, texts) : [],
    skipDays: typeof feed.skipDays === "object" ? textsOf(feed.skipDays.day, texts) : [],
    items: feed.items.map((item) => rawItem(item, texts)),
  };
}

// The most trustworthy first.
const titleFields = ["titles", "dcTitles", "mediaTitles"] as const;
const dateFields = [
  "pubDates",
  "published",
  "issued",
  "created",
  "updated",
  "dcDates",
  "modified",
] as const;

function rawItem(item: ItemFields, texts: Texts): RawItem {
  const guid = item.guids?.[0];
  return {
    title: titleFields.flatMap((field) => textsOf(item[field], texts))[0] ?? null,
    links: [item.links, item.atomLinks].flatMap((links) => linksOf(links, texts)),
    guid: textOf(guid, texts) ?? item["rdf:about"] ?? null,
    isPermaLink: attributeOf(guid, "isPermaLink")?.toLowerCase() !== "false",
    dates: dateFields.flatMap((field) => textsOf(item[field], texts)),
    description: textsOf(item.descriptions, texts)[0] ?? null,
  };
}

/** Text of the element, or its href: `<link>` as RSS has it, and as Atom does. */
function linksOf(elements: Elements, texts: Texts): RawItem["links"] {
  return (elements ?? none).filter(isAlternate).map((element) => ({
    href: textOf(element, texts) ?? attributeOf(element, "href") ?? "",
    base: attributeOf(element, "xml:base") ?? null,
  }));
}

function isAlternate(element: Element): boolean {
  const relation = attributeOf(element, "rel");
  return relation === undefined || relation === "alternate";
}

function relatedOf(elements: Elements, relation: string): string | null {
  const link = elements?.find((element) => attributeOf(element, "rel") === relation);
  return attributeOf(link, "href") ?? null;
}

function textsOf(elements: Elements, texts: Texts): readonly string[] {
  if (elements === undefined) return none;
  return elements.map((element) => textOf(element, texts)).filter((text) => text !== null);
}

/** The text that the element holds the number of. */
function textOf(element: Element | undefined, texts: Texts): string | null {
  const number = typeof element === "object" ? element._ : element;
  return number === undefined || number === "" ? null : (texts[Number(number)] ?? null);
}

function attributeOf(element: Element | undefined, name: string): string | undefined {
  return typeof element === "object" ? element.$?.[name] : undefined;
}
