import type { Client, Guild, GuildBasedChannel } from "discord.js";
import { Events } from "discord.js";
import { missingRights } from "./permissions.ts";

/**
 * Names the channels and threads that the bot may post in after something changed that decides on
 * it: a role, a channel's own rules, its membership, a thread opened again. Most of them it could
 * post in before; whoever is told knows which were given up.
 */
export function listenForAccess(client: Client, tell: (chatId: string) => void): void {
  const tellAll = (channels: Iterable<GuildBasedChannel>): void => {
    for (const channel of channels) if (isOpen(channel)) tell(channel.id);
  };
  const tellGuild = (guild: Guild): void => tellAll(guild.channels.cache.values());

  client.on(Events.GuildCreate, tellGuild);
  client.on(Events.GuildRoleUpdate, (_, role) => tellGuild(role.guild));
  // Discord sends this for the bot itself without the privileged intent.
  client.on(Events.GuildMemberUpdate, (_, member) => tellGuild(member.guild));
  client.on(Events.ThreadUpdate, (_, thread) => tellAll([thread]));
  client.on(Events.ChannelUpdate, (_, channel) => {
    if (channel.isDMBased()) return;
    const threads = channel.guild.channels.cache.filter(({ parentId }) => parentId === channel.id);
    tellAll([channel, ...threads.values()]);
  });
}

function isOpen(channel: GuildBasedChannel): boolean {
  const bot = channel.guild.members.me;
  const granted = bot && channel.permissionsFor(bot);
  if (!granted || missingRights(granted).length > 0) return false;
  return channel.isThread()
    ? !channel.locked && !channel.archived
    : channel.isSendable() || channel.isThreadOnly();
}
