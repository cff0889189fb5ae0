import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { parseFeed } from "../../../src/feeds/parsing/parse-feed.ts";
import type {
  HubAnswer,
  HubRequest,
  WebSubSubscription,
} from "../../../src/feeds/websub/websub.ts";
import { answerHub } from "../../../src/feeds/websub/websub.ts";
import { createWebSubClient } from "../../../src/feeds/websub/websub-client.ts";
import { rssOf } from "../a-feed.ts";
import { userAgent } from "../a-fetcher.ts";
import { noon } from "../a-poll.ts";

const topicUrl = "https://courier.example/feed.xml";
const hub = { hubUrl: "https://hub.example/", topicUrl };
const none = { contentType: null, contentEncoding: null, contentLocation: null };

test.for([
  [
    "RSS",
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>C</title>
     <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="${topicUrl}"/>
     </channel></rss>`,
  ],
  [
    "Atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><link rel="hub" href="https://hub.example/"/>
     <link rel="self" href="/feed.xml"/><entry><id>1</id><title>T</title></entry></feed>`,
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "C",
      feed_url: topicUrl,
      hubs: [{ type: "WebSub", url: "https://hub.example/" }],
      items: [{ id: "1", content_text: "T" }],
    }),
  ],
] as const)("%s tells its hub and its own name", async ([, document]) => {
  const parsed = await parseFeed(Buffer.from(document), none, "https://courier.example/feed.xml?x");

  expect(parsed).toMatchObject({ ok: true, webSub: hub });
});

test.for([
  ["apart", `<https://hub.example/>; rel=hub, </feed.xml>; rel="self"`],
  [
    "in one relation",
    `<${topicUrl}>; rel="self alternate", <https://hub.example/>;title="a, b";rel=hub`,
  ],
] as const)("the headers of an answer, %s, go before what the document says", async ([, link]) => {
  const document = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>C</title>
    <atom:link rel="hub" href="https://other.example/"/></channel></rss>`;

  const parsed = await parseFeed(Buffer.from(document), { ...none, link }, topicUrl);

  expect(parsed).toMatchObject({ ok: true, webSub: hub });
});

test("a feed without a hub is only polled", async () => {
  const parsed = await parseFeed(Buffer.from(rssOf(["Gao"])), none, topicUrl);

  expect(parsed).not.toHaveProperty("webSub");
});

function aSubscription(fields: Partial<WebSubSubscription> = {}): WebSubSubscription {
  return {
    ...hub,
    callbackUrl: "https://bot.example/websub/4f9a",
    secret: "a long and random secret",
    askAt: noon.toISOString(),
    leaseUntil: null,
    newestPushedAt: null,
    ...fields,
  };
}

function aRequest(fields: Partial<HubRequest> = {}): HubRequest {
  return {
    method: "GET",
    query: new URLSearchParams(),
    body: new Uint8Array(),
    signature: null,
    ...fields,
  };
}

const ask = (query: Record<string, string>): HubAnswer =>
  answerHub(aSubscription(), aRequest({ query: new URLSearchParams(query) }), noon);

const intent = {
  "hub.mode": "subscribe",
  "hub.topic": topicUrl,
  "hub.challenge": "c-17",
  "hub.lease_seconds": "864000",
};

test("what we asked for is confirmed with the hub's challenge and its lease", () => {
  expect(ask(intent)).toEqual({
    kind: "verified",
    status: 200,
    body: "c-17",
    subscription: aSubscription({
      leaseUntil: "2026-05-22T12:00:00.000Z",
      // Two days before its end.
      askAt: "2026-05-20T12:00:00.000Z",
    }),
  });
});

test.for([
  ["another topic", { ...intent, "hub.topic": "https://courier.example/other.xml" }],
  ["an end we never asked for", { ...intent, "hub.mode": "unsubscribe" }],
  ["no lease", { ...intent, "hub.lease_seconds": "0" }],
  ["nothing", {}],
] as const)("a hub that wants %s confirmed is refused", ([, query]) => {
  expect(ask({ ...query })).toEqual({ kind: "refused", status: 404 });
});

test("a hub that denies is heard", () => {
  expect(ask({ "hub.mode": "denied", "hub.topic": topicUrl })).toMatchObject({ kind: "denied" });
});

const body = Buffer.from(rssOf(["Niamey : le fleuve monte"]));

function signed(algorithm: string, secret = aSubscription().secret): string {
  return `${algorithm}=${createHmac(algorithm, secret).update(body).digest("hex")}`;
}

test.for([
  ["signed with our secret", signed("sha256"), "delivered"],
  ["signed with a longer hash", signed("sha512"), "delivered"],
  ["signed with another secret", signed("sha256", "guessed"), "ignored"],
  ["signed as most hubs still do", signed("sha1"), "delivered"],
  ["signed with a hash that proves nothing", signed("md5"), "ignored"],
  ["signed with half a signature", signed("sha256").slice(0, 40), "ignored"],
  ["without a signature", null, "ignored"],
] as const)("a delivery %s is %s", ([, signature, kind]) => {
  const answer = answerHub(aSubscription(), aRequest({ method: "POST", body, signature }), noon);

  expect(answer).toMatchObject({ kind, status: 202 });
});

/** A hub that takes every subscription in and keeps what was asked. */
async function aHub(status: number): Promise<{ url: string; forms: URLSearchParams[] }> {
  const forms: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    void text(request).then((form) => {
      forms.push(new URLSearchParams(form));
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, forms };
}

function aClient(allowPrivateHosts: readonly string[]): ReturnType<typeof createWebSubClient> {
  const client = createWebSubClient({ allowPrivateHosts, userAgent });
  onTestFinished(() => client.close());
  return client;
}

test("a hub is asked to deliver to our callback, signed with our secret", async () => {
  const { url, forms } = await aHub(202);

  const isTaken = await aClient(["127.0.0.1"]).subscribe(aSubscription({ hubUrl: url }));

  expect(isTaken).toBe(true);
  expect(Object.fromEntries(forms[0] ?? [])).toMatchObject({
    "hub.mode": "subscribe",
    "hub.topic": topicUrl,
    "hub.callback": "https://bot.example/websub/4f9a",
    "hub.secret": "a long and random secret",
  });
});

test("a hub that moved is followed, and asked the same", async () => {
  const { url, forms } = await aHub(202);
  const old = createServer((_, response) => response.writeHead(308, { location: url }).end());
  await new Promise<void>((resolve) => old.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void old.close());
  const hubUrl = `http://127.0.0.1:${(old.address() as AddressInfo).port}/`;

  expect(await aClient(["127.0.0.1"]).subscribe(aSubscription({ hubUrl }))).toBe(true);
  expect(forms[0]?.get("hub.topic")).toBe(topicUrl);
});

test("a hub that refuses is no hub", async () => {
  const { url } = await aHub(400);

  expect(await aClient(["127.0.0.1"]).subscribe(aSubscription({ hubUrl: url }))).toBe(false);
});

test("a hub inside a private network is not asked", async () => {
  const { url, forms } = await aHub(202);

  expect(await aClient([]).subscribe(aSubscription({ hubUrl: url }))).toBe(false);
  expect(forms).toEqual([]);
});
