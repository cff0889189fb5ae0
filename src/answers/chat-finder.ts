import { REST } from "discord.js";
import { Telegram } from "telegraf";
import { findChannel } from "../channels/discord/find-channel.ts";
import { findChat } from "../channels/telegram/remote-chat.ts";
import type { Chats, FoundChat } from "../commands/review/review-deps.ts";
import type { Settings } from "../settings.ts";

const telegramAddress = /^(?<name>@[a-z]\w{3,31}|-\d{1,15})(?:\/(?<topic>\d{1,10}))?$/i;
const timeoutMs = 30_000;

/** Asks the platforms that have a token; no chat is found on any other. */
export function createChats({ telegram, discord }: Pick<Settings, "telegram" | "discord">): Chats {
  const api = telegram && new Telegram(telegram.token, optionsOf(telegram));
  const rest = discord && createRest(discord);
  return {
    async find(platform, address) {
      if (platform === "telegram" && api) return findOnTelegram(api, address);
      return platform === "discord" && rest ? findOnDiscord(rest, address) : null;
    },
  };
}

async function findOnTelegram(api: Telegram, address: string): Promise<FoundChat | null> {
  const { name, topic } = telegramAddress.exec(address)?.groups ?? {};
  if (name === undefined) return null;
  const found = await findChat(api, name);
  if (!found) return null;
  const { id, title } = found;
  const threadId = topic ?? null;
  return { chat: { platform: "telegram", chatId: String(id), threadId }, title };
}

async function findOnDiscord(rest: REST, address: string): Promise<FoundChat | null> {
  const found = await findChannel(rest, address);
  if (!found) return null;
  return {
    chat: { platform: "discord", chatId: found.id, threadId: null },
    title: `#${found.name}`,
  };
}

function optionsOf({ apiRoot }: { readonly apiRoot?: string | undefined }) {
  return apiRoot ? { apiRoot } : {};
}

function createRest({ token, apiRoot }: NonNullable<Settings["discord"]>): REST {
  const api = apiRoot === undefined ? {} : { api: apiRoot };
  return new REST({ timeout: timeoutMs, rejectOnRateLimit: () => true, ...api }).setToken(token);
}
