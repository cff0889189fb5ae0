import { ApplicationCommandType, InteractionContextType, InteractionType } from "discord.js";
import type { FakeChannel, FakeGuild } from "./guilds.ts";
import { channelShape, permissionsIn } from "./guilds.ts";
import type { RegisteredCommand, World } from "./world.ts";

/** Somebody types a slash command. */
export interface SlashCommand {
  readonly name: string;
  readonly options?: Readonly<Record<string, string>>;
  /** A channel or thread of a server; null is the private chat with the bot. */
  readonly channelId: string | null;
  /** What Discord computes for this member in this channel. */
  readonly permissions?: bigint;
  readonly locale?: string;
  readonly userId?: string;
}

/** The body of INTERACTION_CREATE. Throws where the real client would not let the user type this. */
export function slashShape(world: World, id: string, command: SlashCommand): object {
  const registered = world.commands.find(({ name }) => name === command.name);
  if (!registered) throw new Error(`The bot registered no command /${command.name}`);
  const options = Object.entries(command.options ?? {}).map(([name, value]) =>
    optionShape(registered, name, value),
  );
  const place = command.channelId === null ? undefined : world.findChannel(command.channelId);
  if (command.channelId !== null && !place) throw new Error(`No channel ${command.channelId}`);
  return {
    id,
    application_id: world.applicationId,
    token: `token-${id}`,
    type: InteractionType.ApplicationCommand,
    version: 1,
    locale: command.locale ?? "en-US",
    entitlements: [],
    authorizing_integration_owners: { 0: place?.guild.id ?? "0" },
    attachment_size_limit: 10_485_760,
    data: { id: "1", name: command.name, type: ApplicationCommandType.ChatInput, options },
    ...(place ? guildPart(place.guild, place.channel, command) : privatePart(world, command)),
  };
}

function optionShape(registered: RegisteredCommand, name: string, value: string): object {
  const option = registered.options.find((one) => one.name === name);
  if (!option) throw new Error(`/${registered.name} has no option ${name}`);
  if (option.choices && !option.choices.some((choice) => choice.value === value)) {
    throw new Error(`/${registered.name} ${name} does not offer ${value}`);
  }
  return { name, type: 3, value };
}

function guildPart(guild: FakeGuild, channel: FakeChannel, command: SlashCommand): object {
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale ?? "en-US", features: [] },
    guild_locale: guild.locale ?? "en-US",
    channel_id: channel.id,
    channel: channelShape(guild, channel),
    context: InteractionContextType.Guild,
    app_permissions: String(permissionsIn(guild, channel)),
    member: {
      user: userShape(command),
      roles: [],
      joined_at: "2026-11-22T06:00:00+00:00",
      deaf: false,
      mute: false,
      flags: 0,
      permissions: String(command.permissions ?? 0n),
    },
  };
}

function privatePart(world: World, command: SlashCommand): object {
  const channelId = `7${command.userId ?? "800"}`;
  return {
    channel_id: channelId,
    channel: { id: channelId, type: 1, recipients: [world.bot], last_message_id: null },
    context: InteractionContextType.BotDM,
    app_permissions: "0",
    user: userShape(command),
  };
}

function userShape(command: SlashCommand): object {
  return {
    id: command.userId ?? "800",
    username: "reader",
    discriminator: "0",
    avatar: null,
    global_name: "Reader",
  };
}
