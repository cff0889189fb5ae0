import { expect, test } from "vitest";
import { correct, retract } from "../../src/rounds/set-right.ts";
import { anAttack, aPress } from "../a-press.ts";
import { aChat, aSubscription } from "../delivery/an-alert.ts";

const wrong = { ar: "12 جنديا", en: "12 soldiers" };
const right = { ar: "6 جنود", en: "6 soldiers" };
const reason = { ar: "كذّب المصدر الخبر.", en: "The source denies the report." };

/** A press whose one chat was told of an attack. */
async function aPressThatTold() {
  const given = await aPress();
  const attack = anAttack(1);
  await given.publish(attack);
  given.done();
  return { ...given, attack };
}

test("a correction replaces the words and says in every post and in a reply what was wrong", async () => {
  const { press, deliver, done, attack } = await aPressThatTold();

  const alert = await correct(attack.id, { wrong, right }, press);
  await deliver();

  const [edit, reply] = done();
  expect([edit?.action, reply?.action]).toEqual(["correction", "reply"]);
  expect(edit?.standing?.messageIds).toEqual(["m"]);
  expect(edit?.alert).toEqual(alert);
  expect(alert?.body).toEqual({ ar: "قتل 6 جنود قرب غاو.", en: "6 soldiers died near Gao." });
  expect(alert?.notices).toMatchObject([{ kind: "correction", wrong, right }]);
});

test("a retraction reaches chats that were told, also those that unsubscribed since", async () => {
  const { press, deliver, done, attack, subscriptions } = await aPressThatTold();
  const [told] = await subscriptions.all();
  if (told) await subscriptions.remove(told.chat);
  await subscriptions.put(aSubscription(aChat("2002")));

  await retract(attack.id, reason, press);
  await deliver();

  expect(done().map(({ action, chat }) => [action, chat.chatId])).toEqual([
    ["retraction", "1001"],
    ["reply", "1001"],
  ]);
});

test("a retraction cancels what was not sent yet, and who was told nothing is told nothing", async () => {
  const { press, clock, deliver, done, attack, queue, subscriptions, publish } =
    await aPressThatTold();
  const late = aChat("2002");
  await subscriptions.put(aSubscription(late));
  await queue.pause(late, new Date("2026-11-22T08:00:00Z"));
  await publish(anAttack(1, { revision: 2 }));
  done();

  await retract(attack.id, reason, press);
  const { cancelled } = await queue.counts();
  await clock.advance(3 * 3_600_000);
  await deliver();

  expect(cancelled).toBe(1);
  expect(done().map(({ chat }) => chat.chatId)).toEqual(["1001", "1001"]);
  expect(await queue.counts()).toMatchObject({ cancelled: 3, pending: 0 });
});

test("who was about to be told the wrong words is told the right ones, once", async () => {
  const { press, clock, deliver, done, attack, queue, subscriptions, publish } =
    await aPressThatTold();
  const late = aChat("2002");
  await subscriptions.put(aSubscription(late));
  await queue.pause(late, new Date("2026-11-22T08:00:00Z"));
  await publish(anAttack(1, { revision: 2 }));
  done();

  await correct(attack.id, { wrong, right }, press);
  await clock.advance(3 * 3_600_000);
  await deliver();

  const toLate = done().filter(({ chat }) => chat.chatId === "2002");
  expect(toLate.map(({ action }) => action)).toEqual(["post"]);
  expect(toLate[0]?.alert.body.en).toContain("6 soldiers");
});

test.for(["correct", "retract"] as const)("to %s twice tells it once", async (what) => {
  const { press, deliver, done, attack } = await aPressThatTold();
  const act = () =>
    what === "correct"
      ? correct(attack.id, { wrong, right }, press)
      : retract(attack.id, reason, press);

  const first = await act();
  await deliver();
  done();
  const second = await act();
  await deliver();

  expect(second).toEqual(first);
  expect(done()).toEqual([]);
});

test("a retraction that broke off is completed by the next round, and told once", async () => {
  const { press, done, attack, publish } = await aPressThatTold();
  const broken = { ...press.queue, enqueue: () => Promise.reject(new Error("disk full")) };
  await expect(retract(attack.id, reason, { ...press, queue: broken })).rejects.toThrow();

  await publish(attack);
  const completed = done();
  await publish(attack);

  expect(completed.map(({ action }) => action)).toEqual(["retraction", "reply"]);
  expect(done()).toEqual([]);
});

test("what was retracted is not told again, whatever is written about it", async () => {
  const { press, done, attack, publish, clock } = await aPressThatTold();
  await retract(attack.id, reason, press);
  await publish(attack);
  done();
  await clock.advance(10 * 60_000);

  await publish(anAttack(3));
  const alerts = await publish(anAttack(3, { revision: 2 }));

  expect([...alerts, ...done()]).toEqual([]);
});

test("an update after a correction still says what was wrong", async () => {
  const { press, attack, publish } = await aPressThatTold();
  await correct(attack.id, { wrong, right }, press);

  const [update] = await publish(anAttack(1, { revision: 2 }));

  expect(update).toMatchObject({ revision: 3, notices: [{ kind: "correction", revision: 2 }] });
});

test("what nobody was told of cannot be corrected or retracted", async () => {
  const { press, deliver, done } = await aPress();

  expect(await correct("unknown", { wrong, right }, press)).toBeNull();
  expect(await retract("unknown", reason, press)).toBeNull();
  await deliver();
  expect(done()).toEqual([]);
});

test("replies that were sent before are set right too, without a sound and under their own revision", async () => {
  const { press, deliver, done, attack, publish } = await aPressThatTold();
  await publish(anAttack(1, { revision: 2, severity: "high" }));
  done();

  await correct(attack.id, { wrong, right }, press);
  await deliver();
  const afterCorrection = done();
  await retract(attack.id, reason, press);
  await deliver();
  const afterRetraction = done();

  expect(afterCorrection.map(({ action, amends }) => [action, amends])).toEqual([
    ["correction", undefined],
    ["reply", undefined],
    ["amendment", 2],
  ]);
  const [, , amendment] = afterCorrection;
  expect(amendment?.alert.revision).toBe(2);
  expect(amendment?.alert.body.en).toBe("6 soldiers died near Gao.");
  expect(amendment?.alert.notices).toMatchObject([{ kind: "correction", revision: 3 }]);
  expect(afterRetraction.map(({ action, amends }) => [action, amends])).toEqual([
    ["retraction", undefined],
    ["reply", undefined],
    ["amendment", 2],
    ["amendment", 3],
  ]);
  expect(afterRetraction[2]?.alert.notices).toMatchObject([
    { kind: "correction" },
    { kind: "retraction" },
  ]);
});

test("a retraction does not wait for the morning, and makes no sound before", async () => {
  const { press, deliver, done, attack, subscriptions } = await aPressThatTold();
  const [subscription] = await subscriptions.all();
  if (!subscription) throw new Error("nobody is subscribed");
  const quiet = { from: "05:00", to: "07:00", timeZone: "Africa/Bamako" };
  await subscriptions.put({ ...subscription, quiet });

  await retract(attack.id, reason, press);
  await deliver();

  expect(done().map(({ action, silent }) => [action, silent])).toEqual([
    ["retraction", true],
    ["reply", true],
  ]);
});
