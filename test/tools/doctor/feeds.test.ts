import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import type { Feed } from "../../../src/feeds/feed.ts";
import type { FeedState } from "../../../src/feeds/feed-state.ts";
import { feedStateSchema, initialState } from "../../../src/feeds/feed-state.ts";
import type { FetcherOptions } from "../../../src/feeds/fetching/fetch-feed.ts";
import { createFeedParser } from "../../../src/feeds/parsing/feed-parser.ts";
import { silentLog } from "../../../src/log.ts";
import { openStore } from "../../../src/store/store.ts";
import { checkFeeds } from "../../../src/tools/doctor/feeds.ts";
import { lineOf } from "../../../src/tools/doctor/finding.ts";
import type { Page } from "../../fakes/feed-server.ts";
import { aFeed, rssOf } from "../../feeds/a-feed.ts";
import { aFetcher, aServer } from "../../feeds/a-fetcher.ts";
import { aFreshFeed, anInstallation } from "./checkup.ts";

const page = "<!doctype html><html><title>Just a moment</title></html>";
const html = { "content-type": "text/html" };

test.for<[string, Page, RegExp]>([
  [
    "answers with a web page",
    { body: page, headers: html },
    /HTML instead of a feed: .*web page.*browser/,
  ],
  ["answers with no feed", { body: '{"error": 1}' }, /unreadable: .*JSON.*correct url/],
  ["is forbidden", { status: 403 }, /blocked: .*Ask the outlet/],
  ["is not there", { status: 404 }, /not found: .*correct url/],
  ["is gone", { status: 410 }, /gone: .*for good.*correct url/],
  ["has nothing in it", { body: rssOf([]) }, /empty: .*nothing in it/],
  ["is stale", { body: aFreshFeed(400) }, /stale: its newest item is of \d{4}-\d\d-\d\d/],
  ["is broken", { status: 500 }, /failing: .*fault of its own.*again in some minutes/],
  ["cannot be reached", { body: aFreshFeed(), manner: "cut" }, /failing: .*cannot be reached/],
])("a feed that %s is a warning with what to do", async ([, answer, words]) => {
  const { feed, server } = await aServedFeed();
  server.serve("/feed.xml", answer);

  const lines = await check(feed);

  expect(lines[0]).toMatch(words);
  expect(lines[0]).toMatch(/^warn {2}feed sahel-courier: .*\.$/);
  expect(lines.at(-1)).toMatch(/^warn {2}feeds: 0 of 1 feeds healthy/);
});

test("a feed that does not answer in time is a warning", async () => {
  const { feed, server } = await aServedFeed();
  server.serve("/feed.xml", { manner: "silent" });

  const [line] = await check(feed, { timeoutMs: 50 });

  expect(line).toMatch(/^warn {2}feed sahel-courier: failing: it did not answer in time/);
});

test("a feed inside a private network is told with the setting that allows it", async () => {
  const { feed } = await aServedFeed();

  const [line] = await check(feed, { allowPrivateHosts: [] });

  expect(line).toMatch(/^warn .*private network.*FEED_ALLOW_PRIVATE_HOSTS/);
});

test.for([
  ["in Arabic", { language: "ar", scope: "world" }],
  ["in English", { language: "en", scope: "world" }],
  ["in French", { language: "fr", scope: "world" }],
  ["about Mali", { language: "ha", scope: "mali" }],
  ["about Niger", { language: "ha", scope: "niger" }],
] as const)("when the only feed %s does not work, the doctor fails", async ([name, kind]) => {
  const { feed } = await aServedFeed();

  const lines = await check({ ...feed, ...kind });

  expect(lines.filter((line) => line.startsWith("FAIL"))).toEqual([
    `FAIL  feeds: none of those ${name} works. Cure one of those above, or enable another in feeds.yaml.`,
  ]);
});

test("with no feed enabled there is nothing to tell: the doctor fails, and asks nobody", async () => {
  const { checkUp, server } = await anInstallation({ feeds: [{ id: "off", enabled: false }] });

  const { about, code } = await checkUp();

  expect(about("feeds")).toEqual([expect.stringMatching(/^FAIL .*none is enabled.*enabled: true/)]);
  expect(server.requests).toEqual([]);
  expect(code).toBe(1);
});

