import { describe, expect, test } from "vitest";
import { anOnlineBot, desk } from "../channels/discord/a-bot.ts";
import { said, setUpBot } from "../channels/telegram/set-up-bot.ts";
import { aSubscription, commandsWith, telegramGroup } from "./memory-stores.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

const rooms = [
  ["Telegram", aTelegramRoom],
  ["Discord", aDiscordRoom],
] as const;
const english = { subscription: { layout: "en" } } as const;

describe.for(rooms)("on %s", ([, enter]) => {
  test("three presses change a setting, and the panel shows it at once", async () => {
    const room = await enter(english);

    await room.type("settings");
    await room.press("Severity");
    const { text, buttons } = await room.press("high and above");

    expect(text).toMatch(/^Severity: high and above/);
    expect(buttons).toContain("✓ high and above");
    expect([...room.stored.values()]).toMatchObject([{ minSeverity: "high" }]);
  });

  test("what was pressed on the second page of a menu stays in sight", async () => {
    const room = await enter(english);

    await room.type("topics");
    await room.press("▶");
    const { buttons } = await room.press("sport");

    expect(buttons).toContain("✓ sport");
    expect([...room.stored.values()]).toMatchObject([{ topics: ["news", "sport"] }]);
  });

  test("a panel answers in the language that was just chosen", async () => {
    const room = await enter(english);

    await room.type("language");
    const { text } = await room.press("Arabic only");

    expect(text).toMatch(/^اللغة: العربية فقط/);
  });

  test("a member who presses a moderator's button is refused aside, and nothing changes", async () => {
    const room = await enter(english);
    const before = [...room.stored.values()];

    await room.type("severity");
    const { text, isAside } = await room.press("critical only", "member");

    expect([text.slice(0, 5), isAside]).toEqual(["Only ", true]);
    expect([...room.stored.values()]).toEqual(before);
  });

  test("a button of yesterday is refused", async () => {
    const room = await enter(english);

    await room.type("severity");
    await room.clock.advance(24 * 60 * 60_000);
    const { text, isAside } = await room.press("critical only");

    expect(text).toBe("This button is no longer valid. Type the command again.");
    expect(isAside).toBe(true);
  });

  test("deleting a chat's data is asked twice, and can be left", async () => {
    const room = await enter(english);

    await room.type("privacy");
    await room.press("Delete the chat's data");
    const left = await room.press("No");
    const stillThere = room.stored.size;
    await room.type("privacy");
    await room.press("Delete the chat's data");
    const { text } = await room.press("Yes, I mean it");

    expect([left.text, stillThere]).toEqual(["Nothing has been changed.", 1]);
    expect(text).toBe("Done: the data of this chat has been deleted.");
    expect([room.stored.size, room.forgotten.length]).toEqual([0, 1]);
  });

  test("a member cannot delete the chat's data, but their own", async () => {
    const room = await enter(english);

    const refused = await room.type("privacy", { delete: "delete", whom: "chat" }, "member");
    await room.type("privacy", { delete: "delete", whom: "me" }, "member");
    await room.press("Yes, I mean it", "member");

    expect(refused.text).toMatch(/^Only /);
    expect(room.forgotten).toEqual([`${room.platform}:3`]);
  });
});

test.for([
  ["Telegram", aTelegramRoom, "Discord", aDiscordRoom],
  ["Discord", aDiscordRoom, "Telegram", aTelegramRoom],
] as const)("settings exported on %s are equal when imported on %s", async (row) => {
  const [, from, , to] = row;
  const chosen = {
    layout: "en-ar",
    countries: ["NE"],
    topics: ["news", "sport"],
    unwantedKinds: ["economy"],
    places: ["place/gao"],
    words: ["الذهب", "gold \u202emine"],
    minSeverity: "medium",
    quiet: { from: "22:00", to: "06:00", timeZone: "Africa/Niamey" },
    timeZone: "Africa/Niamey",
    digest: "hourly",
    criticalOverrides: false,
    mutes: [{ kind: "word", value: "football", until: null }],
  } as const;
  const source = await from({ subscription: chosen });
  const target = await to(english);

  const { text } = await source.type("settings", { setting: "export" });
  const [code = ""] = /SA1\.\S+/.exec(text) ?? [];
  await target.type("settings", { setting: "import", value: code });

  expect([...target.stored.values()]).toMatchObject([chosen]);
});

test("/settings shows the same keys on both platforms", async () => {
  const [onTelegram, onDiscord] = [await aTelegramRoom(english), await aDiscordRoom(english)];

  const [here, there] = [await onTelegram.type("settings"), await onDiscord.type("settings")];

  expect(there.buttons).toEqual(here.buttons);
});

