import { expect, onTestFinished, test } from "vitest";
import { roles } from "../src/app.ts";
import { openNews } from "../src/store/store.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import { startDiscordFake } from "./fakes/discord/discord-fake.ts";
import { startFeedServer } from "./fakes/feed-server.ts";
import { startBotApi } from "./fakes/telegram/bot-api.ts";

interface Keyboard {
  readonly inline_keyboard: { readonly text: string; readonly callback_data: string }[][];
}

const attack = {
  title: "Mali : douze soldats tués dans une attaque à Ménaka",
  description: "Douze soldats ont été tués dans l'attaque d'un camp, selon l'armée malienne.",
  link: "https://fleuve.example/menaka",
};

test("readers press what they make of an alert under it, on both platforms", async () => {
  const server = await startFeedServer();
  const telegram = await startBotApi();
  const discord = await startDiscordFake({
    token: "MTIzNDU2.fake00.token-of-the-test-bot",
    guilds: [{ id: "100", name: "Desk", channels: [{ id: "200", name: "alerts" }] }],
  });
  onTestFinished(async () => {
    await Promise.all([server.close(), telegram.stop(), discord.close()]);
  });
  const chat = { id: -1001, type: "supergroup" } as const;
  telegram.putChat({ ...chat, members: { 2: "administrator", 3: "member" } });
  server.serve("/mali.xml", { body: rss([{ ...attack, date: new Date() }]) });
  const app = await anApp({
    server,
    feeds: [aFeed(server, "/mali.xml")],
    variables: {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      DISCORD_BOT_TOKEN: discord.token,
      DISCORD_API_ROOT: discord.apiRoot,
    },
  });
  await app.start(new Set([...roles].filter((role) => role !== "poll" && role !== "web")));
  const permissions = 1n << 4n;
  for (const [index, text] of ["/subscribe", "/buttons on"].entries()) {
    const from = { id: 2, is_bot: false, first_name: "Awa" };
    telegram.push({ message: { message_id: index + 1, date: 1_767_225_600, chat, from, text } });
    await telegram.until(() => telegram.messages.length === index + 1);
  }
  await discord.slash({ name: "subscribe", channelId: "200", permissions });
  const options = { value: "on" };
  await discord.slash({ name: "buttons", channelId: "200", permissions, options });

  await app.round(true);
  await telegram.until(() => telegram.messages.length === 3);
  await discord.until(() => discord.messages.length === 1);
  const alert = telegram.messages[2];
  const markup = alert?.payload["reply_markup"] as Keyboard | undefined;
  const [[useful, wrong] = []] = markup?.inline_keyboard ?? [];
  const message = { message_id: alert?.messageId, date: 1_767_225_600, chat };
  const from = { id: 3, is_bot: false, first_name: "Ali" };
  for (const key of [useful, wrong]) {
    const before = telegram.calls("answerCallbackQuery").length;
    telegram.push({
      callback_query: {
        id: `press-${before}`,
        chat_instance: "1",
        from,
        message,
        data: key?.callback_data,
      },
    });
    await telegram.until(() => telegram.calls("answerCallbackQuery").length > before);
  }
  const body = discord.messages[0]?.body ?? { allowed_mentions: { parse: [] } };
  const [, , duplicate] = body.components?.[0]?.components ?? [];
  const customId = duplicate?.custom_id ?? "";
  const reader = { channelId: "200", permissions: 0n, userId: "3" };
  const { followUps } = await discord.press({ ...reader, message: body, customId });
  await app.stop();

  const told = telegram.calls("answerCallbackQuery").map(({ text }) => text);
  expect(told).toEqual(["سُجّل رأيكم: مفيد. شكرا لكم.", "سُجّل رأيكم: خاطئ. شكرا لكم."]);
  expect(followUps[0]?.content).toContain("سُجّل رأيكم: مكرر");
  const news = openNews(app.dataDir);
  const kept = (await news?.examples.all()) ?? [];
  news?.close();
  expect(kept.map(({ judgement }) => judgement)).toEqual([
    { kind: "feedback", feedback: "wrong" },
    { kind: "feedback", feedback: "duplicate" },
  ]);
});
