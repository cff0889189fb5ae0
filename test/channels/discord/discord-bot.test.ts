import { describe, expect, test } from "vitest";
import { silentLog } from "../../../src/log.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";
import { aBot, anOnlineBot, desk, manageChannels } from "./a-bot.ts";

const viewChannel = 1n << 10n;
const sendMessages = 1n << 11n;
const embedLinks = 1n << 14n;

describe("the start", () => {
  test("ends online, with one login", async () => {
    const { bot, fake } = await aBot();

    const state = await bot.start();

    expect(state).toEqual({ kind: "online" });
    expect(fake.gateway.logins).toBe(1);
  });

  test("ends for good when the token is wrong, and says what to look at", async () => {
    const { bot, fake } = await aBot({ deps: { token: "wrong-token" } });

    const state = await bot.start();

    expect(state).toEqual({
      kind: "fatal",
      reason: "Discord refuses the bot's token: check DISCORD_BOT_TOKEN",
    });
    expect(fake.requests).toHaveLength(1);
  });

  test.for([
    [4004, "check DISCORD_BOT_TOKEN"],
    [4013, "intents"],
    [4014, "intents"],
  ] as const)("ends for good when the gateway closes with %i", async ([code, hint]) => {
    const { bot, fake } = await aBot();
    fake.gateway.refuseNextLogin(code);

    const state = await bot.start();

    expect(state.kind).toBe("fatal");
    expect(state.kind === "fatal" && state.reason).toContain(hint);
  });

  test("is tried again, later each time, while Discord is down", async () => {
    const clock = createVirtualClock();
    const { bot, fake } = await aBot({ deps: { clock } });
    const before = clock.now().getTime();
    // The client itself asks four times before it gives up.
    fake.next("GET /gateway/bot", { kind: "html", status: 502 }, 8);

    const state = await clock.runUntil(bot.start());

    expect(state).toEqual({ kind: "online" });
    expect(clock.now().getTime() - before).toBe(3000 + 6000);
  });

  test("is tried again when the commands could not be registered", async () => {
    const clock = createVirtualClock();
    const { bot, fake } = await aBot({ deps: { clock } });
    fake.next("PUT /applications/:app/commands", { kind: "html", status: 503 }, 4);

    const state = await clock.runUntil(bot.start());

    expect(state).toEqual({ kind: "online" });
    expect(fake.commands.map(({ name }) => name)).toContain("subscribe");
    expect(fake.gateway.logins).toBe(1);
  });
});

describe("once online", () => {
  test("a connection that breaks is taken up where it was, and what came meanwhile is answered", async () => {
    const { fake } = await anOnlineBot();

    fake.gateway.drop();
    const { answer } = await fake.slash({ name: "help", channelId: "200" });

    expect(answer?.content).toMatch(/^Sahel Alerts/);
    expect([fake.gateway.logins, fake.gateway.resumes]).toEqual([1, 1]);
  });

  test.for([
    ["no body", null],
    ["no user", { type: 2, data: { type: 1 } }],
    ["no data", { id: "1", type: 2, token: "t", channel_id: "200", member: { user: {} } }],
    ["a message without its author", { type: 3, data: { component_type: 2 }, message: {} }],
  ] as const)("a malformed command with %s is passed over", async ([, body]) => {
    const { fake } = await anOnlineBot();

    fake.gateway.dispatch("INTERACTION_CREATE", body);
    const { answer } = await fake.slash({ name: "help", channelId: "200" });

    expect(answer?.content).toMatch(/^Sahel Alerts/);
  });

  test("a token that is withdrawn is told as a reason to give up", async () => {
    const gaveUp = Promise.withResolvers<void>();
    const log = { ...silentLog, error: () => gaveUp.resolve() };
    const { bot, fake } = await anOnlineBot({ deps: { log } });

    fake.gateway.drop(4004);
    await gaveUp.promise;

    expect(bot.state()).toEqual({
      kind: "fatal",
      reason: "Discord refuses the bot's token: check DISCORD_BOT_TOKEN",
    });
  });
});

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

  expect(gone.map(({ chatId }) => chatId).toSorted()).toEqual(["200", "201", "203"]);
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

describe("the stop", () => {
  test("finishes the answer under way", async () => {
    const asked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const handle = async () => {
      asked.resolve();
      await release.promise;
      return { text: "Late but there", language: "en" } as const;
    };
    const { bot, fake } = await anOnlineBot({ deps: { handle } });
    const answered = fake.slash({ name: "help", channelId: "200", permissions: manageChannels });
    await asked.promise;

    const stopped = bot.stop();
    release.resolve();
    await stopped;

    expect((await answered).answer?.content).toBe("Late but there");
  });

  test("ends a start that is still waiting for Discord", async () => {
    const waiting = Promise.withResolvers<void>();
    const log = { ...silentLog, warn: () => waiting.resolve() };
    const { bot, fake } = await aBot({ deps: { log, clock: createVirtualClock() } });
    fake.next("GET /gateway/bot", { kind: "html", status: 502 }, 4);
    const started = bot.start();
    await waiting.promise;

    await bot.stop();

    expect(await started).toEqual({ kind: "stopped" });
  });
});
