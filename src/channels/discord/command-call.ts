import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
} from "discord.js";
import { PermissionFlagsBits } from "discord.js";
import type { CommandCall } from "../../commands/command.ts";

type Asking = AutocompleteInteraction | ChatInputCommandInteraction | MessageComponentInteraction;

/** A call by whoever typed or pressed; name, arguments and way are the caller's to add. */
export function callFrom(
  interaction: Asking,
  typed: Pick<CommandCall, "name" | "args" | "by">,
): CommandCall {
  const { channelId, memberPermissions, guild } = interaction;
  const isPrivate = interaction.guildId === null;
  const roles = guild ? [...guild.roles.cache.values()].filter(({ id }) => id !== guild.id) : [];
  return {
    ...typed,
    chat: { platform: "discord", chatId: channelId, threadId: null },
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

function rolesOf({ member }: Asking): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** No locale of Discord is Arabic, so English may be all that a reader of Arabic could choose. */
function hintOf(locale: string): string | null {
  const [language = ""] = locale.split("-");
  return language || null;
}
