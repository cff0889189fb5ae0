import { describe, expect, test } from "vitest";
import { createSetRight } from "../../src/answers/set-right-source.ts";
import { anAttack, aPress } from "../a-press.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

const bothOperators = ["telegram:2", "discord:2"];
const right = "12 soldiers => 6 soldiers | 12 جنديا => 6 جنود";
const meant = "Yes, I mean it";

const rooms = [
  ["Telegram", aTelegramRoom],
  ["Discord", aDiscordRoom],
] as const;

/** A room in which the attack near Gao can be set right, which one chat was told of. */
async function aDesk(aRoom: typeof aTelegramRoom, operators: readonly string[] = bothOperators) {
  const world = await aPress();
  const attack = anAttack(1);
  await world.publish(attack);
  world.done();
  const setRight = createSetRight({ ...world.press, publications: world.publications });
  const room = await aRoom({ subscription: { layout: "en" }, given: { setRight, operators } });
  const type = async (command: string, wording: string) => {
    const seen = await room.type(command, { development: attack.id, wording });
    await room.clock.advance(11_000);
    return seen;
  };
  return { ...world, attack, room, type, source: attack.articles[0]?.url ?? "" };
}

async function told(world: Awaited<ReturnType<typeof aDesk>>): Promise<readonly string[]> {
  await world.deliver();
  return world.done().map(({ action, alert }) => `${action}: ${alert.body.en}`);
}

describe.for(rooms)("on %s an operator", ([, aRoom]) => {
  test("sees what every chat will read, and has it told with a button", async () => {
    const world = await aDesk(aRoom);

    const preview = await world.type("correct", right);
    const before = await told(world);
    const done = await world.room.press(meant);

    expect(preview.text).toContain("One chat has this alert, or is about to get it.");
    expect(preview.text).toContain("said “12 soldiers”; it should read “6 soldiers”.");
    expect(preview.text).toContain("ورد في نسخة سابقة «12 جنديا»، والصواب «6 جنود».");
    expect(preview.text).toContain("\n6 soldiers died near Gao.");
    expect(before).toEqual([]);
    expect(done.text).toBe("The correction is on its way to one chat: Attack near Gao");
    expect(await told(world)).toEqual([
      "correction: 6 soldiers died near Gao.",
      "reply: 6 soldiers died near Gao.",
    ]);
    expect(world.room.audited).toMatchObject([{ by: "2", what: done.text }]);
  });

  test("may type the digits of the alert as a chat of Eastern digits shows them", async () => {
    const world = await aDesk(aRoom);

    const preview = await world.type("correct", right.replace("12 جنديا", "١٢ جنديا"));

    expect(preview.text).toContain("ورد في نسخة سابقة «12 جنديا»، والصواب «6 جنود».");
  });

  test("takes an alert back with a reason in one language, which the other quotes", async () => {
    const world = await aDesk(aRoom);

    const preview = await world.type("retract", "The source denies it.");
    await world.room.press(meant);

    expect(preview.text.match(/The source denies it\./g)).toHaveLength(2);
    expect(await told(world)).toHaveLength(2);
  });

  test("names the alert by the link of a source as well", async () => {
    const { room, source } = await aDesk(aRoom);

    const preview = await room.type("retract", { development: source, wording: "Wrong." });

    expect(preview.buttons).toContain(meant);
  });

  test.for([
    ["correct", "13 soldiers => 6 soldiers", "does not say these words"],
    ["correct", "2 soldiers => 6 soldiers", "does not say these words"],
    ["correct", "12 soldiers", "/correct https://… 12 soldiers => 6 soldiers"],
    ["correct", "12 => 12", "/correct https://…"],
    ["correct", "a => b | c => d", "/correct https://…"],
    ["retract", "⁧ ⁩", "/retract https://…"],
    ["retract", "x".repeat(301), "/retract https://…"],
  ] as const)("is told what to type instead of /%s … %s", async ([command, wording, answer]) => {
    const world = await aDesk(aRoom);

    const seen = await world.type(command, wording);

    expect(seen.text).toContain(answer);
    expect(await told(world)).toEqual([]);
  });

  test("may think better of it", async () => {
    const world = await aDesk(aRoom);

    await world.type("correct", right);
    const seen = await world.room.press("No");

    expect(seen.text).toBe("Nothing has been changed.");
    expect(await told(world)).toEqual([]);
  });

  test("cannot confirm what has changed since", async () => {
    const world = await aDesk(aRoom);

    await world.type("correct", right);
    await world.publish(anAttack(1, { revision: 2 }));
    world.done();
    const seen = await world.room.press(meant);

    expect(seen).toMatchObject({ isAside: true });
    expect(seen.text).toContain("has changed since this preview");
    expect(await told(world)).toEqual([]);
  });

  test("tells it once, however often the button is pressed", async () => {
    const world = await aDesk(aRoom);
    await world.type("retract", "Wrong.");
    const data = world.room.dataBehind(meant);

    await world.room.press(meant);
    const again = await world.room.forge(data);

    expect(again.text).toBe("This button is no longer valid. Type the command again.");
    expect(await told(world)).toHaveLength(2);
  });
});

test.for(rooms)("on %s a moderator who is no operator can do neither", async ([, aRoom]) => {
  const world = await aDesk(aRoom, ["telegram:9", "discord:9"]);

  const seen = [await world.type("correct", right), await world.type("retract", "Wrong.")];

  expect(seen.map(({ text }) => text)).toEqual(
    seen.map(() => "Only whoever runs this bot can do that."),
  );
});

test.for(rooms)("on %s somebody else cannot press an operator's button", async ([, aRoom]) => {
  const world = await aDesk(aRoom);
  await world.type("correct", right);

  const seen = await world.room.press(meant, "member");

  expect(seen.text).toBe("Only whoever runs this bot can do that.");
  expect(await told(world)).toEqual([]);
});

test("words that mean something to a pattern or a replacement are words", async () => {
  const world = await aDesk(aTelegramRoom);

  const preview = await world.type("correct", "near Gao. => near $& (Gao)");

  expect(preview.text).toContain("12 soldiers died near $& (Gao)");
});
