/** One entry as an engine reads it, the same shape from each: nothing resolved, nothing parsed. */
export interface RawItem {
  /** May hold markup and entities. */
  readonly title: string | null;
  readonly links: readonly RawLink[];
  readonly guid: string | null;
  /** Whether the guid may stand in for a missing link. */
  readonly isPermaLink: boolean;
  /** As written, the most trustworthy first. */
  readonly dates: readonly string[];
  /** Plain text already. */
  readonly description: string | null;
}

/** A link as written. */
interface RawLink {
  readonly href: string;
  /** The `xml:base` it is relative to, where there is one. */
  readonly base: string | null;
}

/** One document as an engine reads it. */
export interface RawFeed {
  readonly format: "rss" | "rdf" | "atom" | "json";
  readonly title: string | null;
  /** The site, as written; relative links of RSS belong to it. */
  readonly link: string | null;
  /** As written: the first WebSub hub, and what the feed calls itself. */
  readonly hub: string | null;
  readonly self: string | null;
  readonly ttl: string | null;
  /** Hours of the day (UTC) and English names of week days in which not to ask. */
  readonly skipHours: readonly string[];
  readonly skipDays: readonly string[];
  readonly items: readonly RawItem[];
}
