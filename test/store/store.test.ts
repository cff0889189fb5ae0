import { expect, test } from "vitest";
import type { Alert } from "../../src/alerts/alert.ts";
import type { Article } from "../../src/articles/article.ts";
import type { Development } from "../../src/developments/development.ts";
import { silentLog } from "../../src/log.ts";
import { openStore } from "../../src/store/store.ts";
import { aChat, anAlert, aSubscription } from "../delivery/an-alert.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const chat = aChat("-1001", { threadId: null });
const topic = aChat("-1001", { threadId: "7" });

test("a chat and each of its topics have subscriptions of their own", async () => {
  const { subscriptions } = open();

  await subscriptions.put(aSubscription(chat, { layout: "ar" }));
  await subscriptions.put(aSubscription(topic, { layout: "en" }));
  await subscriptions.put(aSubscription({ ...chat, platform: "discord" }, { layout: "en-ar" }));

  expect((await subscriptions.get(chat))?.layout).toBe("ar");
  expect((await subscriptions.get(topic))?.layout).toBe("en");
  expect(await subscriptions.all()).toHaveLength(3);
});

test("a subscription that was removed is gone, the others stay", async () => {
  const { subscriptions } = open();
  await subscriptions.put(aSubscription(chat));
  await subscriptions.put(aSubscription(topic));

  const removed = [await subscriptions.remove(chat), await subscriptions.remove(chat)];

  expect(removed).toEqual([true, false]);
  expect((await subscriptions.all()).map((subscription) => subscription.chat)).toEqual([topic]);
});

test("a subscription that moves keeps its settings, and moving it again changes nothing", async () => {
  const { subscriptions } = open();
  const old = aChat("-5");
  await subscriptions.put(aSubscription(old, { minSeverity: "high", suspended: "muted" }));

  await subscriptions.move(old, chat);
  await subscriptions.move(old, chat);

  expect(await subscriptions.all()).toEqual([
    aSubscription(chat, { minSeverity: "high", suspended: "muted" }),
  ]);
});

test("a development comes back as it was, its dates as dates", async () => {
  const { developments } = open();
  const development = aDevelopment();

  await developments.set(development.id, development);

  expect(await developments.get(development.id)).toEqual(development);
});

test("a development keeps an article without a date, and what its feed covers", async () => {
  const { developments } = open();
  const articles = aDevelopment().articles.map(
    (article): Article => ({ ...article, publishedAt: null, scope: "mali" }),
  );
  const development = { ...aDevelopment(), articles };

  await developments.set(development.id, development);

  expect(await developments.get(development.id)).toEqual(development);
});

test("the latest alerts are those a chat asked for, newest first, one per development", async () => {
  const { publications, recentAlerts } = open();
  const told = [
    anAlert({ developmentId: "old", publishedAt: "2026-11-20T00:00:00Z" }),
    anAlert({ developmentId: "new", publishedAt: "2026-11-22T00:00:00Z" }),
    anAlert({ developmentId: "niger", countries: ["NE"], publishedAt: "2026-11-21T00:00:00Z" }),
    anAlert({ developmentId: "sport", topic: "sport" }),
    anAlert({ developmentId: "idle", severity: "low" }),
  ];
  const counts = {
    revision: 1,
    told: 1,
    toldAt: "2026-11-22T00:00:00.000Z",
    isOwed: false,
    heeded: 0,
  };
  for (const alert of told) {
    const { developmentId } = alert;
    await publications.set(developmentId, { developmentId, ...counts, alert });
  }
  const { developmentId } = anAlert();
  await publications.set(developmentId, { developmentId, ...counts, alert: null });

  const fits = ({ countries, topic, severity }: Alert): boolean =>
    countries.includes("ML") && topic === "news" && severity !== "low";
  const latest = await recentAlerts.latest(fits, 5);

  expect(latest.map((alert) => alert.developmentId)).toEqual(["new", "old"]);
  expect(await recentAlerts.latest(fits, 1)).toHaveLength(1);
});

test("the day's tokens are never overspent, and the next day has its own", () => {
  const { tokenBudget } = open();

  const granted = [400, 400, 400, 200, 1].map((tokens) =>
    tokenBudget.reserve("2026-11-22", tokens, 1_000),
  );

  expect(granted).toEqual([true, true, false, true, false]);
  expect(tokenBudget.spent("2026-11-22")).toBe(1_000);
  expect(tokenBudget.reserve("2026-11-23", 1_001, 1_000)).toBe(false);
  expect(tokenBudget.reserve("2026-11-23", 1_000, 1_000)).toBe(true);
});

test("what a model call did not use of its reservation can be spent", () => {
  const { tokenBudget } = open();
  tokenBudget.reserve("2026-11-22", 900, 1_000);

  tokenBudget.settle("2026-11-22", 900, 300);

  expect(tokenBudget.spent("2026-11-22")).toBe(300);
  expect(tokenBudget.reserve("2026-11-22", 700, 1_000)).toBe(true);
});

const open = () => openStore({ dataDir: temporaryFolder(), log: silentLog });

function aDevelopment(): Development {
  return {
    id: "development-1",
    revision: 2,
    countries: ["ML"],
    topic: "news",
    severity: "high",
    facts: {
      places: ["place/gao"],
      actors: [],
      numbers: [{ value: 12, role: "killed", unit: "soldiers", bound: "atLeast" }],
      eventType: "attack",
      claim: { status: "claimed", by: null },
      eventDate: new Date("2026-11-21T00:00:00Z"),
    },
    changes: [
      { kind: "toll", role: "killed", from: 6, to: 12, reason: "killed rises from 6 to 12" },
    ],
    articles: [
      {
        id: "article-1",
        feedId: "radio-bamba",
        outlet: "Radio Bamba",
        family: "radio-bamba",
        language: "fr",
        url: "https://radio.example/1",
        title: "Attaque près de Gao",
        text: "Douze soldats ont été tués.",
        publishedAt: new Date("2026-11-22T05:00:00Z"),
        modelAllowed: true,
      },
    ],
    startedAt: new Date("2026-11-22T05:00:00Z"),
    updatedAt: new Date("2026-11-22T06:00:00Z"),
  };
}
