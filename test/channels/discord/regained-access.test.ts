import { expect, test } from "vitest";
import type { FakeGuild } from "../../fakes/discord/guilds.ts";
import { ordinaryPermissions } from "../../fakes/discord/guilds.ts";
import { anOnlineBot, desk } from "./a-bot.ts";

const sendMessages = 1n << 11n;
const embedLinks = 1n << 14n;

const alerts = { id: "200", name: "alerts" };
const talk = { id: "201", name: "talk" };
const thread = { id: "203", name: "kayes", kind: "thread", parentId: "200" } as const;

/** Which chats are named after a server changed. */
async function backAfter(before: FakeGuild, after: FakeGuild): Promise<readonly string[]> {
  const { fake, back } = await anOnlineBot({ discord: { guilds: [before] } });
  fake.changeGuild(after);
  await fake.slash({ name: "help", channelId: null });
  return back.map(({ chatId }) => chatId);
}

test("a channel that lets the bot post again is named, with its threads", async () => {
  const closed = { ...alerts, denied: sendMessages };

  const back = await backAfter(
    { ...desk, channels: [closed, talk, thread] },
    { ...desk, channels: [alerts, talk, thread] },
  );

  expect(back).toEqual(["200", "203"]);
});

test("a channel where a permission is still missing is not named", async () => {
  const back = await backAfter(
    { ...desk, channels: [{ ...alerts, denied: sendMessages | embedLinks }] },
    { ...desk, channels: [{ ...alerts, denied: embedLinks }] },
  );

  expect(back).toEqual([]);
});

test("a role that gets its rights back names every channel open to it", async () => {
  const silent = { ...talk, denied: sendMessages };

  const back = await backAfter(
    { ...desk, permissions: ordinaryPermissions & ~sendMessages, channels: [alerts, silent] },
    { ...desk, permissions: ordinaryPermissions, channels: [alerts, silent] },
  );

  expect(back).toEqual(["200"]);
});

test("a thread that is opened again is named, one that is closed is not", async () => {
  const closed = { ...thread, archived: true };

  const opened = await backAfter(
    { ...desk, channels: [alerts, closed] },
    { ...desk, channels: [alerts, thread] },
  );
  const shut = await backAfter(
    { ...desk, channels: [alerts, thread] },
    { ...desk, channels: [alerts, closed] },
  );

  expect([opened, shut]).toEqual([["203"], []]);
});

test("a server that takes the bot back names its channels", async () => {
  const { fake, back } = await anOnlineBot();
  fake.removeGuild("100");

  fake.addGuild(desk);
  await fake.until(() => fake.messages.length > 0);

  expect(back.map(({ chatId }) => chatId)).toEqual(["200", "201", "204", "203", "205"]);
});
