import type { ParsedFeed } from "../feed.ts";
import { decompress } from "../fetching/content-encoding.ts";
import { decodeText } from "./decode-text.ts";
import { resolveHttp } from "./links.ts";
import { normaliseFeed } from "./normalise-feed.ts";
import type { RawFeed } from "./raw-item.ts";
import { readRss } from "./read-rss.ts";
import { readJsonFeed, readWithFeedsmith } from "./read-with-feedsmith.ts";
import { repairJson } from "./repair-json.ts";
import { sniff } from "./sniff.ts";
import type { CleanXml } from "./xml/clean-xml.ts";
import { cleanXml } from "./xml/clean-xml.ts";
import { withoutForbidden } from "./xml/xml-text.ts";

/** The response headers that say how to read the bytes, and what else there is; null = no such header. */
export interface FeedHeaders {
  readonly contentType: string | null;
  /** Null as well for bytes that are decompressed already. */
  readonly contentEncoding: string | null;
  readonly contentLocation: string | null;
  /** All of them, joined by commas. */
  readonly link?: string | null | undefined;
}

/**
 * Makes items of the bytes of one answer. `url` is where they came from; `language` (ISO 639-1) only
 * helps to guess a character encoding that nobody declared. Never rejects; takes long on hostile
 * input, so run it off the main thread (`feed-parser.ts`).
 */
export async function parseFeed(
  bytes: Uint8Array,
  headers: FeedHeaders,
  url: string,
  language?: string,
): Promise<ParsedFeed> {
  const body = decompress(bytes, headers.contentEncoding);
  if (!body.ok) return { ok: false, error: bodyErrors[body.reason] };
  const { contentType, contentLocation, link } = headers;
  const text = decodeText(body.bytes, { contentType, language });
  const documentUrl = resolveHttp(contentLocation ?? "", url) ?? url;
  const document = sniff(text);
  if (document.kind === "none") return { ok: false, error: document.reason };
  try {
    const raw =
      document.kind === "json"
        ? readJsonFeed(repairJson(withoutForbidden(text)))
        : await readXml(document.kind, (names) =>
            cleanXml(text, document.rootStart, documentUrl, names),
          );
    return normaliseFeed(raw, { url, documentUrl, contentLocation, link });
  } catch {
    return { ok: false, error: "no feed engine can read the document" };
  }
}

const bodyErrors = {
  tooLarge: "the body is larger than 5 MB",
  broken: "the body is not in the compression its header names",
};

async function readXml(
  kind: "rss" | "atom",
  clean: (names: "full" | "short") => CleanXml,
): Promise<RawFeed> {
  if (kind === "atom") return readWithFeedsmith(clean("full"));
  const first = await readRss(clean("short")).catch(() => null);
  if (first?.items.every(isComplete)) return first;
  const second = attempt(() => readWithFeedsmith(clean("full")));
  const best = completeItems(second) > completeItems(first) ? second : (first ?? second);
  if (best === null) throw new Error("Both engines rejected the document");
  return best;
}

function attempt(read: () => RawFeed): RawFeed | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** -1 for a document that was rejected. */
function completeItems(feed: RawFeed | null): number {
  return feed === null ? -1 : feed.items.filter(isComplete).length;
}

function isComplete(item: RawFeed["items"][number]): boolean {
  return item.links.length > 0 && (item.title !== null || item.guid !== null);
}