describe("on Telegram", () => {
  test("an anonymous administrator is a moderator without an id", async () => {
    const room = await aTelegramRoom(english);

    const { text } = await room.type("severity", { value: "high" }, "anonymous administrator");

    expect(text).toMatch(/^Saved\./);
    expect(room.audited).toMatchObject([{ by: null, what: "Severity: high and above" }]);
  });

  test("a topic is steered by itself, and its buttons are no good elsewhere", async () => {
    const topic = await aTelegramRoom({ ...english, isThread: true });
    const whole = await aTelegramRoom(english);

    await topic.type("severity");
    await whole.type("severity");
    const { text } = await whole.forge(topic.dataBehind("critical only"));
    await topic.press("critical only");

    expect(text).toMatch(/^This button is no longer valid/);
    expect([...topic.stored.values()]).toMatchObject([
      { chat: { threadId: "7" }, minSeverity: "critical" },
    ]);
  });

  test("a group that became a supergroup goes on with its settings and its commands", async () => {
    const old = { ...telegramGroup, chatId: "-5" };
    const given = commandsWith({ subscriptions: [aSubscription({ chat: old, layout: "en" })] });
    const { handle } = given.commands;
    const { api, bot } = await setUpBot({
      handle,
      onChatMoved: async (from, to) => {
        const moved = given.stored.get(JSON.stringify(from));
        if (moved) given.stored.set(JSON.stringify(to), { ...moved, chat: to });
        given.stored.delete(JSON.stringify(from));
      },
    });
    await bot.start();

    const upgrade = { text: undefined, chat: { id: -5, type: "group" }, migrate_to_chat_id: -1001 };
    api.push(said("", upgrade));
    api.push(said("/severity high", { from: { id: 2 } }));
    await api.until(() => api.messages.length === 1);

    expect([...given.stored.values()]).toMatchObject([
      { chat: telegramGroup, layout: "en", minSeverity: "high" },
    ]);
  });

  test.for([
    ["its administrator", 2, "For News: Saved.", "high"],
    ["a stranger", 3, "Only administrators", "low"],
  ] as const)("a broadcast channel is steered from the private chat of %s", async (row) => {
    const [, userId, opening, severity] = row;
    const channel = { id: -1_001_234_567, type: "channel", title: "News" } as const;
    const chat = { ...telegramGroup, chatId: String(channel.id) };
    const given = commandsWith({ subscriptions: [aSubscription({ chat, layout: "en" })] });
    const { handle, refuseButton } = given.commands;
    const { api, bot } = await setUpBot({ handle, refuseButton }, given.clock);
    const person = { id: userId, type: "private" } as const;
    api.putChat({ ...channel, members: { 2: "administrator" } });
    api.putChat(person);
    await bot.start();

    api.push(said(`/severity ${channel.id} high`, { from: { id: userId } }, person));
    await api.until(() => api.messages.length === 1);

    const [{ chatId, text } = { chatId: 0, text: "" }] = api.messages;
    expect(chatId).toBe(userId);
    expect(text.replaceAll("\n", " ").slice(0, opening.length)).toBe(opening);
    expect([...given.stored.values()]).toMatchObject([{ minSeverity: severity }]);
  });
});

describe("on Discord", () => {
  const editors = { guilds: [{ ...desk, roles: [{ id: "300", name: "Editors" }] }] };
  const chat = { platform: "discord", chatId: "200", threadId: null } as const;

  test.for([
    ["named", "300", "high"],
    ["named by nobody", null, "low"],
  ] as const)("members of a role %s by the moderators", async ([, moderatorRole, severity]) => {
    const subscriptions = [aSubscription({ chat, layout: "en", moderatorRole })];
    const { fake, stored } = await anOnlineBot({ discord: editors, stores: { subscriptions } });

    await fake.slash({
      name: "severity",
      options: { value: "high" },
      channelId: "200",
      permissions: 0n,
      roles: ["300"],
    });

    expect([...stored.values()]).toMatchObject([{ minSeverity: severity }]);
  });

  test("proposes to a moderator, and to nobody else, how to go on typing", async () => {
    const subscriptions = [aSubscription({ chat, layout: "en" })];
    const { fake } = await anOnlineBot({ stores: { subscriptions } });
    const typing = { name: "places", options: { value: "tim" }, channelId: "200" };

    const proposed = await fake.typing({ ...typing, permissions: 1n << 4n });
    const hidden = await fake.typing(typing);

    expect(proposed.choices).toEqual([{ name: "Timbuktu", value: "+timbuktu" }]);
    expect(hidden.choices).toEqual([]);
  });
});
