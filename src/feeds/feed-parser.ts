import { Worker } from "node:worker_threads";
import type { ParsedFeed } from "./feed.ts";
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

export interface FeedParserLimits {
  readonly timeoutMs: number;
  readonly maxHeapMb: number;
}

/** Why a document got no answer: ours, not the publisher's fault, so it is worth asking again. */
export const parserFaults: readonly string[] = [
  "parsing took too long",
  "parsing needed too much memory",
  "the parser was closed",
];

const [tookTooLong = "", crashed = "", closed = ""] = parserFaults;

/** What the worker says once it can take documents. */
export const ready = "ready";

interface Job {
  readonly request: ParseRequest;
  readonly settle: (parsed: ParsedFeed) => void;
}

/** The worker starts with the first document and is replaced after one that had to be killed. */
export function createFeedParser({ timeoutMs, maxHeapMb }: FeedParserLimits): FeedParser {
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let isReady = false;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;

  const finish = (parsed: ParsedFeed): void => {
    clearTimeout(timer);
    const done = current;
    current = null;
    // An idle worker must not keep the process alive.
    worker?.unref();
    done?.settle(parsed);
    startNext();
  };

  const dismiss = async (): Promise<void> => {
    const dismissed = worker;
    worker = null;
    isReady = false;
    clearTimeout(timer);
    await fire(dismissed);
  };

  const abandon = (error: string): void => {
    void dismiss();
    finish({ ok: false, error });
  };

  const hire = (): Worker => {
    const hired = startWorker(maxHeapMb);
    hired.on("message", (message: ParsedFeed | typeof ready) => {
      if (message !== ready) return finish(message);
      isReady = true;
      hand();
    });
    for (const end of ["error", "exit"]) hired.on(end, () => abandon(crashed));
    return hired;
  };

  /** Gives the current document to a worker that can take it, and starts its time. */
  const hand = (): void => {
    if (current === null || !isReady) return;
    timer = setTimeout(() => abandon(tookTooLong), timeoutMs);
    worker?.postMessage(current.request);
  };

  const startNext = (): void => {
    const next = current === null ? waiting.shift() : undefined;
    if (next === undefined) return;
    current = next;
    worker ??= hire();
    worker.ref();
    hand();
  };

  return {
    parse: (bytes, headers, url, language) =>
      new Promise((settle) => {
        waiting.push({ request: { bytes, headers, url, language }, settle });
        startNext();
      }),
    async close() {
      const unheard = [...(current ? [current] : []), ...waiting.splice(0)];
      for (const { settle } of unheard) settle({ ok: false, error: closed });
      current = null;
      await dismiss();
    },
  };
}

function startWorker(maxHeapMb: number): Worker {
  return new Worker(new URL("./parse-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 16 },
  });
}

/** Ends a worker without hearing what it still has to say. */
async function fire(worker: Worker | null): Promise<void> {
  worker?.removeAllListeners();
  worker?.on("error", () => undefined);
  await worker?.terminate();
}
