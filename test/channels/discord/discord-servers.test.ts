import { describe, expect, test } from "vitest";
import { aBot, anOnlineBot, desk } from "./a-bot.ts";

const viewChannel = 1n << 10n;
const sendMessages = 1n << 11n;
const embedLinks = 1n << 14n;

describe("a server that adds the bot", () => {
  test("is greeted in both languages and told how to start", async () => {
    const { fake } = await anOnlineBot();

    fake.addGuild({ ...desk, id: "300", channels: [{ id: "301", name: "general" }] });
    await fake.until(() => fake.messages.length > 0);

    const [message] = fake.messages;
    expect(message?.channelId).toBe("301");
    expect(message?.body.content).toContain("\u2066/subscribe\u2069");
    expect(message?.body.content).toContain("types /subscribe");
    expect(message?.body.content).not.toContain("missing");
  });

  test("is told which permission is missing, by its name", async () => {
    const { fake } = await anOnlineBot();

    fake.addGuild({ ...desk, id: "300", channels: [{ id: "301", name: "x", denied: embedLinks }] });
    await fake.until(() => fake.messages.length > 0);

    const text = fake.messages[0]?.body.content;
    expect(text).toContain("One permission is missing here: Embed Links.");
    expect(text).toContain("تضمين الروابط (\u2066Embed Links\u2069)");
  });

  test("is greeted where the bot may speak, the system channel first", async () => {
    const { fake } = await anOnlineBot();
    const closed = { id: "301", name: "closed", denied: viewChannel };
    const mute = { id: "302", name: "rules", denied: sendMessages };
    const open = { id: "303", name: "open" };
    const system = { id: "304", name: "welcome" };

    fake.addGuild({ ...desk, id: "300", channels: [closed, mute, open] });
    await fake.until(() => fake.messages.length === 1);
    fake.addGuild({ ...desk, id: "400", systemChannelId: "304", channels: [open, system] });
    await fake.until(() => fake.messages.length === 2);

    expect(fake.messages.map(({ channelId }) => channelId)).toEqual(["303", "304"]);
    expect(fake.requests.filter(({ path }) => /30[12]/.test(path))).toEqual([]);
  });

  test("is not greeted again when the bot restarts", async () => {
    const { bot, fake } = await aBot();

    await bot.start();
    await fake.slash({ name: "help", channelId: "200" });

    expect(fake.messages).toEqual([]);
  });
});

test("a server that removes the bot is forgotten with all its channels", async () => {
  const { fake, gone } = await anOnlineBot();

  fake.removeGuild("100");
  fake.addGuild({ ...desk, id: "300", channels: [{ id: "301", name: "later" }] });
  await fake.until(() => fake.messages.length > 0);

  expect(gone.map(({ chatId }) => chatId).toSorted()).toEqual(["200", "201", "203", "204", "205"]);
});

test("a server that is out for a while is not forgotten", async () => {
  const { fake, gone } = await anOnlineBot();

  fake.gateway.dispatch("GUILD_DELETE", { id: "100", unavailable: true });
  await fake.slash({ name: "help", channelId: null });

  expect(gone).toEqual([]);
});

test.for([
  ["CHANNEL_DELETE", { id: "201", guild_id: "100", type: 0 }],
  ["THREAD_DELETE", { id: "203", guild_id: "100", parent_id: "200", type: 11 }],
] as const)("a chat that is deleted is forgotten: %s", async ([event, body]) => {
  const { fake, gone } = await anOnlineBot();

  fake.gateway.dispatch(event, body);
  await fake.slash({ name: "help", channelId: "200" });

  expect(gone).toEqual([{ platform: "discord", chatId: body.id, threadId: null }]);
});
