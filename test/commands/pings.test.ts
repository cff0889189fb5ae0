import { expect, test } from "vitest";
import { anOnlineBot, desk, manageChannels } from "../channels/discord/a-bot.ts";
import { aSubscription } from "./memory-stores.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

const english = { layout: "en" } as const;
const called = { ...english, pings: { critical: "300" } };

test("a role of the server is chosen from Discord's own list, by severity", async () => {
  const room = await aDiscordRoom({ subscription: english });

  const { text } = await room.type("pings", { severity: "critical", role: "300" });

  expect(text).toBe("Saved.\nRoles called: critical: Editors");
  expect([...room.stored.values()]).toMatchObject([{ pings: { critical: "300" } }]);
});

test("a button takes a role away", async () => {
  const room = await aDiscordRoom({ subscription: called });

  await room.type("pings");
  const { text } = await room.press("✕ critical: Editors");

  expect(text).toMatch(/^Roles called: none/);
  expect([...room.stored.values()]).toMatchObject([{ pings: {} }]);
});

test.for([
  ["everybody on the server", { severity: "critical", role: desk.id }],
  ["a role of another server", { severity: "critical", role: "999" }],
  ["a role for no severity", { role: "300" }],
  ["no role", { severity: "critical" }],
] as const)("%s is refused", async ([, values]) => {
  const room = await aDiscordRoom({ subscription: english });

  const { text } = await room.type("pings", values);

  expect(text).toMatch(/^Name a severity and a role of this server/);
  expect([...room.stored.values()]).toMatchObject([{ pings: {} }]);
});

test("on Telegram there is nobody to call", async () => {
  const room = await aTelegramRoom({ subscription: english });

  const { text } = await room.type("pings", { severity: "critical", role: "@Editors" });

  expect(text).toBe("There are no roles here to call: that works on a Discord server only.");
  expect([...room.stored.values()]).toMatchObject([{ pings: {} }]);
});

test("roles pass through a Telegram group on their way between Discord channels", async () => {
  const source = await aDiscordRoom({ subscription: called });
  const group = await aTelegramRoom({ subscription: english });
  const target = await aDiscordRoom({ subscription: english });

  for (const [from, to] of [
    [source, group],
    [group, target],
  ] as const) {
    const { text } = await from.type("settings", { setting: "export" });
    const [value = ""] = /SA1\.\S+/.exec(text) ?? [];
    await to.type("settings", { setting: "import", value });
  }

  expect([...target.stored.values()]).toMatchObject([{ pings: { critical: "300" } }]);
});

test("an import calls nobody that is not a role of the server", async () => {
  const chat = { platform: "discord", chatId: "200", threadId: null } as const;
  const source = await aDiscordRoom({ subscription: called });
  const subscriptions = [aSubscription({ chat, ...english })];
  const { fake, stored } = await anOnlineBot({ stores: { subscriptions } });

  const { text } = await source.type("settings", { setting: "export" });
  const [value = ""] = /SA1\.\S+/.exec(text) ?? [];
  await fake.slash({
    name: "settings",
    options: { setting: "import", value },
    channelId: "200",
    permissions: manageChannels,
  });

  expect([...stored.values()]).toMatchObject([{ layout: "en", pings: {} }]);
});
