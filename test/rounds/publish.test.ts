import { expect, test } from "vitest";
import type { Change } from "../../src/developments/development.ts";
import { publishDue } from "../../src/rounds/publish.ts";
import { anAttack, aPress } from "../a-press.ts";

const minuteMs = 60_000;

const risen: Change = { kind: "toll", role: "killed", from: 6, to: 12, reason: "killed rises" };
const reaction: Change = { kind: "reaction", who: null, reason: "first report of: condemn" };

test.for<[string, Partial<Parameters<typeof anAttack>[1]>, readonly string[]]>([
  ["a toll that rises", { changes: [risen] }, ["edit", "reply"]],
  ["a claim", { changes: [{ kind: "claim", reason: "JNIM claims" }] }, ["edit", "reply"]],
  ["a denial", { changes: [{ kind: "denial", reason: "the army denies" }] }, ["edit", "reply"]],
  ["a higher severity", { changes: [reaction], severity: "critical" }, ["edit", "reply"]],
  ["a reaction", { changes: [reaction] }, ["edit"]],
  ["a lower severity", { changes: [reaction], severity: "low" }, ["edit"]],
])("%s brings the chat what it is worth", async ([, changes, actions]) => {
  const { publish, done } = await aPress();
  await publish(anAttack(1));
  const first = done();

  await publish(anAttack(1, { revision: 2, ...changes }));

  expect(first.map(({ action }) => action)).toEqual(["post"]);
  expect(done().map(({ action }) => action)).toEqual(actions);
});

test("an update nobody was told of makes the next one matter, since it may have brought anything", async () => {
  const { publish, done } = await aPress();
  await publish(anAttack(1));
  done();

  await publish(anAttack(1, { revision: 3, changes: [reaction] }));

  expect(done().map(({ action }) => action)).toEqual(["edit", "reply"]);
});

test("more outlets edit the post without a sound, at most once in five minutes", async () => {
  const { publish, done, clock } = await aPress();
  await publish(anAttack(1));
  done();

  const actions: string[][] = [];
  for (const outlets of [2, 3, 4]) {
    await clock.advance(2 * minuteMs);
    await publish(anAttack(outlets));
    actions.push(done().map(({ action }) => action));
  }
  await clock.advance(4 * minuteMs);
  await publish(anAttack(4));
  const soon = done();
  await clock.advance(minuteMs);
  await publish(anAttack(5));

  expect(actions).toEqual([[], [], ["edit"]]);
  expect(soon).toEqual([]);
  expect(done().map(({ alert }) => alert.independentOutlets)).toEqual([5]);
});

test("a copy of what was told, or an unchanged development, edits nothing", async () => {
  const { publish, done, clock } = await aPress();
  await publish(anAttack(2));
  done();
  await clock.advance(10 * minuteMs);

  await publish(anAttack(2));

  expect(done()).toEqual([]);
});

test("who subscribed after a post gets the update as a post, and no post for more outlets", async () => {
  const { publish, done, clock, subscriptions, press } = await aPress();
  const [subscription] = await subscriptions.all();
  if (!subscription) throw new Error("nobody is subscribed");
  await subscriptions.remove(subscription.chat);
  await publish(anAttack(1));
  await subscriptions.put(subscription);
  await clock.advance(10 * minuteMs);

  await publish(anAttack(2));
  const corroborated = done();
  await publishDue([anAttack(2, { revision: 2, changes: [risen] })], press);
  await publish(anAttack(2, { revision: 2, changes: [risen] }));

  expect(corroborated).toEqual([]);
  expect(done().map(({ action, alert }) => [action, alert.revision])).toEqual([["post", 2]]);
});

test("a chat that unsubscribed is left alone by updates and by more outlets", async () => {
  const { publish, done, clock, subscriptions } = await aPress();
  await publish(anAttack(1));
  done();
  for (const { chat } of await subscriptions.all()) await subscriptions.remove(chat);
  await clock.advance(10 * minuteMs);

  await publish(anAttack(2));
  await publish(anAttack(2, { revision: 2, changes: [risen] }));

  expect(done()).toEqual([]);
});

test("what was told is enqueued again after a crash, and nothing is repeated", async () => {
  const { publish, done, press, queue } = await aPress();
  await publish(anAttack(1));
  done();
  const update = anAttack(1, { revision: 2, changes: [risen] });
  const forgetful = { ...press.publications, set: () => Promise.reject(new Error("disk full")) };
  await publishDue([update], { ...press, publications: forgetful });

  await publish(update);

  expect(done().map(({ action }) => action)).toEqual(["edit", "reply"]);
  expect((await queue.counts()).enqueued).toBe(3);
});

test("a chat with quiet hours wakes up to one message, and a critical alert wakes it", async () => {
  const { publish, done, clock, subscriptions } = await aPress();
  const [subscription] = await subscriptions.all();
  if (!subscription) throw new Error("nobody is subscribed");
  const quiet = { from: "05:00", to: "07:00", timeZone: "Africa/Bamako" };
  await subscriptions.put({ ...subscription, quiet });

  await publish(anAttack(1, { id: "one" }));
  await publish(anAttack(1, { id: "two" }));
  await publish(anAttack(1, { id: "grave", severity: "critical" }));
  const atNight = done();
  await clock.advance(61 * minuteMs);
  await publish(anAttack(1, { id: "one" }));

  expect(atNight.map(({ alert }) => alert.developmentId)).toEqual(["grave"]);
  expect(done().map(({ action, digest }) => [action, digest.length])).toEqual([["digest", 2]]);
});
