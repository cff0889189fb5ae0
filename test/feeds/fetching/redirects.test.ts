import { expect, test } from "vitest";
import { rssOf } from "../a-feed.ts";
import { aFetcher, aServer, ask } from "../a-fetcher.ts";

const body = rssOf(["Bamako : reprise des vols"]);

test("a chain of permanent redirects tells where the feed moved", async () => {
  const server = await aServer();
  server.serve("/old", { status: 301, headers: { location: "/newer" } });
  server.serve("/newer", { status: 308, headers: { location: "/now" } });
  server.serve("/now", { body });

  const outcome = await aFetcher().fetch(ask(`${server.url}/old`));

  expect(outcome).toMatchObject({
    kind: "changed",
    finalUrl: `${server.url}/now`,
    movedTo: `${server.url}/now`,
  });
});

test("a temporary redirect moves nothing, nor does what comes after it", async () => {
  const server = await aServer();
  server.serve("/feed", { status: 302, headers: { location: "/mirror" } });
  server.serve("/mirror", { status: 301, headers: { location: "/mirror/2" } });
  server.serve("/mirror/2", { body });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "changed", movedTo: null });
});

test("a place the feed was sent to may be gone without the feed being gone", async () => {
  const server = await aServer();
  server.serve("/feed", { status: 301, headers: { location: "/new" } });
  server.serve("/new", { status: 410 });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason: "notFound", status: 410 });
});

test("redirects in a circle end", async () => {
  const server = await aServer();
  server.serve("/feed", { status: 302, headers: { location: "/feed" } });

  const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

  expect(outcome).toMatchObject({ kind: "failed", reason: "tooManyRedirects" });
  expect(server.requests).toHaveLength(6);
});

test.for(["http://[bad/", "ftp://files.example/feed", "file:///etc/passwd", "javascript:alert(1)"])(
  "a redirect to %s is an error of that feed",
  async (location) => {
    const server = await aServer();
    server.serve("/feed", { status: 301, headers: { location } });

    const outcome = await aFetcher().fetch(ask(`${server.url}/feed`));

    expect(outcome).toMatchObject({ kind: "failed", reason: "badRedirect" });
  },
);
