import { expect, onTestFinished, test } from "vitest";
import type { Decision } from "../../src/developments/development.ts";
import { silentLog } from "../../src/log.ts";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { openStore } from "../../src/store/store.ts";
import { aChat, anAlert, anOrder } from "../delivery/an-alert.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const dayMs = 86_400_000;

test("in a year of news the store stops growing, and nothing that has expired stays", async () => {
  const bot = aBot();

  await bot.live(200);
  const settled = bot.figures();
  await bot.live(200);
  const later = bot.figures();

  expect(later.pages).toBeLessThanOrEqual(settled.pages * 1.1);
  expect(later.records).toBe(settled.records);
  // 120 days of deliveries, one every ten days, and the days whose sweep is still to come.
  expect(later.deliveries).toBeLessThanOrEqual(13 * 5);
  expect(later.alerts).toBe(later.deliveries / 5);
  expect(later.budgetDays).toBeLessThanOrEqual(7);
});

test("what a sweep frees goes back to the disk", async () => {
  const bot = aBot();
  await bot.live(200);
  const before = bot.figures();

  bot.clock.shift(500 * dayMs);
  bot.sweep();

  expect(bot.figures()).toMatchObject({ records: 0, deliveries: 0, alerts: 0, free: 0 });
  expect(bot.figures().pages).toBeLessThan(before.pages / 2);
});

function aBot() {
  const clock = createVirtualClock();
  const store = openStore({ dataDir: temporaryFolder(), log: silentLog, clock });
  onTestFinished(() => store.close());
  const outbox = createOutbox(store.database, clock);
  const orders = ["1", "2", "3", "4", "5"].map((id) => anOrder(aChat(id)));
  const numberIn = (sql: string): number =>
    Number(Object.values(store.database.prepare(sql).get() ?? {})[0]);
  const sweep = (): void => {
    outbox.sweep();
    store.sweep();
  };
  let day = 0;

  const tenDays = async (): Promise<void> => {
    day += 10;
    clock.shift(10 * dayMs);
    const ids = Array.from({ length: 200 }, (_, index) => `${day}-${index}`);
    await store.decisions.setMany(ids.map((id) => [id, aDecision(id)]));
    await store.fingerprints.setMany(ids.map((id) => [id, "x".repeat(64)]));
    store.tokenBudget.reserve(clock.now().toISOString().slice(0, 10), 100, 1_000);
    await outbox.enqueue(anAlert({ developmentId: `d-${day}` }), orders);
    for (let next = await outbox.claim("telegram"); next; next = await outbox.claim("telegram")) {
      await outbox.markSent(next.id, ["m"]);
    }
    sweep();
  };
  return {
    clock,
    sweep,
    async live(days: number) {
      for (let lived = 0; lived < days; lived += 10) await tenDays();
    },
    figures: () => ({
      pages: numberIn("PRAGMA page_count"),
      free: numberIn("PRAGMA freelist_count"),
      records: numberIn("SELECT count(*) FROM records"),
      deliveries: numberIn("SELECT count(*) FROM deliveries"),
      alerts: numberIn("SELECT count(*) FROM alerts"),
      budgetDays: numberIn("SELECT count(*) FROM token_budget"),
    }),
  };
}

const aDecision = (articleId: string): Decision => ({
  articleId,
  kind: "irrelevant",
  topic: "news",
  countries: [],
  developmentIds: [],
  facts: null,
  severity: null,
  reasons: ["names neither country ".repeat(10)],
});
