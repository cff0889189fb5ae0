import type { WebSubHub } from "./websub/websub.ts";

/** A URL we poll, as `config/feeds.yaml` describes it. */
export interface Feed {
  /** Stable key, kebab-case. */
  readonly id: string;
  /** Display name of whoever publishes it. */
  readonly outlet: string;
  readonly url: string;
  readonly language: "ar" | "en" | "fr" | "ha";
  readonly scope: "mali" | "niger" | "sahel" | "africa" | "world";
  readonly kind: "newsroom" | "agency" | "state-media" | "humanitarian" | "research" | "aggregator";
  readonly enabled: boolean;
  /** Owner or editorial family: feeds of one group count as one source. */
  readonly group?: string | undefined;
  /** Seconds between two polls; overrides the adaptive schedule. */
  readonly interval?: number | undefined;
  /** False where the publisher's terms forbid handing its text to a model. */
  readonly model: boolean;
  /** True where the page of an article may be fetched when the feed says too little about it. */
  readonly articlePage?: boolean | undefined;
  /** Only where the operator found that an outlet refuses our own truthful one. */
  readonly userAgent?: string | undefined;
}

/** One raw entry of a feed: plain text and absolute links, nothing judged yet. */
export interface Item {
  readonly title: string | null;
  /** Absolute http(s) URL. */
  readonly link: string | null;
  readonly guid: string | null;
  /** Null when the feed gives no date, or none that can be read: we never guess. */
  readonly date: Date | null;
  readonly description: string | null;
}

/** What `parseFeed` makes of the bytes of one answer. */
export type ParsedFeed =
  | {
      readonly ok: true;
      readonly format: "rss" | "rdf" | "atom" | "json";
      readonly title: string | null;
      readonly items: readonly Item[];
      /** Minutes a reader may wait, as the feed itself says. */
      readonly ttlMinutes?: number | undefined;
      /** Hours of the day (0 to 23, UTC) and English week days in lower case in which not to ask. */
      readonly skipHours?: readonly number[] | undefined;
      readonly skipDays?: readonly string[] | undefined;
      /** Where it can be subscribed to instead of only polled. */
      readonly webSub?: WebSubHub | undefined;
    }
  | { readonly ok: false; readonly error: string };
