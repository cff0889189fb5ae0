import type { Feed } from "../feeds/feed.ts";
import type { Language } from "../text/language.ts";

/** One cleaned item of one outlet: plain text, known language, real date. */
export interface Article {
  /** Stable key of this item: a hash of feed, guid and link, or what `replay` was given. */
  readonly id: string;
  readonly feedId: string;
  readonly outlet: string;
  /** Owner or wire family; articles of one family count as one source. */
  readonly family: string;
  /** "other" is any language but ours: such an article is never relevant. */
  readonly language: Language | "other";
  /** What its feed covers, where that is known: a hint to the country, never a proof. */
  readonly scope?: Feed["scope"] | undefined;
  /** Where a reader finds it. */
  readonly url: string;
  readonly title: string;
  /** The description without markup, boilerplate, tickers and lists of related articles. */
  readonly text: string;
  /** Null when the feed gave no date: we never guess, and no undated article is news just for that. */
  readonly publishedAt: Date | null;
  /** Whether the publisher's terms let a model read it. */
  readonly modelAllowed: boolean;
}
