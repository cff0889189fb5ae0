import type { Item, ParsedFeed } from "../feed.ts";
import type { WebSubHub } from "../websub/websub.ts";
import { linkTo } from "./link-header.ts";
import { absoluteLink, resolveHttp } from "./links.ts";
import { parseDate } from "./parse-date.ts";
import { plainTitle } from "./plain-text.ts";
import type { RawFeed, RawItem } from "./raw-item.ts";

/** Where the document came from, for its relative links. */
interface Origin {
  readonly url: string;
  /** After Content-Location. */
  readonly documentUrl: string;
  readonly contentLocation: string | null;
  readonly link?: string | null | undefined;
}

/** Resolves links, ids, dates and titles of what an engine read. */
export function normaliseFeed(raw: RawFeed, origin: Origin): ParsedFeed {
  const base = baseOf(raw, origin);
  const ttlMinutes = Number(raw.ttl ?? Number.NaN);
  // Some count from 1 to 24.
  const hours = raw.skipHours.map(Number).filter((hour) => hour >= 0 && hour <= 24);
  const skipHours = [...new Set(hours.map((hour) => hour % 24))];
  return {
    ok: true,
    format: raw.format,
    title: plainTitle(raw.title ?? ""),
    items: raw.items.map((item) => normaliseItem(item, base)),
    ...webSubOf(raw, origin),
    ...(ttlMinutes > 0 ? { ttlMinutes } : {}),
    ...(skipHours.length > 0 ? { skipHours } : {}),
    ...(raw.skipDays.length > 0 ? { skipDays: raw.skipDays.map((day) => day.toLowerCase()) } : {}),
  };
}

/** Headers go before what the document says (WebSub, section 4). A feed without a name of its own goes by its address. */
function webSubOf({ hub, self }: RawFeed, { url, link }: Origin): { webSub?: WebSubHub } {
  const hubUrl = resolveHttp(linkTo("hub", link) ?? hub ?? "", url);
  const topicUrl = resolveHttp(linkTo("self", link) ?? self ?? "", url) ?? url;
  return hubUrl === null ? {} : { webSub: { hubUrl, topicUrl } };
}

/** Atom and JSON resolve against the document; links of RSS are usually meant relative to the site. */
function baseOf(raw: RawFeed, { url, documentUrl, contentLocation }: Origin): string {
  if (contentLocation !== null || raw.format === "atom") return documentUrl;
  return (raw.link === null ? null : resolveHttp(raw.link, url)) ?? url;
}

function normaliseItem(item: RawItem, base: string): Item {
  return {
    title: plainTitle(item.title ?? ""),
    link: linkOf(item, base),
    guid: item.guid?.trim() || null,
    date: dateOf(item.dates),
    description: item.description,
  };
}

function linkOf(item: RawItem, base: string): string | null {
  for (const link of item.links) {
    const absolute = absoluteLink(link.href, link.base ?? base);
    if (absolute !== null) return absolute;
  }
  const isPermaLink =
    item.isPermaLink && item.links.length === 0 && /^https?:/i.test(item.guid ?? "");
  return isPermaLink ? absoluteLink(item.guid ?? "", base) : null;
}

/** The first that can be read; null when none can. */
function dateOf(dates: readonly string[]): Date | null {
  for (const text of dates) {
    const date = parseDate(text);
    if (date !== null) return date;
  }
  return null;
}
