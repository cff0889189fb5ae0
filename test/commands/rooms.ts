import type { Subscription } from "../../src/delivery/subscription.ts";
import { stripBidiControls } from "../../src/text/isolates.ts";
import { anOnlineBot, desk, manageChannels } from "../channels/discord/a-bot.ts";
import { group, said } from "../channels/telegram/set-up-bot.ts";
import type { MessageBody } from "../fakes/discord/message-rules.ts";
import type { CommandsUnderTest, Given } from "./memory-stores.ts";
import { aSubscription, commandsWith } from "./memory-stores.ts";
import { aWiredTelegram } from "./wired-telegram.ts";

type Person = "moderator" | "member" | "anonymous administrator";

/** What somebody sees of the bot: a message with its buttons, or words for their eyes alone. */
export interface Seen {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly isAside: boolean;
}

/** A chat on one platform with the real commands behind the real client, whoever speaks in it. */
export interface Room extends CommandsUnderTest {
  readonly platform: "telegram" | "discord";
  /** Types a command with the values of its arguments, in order and by name. */
  type(command: string, values?: Readonly<Record<string, string>>, as?: Person): Promise<Seen>;
  /** Presses a button, or chooses an option, of the message seen last. */
  press(label: string, as?: Person): Promise<Seen>;
  /** Presses with data of one's own making. */
  forge(data: string, as?: Person): Promise<Seen>;
  /** What the platform was given to show, as it came in. */
  posts(): readonly object[];
  /** What stands behind the buttons of the message seen last. */
  dataBehind(label: string): string;
}

interface RoomOptions {
  readonly given?: Given;
  /** Null for a chat without a subscription. */
  readonly subscription?: Partial<Subscription> | null;
  /** Telegram's topic 7, or Discord's thread. */
  readonly isThread?: boolean;
  /** On Telegram: the group was an ordinary one when it subscribed. */
  readonly isUpgraded?: boolean;
}

const strangers = { moderator: 2, member: 3, "anonymous administrator": 1_087_968_824 } as const;

export async function aTelegramRoom(options: RoomOptions = {}): Promise<Room> {
  const { isUpgraded = false } = options;
  const threadId = options.isThread ? 7 : undefined;
  const chat = {
    platform: "telegram",
    chatId: isUpgraded ? "-5" : String(group.id),
    threadId: threadId === undefined ? null : String(threadId),
  } as const;
  const underTest = roomCommands(chat, options);
  const api = await aWiredTelegram(underTest);
  if (isUpgraded) {
    const before = { text: undefined, chat: { id: -5, type: "group" } };
    api.push(said("", { ...before, migrate_to_chat_id: group.id }));
  }
  const place =
    threadId === undefined ? {} : { is_topic_message: true, message_thread_id: threadId };
  let shown: { text?: string; messageId: number; keyboard: Key[] } = { messageId: 0, keyboard: [] };

  const take = (message: { messageId: number; text: string; payload: object }): Seen => {
    const { reply_markup: markup } = message.payload as { reply_markup?: Keyboard };
    const keyboard = (markup?.inline_keyboard ?? []).flat();
    shown = { messageId: message.messageId, keyboard };
    const text = stripBidiControls(message.text).replaceAll("\u2060", "");
    return { text, buttons: keyboard.map((key) => key.text), isAside: false };
  };
  const forge = async (data: string, as: Person = "moderator"): Promise<Seen> => {
    const [answers, edits] = [api.calls("answerCallbackQuery").length, api.edits.length];
    const from = { id: strangers[as], is_bot: false, first_name: "Ali" };
    const { message } = said("", place) as { message: object };
    api.push({
      callback_query: {
        id: `press-${answers}`,
        from,
        chat_instance: "1",
        data,
        message: { ...message, message_id: shown.messageId },
      },
    });
    await api.until(() => api.calls("answerCallbackQuery").length > answers);
    const aside = api.calls("answerCallbackQuery").at(-1)?.["text"];
    if (aside !== undefined) return { text: String(aside), buttons: [], isAside: true };
    await api.until(() => api.edits.length > edits);
    const edit = api.edits.at(-1);
    if (!edit) throw new Error("nothing was edited");
    return take(edit);
  };
  const dataBehind = (label: string): string => {
    const key = shown.keyboard.find(({ text }) => text === label);
    if (!key) throw new Error(`no button ${label} among ${shown.keyboard.map((one) => one.text)}`);
    return key.callback_data;
  };

  return {
    ...underTest,
    platform: "telegram",
    posts: () => [...api.messages, ...api.edits].map(({ payload }) => payload),
    async type(command, values = {}, as = "moderator") {
      const before = api.messages.length;
      const words = [`/${command}`, ...Object.values(values)].join(" ");
      const isAnonymous = as === "anonymous administrator";
      const sender = isAnonymous ? { sender_chat: { id: group.id, type: "supergroup" } } : {};
      api.push(
        said(words, { from: { id: strangers[as], is_bot: isAnonymous }, ...sender, ...place }),
      );
      await api.until(() => api.messages.length > before);
      const message = api.messages.at(-1);
      if (!message) throw new Error("nothing was posted");
      return take(message);
    },
    press: (label, as) => forge(dataBehind(label), as),
    forge,
    dataBehind,
  };
}

