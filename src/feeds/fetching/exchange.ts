import type { IncomingHttpHeaders } from "node:http";
import type { buildConnector } from "undici";
import { Client, errors } from "undici";
import { maxBodyBytes } from "./content-encoding.ts";

/** One answer; of any but a 200 the head says it all, and the body is empty. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came over the wire, compressed or not. */
  readonly body: Uint8Array;
}

/** One request after the other, for a feed and where it redirects to, with one deadline for all. */
export interface Exchange {
  /** Rejects with what undici or the guard throws, and at the deadline with a `TimeoutError`. */
  get(url: string, headers: Readonly<Record<string, string>>): Promise<Answer>;
  /** Closes the connection; a request under way fails. */
  close(): void;
}

export interface ExchangeOptions {
  readonly connect: buildConnector.connector;
  readonly timeoutMs: number;
}

// Made once: undici closes with an error, and a new one costs more than the close itself.
const closed = new Error("The exchange is over");

// The deadline stands over all phases: undici's own timeouts start again with every byte.
const clientOptions = { allowH2: true, headersTimeout: 0, bodyTimeout: 0 };

/**
 * Each request has a connection of its own, closed when it is answered: the next poll is minutes
 * away, and an idle pool per outlet costs more time and memory than it saves.
 */
export function startExchange({ connect, timeoutMs }: ExchangeOptions): Exchange {
  let abandon: ((reason: Error) => void) | null = null;
  const deadline = setTimeout(() => {
    abandon?.(new DOMException("The deadline has passed", "TimeoutError"));
  }, timeoutMs);
  return {
    async get(url, headers) {
      const { origin, pathname, search } = new URL(url);
      const client = new Client(origin, { ...clientOptions, connect });
      try {
        return await new Promise<Answer>((resolve, reject) => {
          abandon = reject;
          const request = { method: "GET", path: `${pathname}${search}`, headers } as const;
          client.dispatch(request, readingInto({ resolve, reject }));
        });
      } finally {
        abandon = null;
        client.destroy(closed, () => undefined);
      }
    },
    close() {
      clearTimeout(deadline);
      abandon?.(closed);
    },
  };
}

interface Settle {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

function readingInto({ resolve, reject }: Settle): Parameters<Client["dispatch"]>[1] {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let head: Omit<Answer, "body"> | null = null;
  return {
    onRequestStart: () => undefined,
    onResponseStart(_controller, status, headers) {
      // 103 and its like come before the answer.
      if (status < 200) return;
      head = { status, headers };
      if (status !== 200) resolve({ ...head, body: Buffer.alloc(0) });
    },
    onResponseData(controller, chunk) {
      length += chunk.byteLength;
      if (length <= maxBodyBytes) chunks.push(chunk);
      else controller.abort(new errors.ResponseExceededMaxSizeError());
    },
    onResponseEnd() {
      if (head !== null) resolve({ ...head, body: Buffer.concat(chunks) });
    },
    onResponseError: (_controller, error) => reject(error),
  };
}
