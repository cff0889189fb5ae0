import { expect, test } from "vitest";
import { said, setUpBot } from "../channels/telegram/set-up-bot.ts";
import { aSubscription, commandsWith, telegramGroup } from "./memory-stores.ts";

const channel = { id: -1_001_234_567, type: "channel", title: "News" } as const;

interface Keyboard {
  readonly inline_keyboard: { readonly text: string; readonly callback_data: string }[][];
}

test.for([
  ["a plain reader is refused", 3, "Only administrators of this chat can do that.", "low"],
  ["an administrator is obeyed", 2, undefined, "critical"],
] as const)("in a broadcast channel %s who presses a moderator's button", async (row) => {
  const [, userId, aside, severity] = row;
  const chat = { ...telegramGroup, chatId: String(channel.id) };
  const given = commandsWith({ subscriptions: [aSubscription({ chat, layout: "en" })] });
  const { handle, refuseButton } = given.commands;
  const { api, bot } = await setUpBot({ handle, refuseButton }, given.clock);
  api.putChat({ ...channel, members: { 2: "administrator", 3: "member" } });
  await bot.start();
  api.push(said("/severity", {}, channel));
  await api.until(() => api.messages.length === 1);
  const [panel] = api.messages;
  const markup = panel?.payload["reply_markup"] as Keyboard | undefined;
  const key = markup?.inline_keyboard.flat().find(({ text }) => text === "critical only");

  api.push({
    callback_query: {
      id: "press",
      from: { id: userId, is_bot: false, first_name: "Ali" },
      chat_instance: "1",
      data: key?.callback_data,
      message: { message_id: panel?.messageId, date: 1_767_225_600, chat: channel },
    },
  });
  await api.until(() => api.calls("answerCallbackQuery").length === 1);

  expect(api.calls("answerCallbackQuery")[0]?.["text"]).toBe(aside);
  expect([...given.stored.values()]).toMatchObject([{ minSeverity: severity }]);
});
