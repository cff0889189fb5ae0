import type { Article } from "../../src/articles/article.ts";
import type { Feed, Item } from "../../src/feeds/feed.ts";

/** An article as `readArticle` makes it; say only what the test is about. */
export function anArticle(changes: Partial<Article> = {}): Article {
  return {
    id: "a1",
    feedId: "the-wire",
    outlet: "The Wire",
    family: "The Wire",
    language: "en",
    url: "https://wire.example/1",
    title: "",
    text: "",
    publishedAt: new Date("2025-09-10T08:00:00Z"),
    modelAllowed: true,
    ...changes,
  };
}

/** A feed that says nothing about its country. */
export function aFeed(changes: Partial<Feed> = {}): Feed {
  return {
    id: "the-wire",
    outlet: "The Wire",
    url: "https://wire.example/feed",
    language: "en",
    scope: "world",
    kind: "newsroom",
    enabled: true,
    model: true,
    ...changes,
  };
}

/** A raw item; undated and without link unless told otherwise. */
export function anItem(changes: Partial<Item> = {}): Item {
  return { title: null, link: null, guid: null, date: null, description: null, ...changes };
}
