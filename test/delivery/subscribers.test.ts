import { expect, test } from "vitest";
import { deliveryId } from "../../src/delivery/delivery-id.ts";
import { ordersFor } from "../../src/delivery/subscribers.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";
import { aChat, anAlert, aSubscription } from "./an-alert.ts";

const chat = aChat("1001");
const now = new Date("2026-11-22T06:00:00Z");
const alert = anAlert({
  countries: ["ML"],
  severity: "medium",
  topic: "news",
  eventType: "attack",
  headline: { ar: "إحراق الصهاريج قرب كاي", en: "Fuel tankers burned near Kayes" },
  places: ["place/diboli", "place/kayes"],
});

test.for<[string, "gets" | "does not get", Partial<Subscription>]>([
  ["both countries", "gets", { countries: ["ML", "NE"] }],
  ["Mali", "gets", { countries: ["ML"] }],
  ["Niger", "does not get", { countries: ["NE"] }],
  ["no country", "does not get", { countries: [] }],
  ["sport alone", "does not get", { topics: ["sport"] }],
  ["news and sport", "gets", { topics: ["news", "sport"] }],
  ["what is medium or worse", "gets", { minSeverity: "medium" }],
  ["what is high or worse", "does not get", { minSeverity: "high" }],
  ["no attacks", "does not get", { unwantedKinds: ["attack"] }],
  ["no protests", "gets", { unwantedKinds: ["protest"] }],
  ["the region of the place", "gets", { places: ["place/kayes", "place/gao"] }],
  ["another region", "does not get", { places: ["place/gao"] }],
  ["a word of the text", "gets", { words: ["TANKERS"] }],
  ["an Arabic word that stands there with an article", "gets", { words: ["صهاريج"] }],
  ["words that follow each other", "gets", { words: ["fuel tankers"] }],
  ["words that do not follow each other", "does not get", { words: ["tankers fuel"] }],
  ["another region or a word of the text", "gets", { places: ["place/gao"], words: ["fuel"] }],
])("a chat that asked for %s %s medium news of Mali", ([, verdict, about]) => {
  const orders = ordersFor(alert, [aSubscription(chat, about)], [], now);

  expect(orders.map((order) => order.chat)).toEqual(verdict === "gets" ? [chat] : []);
});

test("a suspended chat is passed over", () => {
  const orders = ordersFor(alert, [aSubscription(chat, { suspended: "bot was kicked" })], [], now);

  expect(orders).toEqual([]);
});

test("an alert is laid out as the chat wants it, and silent when nothing is at stake", () => {
  const subscription = aSubscription(chat, { layout: "en-ar" });

  expect(ordersFor(alert, [subscription], [], now)).toEqual([
    { chat, action: "post", layout: "en-ar", digits: "western", silent: false, heldUntil: null },
  ]);
  expect(ordersFor({ ...alert, severity: "low" }, [subscription], [], now)).toMatchObject([
    { silent: true },
  ]);
});

test("an update edits the post, and replies to it where it matters", () => {
  const subscriptions = [aSubscription(chat)];
  const actions = (matters: boolean) =>
    ordersFor({ ...alert, revision: 2, matters }, subscriptions, [], now).map(
      ({ action }) => action,
    );

  expect(actions(false)).toEqual(["edit"]);
  expect(actions(true)).toEqual(["edit", "reply"]);
});

test("a chat that was told hears of the update that makes it less severe, if still subscribed", () => {
  const update = anAlert({ revision: 2, severity: "low", matters: true });
  const readers = [chat, aChat("1002")].map((one) => ({
    chat: one,
    layout: "ar" as const,
    digits: "eastern" as const,
    replies: [],
  }));

  const orders = ordersFor(update, [aSubscription(chat, { minSeverity: "high" })], readers, now);

  expect(orders.map((order) => [order.chat, order.action])).toEqual([
    [chat, "edit"],
    [chat, "reply"],
  ]);
});

test("the id of a delivery is the same each time and another for all that differs", () => {
  const ids = [
    deliveryId(chat, alert, "post"),
    deliveryId({ ...chat, platform: "discord" }, alert, "post"),
    deliveryId({ ...chat, chatId: "1002" }, alert, "post"),
    deliveryId({ ...chat, threadId: "7" }, alert, "post"),
    deliveryId(chat, { ...alert, developmentId: "other" }, "post"),
    deliveryId(chat, { ...alert, revision: 2 }, "post"),
    deliveryId(chat, { ...alert, edition: 5_000 }, "post"),
    deliveryId(chat, alert, "edit"),
    deliveryId(chat, alert, "reply"),
  ];

  expect(new Set(ids).size).toBe(ids.length);
  expect(deliveryId({ ...chat }, { ...alert }, "post")).toBe(ids[0]);
  for (const id of ids) expect(id).toMatch(/^d-[\w-]{43}$/);
});

test("a chat's role is called for the severities it named, and for no other", () => {
  const pings = { critical: "4242" };

  const called = [
    ...ordersFor({ ...alert, severity: "critical" }, [aSubscription(chat, { pings })], [], now),
    ...ordersFor(alert, [aSubscription(chat, { pings })], [], now),
  ].map(({ ping }) => ping);

  expect(called).toEqual(["4242", undefined]);
});

test.for<[string, Partial<Subscription>]>([
  ["is paused until tomorrow", { paused: { until: "2026-11-23T06:00:00.000Z" } }],
  ["is paused until it resumes", { paused: { until: null } }],
  ["muted the development", { mutes: [{ kind: "development", value: "d1", until: null }] }],
  [
    "muted every outlet that reports it",
    { mutes: [{ kind: "outlet", value: "Alpha", until: null }] },
  ],
  ["muted a word of it", { mutes: [{ kind: "word", value: "tankers", until: null }] }],
])("a chat that %s hears nothing of it, nor of what becomes of it", ([, about]) => {
  const told = { ...alert, developmentId: "d1", sources: [aSource("Alpha")] };
  const subscriptions = [aSubscription(chat, about)];

  const news = ordersFor(told, subscriptions, [], now);
  const update = ordersFor(
    { ...told, revision: 2 },
    subscriptions,
    [{ chat, layout: "en", digits: "western", replies: [] }],
    now,
  );

  expect([news, update]).toEqual([[], []]);
});

test.for<[string, Partial<Subscription>]>([
  ["whose pause is over", { paused: { until: "2026-11-22T05:00:00.000Z" } }],
  [
    "whose mute has run out",
    { mutes: [{ kind: "word", value: "fuel", until: "2026-11-22T05:00:00.000Z" }] },
  ],
  ["that muted one outlet of two", { mutes: [{ kind: "outlet", value: "Alpha", until: null }] }],
])("a chat %s hears of it", ([, about]) => {
  const told = { ...alert, sources: [aSource("Alpha"), aSource("Beta")] };

  expect(ordersFor(told, [aSubscription(chat, about)], [], now)).toHaveLength(1);
});

function aSource(outlet: string) {
  return { outlet, language: "en", url: "https://example.org/1", title: "Tankers" };
}
