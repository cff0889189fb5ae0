import type { ParsedFeed } from "../feed.ts";
import type { WorkerLimits } from "../limited-worker.ts";
import { createLimitedWorker } from "../limited-worker.ts";
import type { FeedHeaders } from "./parse-feed.ts";

/** One document on its way to the worker; the fields are the arguments of `parseFeed`. */
export interface ParseRequest {
  readonly bytes: Uint8Array;
  readonly headers: FeedHeaders;
  readonly url: string;
  readonly language: string | undefined;
}

/** Parses off the main thread, one document at a time, within a time and a memory limit. */
export interface FeedParser {
  /** Never rejects: a document over a limit, or one that crashes the worker, is a failed parse. */
  parse(
    bytes: Uint8Array,
    headers: FeedHeaders,
    url: string,
    language?: string,
  ): Promise<ParsedFeed>;
  /** Ends the worker. What still waits fails; a later call to `parse` starts a new one. */
  close(): Promise<void>;
}

export function createFeedParser(limits: WorkerLimits): FeedParser {
  const worker = createLimitedWorker<ParseRequest, ParsedFeed>(
    new URL("./parse-worker.ts", import.meta.url),
    limits,
    (fault) => ({ ok: false, error: fault }),
  );
  return {
    parse: (bytes, headers, url, language) => worker.ask({ bytes, headers, url, language }),
    close: worker.close,
  };
}
