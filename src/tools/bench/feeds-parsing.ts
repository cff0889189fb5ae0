import process, { cpuUsage } from "node:process";
import { parseFeed as parseWithFeedsmith } from "feedsmith";
import RssParser from "rss-parser";
import { parseFeed } from "../../feeds/parsing/parse-feed.ts";
import { writeBenchDocument } from "./feeds-documents.ts";

// A process of its own that loads the feed code and nothing else.

/** How fast one pipeline reads one document: the median of five runs. */
export interface ParsingSpeed {
  readonly language: "ar" | "fr";
  readonly pipeline: string;
  readonly documentKb: number;
  /** Bytes of the document per second of CPU. */
  readonly mbPerSecond: number;
  readonly itemsPerSecond: number;
}

type Pipeline = (bytes: Buffer) => Promise<number>;

const headers = {
  contentType: "application/rss+xml; charset=utf-8",
  contentEncoding: null,
  contentLocation: null,
};
const rssParser = new RssParser();

// Each from bytes to items; it returns how many, so that nothing is optimised away.
const pipelines: Readonly<Record<string, Pipeline>> = {
  async ours(bytes) {
    const parsed = await parseFeed(bytes, headers, "https://courier.example/feed/");
    return parsed.ok ? parsed.items.length : 0;
  },
  async "rss-parser alone"(bytes) {
    const { items } = await rssParser.parseString(bytes.toString());
    return items.length;
  },
  async "feedsmith alone"(bytes) {
    const { feed } = parseWithFeedsmith(bytes.toString());
    return "items" in feed ? (feed.items?.length ?? 0) : 0;
  },
};

const runs = 5;
const documentsPerRun = 60;

/** CPU seconds per document. */
async function measure(pipeline: Pipeline, documents: readonly Buffer[]): Promise<number> {
  const before = cpuUsage();
  for (const document of documents) await pipeline(document);
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6 / documents.length;
}

async function compare(language: "ar" | "fr"): Promise<ParsingSpeed[]> {
  const documents = Array.from({ length: documentsPerRun }, (_, edition) =>
    Buffer.from(writeBenchDocument({ language, edition })),
  );
  const [first = Buffer.alloc(0)] = documents;
  const seconds = new Map<string, number[]>(Object.keys(pipelines).map((name) => [name, []]));
  // The first run warms up. Taking turns spreads the noise of the machine over all of them.
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, pipeline] of Object.entries(pipelines)) {
      const taken = await measure(pipeline, documents);
      if (run > 0) seconds.get(name)?.push(taken);
    }
  }
  const items = await Promise.all(Object.values(pipelines).map((pipeline) => pipeline(first)));
  return [...seconds].map(([pipeline, taken], index) => {
    const median = taken.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
    return {
      language,
      pipeline,
      documentKb: Math.round(first.byteLength / 1024),
      mbPerSecond: first.byteLength / 1e6 / median,
      itemsPerSecond: (items[index] ?? 0) / median,
    };
  });
}

const speeds = [...(await compare("ar")), ...(await compare("fr"))];
process.send?.(speeds);
