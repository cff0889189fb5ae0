import { expect, onTestFinished, test } from "vitest";
import { roles } from "../src/app.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import { startDiscordFake } from "./fakes/discord/discord-fake.ts";
import { startFeedServer } from "./fakes/feed-server.ts";
import { startBotApi } from "./fakes/telegram/bot-api.ts";

const manageChannels = 1n << 4n;
const allRoles = new Set(roles);

async function aWorld() {
  const server = await startFeedServer();
  const telegram = await startBotApi();
  const discord = await startDiscordFake({
    token: "MTIzNDU2.fake00.token-of-the-test-bot",
    guilds: [{ id: "100", name: "Desk", channels: [{ id: "200", name: "alerts" }] }],
  });
  telegram.putChat({ id: -1001, type: "supergroup", members: { 2: "administrator" } });
  server.serve("/mali.xml", { body: rss([]) });
  onTestFinished(async () => {
    await Promise.all([server.close(), telegram.stop(), discord.close()]);
  });
  const given = {
    server,
    feeds: [aFeed(server, "/mali.xml")],
    variables: {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      DISCORD_BOT_TOKEN: discord.token,
      DISCORD_API_ROOT: discord.apiRoot,
    },
  };
  return { server, telegram, discord, given };
}

function anAttack() {
  return {
    title: "Mali : douze soldats tués dans une attaque à Ménaka",
    description:
      "Douze soldats ont été tués dimanche dans l'attaque d'un camp, selon l'armée malienne.",
    link: "https://fleuve.example/menaka",
    date: new Date(Date.now() - 60_000),
  };
}

test("a moderator subscribes a group and a channel, a feed changes, and both are told once", async () => {
  const { server, telegram, discord, given } = await aWorld();
  const app = await anApp(given);
  await app.start(allRoles);
  telegram.push({
    message: {
      message_id: 1,
      date: 1_767_225_600,
      chat: { id: -1001, type: "supergroup" },
      from: { id: 2, is_bot: false, first_name: "Awa" },
      text: "/subscribe",
    },
  });
  await telegram.until(() => telegram.messages.length === 1);
  await discord.slash({ name: "subscribe", channelId: "200", permissions: manageChannels });

  server.serve("/mali.xml", { body: rss([anAttack()]) });
  await app.round(true);
  await telegram.until(() => telegram.messages.length === 2);
  await discord.until(() => discord.messages.length === 1);
  await app.round(true);
  await app.stop();
  const restarted = await anApp({ ...given, dataDir: app.dataDir });
  await restarted.start(allRoles);
  server.serve("/mali.xml", {
    body: rss([anAttack(), { ...anAttack(), link: "https://fleuve.example/copy" }]),
  });
  await restarted.round(true);
  await restarted.stop();

  expect(telegram.messages).toHaveLength(2);
  expect(telegram.messages[1]?.text).toContain("12");
  expect(discord.messages).toHaveLength(1);
});
