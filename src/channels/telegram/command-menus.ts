import type { Telegram } from "telegraf";
import type { BotCommandScope } from "telegraf/types";
import type { CommandEntry, Who } from "../../commands/command.ts";
import type { Log } from "../../log.ts";
import { callTelegram } from "./call-telegram.ts";
import { codeOf } from "./telegram-errors.ts";

interface MenuDeps {
  readonly commands: readonly Pick<CommandEntry, "name" | "description" | "who">[];
  readonly operators?: readonly string[];
  readonly log: Log;
}

interface Menu {
  readonly scope: BotCommandScope;
  readonly includes: readonly Who[];
}

// Whoever is in a private chat is its moderator, and steers broadcast channels from there.
const menus: readonly Menu[] = [
  { scope: { type: "all_private_chats" }, includes: ["everyone", "moderator"] },
  { scope: { type: "all_group_chats" }, includes: ["everyone"] },
  { scope: { type: "all_chat_administrators" }, includes: ["everyone", "moderator"] },
];

/** The menus by place and language; English for whom we have nothing better. Never rejects. */
export async function registerCommands(telegram: Telegram, deps: MenuDeps): Promise<void> {
  const forOperators = (deps.operators ?? []).map((id): Menu => {
    const scope = { type: "chat", chat_id: id } as const;
    return { scope, includes: ["everyone", "moderator", "operator"] };
  });
  for (const menu of [...menus, ...forOperators]) {
    try {
      await registerMenu(telegram, deps.commands, menu);
    } catch (error) {
      // An operator who never wrote to the bot has no chat with it yet.
      const fields = { code: codeOf(error), scope: menu.scope.type };
      deps.log.warn(fields, "telegram: a command menu could not be set");
    }
  }
}

async function registerMenu(
  telegram: Telegram,
  commands: MenuDeps["commands"],
  { scope, includes }: Menu,
): Promise<void> {
  const shown = commands.filter(({ who }) => includes.includes(who));
  const languages = Object.keys(shown[0]?.description ?? {});
  for (const language of languages) {
    await callTelegram(telegram, "setMyCommands", {
      commands: shown.map(({ name, description }) => ({
        command: name,
        description: description[language] ?? "",
      })),
      scope,
      ...(language === "en" ? {} : { language_code: language }),
    });
  }
}
