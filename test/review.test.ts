import { expect, onTestFinished, test } from "vitest";
import { roles } from "../src/app.ts";
import type { Clock } from "../src/clock.ts";
import { systemClock } from "../src/clock.ts";
import { stripBidiControls } from "../src/text/isolates.ts";
import { aFeed, anApp, rss } from "./an-app.ts";
import type { DiscordFake } from "./fakes/discord/discord-fake.ts";
import { startDiscordFake } from "./fakes/discord/discord-fake.ts";
import type { FeedServer } from "./fakes/feed-server.ts";
import { startFeedServer } from "./fakes/feed-server.ts";
import type { FakeBotApi } from "./fakes/telegram/bot-api.ts";
import { startBotApi } from "./fakes/telegram/bot-api.ts";

const attack = {
  title: "Mali : douze soldats tués dans une attaque à Ménaka",
  description: "Douze soldats ont été tués dans l'attaque d'un camp, selon l'armée malienne.",
  link: "https://fleuve.example/menaka",
};
const permissions = 1n << 4n;

/** A chat that gets alerts and one of moderators on each platform, and the feed that brings an attack. */
async function aBotOnBoth(clock: Clock = systemClock) {
  const server = await startFeedServer();
  const telegram = await startBotApi();
  const discord = await startDiscordFake({
    token: "MTIzNDU2.fake00.token-of-the-test-bot",
    guilds: [
      {
        id: "100",
        name: "Desk",
        channels: [
          { id: "200", name: "alerts" },
          { id: "201", name: "editors" },
        ],
      },
    ],
  });
  onTestFinished(async () => {
    await Promise.all([server.close(), telegram.stop(), discord.close()]);
  });
  const members = { 2: "administrator", 3: "member" } as const;
  telegram.putChat({ id: -1001, type: "supergroup", title: "Sahel news", members });
  telegram.putChat({ id: -1002, type: "supergroup", title: "Editors", members });
  server.serve("/mali.xml", { body: rss([{ ...attack, date: new Date() }]) });
  const app = await startApp({ server, clock }, telegram, discord);
  return {
    app,
    telegram,
    discord,
    onTelegram: telegramSide(telegram),
    onDiscord: discordSide(discord),
  };
}

async function startApp(
  { server, clock }: { readonly server: FeedServer; readonly clock: Clock },
  telegram: FakeBotApi,
  discord: DiscordFake,
) {
  const app = await anApp({
    server,
    clock,
    feeds: [aFeed(server, "/mali.xml")],
    variables: {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      DISCORD_BOT_TOKEN: discord.token,
      DISCORD_API_ROOT: discord.apiRoot,
    },
  });
  await app.start(new Set([...roles].filter((role) => role !== "poll" && role !== "web")));
  return app;
}

interface Key {
  readonly label?: string;
  readonly custom_id: string;
}

interface Side {
  type(command: string, value: string): Promise<string>;
  /** Presses a button of the newest message in the moderators' chat; what is said to whoever did. */
  press(label: string, userId?: string): Promise<string>;
  /** What stands in the newest message of a chat, once there are so many. */
  newest(where: "news" | "editors", count: number): Promise<string>;
}

function telegramSide(api: FakeBotApi): Side {
  const ids = { news: -1001, editors: -1002 };
  const inChat = (id: number) => api.messages.filter(({ chatId }) => String(chatId) === String(id));
  let count = 0;
  const person = (id: string) => ({ id: Number(id), is_bot: false, first_name: "Awa" });
  return {
    async type(command, value) {
      const before = inChat(ids.news).length;
      count += 1;
      const chat = { id: ids.news, type: "supergroup" };
      const text = `/${command} ${value}`.trim();
      const message = { message_id: count, date: 1_767_225_600, chat, from: person("2"), text };
      api.push({ message });
      await api.until(() => inChat(ids.news).length > before);
      return stripBidiControls(inChat(ids.news).at(-1)?.text ?? "");
    },
    async press(label, userId = "2") {
      const shown = inChat(ids.editors).at(-1);
      const [edit] = api.edits.filter(({ messageId }) => messageId === shown?.messageId).slice(-1);
      const markup = (edit ?? shown)?.payload["reply_markup"] as
        | { inline_keyboard: { text: string; callback_data: string }[][] }
        | undefined;
      const key = markup?.inline_keyboard.flat().find(({ text }) => text === label);
      const before = api.calls("answerCallbackQuery").length;
      const chat = { id: ids.editors, type: "supergroup" };
      const message = { message_id: shown?.messageId, date: 1_767_225_600, chat };
      const from = person(userId);
      const data = key?.callback_data;
      api.push({
        callback_query: { id: `press-${before}`, chat_instance: "1", from, message, data },
      });
      await api.until(() => api.calls("answerCallbackQuery").length > before);
      return String(api.calls("answerCallbackQuery").at(-1)?.["text"] ?? "");
    },
    async newest(where, wanted) {
      await api.until(() => inChat(ids[where]).length >= wanted);
      return stripBidiControls(inChat(ids[where]).at(-1)?.text ?? "");
    },
  };
}

