import { expect, onTestFinished, test } from "vitest";
import type { WorkerLimits } from "../../../src/feeds/limited-worker.ts";
import type { FeedParser } from "../../../src/feeds/parsing/feed-parser.ts";
import { createFeedParser } from "../../../src/feeds/parsing/feed-parser.ts";
import { rssOf } from "../a-feed.ts";

const noHeaders = { contentType: null, contentEncoding: null, contentLocation: null };
const url = "https://courier.example/feed";

function aParser(limits: Partial<WorkerLimits> = {}): FeedParser {
  const parser = createFeedParser({ timeoutMs: 10_000, maxHeapMb: 128, ...limits });
  onTestFinished(() => parser.close());
  return parser;
}

const small = Buffer.from(rssOf(["Bamako"]));
// Some hundred thousand items: seconds of honest work.
const huge = Buffer.from(
  `<rss><channel>${"<item><title>x</title></item>".repeat(160_000)}</channel></rss>`,
);

test("documents parsed at the same time each get their own answer", async () => {
  const parser = aParser();

  const parsed = await Promise.all(
    ["Gao", "Niamey", "Kidal"].map((title) =>
      parser.parse(Buffer.from(rssOf([title])), noHeaders, url),
    ),
  );

  expect(parsed).toMatchObject(
    ["Gao", "Niamey", "Kidal"].map((title) => ({ ok: true, items: [{ title }] })),
  );
});

test("a document that takes too long is given up, and the next one is parsed", async () => {
  const parser = aParser({ timeoutMs: 400 });

  const [slow, next] = await Promise.all([
    parser.parse(huge, noHeaders, url),
    parser.parse(small, noHeaders, url),
  ]);

  expect(slow).toEqual({ ok: false, error: "parsing took too long" });
  expect(next).toMatchObject({ ok: true });
});

test("a document that needs too much memory ends its worker and nothing else", async () => {
  const parser = aParser({ maxHeapMb: 24 });

  const greedy = await parser.parse(huge, noHeaders, url);
  const next = await parser.parse(small, noHeaders, url);

  expect(greedy).toEqual({ ok: false, error: "parsing needed too much memory" });
  expect(next).toMatchObject({ ok: true });
});

test("a parser that was closed answers those who still wait", async () => {
  const parser = aParser();
  const waiting = [huge, small].map((bytes) => parser.parse(bytes, noHeaders, url));

  await parser.close();

  expect(await Promise.all(waiting)).toEqual([
    { ok: false, error: "the parser was closed" },
    { ok: false, error: "the parser was closed" },
  ]);
});
