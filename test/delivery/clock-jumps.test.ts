import { expect, test } from "vitest";
import { aChat, anAlert, anOrder } from "./an-alert.ts";
import { aChannel, openPostOffice, sent } from "./post-office.ts";

const hourMs = 3_600_000;

test.for([
  ["an hour back", -hourMs],
  ["an hour forward", hourMs],
  ["a day back", -24 * hourMs],
])("a clock set %s during a broadcast loses, repeats and delays nothing", async ([, jumpMs]) => {
  const { clock, queue, delivererTo } = openPostOffice();
  let passedMs = 0;
  const channel = aChannel(clock, async (_post, count) => {
    if (count === 40) clock.shift(Number(jumpMs));
    if (count % 25 === 3) return { kind: "retry", afterMs: 4_000, scope: "chat" };
    await clock.sleep(150);
    return sent;
  });
  const chats = Array.from({ length: 20 }, (_, index) => aChat(`-${index + 1}`));
  for (let number = 1; number <= 5; number += 1) {
    await queue.enqueue(anAlert({ developmentId: `d${number}` }), chats.map(anOrder));
  }
  const deliverer = delivererTo(channel);
  deliverer.start();

  while ((await queue.counts()).sent < 100 && passedMs < 60_000) {
    await clock.advance(1_000);
    passedMs += 1_000;
  }

  const asked = Math.floor((channel.posts.length + 22) / 25);
  expect(await queue.counts()).toMatchObject({ sent: 100, enqueued: 100, ambiguous: 0 });
  expect(channel.posts.length).toBe(100 + asked);
  await clock.runUntil(deliverer.drain({ timeoutMs: 10_000 }));
});