type Component = NonNullable<MessageBody["components"]>[number]["components"][number];

interface Key {
  readonly text: string;
  readonly callback_data: string;
}

interface Keyboard {
  readonly inline_keyboard: Key[][];
}

export async function aDiscordRoom(options: RoomOptions = {}): Promise<Room> {
  const channelId = options.isThread ? "203" : "200";
  const chat = { platform: "discord", chatId: channelId, threadId: null } as const;
  const { given } = options;
  const underTest = await anOnlineBot({
    discord: { guilds: [{ ...desk, roles: [{ id: "300", name: "Editors" }] }] },
    stores: { ...given, subscriptions: subscriptionsIn(chat, options) },
  });
  const { fake } = underTest;
  let shown: MessageBody | null = null;

  const asker = (as: Person) => ({
    channelId,
    permissions: as === "member" ? 0n : manageChannels,
    userId: String(strangers[as]),
  });
  const take = (body: MessageBody, isAside: boolean): Seen => {
    if (!isAside) shown = body;
    return {
      text: readable(body.content ?? ""),
      buttons: keysOf(body).map(([label]) => label),
      isAside,
    };
  };
  const pressIn = async (
    customId: string,
    chosen: string | undefined,
    as: Person,
  ): Promise<Seen> => {
    if (!shown) throw new Error("nothing to press");
    const press = { ...asker(as), message: shown, customId };
    const { answer, followUps } = await fake.press(
      chosen === undefined ? press : { ...press, chosen },
    );
    if (answer) return take(answer, false);
    const [aside] = followUps;
    if (!aside) throw new Error("nothing was answered");
    return take(aside, true);
  };
  const dataBehind = (label: string): string => {
    const keys = shown ? keysOf(shown) : [];
    const [, data] = keys.find(([one]) => one === label) ?? [];
    if (data === undefined) throw new Error(`no button ${label} among ${keys.map(([one]) => one)}`);
    return data;
  };
  const isOption = (data: string): boolean =>
    (shown?.components ?? []).some(({ components }) =>
      components.some((one) => one.type === 3 && one.options.some(({ value }) => value === data)),
    );

  return {
    ...underTest,
    platform: "discord",
    posts: () =>
      [...fake.interactions.values()].flatMap(({ answer, followUps }) =>
        answer ? [answer, ...followUps] : followUps,
      ),
    async type(command, values = {}, as = "moderator") {
      const { answer, followUps } = await fake.slash({
        ...asker(as),
        name: command,
        options: values,
      });
      if (!answer) throw new Error("nothing was answered");
      return take(followUps.at(-1) ?? answer, false);
    },
    press(label, as = "moderator") {
      const data = dataBehind(label);
      return isOption(data) ? pressIn("menu 0", data, as) : pressIn(data, undefined, as);
    },
    forge: (data, as = "moderator") => pressIn(data === "" ? "?" : data, undefined, as),
    dataBehind,
  };
}

function roomCommands(chat: Subscription["chat"], options: RoomOptions): CommandsUnderTest {
  return commandsWith({ ...options.given, subscriptions: subscriptionsIn(chat, options) });
}

function subscriptionsIn(
  chat: Subscription["chat"],
  { given, subscription = {} }: RoomOptions,
): readonly Subscription[] {
  const own = subscription ? [aSubscription({ chat, ...subscription })] : [];
  return [...(given?.subscriptions ?? []), ...own];
}

/** Labels with what stands behind them. */
function keysOf({ components = [] }: MessageBody): readonly (readonly [string, string])[] {
  return components
    .flatMap((row): readonly Component[] => row.components)
    .flatMap((one) =>
      one.type === 2
        ? [[one.label, one.custom_id] as const]
        : one.options.map(({ label, value }) => [label, value] as const),
    );
}

/** Discord's text as a reader sees it. */
function readable(content: string): string {
  return stripBidiControls(content)
    .replace(/<(https?:[^>]+)>/g, "$1")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}
