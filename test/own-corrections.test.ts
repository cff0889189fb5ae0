import { expect, onTestFinished, test } from "vitest";
import { describeNotice } from "../src/alerts/notice-text.ts";
import type { OwnCorrection } from "../src/developments/own-corrections.ts";
import { anAttack, aPress } from "./a-press.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import { startFeedServer } from "./fakes/feed-server.ts";

const correction: OwnCorrection = {
  kind: "correction",
  outlet: "Outlet 1",
  family: "Outlet 1",
  language: "en",
  text: "An earlier version of this article named the wrong town.",
};
const withdrawal: OwnCorrection = { ...correction, kind: "withdrawal", text: "Withdrawn." };

test("an outlet's correction reaches every post, names the outlet and says what was wrong", async () => {
  const { publish, done } = await aPress();
  const attack = anAttack(2);
  await publish(attack);
  done();

  const [alert] = await publish({ ...attack, ownCorrections: [correction] });

  expect(done().map(({ action }) => action)).toEqual(["correction", "reply"]);
  const [notice] = alert?.notices ?? [];
  expect(notice && describeNotice({ ...notice, at: "2026-01-15T16:20:00Z" }, "en")).toBe(
    "Correction (16:20 UTC): Outlet 1 has corrected its report: “An earlier version of this article named the wrong town”.",
  );
  expect(notice && describeNotice({ ...notice, at: "2026-01-15T16:20:00Z" }, "ar")).toBe(
    "تصحيح (16:20 بتوقيت غرينتش): صدر عن Outlet 1 تصحيح للخبر السابق.",
  );
});

test("a correction is told once, also where the round before it broke off", async () => {
  const { press, publish, done } = await aPress();
  const attack = anAttack(2);
  await publish(attack);
  done();
  const corrected = { ...attack, ownCorrections: [correction] };
  const { queue } = press;
  const broken = { ...queue, enqueue: () => Promise.reject(new Error("disk full")) };

  Object.assign(press, { queue: broken });
  await publish(corrected);
  Object.assign(press, { queue });
  await publish(corrected);
  await publish(corrected);

  expect(done().map(({ action }) => action)).toEqual(["correction", "reply"]);
});

test("what one outlet withdrew and another stands by is corrected, not taken back", async () => {
  const { publish, done } = await aPress();
  const attack = anAttack(2);
  await publish(attack);
  done();

  const [alert] = await publish({
    ...attack,
    articles: attack.articles.slice(1),
    ownCorrections: [withdrawal],
  });

  expect(done().map(({ action }) => action)).toEqual(["correction", "reply"]);
  expect(alert?.notices).toMatchObject([
    {
      kind: "amendment",
      reason: {
        en: "Outlet 1 has withdrawn its report; another independent outlet stands by it.",
        ar: "سُحب الخبر من Outlet 1، ولا يزال منشورا لدى مصدر مستقل آخر.",
      },
    },
  ]);
  expect(alert?.sources.map(({ outlet }) => outlet)).toEqual(["Outlet 2"]);
});

test("what its only outlet withdrew is taken back, with the reason", async () => {
  const { publish, done } = await aPress();
  const attack = anAttack(1);
  const [{ family = "" } = {}] = attack.articles;
  await publish(attack);
  done();

  const [alert] = await publish({ ...attack, ownCorrections: [{ ...withdrawal, family }] });

  expect(done().map(({ action }) => action)).toEqual(["retraction", "reply"]);
  expect(alert).toMatchObject({
    headline: { en: "Attack near Gao" },
    notices: [
      {
        kind: "retraction",
        reason: {
          en: "Outlet 1 has withdrawn its report; no independent outlet confirms it.",
          ar: "سُحب الخبر من Outlet 1، ولم يؤكده مصدر مستقل آخر.",
        },
      },
    ],
  });
});

test("what was withdrawn before anybody was told is not told", async () => {
  const { publish, done } = await aPress();
  const attack = anAttack(1);
  const [{ family = "" } = {}] = attack.articles;

  const alerts = await publish({ ...attack, ownCorrections: [{ ...withdrawal, family }] });

  expect([alerts, done()]).toEqual([[], []]);
});

test("an item withdrawn in its feed is withdrawn in the chat", async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.close());
  const item = {
    title: "Mali : attaque d'un camp à Ménaka",
    description: "Douze soldats ont été tués dans l'attaque d'un camp à Ménaka, selon l'armée.",
    link: "https://fleuve.example/menaka",
    date: new Date(Date.now() - 60_000),
  };
  server.serve("/mali.xml", { body: rss([item]) });
  const app = await anApp({ server, feeds: [aFeed(server, "/mali.xml")] });
  onTestFinished(() => app.stop());
  await app.round(true);
  await app.deliverAllDue();
  const told = app.printed.length;

  const description = "Cette dépêche a été retirée, faute de confirmation.";
  server.serve("/mali.xml", { body: rss([{ ...item, description }]) });
  await app.round(true);
  await app.deliverAllDue();

  const after = app.printed.slice(told).join("\n");
  expect(after).toContain("Retraction");
  expect(after).toContain("has withdrawn its report; no independent outlet confirms it.");
  expect(after).toContain("سحب خبر");
});
