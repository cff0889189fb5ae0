import { describe, expect, test } from "vitest";
import type { Alert, Notice } from "../../../src/alerts/alert.ts";
import { anAlert } from "../an-alert.ts";
import { aDesk, newsroom } from "./a-desk.ts";

const risen = (about: Partial<Alert> = {}): Alert =>
  anAlert({
    revision: 2,
    matters: true,
    headline: { ar: "ارتفاع الحصيلة قرب غاو", en: "Toll rises near Gao" },
    ...about,
  });

const notice: Notice = {
  kind: "correction",
  wrong: { ar: "غاو", en: "Gao" },
  right: { ar: "كيدال", en: "Kidal" },
  revision: 3,
  at: "2026-11-22T06:00:00.000Z",
};
/** An alert as it is told once the place is put right. */
const corrected = (alert: Alert): Alert => ({
  ...alert,
  revision: 3,
  matters: true,
  headline: { ar: "ارتفاع الحصيلة قرب كيدال", en: "Toll rises near Kidal" },
  notices: [notice],
});

/** A desk where the first alert has been approved and posted. */
async function aToldDesk() {
  const world = await aDesk();
  await world.tell(anAlert());
  await world.desk().vote(await world.asks("7"), "approved");
  await world.arrived();
  return world;
}

describe("an update", () => {
  test("of what waits takes its place on the card, and is what is then posted", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.arrived();

    await world.tell(risen());
    const { cards } = await world.arrived();
    await world.desk().vote(await world.asks("7"), "approved");

    expect(cards).toEqual([
      "edit: Toll rises near Gao | Waits for review, for “Sahel news”. | [approve edit hold reject]",
    ]);
    expect((await world.arrived()).newsroom).toEqual(["post: Toll rises near Gao"]);
  });

  test("makes a decision on the older text void", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    const seen = await world.asks("7");

    await world.tell(risen());
    const answer = await world.desk().vote(seen, "approved");

    expect(answer).toEqual({ kind: "changed" });
    expect((await world.arrived()).newsroom).toEqual([]);
  });

  test("keeps the time by which the first one had to be decided", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    const [before] = await world.desk().waitingFor(newsroom);

    await world.clock.advance(30 * 60_000);
    await world.tell(risen());

    const [after] = await world.desk().waitingFor(newsroom);
    expect(after?.dueAt).toBe(before?.dueAt);
  });

  test("of what was posted is asked about, and then edits the post", async () => {
    const world = await aToldDesk();

    await world.tell(risen());
    const waiting = await world.arrived();
    await world.desk().vote(await world.asks("7"), "approved");

    expect(waiting).toMatchObject({
      newsroom: [],
      bystander: ["edit: Toll rises near Gao", "reply: Toll rises near Gao"],
    });
    expect((await world.arrived()).newsroom).toEqual([
      "edit: Toll rises near Gao",
      "reply: Toll rises near Gao",
    ]);
  });

  test("that was rejected leaves the post as it is, and the next one is asked about", async () => {
    const world = await aToldDesk();
    await world.tell(risen());
    await world.desk().vote(await world.asks("7"), "rejected");
    await world.arrived();

    await world.tell(risen({ revision: 3 }));

    expect(await world.arrived()).toMatchObject({ newsroom: [], cards: [expect.any(String)] });
  });

  test("brings what was told before the review began into it as well", async () => {
    const world = await aDesk();
    const link = (await world.subscriptions.get(newsroom))?.review ?? null;
    await world.subscriptions.change(newsroom, (one) => one && { ...one, review: null });
    await world.tell(anAlert());
    await world.store.publications.set("development-1", publicationOf(anAlert()));
    await world.arrived();
    await world.subscriptions.change(newsroom, (one) => one && { ...one, review: link });

    await world.tell(risen());
    await world.setRight(corrected(risen()), "correction");

    // Set right are the words that stand there, and not those nobody has approved.
    expect((await world.arrived()).newsroom).toEqual([
      "correction: Attack near Kidal",
      "reply: Attack near Kidal",
    ]);
  });
});

