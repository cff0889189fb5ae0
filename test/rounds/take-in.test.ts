import { expect, test } from "vitest";
import { feedStateSchema, initialState } from "../../src/feeds/feed-state.ts";
import type { FeedPoll } from "../../src/feeds/poll-feed.ts";
import { silentLog } from "../../src/log.ts";
import type { Round } from "../../src/rounds/poll.ts";
import { takeIn } from "../../src/rounds/poll.ts";
import { aPress } from "../a-press.ts";
import { aTracker } from "../developments/a-tracker.ts";

test("an article that cannot be read stops no other, and comes again with its feed", async () => {
  const { round, logged } = await aRound();
  const polls = [aPoll("fleuve", ["Mopti", "Gao"]), aPoll("dune", ["Kayes"])];

  const first = await takeIn(polls, failingAt("Gao", round));
  const [fleuve, dune] = await round.feedStates.getMany(["fleuve", "dune"]);
  const second = await takeIn(polls, round);

  expect(urlsOf(first)).toEqual(["https://dune.example/Kayes", "https://fleuve.example/Mopti"]);
  expect(logged).toEqual([expect.objectContaining({ feed: "fleuve" })]);
  expect([fleuve?.etag, dune?.etag]).toEqual([null, '"1"']);
  expect(urlsOf(second)).toEqual(["https://fleuve.example/Gao"]);
});

function failingAt(place: string, round: Round): Round {
  const { tracker } = round;
  const read: typeof tracker.read = (article, advice) => {
    if (article.title.includes(place)) throw new RangeError("too deep");
    return tracker.read(article, advice);
  };
  return { ...round, tracker: { ...tracker, read } };
}

const urlsOf = ({ alerts }: Awaited<ReturnType<typeof takeIn>>) =>
  alerts.map(({ sources }) => sources[0]?.url).toSorted();

function aPoll(id: string, places: readonly string[]): FeedPoll {
  const feed = {
    id,
    outlet: id,
    url: `https://${id}.example/rss`,
    language: "fr",
    scope: "mali",
    kind: "newsroom",
    enabled: true,
    model: false,
  } as const;
  const now = new Date("2026-11-22T06:00:00Z");
  const items = places.map((place) => ({
    title: `Mali : attaque d'un camp à ${place}`,
    description: `Douze soldats ont été tués dans l'attaque d'un camp à ${place}, selon l'armée.`,
    link: `https://${id}.example/${place}`,
    guid: place,
    date: now,
  }));
  const state = { ...initialState(feed, now), etag: '"1"' };
  return { feed, outcome: "changed", items, state, watchedSince: now };
}

/** A round that has its answers already, on a real store. */
async function aRound() {
  const { press, store, clock } = await aPress();
  const logged: object[] = [];
  const log = { ...silentLog, error: (fields: object) => logged.push(fields) };
  const round: Round = {
    feeds: [],
    askFeeds: async () => [],
    pages: { textAt: async () => null },
    tracker: aTracker(),
    judge: null,
    feedStates: store.records({ namespace: "feed", schema: feedStateSchema }),
    developments: store.developments,
    fingerprints: store.fingerprints,
    sightings: store.sightings,
    decisions: store.decisions,
    press,
    asOurs: (step) => step(),
    catchUpHours: 24,
    clock,
    log,
  };
  return { round, logged };
}
