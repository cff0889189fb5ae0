import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../src/tools/engines/engine-server.ts";
import { aFeed, anApp, rss } from "../an-app.ts";
import { startFeedServer } from "../fakes/feed-server.ts";
import { startModelServer } from "../fakes/model-server.ts";
import { startBotApi } from "../fakes/telegram/bot-api.ts";

const anAttack = {
  title: "Mali : douze soldats tués dans une attaque à Ménaka",
  description:
    "Douze soldats ont été tués dimanche dans l'attaque d'un camp, selon l'armée malienne.",
  link: "https://fleuve.example/menaka",
  date: new Date(Date.now() - 60_000),
};

test("a round and its alert stand in the figures, and no chat does", async () => {
  const [server, model, port] = await Promise.all([
    startFeedServer(),
    startModelServer(),
    freePort(),
  ]);
  model.behave({ kind: "fails", status: 500 });
  server.serve("/mali.xml", { body: rss([anAttack]) });
  server.serve("/niger.xml", { status: 503 });
  const app = await anApp({
    server,
    feeds: [aFeed(server, "/mali.xml"), aFeed(server, "/niger.xml")],
    variables: { HTTP_PORT: `${port}`, OPENAI_BASE_URL: model.baseUrl },
  });
  onTestFinished(async () => {
    await Promise.all([app.stop(), server.close(), model.close()]);
  });
  await app.start(new Set(["web"]));

  await app.round(true);
  await app.deliverAllDue();
  const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

  const figures = page.split("\n");
  expect(figures).toEqual(
    expect.arrayContaining([
      'alertbot_feed_poll_total{feed="mali",result="changed"} 1',
      'alertbot_items_total{decision="new"} 1',
      'alertbot_deliveries_total{platform="console",result="sent"} 1',
      "alertbot_publish_to_send_seconds_count 1",
      'alertbot_llm_requests_total{result="endpoint failed"} 1',
      'alertbot_summary_fallback_total{reason="endpoint failed"} 1',
      "alertbot_deliveries_pending 0",
      "alertbot_oldest_pending_seconds 0",
      "alertbot_deliveries_ambiguous_total 0",
      "alertbot_breaker_state 0",
    ]),
  );
  expect(page).toMatch(/alertbot_feed_poll_total\{feed="niger",result="(?!changed)\w+"\} 1/);
  expect(page).toMatch(/alertbot_llm_tokens_total [1-9]/);
  expect(page).toMatch(/alertbot_llm_budget_remaining \d+/);
  expect(page).toMatch(/alertbot_feed_lag_seconds\{feed="mali"\} \d/);
  expect(page).toMatch(/alertbot_eventloop_lag_seconds \d/);
  expect(page).not.toMatch(/stdout|chat/);
});

const planted = {
  TELEGRAM_BOT_TOKEN: "700000009:planted-telegram_token-0123456789abc",
  TELEGRAM_WEBHOOK_SECRET: "planted-webhook-secret",
  DISCORD_BOT_TOKEN: "cGxhbnRlZA.planted.discord-token-planted",
  OPENAI_API_KEY: 'sk-planted-"quoted"-key',
};

/** Runs the bot as an operator would, until everything that can go wrong has done so. */
async function runUntilAsked(variables: Record<string, string>, port: number) {
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: { PATH: process.env["PATH"], LOG_LEVEL: "debug", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let shown = "";
  let isAsked = false;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    shown += chunk;
  });
  for await (const chunk of child.stderr.setEncoding("utf8")) {
    shown += String(chunk);
    if (shown.includes("round over") && !isAsked) {
      isAsked = true;
      for (const path of ["readyz", "metrics", "healthz", "telegram"]) {
        shown += await (await fetch(`http://127.0.0.1:${port}/${path}`)).text();
      }
      child.kill("SIGTERM");
    }
  }
  await ended;
  return shown;
}

test("no secret stands in the log, in an answer or in the figures, whatever goes wrong", async () => {
  const [server, telegram, model, port] = await Promise.all([
    startFeedServer(),
    startBotApi("700000001:another-token-than-the-planted-one-0123"),
    startModelServer(),
    freePort(),
  ]);
  onTestFinished(async () => {
    await Promise.all([server.close(), telegram.stop(), model.close()]);
  });
  model.behave({ kind: "fails", status: 401 });
  server.serve("/mali.xml", { body: rss([anAttack]) });
  const folder = mkdtempSync(join(tmpdir(), "leaks-"));
  cpSync("config", folder, { recursive: true });
  const feed = (id: string, url: string) =>
    `  - {id: ${id}, outlet: X, url: "${url}", language: fr, scope: mali, kind: newsroom, enabled: true}`;
  writeFileSync(
    join(folder, "feeds.yaml"),
    [
      "feeds:",
      feed("fleuve", `${server.url}/mali.xml`),
      feed("cut", "http://reader:planted-password@127.0.0.1:1/"),
    ].join("\n"),
  );

  const shown = await runUntilAsked(
    {
      ...planted,
      TELEGRAM_API_ROOT: telegram.root,
      DISCORD_API_ROOT: "http://operator:planted-password@127.0.0.1:1",
      OPENAI_BASE_URL: model.baseUrl,
      DATA_DIR: folder,
      CONFIG_DIR: folder,
      HTTP_PORT: `${port}`,
      PUBLIC_URL: "https://bot.example",
      FEED_ALLOW_PRIVATE_HOSTS: `${server.host},127.0.0.1:1`,
    },
    port,
  );

  expect(shown).toContain("the Telegram token is not valid");
  expect(shown).toContain("alertbot_feed_poll_total");
  for (const secret of [...Object.values(planted), "planted"]) {
    expect(shown).not.toContain(secret);
  }
});
