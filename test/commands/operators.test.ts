import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/commands/definition.ts";
import { help } from "../../src/commands/help.ts";
import { repliesIn } from "../../src/commands/replies.ts";
import { setUpBot } from "../channels/telegram/set-up-bot.ts";
import { aCall } from "./memory-stores.ts";

// Whichever commands are the operators' one day, these are told apart by who may use them.
const definitions: readonly Definition[] = (["everyone", "moderator", "operator"] as const).map(
  (who, index) => ({
    name: (["latest", "subscribe", "status"] as const)[index] ?? "test",
    aliases: [],
    who,
    args: [],
    answer: async ({ replies }) => replies.reply("cancelled"),
  }),
);
const operators = new Set(["telegram:1", "discord:5"]);

describe("/help", () => {
  test.for([
    ["en", "For operators of the bot:", "1", "telegram", true],
    ["ar", "لمشغلي البوت:", "1", "telegram", true],
    ["en", "For operators of the bot:", "5", "discord", true],
    ["en", "For operators of the bot:", "5", "telegram", false],
    ["en", "For operators of the bot:", null, "telegram", false],
  ] as const)("in %s says %s to %s on %s: %s", async (row) => {
    const [language, title, id, platform, isShown] = row;
    const caller = { id, roles: [], isModerator: async () => true };
    const chat = { platform, chatId: "9", threadId: null };
    const request = {
      call: aCall("help", { caller, chat }),
      replies: repliesIn(language),
      values: {},
      subscription: async () => undefined,
    };

    const { text } = await help(definitions, { operators }).answer(request);

    expect([text.includes(title), text.includes("/status")]).toEqual([isShown, isShown]);
  });
});

test("only an operator's own chat has the operators' commands in its menu", async () => {
  const description = { ar: "أمر", en: "Command" };
  const commands = definitions.map(({ name, who }) => ({ name, who, description }));
  const { api, bot } = await setUpBot({ commands, operators: ["1"] });

  await bot.start();
  await api.until(() => api.calls("setMyCommands").length === 8);

  const menus = api
    .calls("setMyCommands")
    .map(({ scope, commands: shown, language_code: code }) => [
      (scope as { type: string; chat_id?: string }).chat_id ?? (scope as { type: string }).type,
      code ?? "en",
      (shown as { command: string }[]).map(({ command }) => command).join(" "),
    ]);
  expect(menus.toSorted()).toEqual([
    ["1", "ar", "latest subscribe status"],
    ["1", "en", "latest subscribe status"],
    ["all_chat_administrators", "ar", "latest subscribe"],
    ["all_chat_administrators", "en", "latest subscribe"],
    ["all_group_chats", "ar", "latest"],
    ["all_group_chats", "en", "latest"],
    ["all_private_chats", "ar", "latest subscribe"],
    ["all_private_chats", "en", "latest subscribe"],
  ]);
});