describe("more sources", () => {
  test("reach a post without anybody asking, in the words it was approved in", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    const headline = { ar: "هجوم", en: "Attack" };
    await world.desk().edit(await world.asks("7"), (before) => ({ ...before, headline }));
    await world.desk().vote(await world.asks("7"), "approved");
    await world.arrived();

    await world.corroborate(anAlert({ edition: 5, independentOutlets: 4 }));

    expect((await world.arrived()).newsroom).toEqual(["edit: Attack"]);
  });

  test("bring no word, and no headline, of an update that waits", async () => {
    const world = await aToldDesk();
    await world.tell(risen());
    await world.arrived();

    await world.corroborate(risen({ edition: 5, independentOutlets: 4 }));

    expect((await world.arrived()).newsroom).toEqual([]);
  });
});

describe("a correction", () => {
  test("is said once, however often it is told and whatever is set right after it", async () => {
    const world = await aToldDesk();
    const later: Notice = { ...notice, wrong: notice.right, right: notice.wrong, revision: 4 };
    await world.setRight(corrected(anAlert()), "correction");
    await world.setRight(corrected(anAlert()), "correction");
    await world.setRight({ ...anAlert(), revision: 4, notices: [notice, later] }, "correction");
    await world.arrived();

    const outcomes = await Array.fromAsync(world.store.reviews.outcomes.entries());
    expect(outcomes[0]?.[1].told).toMatchObject({
      headline: { en: "Attack near Gao" },
      notices: [notice, later],
    });
  });

  test("goes at once where it was told, in the words that were approved there", async () => {
    const world = await aToldDesk();
    await world.tell(risen());
    await world.arrived();

    await world.setRight(corrected(risen()), "correction");

    const { newsroom: done, cards } = await world.arrived();
    expect(done).toEqual(["correction: Attack near Kidal", "reply: Attack near Kidal"]);
    expect(cards).toEqual([expect.stringContaining("Toll rises near Kidal")]);
  });

  test("puts right what waits, the words of moderators included", async () => {
    const world = await aDesk();
    await world.tell(risen());
    const headline = { ar: "هجوم في غاو", en: "Attack in Gao" };
    await world.desk().edit(await world.asks("7"), (before) => ({ ...before, headline }));
    const seen = await world.asks("7");

    await world.setRight(corrected(risen()), "correction");
    const stale = await world.desk().vote(seen, "approved");
    await world.desk().vote(await world.asks("7"), "approved");

    expect(stale.kind).toBe("changed");
    expect((await world.arrived()).newsroom).toEqual(["post: Attack in Kidal"]);
  });
});

describe("a retraction", () => {
  const retracted = (alert: Alert): Alert => {
    const reason = { ar: "كذّب المصدر خبره.", en: "The source denies it." };
    const at = "2026-11-22T06:00:00.000Z";
    return { ...alert, revision: 3, notices: [{ kind: "retraction", reason, revision: 3, at }] };
  };

  test("ends what waits: nobody is told, and nobody is asked", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.arrived();

    await world.setRight(retracted(anAlert()), "retraction");

    expect(await world.arrived()).toMatchObject({
      newsroom: [],
      cards: [expect.stringContaining("Taken back before anybody decided")],
    });
    expect(await world.desk().waitingFor(newsroom)).toEqual([]);
  });

  test("goes at once where it was told", async () => {
    const world = await aToldDesk();

    await world.setRight(retracted(anAlert()), "retraction");

    expect((await world.arrived()).newsroom).toEqual([
      "retraction: Attack near Gao",
      "reply: Attack near Gao",
    ]);
  });
});

function publicationOf(alert: Alert) {
  const { developmentId, revision } = alert;
  return { developmentId, revision, told: 1, alert, toldAt: null, isOwed: false, heeded: 0 };
}
