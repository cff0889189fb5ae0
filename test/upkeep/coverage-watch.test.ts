import { expect, test } from "vitest";
import type { FeedCondition } from "../../src/commands/sources.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";
import type { FeedHealth } from "../../src/feeds/feed-state.ts";
import { silentLog } from "../../src/log.ts";
import { coverageRecord } from "../../src/store/coverage-told.ts";
import { watchCoverage } from "../../src/upkeep/coverage-watch.ts";
import { aChat, aSubscription } from "../delivery/an-alert.ts";
import { aChannel, openPostOffice } from "../delivery/post-office.ts";

const minuteMs = 60_000;
const [bamako, niamey, editors] = [aChat("1"), aChat("2"), aChat("3")];

const aCondition = (
  scope: FeedCondition["feed"]["scope"],
  language: FeedCondition["feed"]["language"],
  health: FeedHealth,
): FeedCondition => ({
  feed: { outlet: `${scope} ${language}`, scope, language },
  health,
  since: null,
  newestItemAt: null,
});
/** Two feeds for each country; those in Niger as healthy as given. */
const feeds = (niger: FeedHealth, other = niger): readonly FeedCondition[] => [
  aCondition("mali", "fr", "ok"),
  aCondition("mali", "ar", "ok"),
  aCondition("niger", "fr", niger),
  aCondition("niger", "en", other),
];

async function aWatch(given: readonly Partial<Subscription>[] = [{ chat: bamako }]) {
  const office = openPostOffice();
  const { clock, store, subscriptions, queue } = office;
  for (const one of given) await subscriptions.put(aSubscription(bamako, { layout: "en", ...one }));
  const channel = aChannel(clock);
  let conditions = feeds("ok");
  const deps = (enqueue = queue.enqueue) => ({
    subscriptions,
    clock,
    log: silentLog,
    operators: ["telegram:77", "discord:88"],
    conditions: { read: async () => conditions },
    records: store.records(coverageRecord),
    queue: { enqueue },
  });
  const delivered = async () => {
    await clock.runUntil(office.delivererTo(channel).deliverAllDue());
    return channel.posts
      .splice(0)
      .map(({ chatId, delivery: { alert } }) => `${chatId}: ${alert.headline.en}`);
  };
  return {
    ...office,
    deps,
    delivered,
    become(next: readonly FeedCondition[]) {
      conditions = next;
    },
    /** What is said while so many minutes pass, looked at every ten. */
    async saidIn(minutes: number) {
      const said: string[] = [];
      for (let passed = 0; passed < minutes; passed += 10) {
        await watchCoverage(deps());
        said.push(...(await delivered()));
        await clock.advance(10 * minuteMs);
      }
      await watchCoverage(deps());
      return [...said, ...(await delivered())];
    },
  };
}

const lost = "Coverage is interrupted: news from Niger and feeds in English";
const back = "Coverage is back: news from Niger and feeds in English";

test("a country and a language that no feed covers are told once, and their return once", async () => {
  const watch = await aWatch();
  watch.become(feeds("failing"));
  const first = await watch.saidIn(60);
  const later = await watch.saidIn(120);
  watch.become(feeds("ok"));
  const again = await watch.saidIn(120);

  expect(first.toSorted()).toEqual([`1: ${lost}`, `77: ${lost}`]);
  expect(later).toEqual([]);
  expect(again.toSorted()).toEqual([`1: ${back}`, `77: ${back}`]);
});

test.for([
  ["one feed of a country is left", feeds("failing", "ok")],
  ["one was not read yet", feeds("failing", "new")],
  ["there are no feeds at all", []],
] as const)("nothing is said while %s", async ([, conditions]) => {
  const watch = await aWatch();
  watch.become(conditions);

  expect(await watch.saidIn(120)).toEqual([]);
});

test("nothing is said of an outage of some minutes, nor of its end", async () => {
  const watch = await aWatch();
  watch.become(feeds("failing"));
  const during = await watch.saidIn(20);
  watch.become(feeds("ok"));

  expect([during, await watch.saidIn(60)]).toEqual([[], []]);
});

test("a feed that comes and goes does not have it told again and again", async () => {
  const watch = await aWatch();
  watch.become(feeds("failing"));
  await watch.saidIn(60);
  const said: string[] = [];
  for (const health of ["ok", "failing", "ok", "failing"] as const) {
    watch.become(feeds(health));
    said.push(...(await watch.saidIn(20)));
  }

  expect(said).toEqual([]);
});

test("a restart in the middle tells it all the same, and once", async () => {
  const watch = await aWatch();
  watch.become(feeds("failing"));
  await watch.saidIn(20);
  await watch.clock.advance(10 * minuteMs);
  const cutOff = watchCoverage(watch.deps(() => Promise.reject(new Error("cut off"))));

  await expect(cutOff).rejects.toThrow("cut off");
  const told = await watch.saidIn(60);

  expect(told.toSorted()).toEqual([`1: ${lost}`, `77: ${lost}`]);
});

test("a chat hears of the countries it wants, and of languages", async () => {
  const watch = await aWatch([
    { chat: bamako, countries: ["ML"] },
    { chat: niamey, countries: ["NE"] },
  ]);
  watch.become(feeds("failing"));

  const said = await watch.saidIn(60);

  expect(said).toContain("1: Coverage is interrupted: feeds in English");
  expect(said).toContain(`2: ${lost}`);
});

test("where moderators have a chat of their own, only that is told, and once for all its chats", async () => {
  const since = "2026-11-01T00:00:00.000Z";
  const review = { desk: editors, since, title: "News", deskTitle: "Editors" };
  const watch = await aWatch([
    { chat: bamako, review },
    { chat: niamey, review },
  ]);
  watch.become(feeds("failing"));

  const said = await watch.saidIn(60);

  expect(said.toSorted()).toEqual([`3: ${lost}`, `77: ${lost}`]);
});

test("quiet hours are kept, and whoever is paused is left alone", async () => {
  const quiet = { from: "06:00", to: "09:00", timeZone: "UTC" };
  const watch = await aWatch([
    { chat: bamako, quiet },
    { chat: niamey, paused: { until: null } },
  ]);
  watch.become(feeds("failing"));

  const early = await watch.saidIn(60);
  const late = await watch.saidIn(180);

  expect(early).toEqual([`77: ${lost}`]);
  expect(late).toEqual([`1: ${lost}`]);
});
