import { expect, test } from "vitest";
import { deliveryId } from "../../src/delivery/delivery-id.ts";
import { subscribersOf } from "../../src/delivery/subscribers.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";
import { aChat, anAlert, aSubscription } from "./an-alert.ts";

const chat = aChat("1001");
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
  const orders = subscribersOf(alert, [aSubscription(chat, about)]);

  expect(orders.map((order) => order.chat)).toEqual(verdict === "gets" ? [chat] : []);
});

test("a suspended chat is passed over", () => {
  const orders = subscribersOf(alert, [aSubscription(chat, { suspended: "bot was kicked" })]);

  expect(orders).toEqual([]);
});

test("an alert is laid out as the chat wants it, and silent when nothing is at stake", () => {
  const subscription = aSubscription(chat, { layout: "en-ar" });

  expect(subscribersOf(alert, [subscription])).toEqual([{ chat, layout: "en-ar", silent: false }]);
  expect(subscribersOf({ ...alert, severity: "low" }, [subscription])).toMatchObject([
    { silent: true },
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
  ];

  expect(new Set(ids).size).toBe(ids.length);
  expect(deliveryId({ ...chat }, { ...alert }, "post")).toBe(ids[0]);
  for (const id of ids) expect(id).toMatch(/^d-[\w-]{43}$/);
});
