import type { Feed } from "../../src/feeds/feed.ts";

/** A newsroom's feed for tests that care about something else. */
export function aFeed(fields: Partial<Feed> = {}): Feed {
  return {
    id: "sahel-courier",
    outlet: "Sahel Courier",
    url: "https://courier.example/feed.xml",
    language: "fr",
    scope: "mali",
    kind: "newsroom",
    enabled: true,
    model: true,
    ...fields,
  };
}

/** An RSS document with these headlines, newest first, an hour between two of them. */
export function rssOf(
  titles: readonly string[],
  newest = new Date("2026-05-12T10:00:00Z"),
): string {
  const items = titles.map((title, index) => {
    const date = new Date(newest.getTime() - index * 3_600_000).toUTCString();
    const id = encodeURIComponent(title);
    return (
      `<item><title>${title}</title><link>https://courier.example/${id}</link>` +
      `<guid isPermaLink="false">${id}</guid><pubDate>${date}</pubDate></item>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Sahel Courier</title>' +
    `<link>https://courier.example/</link>${items.join("")}</channel></rss>`
  );
}
