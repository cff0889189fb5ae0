import { describe, expect, test } from "vitest";
import { silentLog } from "../../../src/log.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";
import { aBot, anOnlineBot, manageChannels } from "./a-bot.ts";

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

  test("a session that Discord has forgotten is begun anew, and nobody is greeted twice", async () => {
    const { bot, fake } = await anOnlineBot();

    fake.gateway.forgetSessions();
    fake.gateway.drop();
    await fake.until(() => fake.gateway.logins === 2);
    const { answer } = await fake.slash({ name: "help", channelId: "200" });

    expect(answer?.content).toMatch(/^Sahel Alerts/);
    expect(fake.messages).toEqual([]);
    expect(bot.state()).toEqual({ kind: "online" });
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

  test("leaves no connection, even in the middle of a login", async () => {
    const { bot, fake } = await aBot();
    const started = bot.start();

    await bot.stop();
    await fake.until(() => fake.gateway.connections === 0);

    expect(await started).toEqual({ kind: "stopped" });
    expect(fake.gateway.logins).toBe(1);
  });

  test("before the start means that nothing is asked of Discord", async () => {
    const { bot, fake } = await aBot();

    await bot.stop();
    const state = await bot.start();

    expect(state).toEqual({ kind: "stopped" });
    expect(fake.requests).toEqual([]);
  });
});
