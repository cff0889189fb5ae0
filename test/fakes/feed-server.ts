import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** One request as it arrived. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What a path answers. */
export interface Page {
  readonly status?: number;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly encoding?: "gzip" | "br";
  /** `drip`: a byte now and then, for ever. `cut`: half, then a closed socket. `flood`: never ends. `silent`: nothing at all. */
  readonly manner?: "drip" | "cut" | "flood" | "silent";
}

/** A feed server on 127.0.0.1 that answers as told and remembers who asked for what. */
export interface FeedServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  /** `127.0.0.1:port`, as the allow-list wants it. */
  readonly host: string;
  readonly requests: readonly SeenRequest[];
  /** Empties `requests`, for tests that run long. */
  forget(): void;
  /** Whether a connection was closed before its answer was complete. */
  readonly wasHungUp: () => boolean;
  /** An ETag or Last-Modified header among `headers` is compared with what the client sends back. */
  serve(path: string, page: Page | ((request: SeenRequest) => Page)): void;
  close(): Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const pages = new Map<string, Page | ((request: SeenRequest) => Page)>();
  const requests: SeenRequest[] = [];
  let hungUp = false;
  const server = createServer((request, response) => {
    const seen = { path: request.url ?? "/", headers: request.headers };
    requests.push(seen);
    response.on("close", () => {
      if (!response.writableFinished) hungUp = true;
    });
    const page = pages.get(seen.path) ?? { status: 404 };
    answer(typeof page === "function" ? page(seen) : page, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    requests,
    forget: () => {
      requests.length = 0;
    },
    wasHungUp: () => hungUp,
    serve: (path, page) => pages.set(path, page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(page: Page, request: IncomingMessage, response: ServerResponse): void {
  if (page.manner === "silent") return;
  if ((page.status ?? 200) === 200 && isKnown(page, request.headers)) {
    response.writeHead(304, page.headers).end();
    return;
  }
  const body = encoded(page);
  const encoding = page.encoding === undefined ? {} : { "content-encoding": page.encoding };
  response.writeHead(page.status ?? 200, { ...encoding, ...page.headers });
  if (page.manner === "drip") drip(body, response);
  else if (page.manner === "flood") flood(response);
  else if (page.manner === "cut")
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  else response.end(body);
}

/** RFC 9110, 13.2.2: If-None-Match decides where both are sent. */
function isKnown({ headers = {} }: Page, sent: IncomingHttpHeaders): boolean {
  const etag = headers["etag"];
  if (sent["if-none-match"] !== undefined) return sent["if-none-match"] === etag;
  const lastModified = headers["last-modified"];
  return lastModified !== undefined && sent["if-modified-since"] === lastModified;
}

function encoded({ body = "", encoding }: Page): Uint8Array {
  const bytes = Buffer.from(body);
  if (encoding === "gzip") return gzipSync(bytes);
  return encoding === "br" ? brotliCompressSync(bytes) : bytes;
}

function drip(body: Uint8Array, response: ServerResponse): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(at % body.length, (at % body.length) + 1));
    at += 1;
  }, 20);
  response.on("close", () => clearInterval(timer));
}

function flood(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, "x");
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
    response.once("drain", write);
  };
  write();
}