function discordSide(fake: DiscordFake): Side {
  const ids = { news: "200", editors: "201" };
  const inChannel = (id: string) => fake.messages.filter(({ channelId }) => channelId === id);
  const said = (id: string): string =>
    stripBidiControls(JSON.stringify(inChannel(id).at(-1)?.body));
  return {
    async type(command, value) {
      const [first = "", ...rest] = value.split(" ");
      const entry = command === "review" ? { review: first, value: rest.join(" ") } : {};
      const options = value === "" ? {} : entry;
      const { answer } = await fake.slash({
        name: command,
        channelId: ids.news,
        permissions,
        options,
      });
      return stripBidiControls(answer?.content ?? "");
    },
    async press(label, userId = "2") {
      const body = inChannel(ids.editors).at(-1)?.body;
      const keys = (body?.components ?? []).flatMap((row): readonly Key[] => row.components);
      const key = keys.find((one) => one.label === label);
      const { answer, followUps } = await fake.press({
        channelId: ids.editors,
        permissions: userId === "2" ? permissions : 0n,
        userId,
        message: body ?? { allowed_mentions: { parse: [] } },
        customId: key?.custom_id ?? "",
      });
      return stripBidiControls((followUps[0] ?? answer)?.content ?? "");
    },
    async newest(where, wanted) {
      await fake.until(() => inChannel(ids[where]).length >= wanted);
      return said(ids[where]);
    },
  };
}

test("moderators see an alert first and let it pass, on both platforms", async () => {
  const { app, onTelegram, onDiscord } = await aBotOnBoth();
  const sides = [
    [onTelegram, "-1002", "Editors", "Sahel news", 3],
    [onDiscord, "<#201>", "#editors", "#alerts", 0],
  ] as const;

  for (const [side, desk, deskTitle, title] of sides) {
    await side.type("subscribe", "");
    expect(await side.type("review", `on ${desk}`)).toContain(`أُرسل سؤال إلى «${deskTitle}».`);
    expect(await side.newest("editors", 1)).toContain(`يطلب أحد مشرفي «${title}»`);
    expect(await side.press("مراجعتها هنا", "3")).toMatch(/^Only /);
    await side.press("مراجعتها هنا");
  }
  await app.round(true);

  for (const [side, , , title, before] of sides) {
    expect(await side.newest("editors", 2)).toContain(`ينتظر المراجعة قبل نشره في «${title}».`);
    expect(await side.press("موافقة", "3")).toMatch(/^Only /);
    expect(await side.press("موافقة")).toContain(`Approved: on its way to “${title}”.`);
    expect(await side.press("رفض")).toBe("That has been decided already. It was approved.");
    expect(await side.newest("news", before === 0 ? 1 : before)).toContain("ميناكا");
  }
  await app.stop();
});

test("what nobody decides on in time goes as the rules say, with the next round", async () => {
  let aheadMs = 0;
  const clock = { ...systemClock, now: () => new Date(Date.now() + aheadMs) };
  const { app, onTelegram } = await aBotOnBoth(clock);
  await onTelegram.type("subscribe", "");
  await onTelegram.type("review", "on -1002");
  await onTelegram.newest("editors", 1);
  await onTelegram.press("مراجعتها هنا");
  await onTelegram.type("review", "then publish");

  await app.round(true);
  await onTelegram.newest("editors", 2);
  aheadMs = 7 * 60 * 60_000;
  await app.round(true);

  expect(await onTelegram.newest("news", 4)).toContain("ميناكا");
  await app.stop();
});
