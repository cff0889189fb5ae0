import { expect, test } from "vitest";
import type { Fault } from "../../fakes/telegram/faults.ts";
import { said, setUpBot } from "./set-up-bot.ts";

const conflict: Fault = {
  code: 409,
  description: "Conflict: terminated by other getUpdates request",
};

test.for<[string, Fault]>([
  ["null", { kind: "null" }],
  ["400", { code: 400, description: "Bad Request" }],
  ["409", conflict],
])("polling that ended with %s begins again", async ([, fault]) => {
  const { api, bot, clock, calls } = await setUpBot();
  api.script("getUpdates", fault);
  await bot.start();

  api.push(said("/status"));
  await clock.runUntil(api.until(() => api.messages.length === 1));

  expect(calls.map(({ name }) => name)).toEqual(["status"]);
  expect(bot.state()).toEqual({ kind: "online" });
});

test("another poller with our token is given way for half a minute", async () => {
  const { api, bot, clock } = await setUpBot();
  api.script("getUpdates", conflict);

  await bot.start();
  await api.until(() => api.calls("getUpdates").length === 1);
  while (bot.state().kind === "online") await clock.advance(0);
  await clock.advance(29_000);
  const early = api.calls("getUpdates").length;
  await clock.advance(1_000);
  await api.until(() => api.calls("getUpdates").length === 2);

  expect(early).toBe(1);
});

test("a server that is down at the start is asked until it answers", async () => {
  const { api, bot, clock } = await setUpBot();
  api.script("getMe", { kind: "reset" }, { times: 3 });
  api.script("getMe", { kind: "html", status: 502 });

  const state = await clock.runUntil(bot.start());

  expect(state).toEqual({ kind: "online" });
  expect(api.calls("getMe")).toHaveLength(5);
});

test.for<[string, Fault]>([
  ["wrong", { code: 401, description: "Unauthorized" }],
  ["no token at all", { code: 404, description: "Not Found" }],
])("a token that is %s ends the polling, and says so", async ([, fault]) => {
  const { api, bot } = await setUpBot();
  api.script("getMe", fault);

  const state = await bot.start();

  expect(state).toEqual({ kind: "fatal", reason: "the Telegram token is not valid" });
  expect(api.calls("getMe")).toHaveLength(1);
});

test("a token withdrawn while polling ends the polling", async () => {
  const { api, bot, clock } = await setUpBot();
  await bot.start();
  await api.until(() => api.calls("getUpdates").length === 1);

  api.script("getUpdates", { code: 401, description: "Unauthorized" });
  api.push(said("/status"));
  while (bot.state().kind !== "fatal") await clock.advance(0);

  expect(bot.state().kind).toBe("fatal");
});

test("a poll that nobody answers is given up in time", async () => {
  const { api, bot, clock } = await setUpBot({ limits: { pollMs: 100, callMs: 10_000 } });
  api.script("getUpdates", { kind: "hang" });
  await bot.start();
  await api.until(() => api.calls("getUpdates").length === 1);

  api.push(said("/status"));
  await clock.runUntil(api.until(() => api.messages.length === 1));

  expect(api.messages[0]?.text).toBe("Answer to status");
});

test("a start that nobody answers is tried again", async () => {
  const { api, bot, clock } = await setUpBot({ limits: { pollMs: 10_000, callMs: 500 } });
  api.script("getMe", { kind: "hang" });

  const state = await clock.runUntil(bot.start());

  expect(state).toEqual({ kind: "online" });
});

test("an update that comes a second time is handled once", async () => {
  const { api, bot, clock, calls } = await setUpBot();
  await bot.start();
  await api.until(() => api.calls("getUpdates").length === 1);
  api.script("getUpdates", conflict);

  api.push(said("/status"));
  await clock.runUntil(api.until(() => api.unconfirmed() === 0));
  api.push(said("/help"));
  await clock.runUntil(api.until(() => api.messages.length === 2));

  expect(api.calls("getUpdates").filter(({ offset }) => offset === 0)).toHaveLength(2);
  expect(calls.map(({ name }) => name)).toEqual(["status", "help"]);
});

test("a command that fails does not end the bot", async () => {
  const { api, bot } = await setUpBot({
    async handle(call) {
      if (call.name === "bad") throw new Error("boom");
      return { text: "fine", language: "en" };
    },
  });
  await bot.start();

  api.push(said("/bad"));
  api.push(said("/good"));
  await api.until(() => api.messages.length === 1);

  expect(api.messages[0]?.text).toBe("fine");
});

test("a command that never ends does not hold up the other chats", async () => {
  const { api, bot, clock } = await setUpBot({
    handle: (call) =>
      call.name === "slow"
        ? new Promise(() => undefined)
        : Promise.resolve({ text: "fine", language: "en" }),
  });
  api.putChat({ id: 3, type: "private" });
  await bot.start();

  api.push(said("/slow"));
  await clock.runUntil(api.until(() => api.unconfirmed() === 0));
  api.push(said("/quick", {}, { id: 3, type: "private" }));
  await api.until(() => api.messages.length === 1);

  expect(api.messages[0]?.chatId).toBe(3);
});

test("commands of one chat are answered in the order they came", async () => {
  const { api, bot } = await setUpBot();
  await bot.start();

  for (const name of ["/one", "/two", "/three"]) api.push(said(name));
  await api.until(() => api.messages.length === 3);

  const texts = api.messages.map(({ text }) => text);
  expect(texts).toEqual(["Answer to one", "Answer to two", "Answer to three"]);
});

test("an answer that Telegram puts off is sent when it may be", async () => {
  const { api, bot, clock } = await setUpBot();
  const limited = { code: 429, description: "Too Many Requests", parameters: { retry_after: 3 } };
  api.script("sendMessage", limited);
  await bot.start();

  api.push(said("/help"));
  await clock.runUntil(api.until(() => api.messages.length === 1));

  expect(api.calls("sendMessage")).toHaveLength(2);
});

test("stopping confirms what was read and leaves nothing polling", async () => {
  const { api, bot } = await setUpBot();
  await bot.start();
  api.push(said("/help"));
  await api.until(() => api.messages.length === 1);
  const pollsBefore = api.calls("getUpdates").length;

  await bot.stop();

  expect(bot.state()).toEqual({ kind: "stopped" });
  expect(api.unconfirmed()).toBe(0);
  expect(
    api
      .calls("getUpdates")
      .slice(pollsBefore)
      .every((poll) => !("timeout" in poll)),
  ).toBe(true);
});

test("a bot stopped before it started never polls", async () => {
  const { api, bot } = await setUpBot();
  api.script("getMe", { kind: "hang" });

  const started = bot.start();
  await api.until(() => api.calls("getMe").length === 1);
  await bot.stop();

  expect(await started).toEqual({ kind: "stopped" });
  expect(api.calls("getUpdates")).toEqual([]);
});

test("no log line holds the token", async () => {
  const { api, bot, clock, logged } = await setUpBot();
  const faults: Fault[] = [{ kind: "reset" }, { kind: "null" }, { kind: "html", status: 200 }];
  for (const fault of faults) api.script("getMe", fault);
  api.script("setMyCommands", { kind: "reset" });
  api.script("sendMessage", { kind: "reset" });
  await clock.runUntil(bot.start());

  api.push(said("/help"));
  await clock.runUntil(api.until(() => api.unconfirmed() === 0));

  expect(logged.length).toBeGreaterThan(6);
  expect(logged.join("\n")).not.toContain(api.token.split(":")[1]);
});
