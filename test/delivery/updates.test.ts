import { expect, test } from "vitest";
import type { SendOutcome } from "../../src/delivery/channel.ts";
import { aChat, anAlert, anEdit, anOrder, aReply } from "./an-alert.ts";
import { aChannel, openPostOffice, sent } from "./post-office.ts";

const chatA = aChat("1001");
const lost: SendOutcome = { kind: "lost", reason: "the message cannot be edited any more" };

/** A chat that got revision 1 and then revision 2, and what was done in it. */
async function deliverUpdate(matters: boolean, answerToEdit: SendOutcome) {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, ({ delivery }) =>
    delivery.action === "edit" ? answerToEdit : sent,
  );
  const deliver = () => clock.runUntil(delivererTo(channel).deliverAllDue());
  await queue.enqueue(anAlert(), [anOrder(chatA)]);
  await deliver();
  const update = anAlert({ revision: 2, matters });
  await queue.enqueue(update, matters ? [anEdit(chatA), aReply(chatA)] : [anEdit(chatA)]);

  await deliver();

  const done = channel.posts.map(({ delivery }) => [delivery.action, delivery.alert.revision]);
  return { done, counts: await queue.counts() };
}

test("an update that matters edits the post and replies to it", async () => {
  const { done } = await deliverUpdate(true, sent);

  expect(done).toEqual([
    ["post", 1],
    ["edit", 2],
    ["reply", 2],
  ]);
});

test("a deleted message is posted again for an update that matters, and needs no reply", async () => {
  const { done, counts } = await deliverUpdate(true, lost);

  expect(done).toEqual([
    ["post", 1],
    ["edit", 2],
    ["post", 2],
  ]);
  expect(counts).toMatchObject({ enqueued: 3, sent: 2, cancelled: 1, pending: 0 });
});

test("a deleted message is not posted again for one that does not", async () => {
  const { done, counts } = await deliverUpdate(false, lost);

  expect(done).toEqual([
    ["post", 1],
    ["edit", 2],
  ]);
  expect(counts).toMatchObject({ sent: 1, cancelled: 1, pending: 0 });
});

test("a channel that calls a new post lost does not make it go out for ever", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock, () => lost);
  await queue.enqueue(anAlert({ matters: true }), [anOrder(chatA)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(channel.posts).toHaveLength(1);
  expect(await queue.counts()).toMatchObject({ cancelled: 1, pending: 0 });
});

test("edits and replies keep to the pace of a chat", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock);
  await queue.enqueue(anAlert(), [anOrder(chatA)]);
  await clock.runUntil(delivererTo(channel).deliverAllDue());
  for (const revision of [2, 3]) {
    await queue.enqueue(anAlert({ revision }), [anEdit(chatA), aReply(chatA)]);
  }

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  const gaps = channel.posts.slice(1).map(({ at }, index) => at - (channel.posts[index]?.at ?? 0));
  expect(gaps.length).toBeGreaterThan(2);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_000);
});

test("a post that has not gone yet gives way to its update, told once and as it is now", async () => {
  const { clock, queue, delivererTo } = openPostOffice();
  const channel = aChannel(clock);
  await queue.enqueue(anAlert(), [anOrder(chatA)]);
  await queue.enqueue(anAlert({ revision: 2 }), [anEdit(chatA), aReply(chatA)]);

  await clock.runUntil(delivererTo(channel).deliverAllDue());

  expect(channel.posts.map(({ delivery }) => [delivery.action, delivery.alert.revision])).toEqual([
    ["post", 2],
  ]);
  expect(await queue.counts()).toMatchObject({ sent: 1, cancelled: 2, pending: 0 });
});
