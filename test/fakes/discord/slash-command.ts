import { ApplicationCommandType, InteractionContextType, InteractionType } from "discord.js";
import type { FakeChannel, FakeGuild } from "./guilds.ts";
import { channelShape, permissionsIn } from "./guilds.ts";
import { bareMessageShape } from "./message-routes.ts";
import type { MessageBody } from "./message-rules.ts";
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
  /** Ids of the roles this member has. */
  readonly roles?: readonly string[];
}

/** The body of INTERACTION_CREATE. Throws where the real client would not let the user type this. */
export function slashShape(world: World, id: string, command: SlashCommand): object {
  const registered = world.commands.find(({ name }) => name === command.name);
  if (!registered) throw new Error(`The bot registered no command /${command.name}`);
  const options = Object.entries(command.options ?? {}).map(([name, value]) =>
    optionShape(registered, name, value),
  );
  return {
    ...interactionShape(world, id, command),
    type: InteractionType.ApplicationCommand,
    data: { id: "1", name: command.name, type: ApplicationCommandType.ChatInput, options },
  };
}

type Asker = Omit<SlashCommand, "name" | "options">;

function interactionShape(world: World, id: string, asker: Asker): object {
  const place = asker.channelId === null ? undefined : world.findChannel(asker.channelId);
  if (asker.channelId !== null && !place) throw new Error(`No channel ${asker.channelId}`);
  return {
    id,
    application_id: world.applicationId,
    token: `token-${id}`,
    version: 1,
    locale: asker.locale ?? "en-US",
    entitlements: [],
    authorizing_integration_owners: { 0: place?.guild.id ?? "0" },
    attachment_size_limit: 10_485_760,
    ...(place ? guildPart(place.guild, place.channel, asker) : privatePart(world, asker)),
  };
}

/** Somebody presses a button, or chooses from a menu, of a message. */
export interface Press extends Omit<SlashCommand, "name" | "options"> {
  readonly message: MessageBody;
  readonly customId: string;
  /** Of a menu. */
  readonly chosen?: string;
}

/** The body of INTERACTION_CREATE for a press. */
export function pressShape(world: World, id: string, press: Press): object {
  return {
    ...interactionShape(world, id, press),
    type: InteractionType.MessageComponent,
    message: bareMessageShape(world, "1", press.channelId ?? "7800", press.message),
    data:
      press.chosen === undefined
        ? { custom_id: press.customId, component_type: 2 }
        : { custom_id: press.customId, component_type: 3, values: [press.chosen] },
  };
}

/** The body of INTERACTION_CREATE while somebody types the last of these options. */
export function typingShape(world: World, id: string, command: SlashCommand): object {
  const shape = slashShape(world, id, command) as { data: { options: object[] } };
  const options = shape.data.options.map((option, index, all) =>
    index === all.length - 1 ? { ...option, focused: true } : option,
  );
  const type = InteractionType.ApplicationCommandAutocomplete;
  return { ...shape, type, data: { ...shape.data, options } };
}

function optionShape(registered: RegisteredCommand, name: string, value: string): object {
  const option = registered.options.find((one) => one.name === name);
  if (!option) throw new Error(`/${registered.name} has no option ${name}`);
  if (option.choices && !option.choices.some((choice) => choice.value === value)) {
    throw new Error(`/${registered.name} ${name} does not offer ${value}`);
  }
  return { name, type: option.type, value };
}

function guildPart(guild: FakeGuild, channel: FakeChannel, asker: Asker): object {
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale ?? "en-US", features: [] },
    guild_locale: guild.locale ?? "en-US",
    channel_id: channel.id,
    channel: channelShape(guild, channel),
    context: InteractionContextType.Guild,
    app_permissions: String(permissionsIn(guild, channel)),
    member: {
      user: userShape(asker),
      roles: asker.roles ?? [],
      joined_at: "2026-11-22T06:00:00+00:00",
      deaf: false,
      mute: false,
      flags: 0,
      permissions: String(asker.permissions ?? 0n),
    },
  };
}

function privatePart(world: World, asker: Asker): object {
  const channelId = `7${asker.userId ?? "800"}`;
  return {
    channel_id: channelId,
    channel: { id: channelId, type: 1, recipients: [world.bot], last_message_id: null },
    context: InteractionContextType.BotDM,
    app_permissions: "0",
    user: userShape(asker),
  };
}

function userShape(asker: Asker): object {
  return {
    id: asker.userId ?? "800",
    username: "reader",
    discriminator: "0",
    avatar: null,
    global_name: "Reader",
  };
}
