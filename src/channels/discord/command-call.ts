import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
} from "discord.js";
import { PermissionFlagsBits } from "discord.js";
import type { CommandCall } from "../../commands/command.ts";
import type { Chat } from "../../delivery/delivery.ts";

type Asking = AutocompleteInteraction | ChatInputCommandInteraction | MessageComponentInteraction;

/** A call by whoever typed or pressed; name, arguments and way are the caller's to add. */
export function callFrom(
  interaction: Asking,
  typed: Pick<CommandCall, "name" | "args" | "by">,
): CommandCall {
  const { memberPermissions, guild } = interaction;
  const isPrivate = interaction.guildId === null;
  const roles = guild ? [...guild.roles.cache.values()].filter(({ id }) => id !== guild.id) : [];
  return {
    ...typed,
    chat: chatOf(interaction),
    chatKind: isPrivate ? "private" : "group",
    remoteTitle: null,
    caller: {
      id: interaction.user.id,
      roles: rolesOf(interaction),
      async isModerator() {
        if (isPrivate) return true;
        // Discord counts roles and the channel's own rules for us.
        if (memberPermissions) return memberPermissions.has(PermissionFlagsBits.ManageChannels);
        throw new Error(`Command ${typed.name}: Discord sent no permissions of the caller`);
      },
    },
    roles: roles.map(({ id, name }) => ({ id, name })),
    languageHint: hintOf(interaction.locale),
  };
}

/** The chat a call is about. Nobody can type in a forum itself: in its threads the forum is meant. */
export function chatOf({ channel, channelId }: Asking): Chat {
  const parent = channel?.isThread() ? channel.parent : null;
  const chatId = parent?.isThreadOnly() ? parent.id : channelId;
  return { platform: "discord", chatId, threadId: null };
}

function rolesOf({ member }: Asking): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** No locale of Discord is Arabic, so English may be all that a reader of Arabic could choose. */
function hintOf(locale: string): string | null {
  const [language = ""] = locale.split("-");
  return language || null;
}
