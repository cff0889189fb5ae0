import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import process, { memoryUsage } from "node:process";
import { z } from "zod";
import { createFeedParser } from "../../feeds/parsing/feed-parser.ts";

// A process of its own that loads the feed code and nothing else.

/** What the hostile feeds cost whoever reads them. */
export interface HostileCost {
  readonly feeds: number;
  /** Those read within the time that their row allows. */
  readonly inTime: number;
  /** Longest time for which the main thread could do nothing else. */
  readonly lagMs: number;
  /** Growth of the process's memory over all of them, its worker included. */
  readonly grownMb: number;
}

const fixtures = new URL("../../../test/fixtures/feeds/", import.meta.url);
const expected = z.array(
  z.object({
    file: z.string(),
    url: z.string(),
    contentType: z.string().nullish(),
    contentEncoding: z.string().nullish(),
    contentLocation: z.string().nullish(),
    class: z.string(),
    maxMs: z.number().nullish(),
  }),
);
type Row = z.infer<typeof expected>[number];

const usualMs = 1000;

async function measureHostile(): Promise<HostileCost> {
  const rows = expected
    .parse(JSON.parse(readFileSync(new URL("expected.json", fixtures), "utf8")))
    .filter((row) => row.class === "hostile");
  const documents = rows.map(({ file }) => readFileSync(new URL(`generated/${file}`, fixtures)));
  const parser = createFeedParser({ timeoutMs: 10_000, maxHeapMb: 256 });
  const read = async (row: Row, bytes: Uint8Array): Promise<number> => {
    const started = performance.now();
    await parser.parse(bytes, headersOf(row), row.url);
    return performance.now() - started;
  };
  // The first document would pay for the start of the worker.
  for (const row of rows.slice(0, 1)) await read(row, new Uint8Array());

  const before = memoryUsage().rss;
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  let inTime = 0;
  for (const [at, row] of rows.entries()) {
    const ms = await read(row, documents[at] ?? new Uint8Array());
    if (ms <= (row.maxMs ?? usualMs)) inTime += 1;
  }
  lag.disable();
  const grownMb = (memoryUsage().rss - before) / 2 ** 20;
  await parser.close();
  return { feeds: rows.length, inTime, lagMs: lag.max / 1e6, grownMb };
}

function headersOf({ contentType, contentEncoding, contentLocation }: Row) {
  return {
    contentType: contentType ?? null,
    contentEncoding: contentEncoding ?? null,
    contentLocation: contentLocation ?? null,
  };
}

process.send?.(await measureHostile());
