import { describe, expect, test } from "vitest";
import type { Alert } from "../src/alerts/alert.ts";
import { createCaseFiles } from "../src/answers/case-files.ts";
import { createRecentAlerts } from "../src/answers/review-source.ts";
import type { Decision } from "../src/developments/development.ts";
import { createDeliveryHistory } from "../src/queues/outbox/delivery-history.ts";
import { anAlert } from "./delivery/an-alert.ts";
import { aDesk, bystander, moderators, newsroom } from "./delivery/review/a-desk.ts";
import { aDevelopment } from "./summaries/a-development.ts";

const headlines = ["Attack near Gao, says the army", "Toll of the attack near Gao rises"];
const development = aDevelopment(headlines.map((title) => ({ lang: "en" as const, title })));
const [founder, second] = development.articles;
const untouched: Decision = {
  articleId: founder?.id ?? "",
  kind: "new",
  topic: "news",
  countries: ["ML"],
  developmentIds: [development.id],
  facts: null,
  severity: "medium",
  reasons: [],
};

const told = (about: Partial<Alert> = {}): Alert =>
  anAlert({
    developmentId: development.id,
    publishedAt: founder?.publishedAt?.toISOString() ?? "",
    ...about,
  });

/** What the chats can look up, of a development whose first alert waits for the newsroom's moderators. */
async function aLibrary() {
  const world = await aDesk();
  const { store, clock } = world;
  await world.subscriptions.change(newsroom, (one) =>
    one?.review ? { ...one, review: { ...one.review, since: "2025-01-01T00:00:00.000Z" } } : one,
  );
  const publish = async (alert: Alert): Promise<void> => {
    const { revision } = alert;
    const fields = { told: revision, toldAt: null, isOwed: false, heeded: 0 };
    await world.tell(alert);
    await store.publications.set(development.id, {
      developmentId: development.id,
      revision,
      alert,
      ...fields,
    });
  };
  await store.developments.set(development.id, development);
  await store.decisions.set(untouched.articleId, untouched);
  await publish(told());
  const desk = world.desk();
  const caseFiles = createCaseFiles({
    store,
    desk,
    clock,
    history: createDeliveryHistory(store.database),
    consider: () => untouched,
  });
  const recent = createRecentAlerts(store, desk);
  const latestIn = async (chat: typeof newsroom) =>
    (await recent.latest(chat, () => true, 5)).map(({ headline }) => headline.en);
  return { ...world, publish, caseFiles, latestIn };
}

describe("what waits for moderators", () => {
  test("is among the latest, and proposed to whoever types, everywhere but in its chat", async () => {
    const { latestIn } = await aLibrary();

    expect([await latestIn(newsroom), await latestIn(bystander)]).toEqual([
      [],
      ["Attack near Gao"],
    ]);
  });

  test("is no development that its chat could ask for by id", async () => {
    const { caseFiles } = await aLibrary();
    const { id } = development;

    expect(await caseFiles.named(id.slice(0, 8), newsroom)).toEqual([]);
    expect(await caseFiles.named(id.slice(0, 8), bystander)).toEqual([id]);
    expect(await caseFiles.courseOf(id, newsroom)).toBeNull();
    expect(await caseFiles.ofDevelopment(id, newsroom)).toBeNull();
  });

  test("is explained to whoever has its headline from elsewhere", async () => {
    const { caseFiles, desk, asks } = await aLibrary();

    const waiting = await caseFiles.ofWords(headlines[0] ?? "", newsroom);
    await desk().vote(await asks("7"), "rejected");
    const turnedDown = await caseFiles.ofWords(headlines[0] ?? "", newsroom);
    const elsewhere = await caseFiles.ofWords(headlines[0] ?? "", bystander);

    expect([waiting.review, turnedDown.review, elsewhere.review]).toEqual([
      "waits",
      "turnedDown",
      null,
    ]);
  });

  test("can be asked about by answering its card, where it is decided on", async () => {
    const { caseFiles, queue } = await aLibrary();
    const card = await queue.claim("telegram");
    await queue.markSent(card?.id ?? "", ["m1"]);

    const ids = await caseFiles.toldBy(moderators, "m1");

    expect(ids).toEqual([development.id]);
    expect(await caseFiles.ofDevelopment(development.id, moderators)).not.toBeNull();
  });

  test("that was rejected stays unknown in its chat", async () => {
    const { latestIn, caseFiles, desk, asks } = await aLibrary();

    await desk().vote(await asks("7"), "rejected");

    expect(await latestIn(newsroom)).toEqual([]);
    expect(await caseFiles.courseOf(development.id, newsroom)).toBeNull();
  });
});

describe("what was approved", () => {
  test("is known in its chat in the words it was told there", async () => {
    const { latestIn, desk, asks } = await aLibrary();
    const headline = { ar: "هجوم", en: "Attack" };

    await desk().edit(await asks("7"), (before) => ({ ...before, headline }));
    await desk().vote(await asks("7"), "approved");

    expect(await latestIn(newsroom)).toEqual(["Attack"]);
  });

  test("is known without the update that waits, and without what reported that", async () => {
    const { latestIn, caseFiles, desk, asks, publish } = await aLibrary();
    await desk().vote(await asks("7"), "approved");

    const publishedAt = second?.publishedAt?.toISOString() ?? "";
    const headline = { ar: "ارتفاع الحصيلة", en: "Toll rises" };
    await publish(told({ revision: 2, publishedAt, headline }));

    const course = await caseFiles.courseOf(development.id, newsroom);
    const elsewhere = await caseFiles.courseOf(development.id, bystander);
    expect(await latestIn(newsroom)).toEqual(["Attack near Gao"]);
    expect(course?.alert?.headline.en).toBe("Attack near Gao");
    expect(course?.steps.map(({ article }) => article.title)).toEqual([headlines[0]]);
    expect(elsewhere?.steps).toHaveLength(2);
  });
});
