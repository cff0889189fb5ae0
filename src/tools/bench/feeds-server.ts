import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process, { argv } from "node:process";
import { writeBenchDocument } from "./feeds-documents.ts";
import { rounds } from "./feeds-rounds.ts";

// A process of its own: what it costs to serve the feeds is not the poller's bill.

const documents = Array.from({ length: 8 }, (_, index) =>
  writeBenchDocument({ language: index % 2 === 0 ? "ar" : "fr", edition: index }),
);

interface Served {
  asked: number;
  edition: number;
}

const feeds = new Map<string, Served>();

const server = createServer((request, response) => {
  // `/run/feed`: each run polls feeds that nobody asked for before.
  const path = request.url ?? "/";
  const feed = Number(path.split("/").at(-1));
  const served = feeds.get(path) ?? { asked: 0, edition: 0 };
  feeds.set(path, served);
  const round = rounds[served.asked];
  served.asked += 1;
  const isChanged = round?.changed === "all" || feed % 10 === 0;
  if (isChanged) served.edition += 1;
  const headers = { "content-type": "application/rss+xml; charset=utf-8", etag: etagOf(served) };
  if (!isChanged && round?.unchanged === 304) {
    response.writeHead(304, headers).end();
    return;
  }
  const document = documents[(feed + served.edition) % documents.length];
  response.writeHead(200, headers).end(`${document}<!-- ${feed}, ${served.edition} -->`);
});

function etagOf({ edition }: Served): string {
  return `"${edition}"`;
}

server.listen(Number(argv[2] ?? 0), "127.0.0.1", () =>
  process.send?.((server.address() as AddressInfo).port),
);
