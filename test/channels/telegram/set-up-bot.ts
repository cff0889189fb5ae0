import { inspect } from "node:util";
import { onTestFinished } from "vitest";
import type { BotEvents } from "../../../src/channels/telegram/handle-update.ts";
import type { TelegramBot, TelegramBotDeps } from "../../../src/channels/telegram/telegram-bot.ts";
import { createTelegramBot } from "../../../src/channels/telegram/telegram-bot.ts";
import type { CommandCall } from "../../../src/commands/command.ts";
import type { FakeBotApi } from "../../fakes/telegram/bot-api.ts";
import { startBotApi } from "../../fakes/telegram/bot-api.ts";
import type { FakeChat } from "../../fakes/telegram/chats.ts";
import type { VirtualClock } from "../../fakes/virtual-clock.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";

/** A bot that polls a fake Bot API, and what became of its events. */
export interface BotSetUp {
  readonly api: FakeBotApi;
  readonly bot: TelegramBot;
  readonly clock: VirtualClock;
  readonly calls: CommandCall[];
  /** Events by name with their arguments, in order. */
  readonly events: unknown[][];
  readonly logged: string[];
}

export const group: FakeChat = {
  id: -1001,
  type: "supergroup",
  title: "Desk",
  is_forum: true,
  topics: { 7: "open" },
  members: { 1: "creator", 2: "administrator", 3: "member" },
};

/** Not started yet. Answers every command with its name unless `parts` says otherwise. */
export async function setUpBot(
  parts: Partial<Pick<TelegramBotDeps, keyof BotEvents | "limits" | "commands" | "operators">> = {},
  clock: VirtualClock = createVirtualClock(),
): Promise<BotSetUp> {
  const api = await startBotApi();
  const happened: unknown[][] = [];
  const calls: CommandCall[] = [];
  const logged: string[] = [];
  const write = (fields: object, message: string): void => {
    logged.push(inspect(fields, { depth: 8 }), message);
  };
  const note =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<void> => {
      happened.push([name, ...args]);
    };
  api.putChat(group);
  const bot = createTelegramBot({
    token: api.token,
    apiRoot: api.root,
    clock,
    log: { debug: write, info: write, warn: write, error: write },
    commands: [{ name: "help", who: "everyone", description: { ar: "مساعدة", en: "Help" } }],
    async handle(call) {
      calls.push(call);
      return { text: `Answer to ${call.name}`, language: "en" };
    },
    async refuseButton() {
      return { text: "No such button", language: "en", isAside: true };
    },
    onChatMoved: note("moved"),
    onChatGone: note("gone"),
    onChatBack: note("back"),
    async onAdded(...args) {
      happened.push(["added", ...args]);
      return { text: "أهلا بكم، اكتبوا /subscribe\nWelcome", language: "ar" };
    },
    ...parts,
  });
  onTestFinished(async () => {
    const stopped = bot.stop();
    await api.stop();
    await clock.runUntil(stopped);
  });
  return { api, bot, clock, calls, events: happened, logged };
}

let lastMessage = 100;

/** The update a message makes. */
export function said(text: string, fields: object = {}, chat: FakeChat = group) {
  lastMessage += 1;
  const { id, type } = chat;
  const message = {
    message_id: lastMessage,
    date: 1_767_225_600,
    chat: { id, type },
    ...(type === "channel" ? {} : { from: { id: 3, is_bot: false, first_name: "Ali" } }),
    text,
    ...fields,
  };
  return type === "channel" ? { channel_post: message } : { message };
}
