import type { ChatInputCommandInteraction } from "discord.js";
import { MessageFlags, PermissionFlagsBits } from "discord.js";
import type { CommandCall, Reply } from "../../commands/command.ts";
import { replyTexts } from "./reply-text.ts";

/**
 * Answers one slash command, visible to the caller alone. Discord waits three seconds for a first
 * sign of life, so that comes before any work. Rejects when Discord does not take the answer.
 */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  handle: (call: CommandCall) => Promise<Reply | null>,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reply = await handle(commandCall(interaction));
  const [first, ...others] = reply === null ? [] : replyTexts(reply);
  if (first === undefined) {
    await interaction.deleteReply();
    return;
  }
  const allowedMentions = { parse: [] };
  await interaction.editReply({ content: first, allowedMentions });
  for (const content of others) {
    await interaction.followUp({ content, allowedMentions, flags: MessageFlags.Ephemeral });
  }
}

function commandCall(interaction: ChatInputCommandInteraction): CommandCall {
  const { commandName, options, channelId, memberPermissions } = interaction;
  const isPrivate = interaction.guildId === null;
  return {
    name: commandName,
    args: options.data.map(({ value }) => String(value ?? "")).filter((word) => word !== ""),
    chat: { platform: "discord", chatId: channelId, threadId: null },
    chatKind: isPrivate ? "private" : "group",
    async isModerator() {
      if (isPrivate) return true;
      // Discord counts roles and the channel's own rules for us.
      if (memberPermissions) return memberPermissions.has(PermissionFlagsBits.ManageChannels);
      throw new Error(`Command ${commandName}: Discord sent no permissions of the caller`);
    },
    // No locale of Discord is Arabic, so any other says nothing about a reader of Arabic.
    languageHint: interaction.locale.startsWith("en") ? "en" : null,
  };
}
