import type { Feed } from "../../feeds/feed.ts";

/** An article of the sample, with what a publisher would put into a feed and nothing else. */
export interface SampleArticle {
  readonly id: string;
  /** ISO 8601 instant of the story's time. */
  readonly publishedAt: string;
  readonly language: Feed["language"];
  /** Display name of its outlet. */
  readonly source: string;
  readonly url: string;
  readonly title: string;
  /** May hold HTML, as it does in the wild. */
  readonly description: string;
}

/** A feed as a server answers it. */
export interface SampleDocument {
  readonly body: string;
  readonly contentType: string;
}

export type SampleFormat = "rss" | "rss-cdata" | "rdf" | "atom" | "json";

/** Writes the articles, newest first, as `feed` would publish them. Equal articles make equal bytes. */
export function writeSampleDocument(
  feed: Feed,
  articles: readonly SampleArticle[],
  format: SampleFormat,
): SampleDocument {
  return writers[format](feed, articles);
}

type Writer = (feed: Feed, articles: readonly SampleArticle[]) => SampleDocument;

const writers: Readonly<Record<SampleFormat, Writer>> = {
  rss: (feed, articles) => rss(feed, articles, escaped),
  "rss-cdata": (feed, articles) => rss(feed, articles, cdata),
  rdf,
  atom,
  json,
};

function rss(
  feed: Feed,
  articles: readonly SampleArticle[],
  text: (value: string) => string,
): SampleDocument {
  const items = articles.map(
    (article) => `    <item>
      <title>${text(article.title)}</title>
      <link>${escaped(article.url)}</link>
      <guid isPermaLink="false">${escaped(article.id)}</guid>
      <pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
      <description>${text(article.description)}</description>
    </item>
`,
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
  <channel>
    <title>${text(feed.outlet)}</title>
    <link>${homeOf(feed)}</link>
    <description>${text(feed.outlet)}</description>
    <language>${feed.language}</language>
    <ttl>15</ttl>
${items.join("")}  </channel>
</rss>
`;
  return { body, contentType: "application/rss+xml; charset=utf-8" };
}

function rdf(feed: Feed, articles: readonly SampleArticle[]): SampleDocument {
  const entries = articles.map(({ url }) => `        <rdf:li rdf:resource="${escaped(url)}"/>\n`);
  const items = articles.map(
    (article) => `  <item rdf:about="${escaped(article.url)}">
    <title>${escaped(article.title)}</title>
    <link>${escaped(article.url)}</link>
    <description>${escaped(article.description)}</description>
    <dc:date>${article.publishedAt}</dc:date>
  </item>
`,
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="${homeOf(feed)}">
    <title>${escaped(feed.outlet)}</title>
    <link>${homeOf(feed)}</link>
    <description>${escaped(feed.outlet)}</description>
    <dc:language>${feed.language}</dc:language>
    <items>
      <rdf:Seq>
${entries.join("")}      </rdf:Seq>
    </items>
  </channel>
${items.join("")}</rdf:RDF>
`;
  return { body, contentType: "application/rdf+xml; charset=utf-8" };
}

function atom(feed: Feed, articles: readonly SampleArticle[]): SampleDocument {
  const entries = articles.map(
    (article) => `  <entry>
    <id>tag:${feed.id}.example,2025:${escaped(article.id)}</id>
    <title>${escaped(article.title)}</title>
    <link rel="alternate" href="${escaped(article.url)}"/>
    <published>${article.publishedAt}</published>
    <updated>${article.publishedAt}</updated>
    <summary type="html">${escaped(article.description)}</summary>
  </entry>
`,
  );
  const updated = articles[0]?.publishedAt ?? "2025-01-01T00:00:00Z";
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
  <id>${homeOf(feed)}</id>
  <title>${escaped(feed.outlet)}</title>
  <link rel="alternate" href="${homeOf(feed)}"/>
  <updated>${updated}</updated>
  <author><name>${escaped(feed.outlet)}</name></author>
${entries.join("")}</feed>
`;
  return { body, contentType: "application/atom+xml; charset=utf-8" };
}

function json(feed: Feed, articles: readonly SampleArticle[]): SampleDocument {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.outlet,
    home_page_url: homeOf(feed),
    language: feed.language,
    items: articles.map((article) => ({
      id: article.id,
      url: article.url,
      title: article.title,
      content_html: article.description,
      date_published: article.publishedAt,
    })),
  };
  return { body: JSON.stringify(document), contentType: "application/feed+json; charset=utf-8" };
}

const homeOf = (feed: Feed): string => `https://${feed.id}.example/`;

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (character) => entities.get(character) ?? character);
}

function cdata(value: string): string {
  return `<![CDATA[${value.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
