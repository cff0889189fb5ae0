import type { Guild, GuildMember, NonThreadGuildBasedChannel } from "discord.js";
import { ChannelType, PermissionsBitField, Routes } from "discord.js";
import type { MissingRight, Reply } from "../../commands/command.ts";
import type { Chat } from "../../delivery/delivery.ts";
import { missingRights } from "./permissions.ts";
import { replyTexts } from "./reply-text.ts";

/** Says what to greet a chat with that the bot was added to; null for silence. */
export type OnAdded = (chat: Chat, missing: readonly MissingRight[]) => Promise<Reply | null>;

/**
 * Greets a server in its system channel or, where the bot may not speak there, in the first channel
 * where it may; stays silent where there is none.
 */
export async function welcomeGuild(guild: Guild, onAdded: OnAdded): Promise<void> {
  const bot = guild.members.me;
  const place = bot && placeToSpeak(guild, bot);
  if (!place) return;
  const chat: Chat = { platform: "discord", chatId: place.id, threadId: null };
  const reply = await onAdded(chat, missingRights(place.permissionsFor(bot)));
  for (const content of reply === null ? [] : replyTexts(reply)) {
    const body = { content, allowed_mentions: { parse: [] } };
    await guild.client.rest.post(Routes.channelMessages(place.id), { body });
  }
}

function placeToSpeak(guild: Guild, bot: GuildMember): NonThreadGuildBasedChannel | null {
  const others = [...guild.channels.cache.values()]
    .filter((channel) => !channel.isThread())
    .filter(({ type }) => type === ChannelType.GuildText)
    .toSorted((a, b) => a.rawPosition - b.rawPosition);
  const candidates = guild.systemChannel ? [guild.systemChannel, ...others] : others;
  return candidates.find((channel) => channel.permissionsFor(bot).has(speaking)) ?? null;
}

const speaking = [PermissionsBitField.Flags.ViewChannel, PermissionsBitField.Flags.SendMessages];
