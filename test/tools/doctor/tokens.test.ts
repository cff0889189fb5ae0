import { expect, onTestFinished, test } from "vitest";
import { checkDiscord } from "../../../src/tools/doctor/discord.ts";
import { lineOf } from "../../../src/tools/doctor/finding.ts";
import { checkTelegram } from "../../../src/tools/doctor/telegram.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";
import { startBotApi } from "../../fakes/telegram/bot-api.ts";

test("a Telegram token is told with the name of its bot", async () => {
  const { settings } = await aTelegram();

  const finding = await checkTelegram(settings);

  expect(lineOf(finding)).toBe("ok    Telegram: the token belongs to @sahel_test_bot");
});

test("a Telegram token that is refused has to be replaced", async () => {
  const { settings } = await aTelegram();

  const finding = await checkTelegram({ ...settings, token: "123456:wrong" });

  expect(lineOf(finding)).toBe(
    "FAIL  Telegram: the token was refused. Get a new one from @BotFather and set TELEGRAM_BOT_TOKEN.",
  );
});

test.for([
  ["cannot be reached", { kind: "reset" }, /cannot be reached.*connection/],
  ["is in trouble", { kind: "html", status: 502 }, /error \(502\).*again in some minutes/],
  ["is something else", { kind: "null" }, /what answers is not Telegram.*TELEGRAM_API_ROOT/],
] as const)("a Telegram that %s fails, with what to do", async ([, fault, words]) => {
  const { api, settings } = await aTelegram();
  api.script("getMe", fault);

  const finding = await checkTelegram(settings);

  expect(finding.mark).toBe("FAIL");
  expect(lineOf(finding)).toMatch(words);
});

test("a Discord token is told with the bot's name and the address that adds it to a server", async () => {
  const { settings } = await aDiscord();

  const line = lineOf(await checkDiscord(settings));

  expect(line).toMatch(/^ok {4}Discord: the token belongs to sahel-alerts; /);
  const invite = new URL(line.slice(line.indexOf("https://")));
  expect(Object.fromEntries(invite.searchParams)).toEqual({
    client_id: "901",
    scope: "bot applications.commands",
    permissions: "274877991936",
  });
});

test("a Discord token that is refused has to be replaced", async () => {
  const { settings } = await aDiscord();

  const finding = await checkDiscord({ ...settings, token: "d3Jvbmc.aXM.this-one" });

  expect(lineOf(finding)).toMatch(
    /^FAIL {2}Discord: the token was refused.*Developer Portal.*DISCORD_BOT_TOKEN/,
  );
});

test.for([
  ["cannot be reached", { kind: "reset" }, /cannot be reached.*connection/],
  ["is in trouble", { kind: "html", status: 502 }, /error \(502\).*again in some minutes/],
  ["is busy", { kind: "rateLimit", scope: "user", retryAfterSeconds: 600 }, /error \(429\)/],
  ["is something else", { kind: "html", status: 200 }, /is not Discord.*DISCORD_API_ROOT/],
] as const)("a Discord that %s fails, with what to do", async ([, fault, words]) => {
  const { fake, settings } = await aDiscord();
  fake.next("GET /users/@me", fault);

  const finding = await checkDiscord(settings);

  expect(finding.mark).toBe("FAIL");
  expect(lineOf(finding)).toMatch(words);
});

async function aTelegram() {
  const api = await startBotApi();
  onTestFinished(api.stop);
  return { api, settings: { token: api.token, apiRoot: api.root } };
}

async function aDiscord() {
  const fake = await startDiscordFake();
  onTestFinished(fake.close);
  return { fake, settings: { token: fake.token, apiRoot: fake.apiRoot } };
}
