import { readFileSync } from "node:fs";
import { cpuUsage, memoryUsage } from "node:process";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Article } from "../../articles/article.ts";
import type { Config } from "../../config/load-config.ts";
import { readConfiguration } from "../../config/read-configuration.ts";
import { defaultThresholds } from "../../developments/thresholds.ts";
import { createTracker } from "../../developments/tracker.ts";
import { judgeRelevance } from "../../relevance/relevance.ts";
import { readEnvironment } from "../../settings.ts";
import type { Io } from "../io.ts";
import { articleOf, parseArticleRows } from "../replay/article-rows.ts";
import { createMovers, recount } from "./moved-news.ts";

const labelledStream = fileURLToPath(
  new URL("../../../test/labelled/stream.jsonl", import.meta.url),
);
const sizes = [10_000, 100_000];
const runs = 5;
const articlesADay = 2000;
const dayMs = 86_400_000;
// Articles are made before the clock runs and measured together.
const batch = 5000;

interface Run {
  readonly articlesPerSecond: number;
  /** Over the last batch, when all memories are full. */
  readonly microsecondsAtTheEnd: number;
  /** Of heap, the most seen after a batch, with what V8 had not collected yet. */
  readonly megabytesInUse: number;
  /** Of heap after a collection: gazetteer, words and the tracker with its window. */
  readonly megabytesHeld: number;
  /** In the window when the stream ends. */
  readonly developments: number;
}

/**
 * `bench detection`: articles a second of processor time on one core, and memory, for a short and a
 * long stream of 2,000 articles a day made from the labelled one with places and numbers replaced.
 * Medians of five runs, the sizes taking turns.
 */
export async function benchDetection(_args: readonly string[], io: Io): Promise<number> {
  const { config } = readConfiguration(readEnvironment());
  const results = new Map(sizes.map((size): [number, Run[]] => [size, []]));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const size of sizes) results.get(size)?.push(measure(size, config));
  }
  for (const [size, measured] of results) io.stdout(describe(size, measured));
  return 0;
}

function measure(size: number, config: Config): Run {
  const variants = createVariants(config);
  const tracker = createTracker({
    gazetteer: config.gazetteer,
    relevance: (article) => judgeRelevance(article, config.gazetteer),
    severity: config.defaults.severity,
    thresholds: defaultThresholds,
  });
  let total = 0;
  let latest = 0;
  let megabytesInUse = 0;
  collectGarbage();
  for (let start = 0; start < size; start += batch) {
    const articles = Array.from({ length: batch }, (_, offset) => variants(start + offset));
    const before = cpuUsage();
    for (const article of articles) tracker.read(article);
    const { user, system } = cpuUsage(before);
    latest = user + system;
    total += latest;
    megabytesInUse = Math.max(megabytesInUse, megabytesOfHeap());
    // Stored and told, as every round does; otherwise it would grow for as long as the stream goes on.
    tracker.changed();
  }
  collectGarbage();
  const megabytesHeld = megabytesOfHeap();
  return {
    articlesPerSecond: size / (total / 1e6),
    microsecondsAtTheEnd: latest / batch,
    megabytesInUse,
    megabytesHeld,
    // Asked for last, so that the tracker was not collected with the rest.
    developments: tracker.active().length,
  };
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

function megabytesOfHeap(): number {
  return memoryUsage().heapUsed / 1e6;
}

/** The labelled stream over and over, each time elsewhere and with other figures. */
function createVariants(config: Config): (position: number) => Article {
  const rows = parseArticleRows(readFileSync(labelledStream, "utf8"), labelledStream);
  const articles = rows.flatMap((row) => articleOf(row, config.feeds) ?? []);
  const movers = createMovers(config.gazetteer.entries);
  return (position) => {
    const round = Math.floor(position / articles.length);
    const article = articles[position % articles.length];
    if (!article) throw new Error("The labelled stream is empty");
    const move = movers[article.language === "other" ? "en" : article.language];
    const vary = (text: string): string => recount(move(text, round), round);
    return {
      ...article,
      id: `${article.id}-${round}`,
      url: `${article.url}?${round}`,
      title: vary(article.title),
      text: vary(article.text),
      publishedAt: new Date(Date.UTC(2025, 0, 1) + (position * dayMs) / articlesADay),
    };
  };
}

function describe(size: number, measured: readonly Run[]): string {
  const median = (of: (run: Run) => number): string => {
    const sorted = measured.map(of).toSorted((a, b) => a - b);
    return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0);
  };
  return (
    `${size} articles: ${median((run) => run.articlesPerSecond)} articles/s, ` +
    `${median((run) => run.microsecondsAtTheEnd)} µs an article at the end, ` +
    `${median((run) => run.megabytesHeld)} MB of heap held, ${median((run) => run.megabytesInUse)} in use, ` +
    `${median((run) => run.developments)} developments followed`
  );
}
