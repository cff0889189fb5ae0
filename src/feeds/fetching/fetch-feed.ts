import { hash } from "node:crypto";
import type { LookupFunction } from "node:net";
import type { Clock } from "../../clock.ts";
import { systemClock } from "../../clock.ts";
import type { FeedHeaders } from "../parsing/parse-feed.ts";
import { decompressInBackground } from "./content-encoding.ts";
import type { Answer, Exchange } from "./exchange.ts";
import { startExchange } from "./exchange.ts";
import type { FetchFailure } from "./fetch-failure.ts";
import { failureOf, failureOfStatus } from "./fetch-failure.ts";
import { createGuardedConnect } from "./guarded-agent.ts";
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
  const connect = createGuardedConnect({ allowPrivateHosts, lookup, ca });
  const open = new Set<Exchange>();
  return {
    async fetch(request) {
      const exchange = startExchange({ connect, timeoutMs });
      open.add(exchange);
      try {
        const end = await follow(exchange, request, request.userAgent ?? userAgent);
        return "kind" in end ? end : await outcomeOf(end, request, clock.now());
      } catch (error) {
        return failureOf(error);
      } finally {
        exchange.close();
        open.delete(exchange);
      }
    },
    close() {
      for (const exchange of open) exchange.close();
      return Promise.resolve();
    },
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

/** Where the redirects end. */
interface End {
  readonly answer: Answer;
  readonly finalUrl: string;
  readonly movedTo: string | null;
}

async function follow(
  exchange: Exchange,
  request: FeedRequest,
  userAgent: string,
): Promise<End | FetchFailure> {
  const headers = headersFor(request, userAgent);
  let { url } = request;
  let movedTo: string | null = null;
  let isPermanent = true;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const answer = await exchange.get(url, headers);
    const { status } = answer;
    const location = first(answer.headers["location"]);
    if (!isRedirect(status) || location === null) return { answer, finalUrl: url, movedTo };
    const target = URL.parse(location, url);
    if (target === null || !/^https?:$/.test(target.protocol)) {
      return { kind: "failed", reason: "badRedirect", status, retryAt: null };
    }
    url = target.href;
    isPermanent &&= status === 301 || status === 308;
    if (isPermanent) movedTo = url;
  }
  return { kind: "failed", reason: "tooManyRedirects", status: null, retryAt: null };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

async function outcomeOf(end: End, request: FeedRequest, now: Date): Promise<FetchOutcome> {
  const { answer, finalUrl, movedTo } = end;
  const header = (name: string): string | null => first(answer.headers[name]);
  const sent = { etag: header("etag"), lastModified: header("last-modified") };
  const freshSeconds = secondsFresh(header);
  if (answer.status === 304) {
    const validators = merge(request.validators, sent);
    return { kind: "notModified", validators, freshSeconds, movedTo };
  }
  if (answer.status !== 200) {
    const retryAt = retryAfterOf(header("retry-after"), now);
    const failure = failureOfStatus(answer.status, retryAt);
    // The end of a place that the feed was sent to is not the end of the feed.
    const isElsewhere = failure.reason === "gone" && finalUrl !== request.url;
    return isElsewhere ? { ...failure, reason: "notFound" } : failure;
  }
  const body = await decompressInBackground(answer.body, header("content-encoding"));
  if (!body.ok) return failureOfBody(body.reason);
  const bodyHash = hash("sha256", body.bytes, "base64url");
  const answered = { validators: sent, freshSeconds, movedTo };
  if (bodyHash === request.bodyHash) return { kind: "sameBody", ...answered };
  const headers = {
    contentType: header("content-type"),
    contentEncoding: null,
    contentLocation: header("content-location"),
    link: all(answer.headers["link"]),
  };
  return { kind: "changed", bytes: body.bytes, bodyHash, headers, finalUrl, ...answered };
}

function first(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function all(value: string | string[] | undefined): string | null {
  return Array.isArray(value) ? value.join(", ") : (value ?? null);
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
