import { describe, expect, test } from "vitest";
import { anAlert } from "../an-alert.ts";
import { aDesk, moderators, newsroom } from "./a-desk.ts";

const question = "Waits for review, for “Sahel news”. | [approve edit hold reject]";
const minuteMs = 60_000;

describe("an alert for a chat under review", () => {
  test("goes to its moderators, and at once to everybody else", async () => {
    const world = await aDesk();

    await world.tell(anAlert());

    expect(await world.arrived()).toEqual({
      newsroom: [],
      cards: [`post: Attack near Gao | ${question}`],
      bystander: ["post: Attack near Gao"],
    });
  });

  test("is held once, however often a round that broke off tells it", async () => {
    const world = await aDesk();

    await world.tell(anAlert());
    await world.tell(anAlert());
    world.restart();
    await world.tell(anAlert());

    const { cards } = await world.arrived();
    expect(cards).toHaveLength(1);
    expect(await world.desk().waitingFor(newsroom)).toHaveLength(1);
  });

  test("is posted when it is approved, with the name of whoever did on record", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.arrived();

    const answer = await world.desk().vote(await world.asks("7"), "approved");

    expect(answer).toMatchObject({ kind: "ended", ending: "approved" });
    expect(await world.arrived()).toMatchObject({
      newsroom: ["post: Attack near Gao"],
      cards: ["edit: Attack near Gao | Approved: on its way to “Sahel news”. | []"],
    });
    expect(await world.decisions()).toEqual([
      "7: Approved: on its way to “Sahel news”. Attack near Gao",
    ]);
  });

  test("is not posted when it is rejected, nor is any update of it", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.desk().vote(await world.asks("7"), "rejected");
    await world.arrived();

    await world.tell(anAlert({ revision: 2, matters: true, severity: "critical" }));
    await world.tell(anAlert({ revision: 3, matters: true }));

    expect(await world.arrived()).toMatchObject({ newsroom: [], cards: [] });
  });

  test("waits as long as it takes when somebody puts it on hold", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.arrived();

    await world.desk().hold(await world.asks("7"));
    await world.clock.advance(48 * 60 * minuteMs);
    await world.desk().settleDue();
    const held = await world.arrived();
    await world.desk().vote(await world.asks("7"), "approved");

    expect(held).toMatchObject({
      newsroom: [],
      cards: [
        "edit: Attack near Gao | Waits for review, for “Sahel news”. | [approve edit reject]",
      ],
    });
    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
  });
});

describe("what is decided by two people", () => {
  test("needs both, and one person has one voice", async () => {
    const world = await aDesk({ people: 2 });
    await world.tell(anAlert());
    await world.arrived();

    const first = await world.desk().vote(await world.asks("7"), "approved");
    const again = await world.desk().vote(await world.asks("7"), "approved");
    const between = await world.arrived();
    const other = await world.desk().vote(await world.asks("8"), "approved");

    expect([first.kind, again.kind, other.kind]).toEqual(["noted", "noted", "ended"]);
    expect(between.newsroom).toEqual([]);
    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
  });

  test("waits for a third where two disagree, and a mind can be changed", async () => {
    const world = await aDesk({ people: 2 });
    await world.tell(anAlert());

    await world.desk().vote(await world.asks("7"), "approved");
    const against = await world.desk().vote(await world.asks("8"), "rejected");
    const changed = await world.desk().vote(await world.asks("7"), "rejected");

    expect(against.kind).toBe("noted");
    expect(changed).toMatchObject({ kind: "ended", ending: "rejected" });
  });

  test("keeps no name of whoever voted but in the record of decisions", async () => {
    const world = await aDesk({ people: 2 });
    await world.tell(anAlert());

    await world.desk().vote(await world.asks("4711"), "approved");

    const [review] = await world.desk().waitingFor(newsroom);
    expect(JSON.stringify(review)).not.toContain("4711");
  });
});

describe("two moderators who press at once", () => {
  test("send it once, and the second is told how it was decided", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    const [one, other] = [await world.asks("7"), await world.asks("8")];

    const answers = await Promise.all([
      world.desk().vote(one, "approved"),
      world.desk().vote(other, "rejected"),
    ]);

    expect(answers).toMatchObject([
      { kind: "ended", ending: "approved" },
      { kind: "decided", ending: "approved" },
    ]);
    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
    expect(await world.decisions()).toHaveLength(1);
  });

  test("send it once when both approve, before and after a restart", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    const [one, other] = [await world.asks("7"), await world.asks("8")];

    await Promise.all([world.desk().vote(one, "approved"), world.desk().vote(other, "approved")]);
    world.restart();
    const late = await world.desk().vote(other, "approved");

    expect(late).toEqual({ kind: "decided", ending: "approved" });
    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
  });

  test("decide together where two are needed", async () => {
    const world = await aDesk({ people: 2 });
    await world.tell(anAlert());
    const [one, other] = [await world.asks("7"), await world.asks("8")];

    const answers = await Promise.all([
      world.desk().vote(one, "approved"),
      world.desk().vote(other, "approved"),
    ]);

    expect(answers.map(({ kind }) => kind)).toEqual(["noted", "ended"]);
  });
});

describe("only the chat that is asked", () => {
  test("decides: a press from elsewhere finds nothing", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    const asked = await world.asks("7");

    const answer = await world.desk().vote({ ...asked, desk: newsroom }, "approved");

    expect(answer).toEqual({ kind: "unknown" });
    expect((await world.arrived()).newsroom).toEqual([]);
  });
});

test("a card that is shown again is a message of its own, and decides the same", async () => {
  const world = await aDesk();
  await world.tell(anAlert());
  await world.arrived();

  await world.desk().show({ ...(await world.asks("7")), desk: moderators });
  const { cards } = await world.arrived();
  await world.desk().vote(await world.asks("7"), "approved");

  expect(cards).toEqual([`post: Attack near Gao | ${question}`]);
  expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
});
