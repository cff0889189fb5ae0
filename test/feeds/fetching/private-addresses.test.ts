import type { LookupFunction } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { FetchOutcome } from "../../../src/feeds/fetching/fetch-feed.ts";
import { createFeedFetcher } from "../../../src/feeds/fetching/fetch-feed.ts";
import type { FeedServer } from "../../fakes/feed-server.ts";
import { rssOf } from "../a-feed.ts";
import { aServer } from "../a-fetcher.ts";

async function aSecret(): Promise<FeedServer> {
  const server = await aServer();
  server.serve("/feed", { body: rssOf(["Secret"]) });
  return server;
}

async function fetchFeed(
  url: string,
  options: { allowPrivateHosts?: readonly string[]; lookup?: LookupFunction } = {},
): Promise<FetchOutcome> {
  const fetcher = createFeedFetcher({ allowPrivateHosts: [], userAgent: "test", ...options });
  onTestFinished(() => fetcher.close());
  return fetcher.fetch({ url, validators: { etag: null, lastModified: null }, bodyHash: null });
}

/** A resolver that gives these addresses, one list per question. */
function resolverOf(...answers: readonly (readonly string[])[]): LookupFunction {
  let asked = 0;
  return (_hostname, _options, callback) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
  };
}

const blocked = { kind: "failed", reason: "privateAddress" };

test.for([
  ["a literal loopback address", "127.0.0.1"],
  ["a decimal address", "2130706433"],
  ["a hexadecimal address", "0x7f.1"],
  ["an octal address", "0177.0.0.1"],
  ["a shortened address", "127.1"],
  ["the unspecified address", "0.0.0.0"],
  ["an IPv6 loopback address", "[::1]"],
  ["an IPv4 address mapped into IPv6", "[::ffff:127.0.0.1]"],
  ["localhost", "localhost"],
] as const)("%s is refused", async ([, host]) => {
  const server = await aSecret();
  const port = server.host.split(":")[1];

  const outcome = await fetchFeed(`http://${host}:${port}/feed`);

  expect(outcome).toMatchObject(blocked);
  expect(server.requests).toEqual([]);
});

test.for([
  ["a private network", "10.0.0.1"],
  ["another private network", "192.168.1.1"],
  ["a cloud's metadata service", "169.254.169.254"],
  ["a carrier's network", "100.64.0.1"],
  ["a unique local IPv6 address", "[fd00::1]"],
  ["a link-local IPv6 address", "[fe80::1]"],
  ["an IPv4 address translated into IPv6", "[64:ff9b::7f00:1]"],
] as const)("%s is refused", async ([, host]) => {
  const outcome = await fetchFeed(`http://${host}/feed`);

  expect(outcome).toMatchObject(blocked);
});

test("a public name that resolves to a private address is refused", async () => {
  const server = await aSecret();
  const port = server.host.split(":")[1];

  const outcome = await fetchFeed(`http://feeds.example:${port}/feed`, {
    lookup: resolverOf(["127.0.0.1"]),
  });

  expect(outcome).toMatchObject(blocked);
  expect(server.requests).toEqual([]);
});

test("a name is never reached at the private one of its addresses", async () => {
  const server = await aSecret();
  const port = server.host.split(":")[1];

  // 203.0.113.0/24 is reserved for documentation, and as good as private here.
  const outcome = await fetchFeed(`http://feeds.example:${port}/feed`, {
    lookup: resolverOf(["203.0.113.7", "127.0.0.1"]),
  });

  expect(outcome).toMatchObject(blocked);
  expect(server.requests).toEqual([]);
});

test("a name that turns private between two requests is refused at the second", async () => {
  const server = await aSecret();
  const port = server.host.split(":")[1];
  const lookup = resolverOf(["127.0.0.1"], ["127.0.0.1"]);
  server.serve("/feed", {
    status: 302,
    headers: { location: `http://rebind.example:${port}/feed` },
  });

  const outcome = await fetchFeed(`http://feeds.example:${port}/feed`, {
    allowPrivateHosts: ["feeds.example"],
    lookup,
  });

  expect(outcome).toMatchObject(blocked);
  expect(server.requests).toHaveLength(1);
});

test.for([
  "http://127.0.0.1",
  "http://0x7f.1",
  "http://0177.0.0.1",
  "http://[::1]",
  "http://[::ffff:7f00:1]",
])("a redirect to %s is refused", async (target) => {
  const server = await aSecret();
  const inner = await aSecret();
  const port = inner.host.split(":")[1];
  server.serve("/feed", { status: 301, headers: { location: `${target}:${port}/feed` } });

  const outcome = await fetchFeed(`${server.url}/feed`, { allowPrivateHosts: [server.host] });

  expect(outcome).toMatchObject(blocked);
  expect(inner.requests).toEqual([]);
});

test("only the port that was allowed is reached", async () => {
  const allowed = await aSecret();
  const other = await aSecret();

  const outcomes = await Promise.all(
    [allowed, other].map((server) =>
      fetchFeed(`${server.url}/feed`, { allowPrivateHosts: [allowed.host] }),
    ),
  );

  expect(outcomes).toMatchObject([{ kind: "changed" }, blocked]);
});
