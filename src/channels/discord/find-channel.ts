import type { REST } from "discord.js";
import { ChannelType, DiscordAPIError, Routes } from "discord.js";
import { z } from "zod";

// Where messages stand that have buttons: in a forum each would be pressed in a thread of its own.
const withMessages = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];
const channel = z.object({ id: z.string(), type: z.int(), name: z.string().nullish() });
const notThere = [400, 403, 404];

/** A text channel or thread by "<#200>" or "200"; null where there is none, or none the bot can see. Rejects like discord.js otherwise. */
export async function findChannel(
  rest: Pick<REST, "get">,
  address: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const [, id] = /^(?:<#)?(\d{1,20})>?$/.exec(address) ?? [];
  if (id === undefined) return null;
  try {
    const found = channel.parse(await rest.get(Routes.channel(id)));
    if (!withMessages.some((type) => type === found.type)) return null;
    return { id: found.id, name: found.name ?? found.id };
  } catch (error) {
    if (error instanceof DiscordAPIError && notThere.includes(error.status)) return null;
    throw error;
  }
}
