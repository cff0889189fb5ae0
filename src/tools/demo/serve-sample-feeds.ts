import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SampleFeeds } from "./sample-feeds.ts";

/** The sample feeds on a real socket, answering conditional requests as a good outlet does. */
export interface SampleServer {
  /** `127.0.0.1:port`. */
  readonly host: string;
  close(): Promise<void>;
}

/** Serves each feed as it stands at the story's `now`, on loopback and a port of the system's choice. */
export async function serveSampleFeeds(
  sample: SampleFeeds,
  now: () => Date,
): Promise<SampleServer> {
  const server = createServer((request, response) => {
    const feedId = decodeURIComponent(request.url?.replace(/^\/feeds\//, "") ?? "");
    const document = sample.documentAt(feedId, now());
    if (document === null) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash("sha256").update(document.body).digest("base64url").slice(0, 16)}"`;
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(200, { "content-type": document.contentType, etag }).end(document.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
