import { readFileSync } from "node:fs";
import { parseFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Feed } from "../../../src/feeds/feed.ts";
import type { SampleArticle, SampleDocument } from "../../../src/tools/demo/sample-document.ts";
import { writeSampleDocument } from "../../../src/tools/demo/sample-document.ts";
import type { SampleOutlet } from "../../../src/tools/demo/sample-feeds.ts";
import { createSampleFeeds, readSampleFeeds } from "../../../src/tools/demo/sample-feeds.ts";

const labelled = new URL("../../labelled/", import.meta.url).pathname;

const outlet: SampleOutlet = {
  id: "kbq-en",
  outlet: "KBQ",
  language: "en",
  scope: "world",
  kind: "newsroom",
};

function anArticle(given: Partial<SampleArticle> = {}): SampleArticle {
  return {
    id: "a1",
    publishedAt: "2025-09-01T09:20:00Z",
    language: "en",
    source: "KBQ",
    url: `https://kbq-en.example/${given.id ?? "a1"}`,
    title: "Bridge reopened",
    description: "The bridge is open.",
    ...given,
  };
}

interface ReadBack {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly description: string | undefined;
  readonly at: number;
}

function throughFeedsmith({ body }: SampleDocument): readonly ReadBack[] {
  const { format, feed } = parseFeed(body);
  switch (format) {
    case "rss":
      return (feed.items ?? []).map((item) =>
        readBack(item.title, item.link, item.description, item.pubDate),
      );
    case "rdf":
      return (feed.items ?? []).map((item) =>
        readBack(item.title, item.link, item.description, item.dc?.dates?.[0]),
      );
    case "atom":
      return (feed.entries ?? []).map((entry) =>
        readBack(entry.title?.value, entry.links?.[0]?.href, entry.summary?.value, entry.published),
      );
    case "json":
      return (feed.items ?? []).map((item) =>
        readBack(item.title, item.url, item.content_html, item.date_published),
      );
  }
}

function readBack(
  title: string | undefined,
  link: string | undefined,
  description: string | undefined,
  date: string | undefined,
): ReadBack {
  return { title, link, description, at: Date.parse(date ?? "") };
}

const published = (article: SampleArticle): ReadBack =>
  readBack(article.title, article.url, article.description, article.publishedAt);

const hostile = [
  anArticle({ id: "a3", title: 'Mali & Niger: "<b>AES</b>"' }),
  anArticle({
    id: "a2",
    description: '<p>5 < 7 ]]> <a href="https://x.example/?a=1&amp;b=2">…</a>',
  }),
  anArticle({ title: "أفريقيا: «كمين»", description: "قُتل ١٢ &amp; أُصيب ٣ &eacute;" }),
];
const kbq: Feed = { ...outlet, url: "/feeds/kbq-en", enabled: true, model: true };

describe("a feed of invented news", () => {
  test.for(["rss", "rss-cdata", "rdf", "atom", "json"] as const)(
    "as %s gives feedsmith every character back",
    (format) => {
      const document = writeSampleDocument(kbq, hostile, format);

      expect(throughFeedsmith(document)).toEqual(hostile.map(published));
    },
  );

  test.for(["rss", "rss-cdata", "rdf", "atom"] as const)(
    "as %s gives rss-parser titles and links back",
    async (format) => {
      // feedsmith loses an RDF item whose address holds an ampersand; rss-parser does not.
      const withQuery = anArticle({ url: "https://kbq-en.example/?a=1&b=2" });
      const document = writeSampleDocument(kbq, [...hostile, withQuery], format);

      const { items } = await new Parser().parseString(document.body);

      expect(items.map(({ title, link }) => ({ title, link }))).toEqual(
        [...hostile, withQuery].map(({ title, url }) => ({ title, link: url })),
      );
    },
  );

  test("shows what was published by then, newest first, and nothing from the future", () => {
    const early = anArticle();
    const late = anArticle({ id: "a2", publishedAt: "2025-09-01T12:00:00Z" });
    const { documentAt } = createSampleFeeds([early, late], [outlet]);

    const moments = ["2025-09-01T09:19:59Z", "2025-09-01T09:20:00Z", "2025-09-02T00:00:00Z"];
    const seen = moments.map((at) => documentAt("kbq-en", new Date(at)));

    const read = seen.map((document) => (document ? throughFeedsmith(document) : null));
    expect(read).toEqual([[], [published(early)], [published(late), published(early)]]);
  });

  test("stays the same, byte for byte, until something new appears", () => {
    const { documentAt } = createSampleFeeds([anArticle()], [outlet]);

    const first = documentAt("kbq-en", new Date("2025-09-01T10:00:00Z"));
    const later = documentAt("kbq-en", new Date("2025-09-03T10:00:00Z"));

    expect(later).toEqual(first);
  });

  test("holds the newest twenty articles", () => {
    const articles = Array.from({ length: 25 }, (_, day) =>
      anArticle({ id: `a${day}`, publishedAt: new Date(Date.UTC(2025, 8, day + 1)).toISOString() }),
    );
    const { documentAt, endsAt } = createSampleFeeds(articles, [outlet]);

    const document = documentAt("kbq-en", endsAt);

    const times = document ? throughFeedsmith(document).map(({ at }) => at) : [];
    expect(times).toEqual(
      articles
        .slice(5)
        .toReversed()
        .map(({ publishedAt }) => Date.parse(publishedAt)),
    );
  });

  test("belongs to a listed outlet, or the sample is refused", () => {
    const stranger = anArticle({ source: "Nobody" });

    expect(() => createSampleFeeds([stranger], [outlet])).toThrow("Nobody (en)");
  });

  test("that does not exist is not made up", () => {
    const { documentAt } = createSampleFeeds([anArticle()], [outlet]);

    expect(documentAt("other", new Date())).toBeNull();
  });
});

const texts = z.object({ url: z.string(), title: z.string(), description: z.string() });

describe("the sample that ships with the project", () => {
  const sample = readSampleFeeds(labelled);
  const documents = sample.feeds.map((feed) => sample.documentAt(feed.id, sample.endsAt));

  test("tells every article of the stream, word for word, in some feed", () => {
    const told = documents.flatMap((document) => (document ? throughFeedsmith(document) : []));

    const rows = readFileSync(`${labelled}stream.jsonl`, "utf8").trim().split("\n");
    const lines = new Set(
      told.map(({ title, link, description }) => [link, title, description].join("\n")),
    );
    const lost = rows
      .map((row) => texts.parse(JSON.parse(row)))
      .filter(({ url, title, description }) => !lines.has([url, title, description].join("\n")));
    expect(lost).toEqual([]);
    expect(told.length).toBe(rows.length);
  });

  test("comes in every format that feeds come in", () => {
    const types = new Set(documents.map((document) => document?.contentType.split(";")[0]));

    expect([...types].sort()).toEqual([
      "application/atom+xml",
      "application/feed+json",
      "application/rdf+xml",
      "application/rss+xml",
    ]);
  });

  test("keeps the labels to itself", () => {
    const labels = /developmentId|"kind"|dD\d\d|syndicated/;

    expect(documents.filter((document) => labels.test(document?.body ?? ""))).toEqual([]);
  });
});
