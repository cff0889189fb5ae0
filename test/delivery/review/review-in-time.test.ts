import { describe, expect, test } from "vitest";
import { anAlert } from "../an-alert.ts";
import { aDesk, newsroom } from "./a-desk.ts";

const question = "Waits for review, for “Sahel news”. | [approve edit hold reject]";
const minuteMs = 60_000;

describe("when its time is up", () => {
  test.for([
    [
      "publish",
      1,
      ["post: Attack near Gao"],
      "Nobody decided in time: on its way to “Sahel news”.",
    ],
    ["drop", 9, [], "Nobody decided in time: “Sahel news” does not get it."],
    [
      "confirmed",
      2,
      ["post: Attack near Gao"],
      "Nobody decided in time: on its way to “Sahel news”.",
    ],
    ["confirmed", 1, [], "Nobody decided in time: “Sahel news” does not get it."],
  ] as const)("an alert under the rule %s, with %i outlets: %o", async (row) => {
    const [afterwards, independentOutlets, posts, words] = row;
    const world = await aDesk({ afterwards });
    await world.tell(anAlert({ independentOutlets }));
    await world.arrived();

    await world.clock.advance(50 * minuteMs);
    await world.desk().settleDue();
    const early = await world.arrived();
    await world.clock.advance(10 * minuteMs);
    await world.desk().settleDue();
    await world.desk().settleDue();

    expect(early).toMatchObject({ newsroom: [], cards: [] });
    expect(await world.arrived()).toMatchObject({
      newsroom: posts,
      cards: [`edit: Attack near Gao | ${words} | []`],
    });
    expect(await world.decisions()).toEqual([`null: ${words} Attack near Gao`]);
  });

  test("while the bot did not run, it is settled after the start", async () => {
    const world = await aDesk({ afterwards: "publish" });
    await world.tell(anAlert());

    await world.clock.advance(24 * 60 * minuteMs);
    world.restart();
    await world.desk().settleDue();

    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
  });

  test("never is: a rule without a time-out waits on", async () => {
    const world = await aDesk({ waitMinutes: null, afterwards: "publish" });
    await world.tell(anAlert());

    await world.clock.advance(30 * 24 * 60 * minuteMs);
    await world.desk().settleDue();

    expect((await world.arrived()).newsroom).toEqual([]);
  });

  test("outlets that came after it was held count", async () => {
    const world = await aDesk({ afterwards: "confirmed", outlets: 3 });
    await world.tell(anAlert());
    await world.arrived();

    await world.corroborate(anAlert({ edition: 5, independentOutlets: 3 }));
    await world.clock.advance(60 * minuteMs);
    await world.desk().settleDue();

    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
  });

  test("what was dropped may come back as an update, and is asked about again", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.clock.advance(60 * minuteMs);
    await world.desk().settleDue();
    await world.arrived();

    await world.tell(anAlert({ revision: 2 }));
    const { cards } = await world.arrived();
    await world.desk().vote(await world.asks("7"), "approved");

    expect(cards).toHaveLength(1);
    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
  });

  test("quiet hours hold at the time it goes, not at the time it came", async () => {
    const world = await aDesk({ afterwards: "publish" });
    await world.subscriptions.change(newsroom, (before) =>
      before ? { ...before, quiet: { from: "06:30", to: "09:00", timeZone: "UTC" } } : before,
    );
    await world.tell(anAlert());

    await world.clock.advance(60 * minuteMs);
    await world.desk().settleDue();
    const early = await world.arrived();
    await world.clock.advance(2 * 60 * minuteMs);

    expect(early.newsroom).toEqual([]);
    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
  });
});

describe("a restart", () => {
  test("between the decision and the sending loses nothing and sends once", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    const asked = await world.asks("7");
    world.restart({ ...world.queue, enqueue: () => Promise.reject(new Error("cut off")) });

    const cutOff = world.desk().vote(asked, "approved");
    await expect(cutOff).rejects.toThrow("cut off");
    world.restart();
    await world.desk().settleDue();
    await world.desk().settleDue();

    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
    expect(await world.desk().vote(asked, "rejected")).toEqual({
      kind: "decided",
      ending: "approved",
    });
  });

  test("between holding it back and asking about it asks all the same", async () => {
    const world = await aDesk();
    world.restart({ ...world.queue, enqueue: () => Promise.reject(new Error("cut off")) });

    await expect(world.tell(anAlert())).rejects.toThrow("cut off");
    world.restart();
    await world.tell(anAlert());

    expect((await world.arrived()).cards).toEqual([`post: Attack near Gao | ${question}`]);
  });

  test("keeps what waits, the votes and the words of moderators", async () => {
    const world = await aDesk({ people: 2 });
    await world.tell(anAlert());
    const headline = { ar: "هجوم قرب غاو", en: "Attack" };
    await world.desk().edit(await world.asks("7"), (before) => ({ ...before, headline }));
    await world.desk().vote(await world.asks("7"), "approved");

    world.restart();
    await world.desk().vote(await world.asks("8"), "approved");

    expect((await world.arrived()).newsroom).toEqual(["post: Attack"]);
  });
});
