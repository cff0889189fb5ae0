import { expect, onTestFinished, test } from "vitest";
import { roles } from "../../../src/app.ts";
import { freePort } from "../../../src/tools/engines/engine-server.ts";
import { anApp } from "../../an-app.ts";
import { startFeedServer } from "../../fakes/feed-server.ts";
import { startBotApi } from "../../fakes/telegram/bot-api.ts";
import { group, said } from "./set-up-bot.ts";

const publicUrl = "https://bot.example";
const secret = "a-secret-only-Telegram-knows";

async function aWorld(variables: Record<string, string> = {}) {
  const [server, api, port] = await Promise.all([startFeedServer(), startBotApi(), freePort()]);
  api.putChat(group);
  onTestFinished(async () => {
    await Promise.all([server.close(), api.stop()]);
  });
  const given = {
    server,
    feeds: [],
    variables: {
      TELEGRAM_BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      TELEGRAM_WEBHOOK_SECRET: secret,
      PUBLIC_URL: publicUrl,
      HTTP_PORT: `${port}`,
      ...variables,
    },
  };
  const local = `http://127.0.0.1:${port}`;
  return { api, given, local, proxied: { from: publicUrl, to: local } };
}

test("with a webhook a command is answered without a poll", async () => {
  const { api, given, proxied } = await aWorld();
  const app = await anApp(given);
  onTestFinished(() => app.stop());
  await app.start(new Set(roles));

  api.push(said("/help"));
  const answers = await api.bring(proxied);

  expect(answers).toEqual([200]);
  expect(api.messages).toHaveLength(1);
  expect(api.calls("getUpdates")).toEqual([]);
  expect(api.calls("setWebhook")).toEqual([
    {
      url: `${publicUrl}/telegram`,
      secret_token: secret,
      allowed_updates: ["message", "channel_post", "callback_query", "my_chat_member"],
    },
  ]);
});

test.for([
  ["no secret", {}, 401],
  ["another secret", { "x-telegram-bot-api-secret-token": "a-secret-somebody-guessed" }, 401],
  ["the secret but no update", { "x-telegram-bot-api-secret-token": secret }, 400],
] as const)("a request with %s is refused", async ([, headers, status]) => {
  const { api, given, local } = await aWorld();
  const app = await anApp(given);
  onTestFinished(() => app.stop());
  await app.start(new Set(roles));

  const answer = await fetch(`${local}/telegram`, { method: "POST", headers, body: "no JSON" });

  expect([answer.status, await answer.text()]).toEqual([status, ""]);
  expect(api.messages).toEqual([]);
});

test("what people said while the bot was away is answered when it is back", async () => {
  const { api, given, proxied } = await aWorld();
  const first = await anApp(given);
  await first.start(new Set(roles));
  await first.stop();
  api.push(said("/help"));
  const whileAway = await api.bring(proxied).catch(() => "nobody there");

  const again = await anApp({ ...given, dataDir: first.dataDir });
  onTestFinished(() => again.stop());
  await again.start(new Set(roles));
  const answers = await api.bring(proxied);

  expect(whileAway).toBe("nobody there");
  expect(answers).toEqual([200]);
  expect(api.messages).toHaveLength(1);
});

test("without the secret the bot polls again, and the webhook is gone", async () => {
  const { api, given } = await aWorld();
  const first = await anApp(given);
  await first.start(new Set(roles));
  await first.stop();
  const before = api.webhook();

  const again = await anApp({
    ...given,
    dataDir: first.dataDir,
    variables: { ...given.variables, TELEGRAM_WEBHOOK_SECRET: "" },
  });
  onTestFinished(() => again.stop());
  await again.start(new Set(roles));
  api.push(said("/help"));
  await api.until(() => api.messages.length === 1);

  expect(before).toBe(`${publicUrl}/telegram`);
  expect(api.webhook()).toBeNull();
});

test("an address that Telegram refuses is told to whoever asks whether the bot is ready", async () => {
  const { given, local } = await aWorld({ PUBLIC_URL: "http://bot.example" });
  const app = await anApp(given);
  onTestFinished(() => app.stop());
  await app.start(new Set(roles));

  const answer = await fetch(`${local}/readyz`);

  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("Telegram refuses PUBLIC_URL: it must be https");
});
