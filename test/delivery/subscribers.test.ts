import { expect, test } from "vitest";
import { deliveryId } from "../../src/delivery/delivery-id.ts";
import { ordersFor } from "../../src/delivery/subscribers.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";
import { aChat, anAlert, aSubscription } from "./an-alert.ts";

const chat = aChat("1001");
const now = new Date("2026-11-22T06:00:00Z");
const alert = anAlert({ countries: ["ML"], severity: "medium", topic: "news" });

test.for<[string, "gets" | "does not get", Partial<Subscription>]>([
  ["both countries", "gets", { countries: ["ML", "NE"] }],
  ["Mali", "gets", { countries: ["ML"] }],
  ["Niger", "does not get", { countries: ["NE"] }],
  ["no country", "does not get", { countries: [] }],
  ["sport alone", "does not get", { topics: ["sport"] }],
  ["news and sport", "gets", { topics: ["news", "sport"] }],
  ["what is medium or worse", "gets", { minSeverity: "medium" }],
  ["what is high or worse", "does not get", { minSeverity: "high" }],
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
    { chat, action: "post", layout: "en-ar", silent: false, heldUntil: null },
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
  const readers = [chat, aChat("1002")].map((one) => ({ chat: one, layout: "ar" as const }));

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
