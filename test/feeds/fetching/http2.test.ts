import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { rssOf } from "../a-feed.ts";
import { aFetcher, ask } from "../a-fetcher.ts";

const folder = join(import.meta.dirname, "../../fixtures/feeds/tls");
const cert = readFileSync(join(folder, "certificate.pem"), "utf8");
const key = readFileSync(join(folder, "key.pem"), "utf8");
const body = rssOf(["Niamey : le fleuve monte"]);
const etag = '"h2"';

interface SecureServer {
  readonly url: string;
  /** Of every request, such as "2.0". */
  readonly versions: readonly string[];
}

/** Speaks HTTP/2 with whoever can, compresses with Brotli for whoever asks for it. */
async function aSecureServer(): Promise<SecureServer> {
  const versions: string[] = [];
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    versions.push(request.httpVersion);
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag });
      response.end();
      return;
    }
    const canBrotli = `${request.headers["accept-encoding"]}`.includes("br");
    response.writeHead(200, { etag, ...(canBrotli ? { "content-encoding": "br" } : {}) });
    response.end(canBrotli ? brotliCompressSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/feed`, versions };
}

test("a server that speaks HTTP/2 and Brotli is read in both", async () => {
  const server = await aSecureServer();

  const outcome = await aFetcher({ ca: cert }).fetch(ask(server.url));

  expect(outcome).toMatchObject({ kind: "changed", validators: { etag } });
  expect(outcome.kind === "changed" && Buffer.from(outcome.bytes).toString()).toBe(body);
  expect(server.versions).toEqual(["2.0"]);
});

test("nothing new is understood over HTTP/2 as well", async () => {
  const server = await aSecureServer();
  const validators = { etag, lastModified: null };

  const outcome = await aFetcher({ ca: cert }).fetch(ask(server.url, { validators }));

  expect(outcome).toMatchObject({ kind: "notModified", validators });
  expect(server.versions).toEqual(["2.0"]);
});

test("a certificate nobody vouches for is not trusted", async () => {
  const server = await aSecureServer();

  const outcome = await aFetcher().fetch(ask(server.url));

  expect(outcome).toMatchObject({ kind: "failed", reason: "network" });
  expect(server.versions).toEqual([]);
});

test("HTTP/2 opens no way to a private address", async () => {
  const server = await aSecureServer();

  const outcome = await aFetcher({ ca: cert, allowPrivateHosts: [] }).fetch(ask(server.url));

  expect(outcome).toMatchObject({ kind: "failed", reason: "privateAddress" });
  expect(server.versions).toEqual([]);
});
