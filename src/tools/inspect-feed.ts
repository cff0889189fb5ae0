import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { ParsedFeed } from "../feeds/feed.ts";
import { createFeedFetcher } from "../feeds/fetching/fetch-feed.ts";
import type { FeedParser } from "../feeds/parsing/feed-parser.ts";
import { createFeedParser } from "../feeds/parsing/feed-parser.ts";
import type { FeedHeaders } from "../feeds/parsing/parse-feed.ts";
import type { Io } from "./io.ts";

const usage =
  "usage: inspect-feed FILE_OR_URL [--content-type T] [--content-encoding E] " +
  "[--content-location L] [--url U], or inspect-feed --batch FILE";

const options = {
  "content-type": { type: "string" },
  "content-encoding": { type: "string" },
  "content-location": { type: "string" },
  url: { type: "string" },
  batch: { type: "string" },
} as const;

/**
 * Shows what the parser makes of a feed, as JSON. Exit code 0 also for a feed that is rejected,
 * 1 for a file or address that cannot be read, 2 for a wrong call.
 */
export async function inspectFeed(args: readonly string[], io: Io): Promise<number> {
  const parser = createFeedParser({ timeoutMs: 10_000, maxHeapMb: 256 });
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.batch !== undefined) return await inspectBatch(values.batch, parser, io);
    const [target] = positionals;
    if (target === undefined) throw new TypeError("nothing to inspect");
    const source = await readSource(target, values);
    if (typeof source === "string") {
      io.stdout(JSON.stringify({ ok: false, error: source, format: null, title: null, items: [] }));
      return 1;
    }
    const parsed = await parser.parse(source.bytes, source.headers, source.url);
    io.stdout(JSON.stringify(asJson(parsed), null, 2));
    return 0;
  } catch (error) {
    // parseArgs throws a TypeError that names the option.
    if (!(error instanceof TypeError)) throw error;
    io.stderr(`${error.message}\n${usage}`);
    return 2;
  } finally {
    await parser.close();
  }
}

interface Source {
  readonly bytes: Uint8Array;
  readonly headers: FeedHeaders;
  readonly url: string;
}

type Flags = { readonly [F in keyof typeof options]?: string | undefined };

/** The bytes of a file or an address; the reason why there are none as a string. */
async function readSource(target: string, flags: Flags): Promise<Source | string> {
  if (/^https?:/i.test(target)) return download(target, flags);
  const bytes = await readFile(target).catch(() => null);
  if (bytes === null) return `cannot read the file ${target}`;
  return { bytes, headers: withFlags(flags, noHeaders), url: flags.url ?? "http://localhost/" };
}

/** An operator who names an address means it, so a private one is allowed here. */
async function download(target: string, flags: Flags): Promise<Source | string> {
  const url = URL.parse(target);
  if (url === null) return `not an address: ${target}`;
  const fetcher = createFeedFetcher({
    allowPrivateHosts: [url.hostname.replace(/^\[|\]$/g, "")],
    userAgent: "sahel-alert-bot/inspect-feed",
  });
  try {
    const validators = { etag: null, lastModified: null };
    const outcome = await fetcher.fetch({ url: target, validators, bodyHash: null });
    if (outcome.kind !== "changed") {
      return outcome.kind === "failed" ? `not fetched: ${outcome.reason}` : "no content";
    }
    const headers = withFlags(flags, outcome.headers);
    return { bytes: outcome.bytes, headers, url: flags.url ?? outcome.finalUrl };
  } finally {
    await fetcher.close();
  }
}

function withFlags(flags: Flags, headers: FeedHeaders): FeedHeaders {
  return {
    contentType: flags["content-type"] ?? headers.contentType,
    contentEncoding: flags["content-encoding"] ?? headers.contentEncoding,
    contentLocation: flags["content-location"] ?? headers.contentLocation,
  };
}

async function inspectBatch(path: string, parser: FeedParser, io: Io): Promise<number> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) {
    io.stderr(`cannot read the file ${path}`);
    return 1;
  }
  const rows = readRows(text);
  if (typeof rows === "string") {
    io.stderr(`${path}: ${rows}`);
    return 2;
  }
  // The first document would otherwise pay for the start of the worker.
  await parser.parse(new Uint8Array(), noHeaders, "http://localhost/");
  for (const row of rows) io.stdout(JSON.stringify(await inspectRow(row, parser)));
  return 0;
}

const batchRow = z.object({
  file: z.string(),
  url: z.string(),
  contentType: z.string().nullish(),
  contentEncoding: z.string().nullish(),
  contentLocation: z.string().nullish(),
});

/** One row of `--batch`; an absent header is one the server did not send. */
type BatchRow = z.infer<typeof batchRow>;

/** Empty lines are left out; the first line that is no row comes back as a complaint. */
function readRows(text: string): readonly BatchRow[] | string {
  const rows: BatchRow[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const row = batchRow.safeParse(parseJson(line));
    if (!row.success) return `line ${index + 1} is no JSON object with a "file" and a "url"`;
    rows.push(row.data);
  }
  return rows;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const noHeaders: FeedHeaders = { contentType: null, contentEncoding: null, contentLocation: null };

async function inspectRow(row: BatchRow, parser: FeedParser): Promise<object> {
  const bytes = await readFile(row.file).catch(() => null);
  if (bytes === null)
    return { file: row.file, ok: false, error: "cannot read the file", items: [], ms: 0 };
  const headers = {
    contentType: row.contentType ?? null,
    contentEncoding: row.contentEncoding ?? null,
    contentLocation: row.contentLocation ?? null,
  };
  const started = performance.now();
  const parsed = await parser.parse(bytes, headers, row.url);
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const { format: _format, title: _title, ...rest } = asJson(parsed);
  return { file: row.file, ...rest, ms };
}

interface Inspected {
  readonly ok: boolean;
  readonly error?: string;
  readonly format: string | null;
  readonly title: string | null;
  readonly items: readonly object[];
}

function asJson(parsed: ParsedFeed): Inspected {
  if (!parsed.ok) return { ok: false, error: parsed.error, format: null, title: null, items: [] };
  const items = parsed.items.map(({ title, link, guid, date }) => ({ title, link, guid, date }));
  return { ok: true, format: parsed.format, title: parsed.title, items };
}
