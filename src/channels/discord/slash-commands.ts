import type { LocalizationMap, RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord.js";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
} from "discord.js";
import type { CommandEntry, Localised } from "../../commands/command.ts";
import { isolateWhole } from "../../text/isolates.ts";

// Discord's limit on any description, and on the name of a choice.
const maxDescription = 100;

type Options = NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody["options"]>;

/**
 * The commands as Discord's menus show them. It knows no Arabic, so every description holds both
 * languages; any further one has its own. Aliases are left out: the menu completes what somebody types.
 */
export function slashCommands(
  commands: readonly CommandEntry[],
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: inBoth(command.description),
    description_localizations: inOthers(command.description),
    // What a server's administrators see as the default; the command itself checks again.
    default_member_permissions:
      command.who === "everyone" ? null : String(PermissionFlagsBits.ManageChannels),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: optionsOf(command),
  }));
}

function optionsOf({ args }: CommandEntry): Options {
  return args.map(({ name, required, kind, description, choices, completes }) => {
    const shown = {
      name,
      required,
      description: inBoth(description),
      description_localizations: inOthers(description),
    };
    if (kind === "role") return { type: ApplicationCommandOptionType.Role, ...shown };
    return {
      type: ApplicationCommandOptionType.String,
      ...shown,
      ...(choices.length > 0
        ? { choices: choices.map(({ value, label }) => ({ name: inBoth(label), value })) }
        : { autocomplete: completes }),
    };
  });
}

function inBoth({ en = "", ar = "" }: Localised): string {
  const both = `${en} / ${isolateWhole(ar, "rtl")}`;
  return both.length <= maxDescription ? both : en.slice(0, maxDescription);
}

/** By Discord's own names of languages, as far as it has them. */
function inOthers(text: Localised): LocalizationMap | null {
  const others = Object.values(Locale).flatMap((locale) => {
    const language = locale.split("-")[0] ?? "";
    const own = language === "en" || language === "ar" ? undefined : text[language];
    return own === undefined ? [] : [[locale, own.slice(0, maxDescription)] as const];
  });
  return others.length > 0 ? Object.fromEntries(others) : null;
}
