import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord.js";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js";
import type { Command } from "../../commands/command.ts";
import { isolateWhole } from "../../text/isolates.ts";
import type { Bilingual } from "../../text/language.ts";

// Discord's limit on any description.
const maxDescription = 100;
const choice: Bilingual = { en: "Choice", ar: "الاختيار" };

/**
 * The commands as Discord's menus show them. It knows no Arabic, so every description holds both
 * languages. Aliases are left out: the menu completes what somebody types.
 */
export function slashCommands(
  commands: readonly Command[],
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: inBoth(command.description),
    // What a server's administrators see as the default; the command itself checks again.
    default_member_permissions: command.changes ? String(PermissionFlagsBits.ManageChannels) : null,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: optionsOf(command),
  }));
}

function optionsOf({
  choices,
}: Command): NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody["options"]> {
  if (choices.length === 0) return [];
  return [
    {
      type: ApplicationCommandOptionType.String,
      name: "choice",
      description: inBoth(choice),
      choices: choices.map((value) => ({ name: value, value })),
    },
  ];
}

function inBoth({ en, ar }: Bilingual): string {
  const both = `${en} / ${isolateWhole(ar, "rtl")}`;
  return both.length <= maxDescription ? both : en.slice(0, maxDescription);
}
