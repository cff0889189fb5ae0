import { createHash } from "node:crypto";
import type { LookupFunction } from "node:net";
import type { Dispatcher } from "undici";
import { request as send } from "undici";
import type { Clock } from "../clock.ts";
import { systemClock } from "../clock.ts";
import { decompressInBackground, maxBodyBytes } from "./content-encoding.ts";
import type { FetchFailure } from "./fetch-failure.ts";
import { failureOf, failureOfStatus } from "./fetch-failure.ts";
import { createGuardedAgent } from "./guarded-agent.ts";
import type { FeedHeaders } from "./parse-feed.ts";
import { retryAfterOf, secondsFresh } from "./response-headers.ts";

/** What to send back so that a server may answer "nothing new": byte for byte what it said, never invented. */
interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FeedRequest {
  readonly url: string;
  readonly validators: Validators;
  /** Of the last body that was read, or null. */
  readonly bodyHash: string | null;
  /** Instead of the fetcher's own. */
  readonly userAgent?: string | undefined;
}

/** What every answer with content or "nothing new" tells. */
interface Answered {
  readonly validators: Validators;
  /** For how long the server promises nothing new (`max-age`, `Expires`). */
  readonly freshSeconds: number | null;
  /** Where permanent redirects (301, 308) lead, or null. */
  readonly movedTo: string | null;
}

/** What became of one request for a feed. */
export type FetchOutcome =
  | (Answered & {
      readonly kind: "changed";
      /** Decompressed; `headers.contentEncoding` is null. */
      readonly bytes: Uint8Array;
      readonly bodyHash: string;
      readonly headers: FeedHeaders;
      readonly finalUrl: string;
    })
  // 304; validators that it carries replace the old ones.
  | (Answered & { readonly kind: "notModified" })
  // 200 with the body of last time.
  | (Answered & { readonly kind: "sameBody" })
  | FetchFailure;

/** Fetches feeds, politely and within limits. Never rejects. */
export interface FeedFetcher {
  fetch(request: FeedRequest): Promise<FetchOutcome>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  /** `host` or `host:port` that may be fetched although private. */
  readonly allowPrivateHosts: readonly string[];
  /** Truthful, with version and address. */
  readonly userAgent: string;
  readonly clock?: Clock | undefined;
  /** For the whole exchange with all its redirects; 15 seconds unless told. */
  readonly timeoutMs?: number | undefined;
  readonly lookup?: LookupFunction | undefined;
  /** Certificates (PEM) to trust instead of the well-known authorities. */
  readonly ca?: string | undefined;
}

const maxRedirects = 5;

const accept =
  "application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, " +
  "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

export function createFeedFetcher(options: FetcherOptions): FeedFetcher {
  const { allowPrivateHosts, userAgent, clock = systemClock, timeoutMs = 15_000 } = options;
  const { lookup, ca } = options;
  const agent = createGuardedAgent({
    allowPrivateHosts,
    maxResponseBytes: maxBodyBytes,
    lookup,
    ca,
  });
  return {
    async fetch(request) {
      // One deadline: the timeouts of undici start again with every byte of a slow drip.
      const signal = AbortSignal.timeout(timeoutMs);
      const headers = headersFor(request, request.userAgent ?? userAgent);
      try {
        const answer = await follow(request.url, { dispatcher: agent, headers, signal });
        return "kind" in answer ? answer : await outcomeOf(answer, request, clock.now());
      } catch (error) {
        return failureOf(error);
      }
    },
    close: () => agent.destroy(),
  };
}

function headersFor({ validators }: FeedRequest, userAgent: string): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept,
    "accept-encoding": "gzip, br",
    ...(validators.etag === null ? {} : { "if-none-match": validators.etag }),
    ...(validators.lastModified === null ? {} : { "if-modified-since": validators.lastModified }),
  };
}

interface SendOptions {
  readonly dispatcher: Dispatcher;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
}

/** The answer at the end of the redirects. */
interface Answer {
  readonly response: Dispatcher.ResponseData;
  readonly finalUrl: string;
  readonly movedTo: string | null;
}

async function follow(start: string, options: SendOptions): Promise<Answer | FetchFailure> {
  let url = start;
  let movedTo: string | null = null;
  let isPermanent = true;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const response = await send(url, options);
    const location = first(response.headers["location"]);
    if (!isRedirect(response.statusCode) || location === null) {
      return { response, finalUrl: url, movedTo };
    }
    await discard(response);
    const target = URL.parse(location, url);
    if (target === null || !/^https?:$/.test(target.protocol)) {
      return { kind: "failed", reason: "badRedirect", status: response.statusCode, retryAt: null };
    }
    url = target.href;
    isPermanent &&= response.statusCode === 301 || response.statusCode === 308;
    if (isPermanent) movedTo = url;
  }
  return { kind: "failed", reason: "tooManyRedirects", status: null, retryAt: null };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

async function outcomeOf(answer: Answer, request: FeedRequest, now: Date): Promise<FetchOutcome> {
  const { response, finalUrl, movedTo } = answer;
  const header = (name: string): string | null => first(response.headers[name]);
  const sent = { etag: header("etag"), lastModified: header("last-modified") };
  const freshSeconds = secondsFresh(header);
  if (response.statusCode === 304) {
    await discard(response);
    return {
      kind: "notModified",
      validators: merge(request.validators, sent),
      freshSeconds,
      movedTo,
    };
  }
  if (response.statusCode !== 200) {
    await discard(response);
    const retryAt = retryAfterOf(header("retry-after"), now);
    const failure = failureOfStatus(response.statusCode, retryAt);
    // The end of a place that the feed was sent to is not the end of the feed.
    const isElsewhere = failure.reason === "gone" && finalUrl !== request.url;
    return isElsewhere ? { ...failure, reason: "notFound" } : failure;
  }
  const raw = await readAll(response.body);
  const body = raw && (await decompressInBackground(raw, header("content-encoding")));
  if (body === null || !body.ok) return failureOfBody(body?.reason ?? "tooLarge");
  const bodyHash = createHash("sha256").update(body.bytes).digest("base64url");
  const answered = { validators: sent, freshSeconds, movedTo };
  if (bodyHash === request.bodyHash) return { kind: "sameBody", ...answered };
  const headers = {
    contentType: header("content-type"),
    contentEncoding: null,
    contentLocation: header("content-location"),
  };
  return { kind: "changed", bytes: body.bytes, bodyHash, headers, finalUrl, ...answered };
}

function first(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function merge(known: Validators, sent: Validators): Validators {
  return {
    etag: sent.etag ?? known.etag,
    lastModified: sent.lastModified ?? known.lastModified,
  };
}

function failureOfBody(reason: "tooLarge" | "broken"): FetchFailure {
  return { kind: "failed", reason, status: 200, retryAt: null };
}

/** Null for a body over the limit; the connection is closed then, not drained. */
async function readAll(body: Dispatcher.ResponseData["body"]): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Lets go of a body nobody reads; a short one is read to its end, so that the connection can be kept. */
async function discard(response: Dispatcher.ResponseData): Promise<void> {
  await response.body.dump({ limit: 16_384 }).catch(() => undefined);
}
