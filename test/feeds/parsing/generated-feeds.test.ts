import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Item, ParsedFeed } from "../../../src/feeds/feed.ts";
import { createFeedParser } from "../../../src/feeds/parsing/feed-parser.ts";
import { parseFeed } from "../../../src/feeds/parsing/parse-feed.ts";

/** One row of expected.json; the README beside it explains the fields. */
interface Expected {
  readonly file: string;
  readonly url: string;
  readonly contentType?: string | null;
  readonly contentEncoding?: string | null;
  readonly contentLocation?: string | null;
  readonly class: string;
  readonly expect: "parse" | "reject" | "either";
  readonly itemCount?: number | null;
  readonly items?: readonly ExpectedItem[];
  readonly maxMs?: number | null;
  readonly tier?: string;
}

interface ExpectedItem {
  readonly title?: string | null;
  readonly link?: string | null;
  readonly guid?: string | null;
  readonly date?: string | null;
}

const fixtures = join(import.meta.dirname, "../../fixtures/feeds");
const ours = JSON.parse(readFileSync(join(fixtures, "expected.json"), "utf8")) as Expected[];
const generated = ours.map((row) => ({ ...row, file: join(fixtures, "generated", row.file) }));

const headersOf = (row: Expected) => ({
  contentType: row.contentType ?? null,
  contentEncoding: row.contentEncoding ?? null,
  contentLocation: row.contentLocation ?? null,
});

const parser = createFeedParser({ timeoutMs: 10_000, maxHeapMb: 256 });
const noHeaders = { contentType: null, contentEncoding: null, contentLocation: null };
// The first document would pay for the start of the worker.
beforeAll(() => parser.parse(new Uint8Array(), noHeaders, "https://feeds.example/"));
afterAll(() => parser.close());

const isHostile = (row: Expected): boolean => row.class === "hostile";

test.for(generated.filter((row) => !isHostile(row)).map((row) => [nameOf(row), row] as const))(
  "%s is read as it was meant",
  async ([, row]) => {
    const parsed = await parseFeed(readFileSync(row.file), headersOf(row), row.url);

    expect(faultsOf(row, parsed)).toEqual([]);
  },
);

test.for(generated.filter(isHostile).map((row) => [nameOf(row), row] as const))(
  "%s holds up neither the parser nor the main thread",
  async ([, row]) => {
    const bytes = readFileSync(row.file);
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();
    const started = performance.now();

    const parsed = await parser.parse(bytes, headersOf(row), row.url);

    expect(performance.now() - started).toBeLessThan(row.maxMs ?? 1000);
    expect(lag.max / 1e6).toBeLessThan(200);
    expect(faultsOf(row, parsed)).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("polluted");
  },
);

const extra = process.env["EXTRA_DATA_DIR"];

test.skipIf(!extra || !existsSync(join(extra, "feeds")))(
  "at least 95 of 100 test feeds of other parsers are read as they were meant",
  async () => {
    const folder = join(extra ?? "", "feeds");
    const { entries } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
      entries: Expected[];
    };
    const foreign = entries.filter(({ tier }) => tier === "extra");

    const faults = await Promise.all(
      foreign.map(async (row) => {
        const bytes = readFileSync(join(folder, row.file));
        return faultsOf(row, await parseFeed(bytes, headersOf(row), row.url));
      }),
    );

    const right = faults.filter((found) => found.length === 0).length;
    expect(right / foreign.length).toBeGreaterThanOrEqual(0.95);
  },
);

function nameOf({ file }: Expected): string {
  return file.split("/").at(-1) ?? file;
}

function faultsOf(row: Expected, parsed: ParsedFeed): string[] {
  if (row.expect === "either") return [];
  const items = parsed.ok ? parsed.items : [];
  if (row.expect === "reject") return items.map(({ title }) => `${title}: not rejected`);
  if (!parsed.ok) return [parsed.error];
  const wanted = row.items ?? [];
  return [
    ...(isCountRight(row, items.length) ? [] : [`${items.length} items, not ${row.itemCount}`]),
    ...wanted.flatMap((item, index) => itemFaults(item, items[index], row.class)),
  ];
}

/** Of a cut item in addition either nothing or a part may be left. */
function isCountRight(row: Expected, count: number): boolean {
  const wanted = row.itemCount ?? count;
  return count === wanted || (nameOf(row).includes("truncated") && count === wanted + 1);
}

function itemFaults(wanted: ExpectedItem, found: Item | undefined, kind: string): string[] {
  const date = found?.date?.toISOString() ?? null;
  const wantedDate = wanted.date ? new Date(wanted.date).toISOString() : null;
  return [
    ...different("title", wanted.title, found?.title),
    ...different("link", wanted.link && new URL(wanted.link).href, found?.link),
    ...different("guid", wanted.guid, found?.guid),
    ...different("date", wantedDate, date),
    ...(kind === "dates" && wantedDate === null && date !== null ? [`date ${date}, not none`] : []),
  ];
}

/** An expectation that is null or absent is no expectation. */
function different(
  field: string,
  wanted: string | null | undefined,
  found: string | null | undefined,
): string[] {
  const isDifferent =
    wanted !== null && wanted !== undefined && comparable(wanted) !== comparable(found ?? "");
  return isDifferent ? [`${field} ${found}, not ${wanted}`] : [];
}

function comparable(text: string): string {
  return text
    .replace(/[\u200e\u200f]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
