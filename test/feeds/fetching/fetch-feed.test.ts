import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { rssOf } from "../a-feed.ts";
import { aFetcher, aServer, ask, userAgent } from "../a-fetcher.ts";

const body = rssOf(["Bamako : reprise des vols"]);

test("validators come back to the server byte for byte", async () => {
  const server = await aServer();
  const validators = { etag: 'W/"a\'b 1"', lastModified: "tue, 12 may 2026 10:00:00 gmt" };
  server.serve("/feed", {
    body,
    headers: { etag: validators.etag, "last-modified": validators.lastModified },
  });
  const fetcher = aFetcher();

  const first = await fetcher.fetch(ask(`${server.url}/feed`));
  const second = await fetcher.fetch(ask(`${server.url}/feed`, { validators }));

  expect(first).toMatchObject({ kind: "changed", validators });
  expect(second).toMatchObject({ kind: "notModified", validators });
  expect(server.requests[0]?.headers["if-none-match"]).toBeUndefined();
  expect(server.requests[1]?.headers).toMatchObject({
    "if-none-match": validators.etag,
    "if-modified-since": validators.lastModified,
  });
});

test("a 304 with a new validator replaces the old one", async () => {
  const server = await aServer();
  server.serve("/feed", { status: 304, headers: { etag: '"new"' } });

  const outcome = await aFetcher().fetch(
    ask(`${server.url}/feed`, { validators: { etag: '"old"', lastModified: "x" } }),
  );

  expect(outcome).toMatchObject({
    kind: "notModified",
    validators: { etag: '"new"', lastModified: "x" },
  });
});

test("the same body is recognised, and its new validators are kept", async () => {
  const server = await aServer();
  server.serve("/feed", { body, headers: { etag: '"1"' } });
  const fetcher = aFetcher();
  const first = await fetcher.fetch(ask(`${server.url}/feed`));
  server.serve("/feed", { body, headers: { etag: '"2"' } });

  const second = await fetcher.fetch(
    ask(`${server.url}/feed`, { bodyHash: first.kind === "changed" ? first.bodyHash : null }),
  );

  expect(second).toMatchObject({
    kind: "sameBody",
    validators: { etag: '"2"', lastModified: null },
  });
});

test("requests carry a truthful user agent and neither cookies, referrer nor query", async () => {
  const server = await aServer();
  server.serve("/feed", { body, headers: { "set-cookie": "track=1" } });
  const fetcher = aFetcher();

  await fetcher.fetch(ask(`${server.url}/feed`));
  await fetcher.fetch(
    ask(`${server.url}/feed`, { userAgent: "Mozilla/5.0 (as the operator wishes)" }),
  );

  const [first, second] = server.requests;
  expect(first?.headers["user-agent"]).toBe(userAgent);
  expect(second?.headers["user-agent"]).toBe("Mozilla/5.0 (as the operator wishes)");
  expect(second?.headers).not.toHaveProperty("cookie");
  expect(second?.headers).not.toHaveProperty("referer");
  expect(second?.path).toBe("/feed");
});

test.for(["gzip", "br"] as const)("a body in %s is decompressed", async (encoding) => {
  const server = await aServer();
  server.serve("/feed", { body, encoding });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "changed", headers: { contentEncoding: null } });
  expect(outcome.kind === "changed" && Buffer.from(outcome.bytes).toString()).toBe(body);
});

test("a gzip bomb is refused", async () => {
  const server = await aServer();
  server.serve("/feed", {
    body: gzipSync(Buffer.alloc(50_000_000)),
    headers: { "content-encoding": "gzip" },
  });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason: "tooLarge" });
});

test("a body without an end is cut off at the limit and its connection closed", async () => {
  const server = await aServer();
  server.serve("/feed", { manner: "flood" });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason: "tooLarge" });
  await expect.poll(() => server.wasHungUp()).toBe(true);
});

test.for(["drip", "silent"] as const)("a %s server is given up at the deadline", async (manner) => {
  const server = await aServer();
  server.serve("/feed", { body, manner });

  const outcome = await aFetcher({ timeoutMs: 200 }).fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason: "timeout" });
  await expect.poll(() => server.wasHungUp()).toBe(true);
});

test("a body that was cut off on the way is not taken for the whole", async () => {
  const server = await aServer();
  server.serve("/feed", {
    body,
    manner: "cut",
    headers: { "content-length": String(body.length) },
  });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason: "network" });
});

const now = new Date("2026-05-12T10:00:00Z");

test.for([
  ["120", "2026-05-12T10:02:00.000Z"],
  ["86400", "2026-05-13T10:00:00.000Z"],
  ["Tue, 12 May 2026 11:30:00 GMT", "2026-05-12T11:30:00.000Z"],
] as const)("Retry-After: %s is understood", async ([value, expected]) => {
  const server = await aServer();
  server.serve("/feed", { status: 429, headers: { "retry-after": value } });
  const clock = { now: () => now, sleep: () => Promise.resolve() };

  const outcome = await aFetcher({ clock }).fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason: "rateLimited", status: 429 });
  expect(outcome.kind === "failed" && outcome.retryAt?.toISOString()).toBe(expected);
});

test.for([
  [403, "forbidden"],
  [404, "notFound"],
  [410, "gone"],
  [503, "serverError"],
  [418, "unexpectedStatus"],
] as const)("status %s is reported as %s", async ([status, reason]) => {
  const server = await aServer();
  server.serve("/feed", { status });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason, status });
});

test.for([
  ["max-age=900", 900],
  ["public, max-age=60, must-revalidate", 60],
  ["no-cache, max-age=900", null],
] as const)("Cache-Control: %s promises %s seconds", async ([value, freshSeconds]) => {
  const server = await aServer();
  server.serve("/feed", { body, headers: { "cache-control": value } });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "changed", freshSeconds });
});

test("an address that is no URL is an error of that feed", async () => {
  const outcome = await aFetcher().fetch(ask("not a url"));

  expect(outcome).toMatchObject({ kind: "failed", reason: "badUrl" });
});

test.for(["drip", "silent", "flood"] as const)(
  "closing the fetcher ends what a %s server holds up",
  async (manner) => {
    const server = await aServer();
    server.serve("/feed", { body, manner });
    const fetcher = aFetcher();

    const asking = fetcher.fetch(ask(`${server.url}/feed`));
    await expect.poll(() => server.requests).toHaveLength(1);
    await fetcher.close();

    expect(await asking).toMatchObject({ kind: "failed" });
    await expect.poll(() => server.wasHungUp()).toBe(true);
  },
);

test("nobody waits for the body of an error page", async () => {
  const server = await aServer();
  server.serve("/feed", { status: 404, body, manner: "drip" });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason: "notFound" });
  await expect.poll(() => server.wasHungUp()).toBe(true);
});