test("a feed that says nothing is new since the last poll is healthy", async () => {
  const installation = await anInstallation();
  const [feed = aFeed()] = installation.feeds;
  const headers = { etag: '"v1"' };
  installation.server.serve(`/${feed.id}.xml`, { body: aFreshFeed(), headers });
  await remember(installation.dataDir, pollOf(feed, { etag: '"v1"' }));

  const { about } = await installation.checkUp();

  const asked = installation.server.requests.filter(({ path }) => path === `/${feed.id}.xml`);
  expect(asked.map((request) => request.headers["if-none-match"])).toEqual(['"v1"']);
  expect(about("feeds")).toEqual(["ok    feeds: 3 of 3 feeds healthy"]);
});

test("what is new in a feed stays new for the bot: the doctor stores nothing", async () => {
  const installation = await anInstallation();
  const [feed = aFeed()] = installation.feeds;
  const before = pollOf(feed, { etag: '"old"' });
  await remember(installation.dataDir, before);

  const { about } = await installation.checkUp();

  expect(about("feeds")).toEqual(["ok    feeds: 3 of 3 feeds healthy"]);
  expect(await recall(installation.dataDir, feed)).toEqual(before);
});

test.for<[string, Partial<FeedState>, RegExp]>([
  ["gone", { health: "gone" }, /gone: .*not asked again/],
  [
    "asking to be left alone",
    { retryAfterUntil: "2099-01-02T03:04:05.000Z" },
    /left alone until 2099-01-02 03:04 UTC/,
  ],
])("a feed known to be %s is told but not asked", async ([, known, words]) => {
  const installation = await anInstallation();
  const [feed = aFeed()] = installation.feeds;
  await remember(installation.dataDir, pollOf(feed, known));

  const { about } = await installation.checkUp();

  expect(about(`feed ${feed.id}`)).toEqual([expect.stringMatching(words)]);
  const paths = installation.server.requests.map(({ path }) => path);
  expect(paths.toSorted()).toEqual(["/courier-en.xml", "/courier-fr.xml"]);
});

test("a feed that wants to be asked later is told when", async () => {
  const { feed, server } = await aServedFeed();
  server.serve("/feed.xml", { status: 429, headers: { "retry-after": "3600" } });

  const [line] = await check(feed);

  expect(line).toMatch(/^warn {2}feed sahel-courier: it asks to be left alone until 20/);
});

/** Nothing is served at its address yet. */
async function aServedFeed() {
  const server = await aServer();
  return { server, feed: aFeed({ url: `${server.url}/feed.xml` }) };
}

/** What the doctor says of one feed that was never asked before. */
async function check(feed: Feed, options: Partial<FetcherOptions> = {}) {
  const parser = createFeedParser({ timeoutMs: 5_000, maxHeapMb: 64 });
  onTestFinished(() => parser.close());
  const deps = { fetcher: aFetcher(options), parser, clock: systemClock, random: () => 0 };
  const findings = await checkFeeds([[feed, undefined]], deps, { concurrency: 4, perHost: 4 });
  return findings.map(lineOf);
}

/** What is remembered after a good poll an hour ago. */
function pollOf(feed: Feed, fields: Partial<FeedState>): FeedState {
  const hourAgo = new Date(Date.now() - 3_600_000);
  const at = hourAgo.toISOString();
  return {
    ...initialState(feed, hourAgo),
    bodyHash: "hash-of-the-last-body",
    health: "ok",
    lastPolledAt: at,
    lastOkAt: at,
    itemCount: 1,
    newestItemAt: at,
    watchedSince: at,
    ...fields,
  };
}

async function remember(dataDir: string, state: FeedState): Promise<void> {
  await withStates(dataDir, (states) => states.set(idOf(state), state));
}

function recall(dataDir: string, feed: Feed): Promise<FeedState | undefined> {
  return withStates(dataDir, (states) => states.get(feed.id));
}

const idOf = ({ url }: FeedState): string => /([\w-]+)\.xml$/.exec(url)?.[1] ?? "";

async function withStates<T>(
  dataDir: string,
  work: (states: ReturnType<typeof statesOf>) => Promise<T>,
): Promise<T> {
  const store = openStore({ dataDir, log: silentLog });
  try {
    return await work(statesOf(store));
  } finally {
    store.close();
  }
}

const statesOf = (store: ReturnType<typeof openStore>) =>
  store.records({ namespace: "feed", schema: feedStateSchema });
