import { createHash } from "node:crypto";
import type { Feed, Item } from "../feeds/feed.ts";
import { plainDescription, plainTitle } from "../feeds/parsing/plain-text.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Article } from "./article.ts";
import { publisherOf, withoutBoilerplate, withoutPublisher } from "./boilerplate.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { detectLanguage } from "./language.ts";
import { wireFamily } from "./wire-family.ts";

/**
 * Makes an article of a raw item; null when the item says nothing. A date ahead of `now` is a
 * publisher's clock or plan: the article is there now.
 */
export function readArticle(item: Item, feed: Feed, now: Date): Article | null {
  const rawTitle = plainTitle(item.title ?? "") ?? "";
  const rawText = plainDescription(item.description ?? "") ?? "";
  const outlet = outletOf(rawTitle, feed);
  const text = withoutBoilerplate(rawText);
  const title = withoutPublisher(rawTitle, outlet) || (splitSentences(text)[0] ?? "");
  if (title === "") return null;
  const url = item.link === null ? feed.url : canonicalUrl(item.link);
  return {
    id: articleId(feed.id, item.guid ?? item.link ?? title),
    feedId: feed.id,
    outlet,
    family: wireFamily(rawText, outlet, feed),
    language: detectLanguage(`${title}\n${text}`, feed.language),
    scope: feed.scope,
    url,
    title,
    text: withoutTitle(text, title),
    publishedAt: item.date && new Date(Math.min(item.date.getTime(), now.getTime())),
    modelAllowed: feed.model,
  };
}

/** An aggregator's item belongs to the outlet its headline names. */
function outletOf(title: string, feed: Feed): string {
  const named = feed.kind === "aggregator" ? publisherOf(title) : null;
  return named ?? feed.outlet;
}

function articleId(feedId: string, key: string): string {
  return createHash("sha256").update(`${feedId}\n${key}`).digest("base64url").slice(0, 22);
}

/** Many feeds open the description with the headline once more. */
function withoutTitle(text: string, title: string): string {
  return text.startsWith(title) ? text.slice(title.length).replace(/^[\s.:–—-]+/u, "") : text;
}
