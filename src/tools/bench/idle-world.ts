// A program of its own: the world around an idle bot, so that serving it is not the bot's bill.
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { startDiscordFake } from "../../../test/fakes/discord/discord-fake.ts";
import { startBotApi } from "../../../test/fakes/telegram/bot-api.ts";
import { writeBenchDocument } from "./feeds-documents.ts";
import type { WorldNews } from "./idle-plan.ts";
import { idleChats, languageOf } from "./idle-plan.ts";

// Whoever made it may die while it still waits for the bot.
process.on("disconnect", () => process.exit(0));

const etag = '"as it was"';
const asked = new Map<string, number>();

const feeds = createServer(serve);
feeds.listen(0, "127.0.0.1");
await once(feeds, "listening");
const telegram = await startBotApi();
for (const { chatId } of idleChats.telegram) {
  telegram.putChat({ id: Number(chatId), type: chatId.startsWith("-") ? "group" : "private" });
}
const discord = await startDiscordFake({
  token: "aWRsZQ.aWRsZQ.token-of-the-idle-bot",
  guilds: idleChats.discord.map(({ chatId }) => ({
    id: `9${chatId}`,
    name: `Server ${chatId}`,
    channels: [{ id: chatId, name: "alerts" }],
  })),
});

const { port } = feeds.address() as AddressInfo;
const { token: telegramToken, root: telegramRoot } = telegram;
const { token: discordToken, apiRoot: discordRoot } = discord;
tell({ kind: "open", port, telegramToken, telegramRoot, discordToken, discordRoot });
await Promise.all([
  telegram.until(() => telegram.calls("getUpdates").length > 0),
  discord.until(() => discord.gateway.logins > 0 && discord.commands.length > 0),
]);
tell({ kind: "connected" });
process.on("message", () => {
  const requests = [...asked.values()].reduce((sum, times) => sum + times, 0);
  tell({ kind: "counted", feeds: asked.size, requests });
});

function tell(news: WorldNews): void {
  process.send?.(news);
}

/** Every feed has news at first, and nothing new from then on. */
function serve({ url = "", headers }: IncomingMessage, response: ServerResponse): void {
  asked.set(url, (asked.get(url) ?? 0) + 1);
  if (headers["if-none-match"] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const number = Number(url.slice(1));
  const document = writeBenchDocument({ language: languageOf(number), edition: number });
  response.writeHead(200, { etag, "content-type": "application/rss+xml" }).end(document);
}
