import { expect, test } from "vitest";
import type { Item } from "../../../src/feeds/feed.ts";
import type { FeedHeaders } from "../../../src/feeds/parsing/parse-feed.ts";
import { parseFeed } from "../../../src/feeds/parsing/parse-feed.ts";

const url = "https://courier.example/rss/feed.xml";
const noHeaders: FeedHeaders = { contentType: null, contentEncoding: null, contentLocation: null };

async function itemsOf(document: string | Uint8Array, language?: string): Promise<readonly Item[]> {
  const bytes = typeof document === "string" ? Buffer.from(document) : document;
  const parsed = await parseFeed(bytes, noHeaders, url, language);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.items;
}

const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>C</title>${items}</channel></rss>`;

const link = "<link>https://courier.example/1</link>";

test("a word inside a tag of a headline is not lost", async () => {
  const items = await itemsOf(rss("<item><title>Mali <b>attaque</b> à Gao</title></item>"));

  expect(items[0]?.title).toBe("Mali attaque à Gao");
});

test("entities that were escaped twice are read, and a comparison is no tag", async () => {
  const items = await itemsOf(
    rss("<item><title>R&amp;amp;D : 5 &lt; 6 &amp;eacute;t&amp;#233;</title></item>"),
  );

  expect(items[0]?.title).toBe("R&D : 5 < 6 été");
});

test("bidi controls and zero-width characters never reach a headline", async () => {
  const items = await itemsOf(
    rss("<item><title>\u200f\u2067مقتل\u2069 \u200bجنود\u202c\ufeff</title></item>"),
  );

  expect(items[0]?.title).toBe("مقتل جنود");
});

test("paragraphs of a description stay lines, scripts and styles go", async () => {
  const markup =
    "<style>p{}</style><p>Un convoi\n attaqué.</p><script>alert('x')</script><ul><li>Gao</li><li>Ménaka</li></ul>";
  const items = await itemsOf(
    rss(`<item><title>T</title><description><![CDATA[${markup}]]></description></item>`),
  );

  expect(items[0]?.description).toBe("Un convoi attaqué.\nGao\nMénaka");
});

test("a number is a headline like any other", async () => {
  const items = await itemsOf(
    rss("<item><title>3</title><guid>0</guid></item><item><title>0</title><guid>3</guid></item>"),
  );

  expect(items.map(({ title, guid }) => [title, guid])).toEqual([
    ["3", "0"],
    ["0", "3"],
  ]);
});

test("RDF that lost its channel still has its items", async () => {
  const items = await itemsOf(
    `<rdf:RDF><item>${link}<title>Gao</title><dc:date>2026-05-12</dc:date></item></rdf:RDF>`,
  );

  expect(items).toMatchObject([
    { title: "Gao", link: "https://courier.example/1", date: new Date("2026-05-12T00:00:00Z") },
  ]);
});

const text = (element: string, words: string): string => `<${element}>${words}</${element}>`;

test.for([
  ["RSS", rss(`<item>${link}${text("description", "one")}</item><item>${link}</item>`)],
  // Without a link rss-parser's reading counts as incomplete, and feedsmith reads it again.
  ["RSS that both engines read", rss(`<item>${text("description", "one")}</item><item></item>`)],
  [
    "RSS with the full text first",
    rss(`<item>${text("content:encoded", "one")}${text("description", "more")}</item><item/>`),
  ],
  [
    "RDF",
    `<rdf:RDF><channel/><item>${link}${text("description", "one")}</item><item>${link}</item></rdf:RDF>`,
  ],
  [
    "Atom",
    `<feed><entry>${text("id", "1")}${text("summary", "one")}</entry><entry>${text("id", "2")}</entry></feed>`,
  ],
] as const)("%s gives every item its own description", async ([, document]) => {
  const items = await itemsOf(document);

  expect(items.map(({ description }) => description)).toEqual(["one", null]);
});

test("an endless headline is cut at a word", async () => {
  const items = await itemsOf(rss(`<item><title>${"mot ".repeat(500)}</title></item>`));

  expect(items[0]?.title).toMatch(/^(mot )+mot…$/);
  expect(items[0]?.title?.length).toBeLessThanOrEqual(500);
});

test("an unclosed headline does not swallow its item", async () => {
  const items = await itemsOf(
    rss(
      "<item><title>Bamako<link>https://courier.example/1</link><guid>g</guid></item><item><title>Gao</title></item>",
    ),
  );

  expect(items.map(({ title }) => title)).toEqual(["Bamako", "Gao"]);
  expect(items[0]?.link).toBe("https://courier.example/1");
});

test("the picture of a channel lends it neither its title nor its link", async () => {
  const parsed = await parseFeed(
    Buffer.from(
      "<rss><channel><image><title>Logo</title><link>/logo</link></image><title>Courier</title>" +
        "<link>https://courier.example/</link></channel></rss>",
    ),
    noHeaders,
    url,
  );

  expect(parsed).toMatchObject({ ok: true, title: "Courier", items: [] });
});

test("items behind a channel that was closed too early are read", async () => {
  const items = await itemsOf("<rss><channel></channel><item><title>Bamako</title></item></rss>");

  expect(items.map(({ title }) => title)).toEqual(["Bamako"]);
});

test("prefixes are read by the namespace they stand for", async () => {
  const items = await itemsOf(
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Bamako</a:title>' +
      '<a:link href="/1"/><a:updated>2026-05-12T10:00:00Z</a:updated></a:entry></a:feed>',
  );

  expect(items).toMatchObject([
    { title: "Bamako", link: "https://courier.example/1", date: new Date("2026-05-12T10:00:00Z") },
  ]);
});

test("a cut JSON Feed keeps its whole items", async () => {
  const items = await itemsOf(
    '{"version":"https://jsonfeed.org/version/1.1","title":"C","items":[{"id":"1","title":"Bamako","url":"/1"},{"id":"2","tit',
  );

  expect(items.map(({ guid }) => guid)).toEqual(["1"]);
});

test("an item without a readable date has none, whatever its neighbours have", async () => {
  const items = await itemsOf(
    rss(
      "<item><title>A</title><pubDate>12 May 2026</pubDate></item><item><title>B</title><pubDate>soon</pubDate></item>",
    ),
  );

  expect(items.map(({ date }) => date)).toEqual([new Date("2026-05-12"), null]);
});

test("an update date stands in for a publication date that cannot be read", async () => {
  const items = await itemsOf(
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><id>1</id>' +
      "<published>soon</published><updated>2026-05-12T10:00:00Z</updated></entry></feed>",
  );

  expect(items[0]?.date).toEqual(new Date("2026-05-12T10:00:00Z"));
});

test("Arabic in windows-1256 that nobody declared is recognised", async () => {
  // "مالي" and "النيجر" in windows-1256
  const word = Buffer.from([0xe3, 0xc7, 0xe1, 0xed, 0x20, 0xc7, 0xe1, 0xe4, 0xed, 0xcc, 0xd1]);
  const document = Buffer.concat([
    Buffer.from("<rss><channel><item><title>"),
    word,
    Buffer.from("</title></item></channel></rss>"),
  ]);

  const items = await itemsOf(document, "ar");

  expect(items[0]?.title).toBe("مالي النيجر");
});

test("what the feed says about when to ask is passed on", async () => {
  const parsed = await parseFeed(
    Buffer.from(
      rss(
        "<ttl>90</ttl><skipHours><hour>0</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>",
      ),
    ),
    noHeaders,
    url,
  );

  expect(parsed).toMatchObject({ ttlMinutes: 90, skipHours: [0], skipDays: ["sunday"] });
});

test.for([
  ["<!DOCTYPE html><html><body>Checking your browser</body></html>", "an HTML page, not a feed"],
  ["", "an empty body"],
  ['{"error":"rate limited"}', "JSON, but no JSON Feed"],
  ["<urlset><url/></urlset>", "neither RSS, Atom nor JSON Feed"],
] as const)("%s is no feed, and says why", async ([document, error]) => {
  const parsed = await parseFeed(Buffer.from(document), noHeaders, url);

  expect(parsed).toEqual({ ok: false, error });
});
