import { ChannelType, PermissionsBitField } from "discord.js";

/** A server as a test describes it. */
export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  readonly locale?: string;
  /** What @everyone, and so the bot, may do. */
  readonly permissions?: bigint;
  readonly systemChannelId?: string;
  /** Besides @everyone. */
  readonly roles?: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly FakeChannel[];
}

/** A channel or thread as a test describes it. */
export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  readonly kind?: "text" | "announcement" | "forum" | "thread";
  /** Taken from @everyone in this channel. */
  readonly denied?: bigint;
  /** Of a thread. */
  readonly parentId?: string;
  readonly archived?: boolean;
}

const channelTypes = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
  thread: ChannelType.PublicThread,
};

/** What an ordinary server lets everybody do. */
export const ordinaryPermissions = PermissionsBitField.resolve([
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "EmbedLinks",
  "ReadMessageHistory",
  "UseApplicationCommands",
]);

/** What the bot may do in a channel; a thread has its parent's rules. */
export function permissionsIn(guild: FakeGuild, channel: FakeChannel): bigint {
  const parent = guild.channels.find(({ id }) => id === channel.parentId);
  return (guild.permissions ?? ordinaryPermissions) & ~((parent ?? channel).denied ?? 0n);
}

/** A channel as the API shows it. */
export function channelShape(guild: FakeGuild, channel: FakeChannel): object {
  const common = {
    id: channel.id,
    name: channel.name,
    type: channelTypes[channel.kind ?? "text"],
    guild_id: guild.id,
  };
  return channel.kind === "thread"
    ? { ...common, ...threadShape(channel) }
    : { ...common, ...placeShape(guild, channel) };
}

function threadShape(channel: FakeChannel): object {
  return {
    parent_id: channel.parentId,
    owner_id: "1",
    thread_metadata: {
      archived: channel.archived ?? false,
      auto_archive_duration: 1440,
      archive_timestamp: "2026-11-22T06:00:00.000000+00:00",
      locked: false,
    },
    message_count: 0,
    member_count: 1,
    rate_limit_per_user: 0,
  };
}

function placeShape(guild: FakeGuild, channel: FakeChannel): object {
  const denied = { id: guild.id, type: 0, allow: "0", deny: String(channel.denied ?? 0n) };
  return {
    position: guild.channels.indexOf(channel),
    permission_overwrites: channel.denied === undefined ? [] : [denied],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
}

/** The body of GUILD_CREATE. */
export function guildShape(guild: FakeGuild, bot: object): object {
  const shapes = (threads: boolean): object[] =>
    guild.channels
      .filter(({ kind }) => (kind === "thread") === threads)
      .map((channel) => channelShape(guild, channel));
  return {
    id: guild.id,
    name: guild.name,
    owner_id: "1",
    roles: [
      everyoneShape(guild),
      ...(guild.roles ?? []).map((role) => ({ ...everyoneShape(guild), ...role })),
    ],
    channels: shapes(false),
    threads: shapes(true),
    members: [{ user: bot, roles: [], joined_at: "2026-11-22T06:00:00+00:00", flags: 0 }],
    system_channel_id: guild.systemChannelId ?? null,
    system_channel_flags: 0,
    preferred_locale: guild.locale ?? "en-US",
    features: [],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 2,
    large: false,
    unavailable: false,
    joined_at: "2026-11-22T06:00:00+00:00",
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
  };
}

/** The role that everybody has. */
export function everyoneShape(guild: FakeGuild): object {
  return {
    id: guild.id,
    name: "@everyone",
    permissions: String(guild.permissions ?? ordinaryPermissions),
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
