import { createConsoleChannel } from "./channels/console/console-channel.ts";
import { componentsFor } from "./channels/discord/components.ts";
import { createDiscordBot } from "./channels/discord/discord-bot.ts";
import { createDiscordChannel } from "./channels/discord/discord-channel.ts";
import type { Shards } from "./channels/discord/discord-client.ts";
import { keyboardFor } from "./channels/telegram/keyboard.ts";
import type { TelegramBot } from "./channels/telegram/telegram-bot.ts";
import { createTelegramBot } from "./channels/telegram/telegram-bot.ts";
import { createTelegramChannel } from "./channels/telegram/telegram-channel.ts";
import type { Webhook } from "./channels/telegram/webhook.ts";
import { answerTelegram } from "./channels/telegram/webhook.ts";
import type { Clock } from "./clock.ts";
import type { Control } from "./commands/command.ts";
import type { Commands } from "./commands/commands.ts";
import { createSeal } from "./commands/sealed-line.ts";
import { defaultSubscription } from "./commands/standing-order.ts";
import type { Config } from "./config/load-config.ts";
import type { Channel, Platform } from "./delivery/channel.ts";
import type { ChatStandingDeps } from "./delivery/chat-standing.ts";
import { moveChat, reinstateChat, suspendChat } from "./delivery/chat-standing.ts";
import type { Chat, Delivery } from "./delivery/delivery.ts";
import type { Subscription } from "./delivery/subscription.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import type { Route } from "./web/route.ts";

/** The side of a platform where people talk to us. */
export interface Bot {
  readonly platform: Platform;
  /** Its account there, which is no secret. */
  readonly account: string;
  /** Whether its platform talks to one process at a time. */
  readonly isExclusive: boolean;
  /** Where its platform brings what people say, if it does not wait to be asked. */
  readonly routes: readonly Route[];
  /** How it stands with its platform; a fatal reason is in English, for the operator. */
  state():
    | { readonly kind: "connecting" | "online" | "stopped" }
    | { readonly kind: "fatal"; readonly reason: string };
  /** Resolves once it is known whether the bot is online. Never rejects. May be called again after `stop`. */
  start(): Promise<unknown>;
  stop(): Promise<void>;
}

export interface PlatformDeps {
  readonly settings: Settings;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  /** Writes one line of the console channel. */
  readonly write: (line: string) => void;
  readonly colour: boolean;
}

const telegramPath = "/telegram";
const consoleChat: Chat = { platform: "console", chatId: "stdout", threadId: null };

/** What stands under a delivery for its readers to press. May reject. */
type ControlsUnder = (delivery: Delivery) => Promise<readonly Control[]>;

/** The channels that have a token; the console where none has. */
export function createChannels(deps: PlatformDeps, controlsUnder: ControlsUnder): Channel[] {
  const { settings, config, clock, log, write, colour } = deps;
  const { telegram, discord } = settings;
  const { richMessages } = config.defaults.telegram;
  const channels: Channel[] = [];
  const find = patiently(controlsUnder, log);
  if (telegram) {
    const seal = createSeal(telegram.token, clock);
    const keyboardUnder = async (delivery: Delivery) => {
      const controls = await find(delivery);
      const place = { chat: delivery.chat, target: null };
      return controls.length > 0 ? keyboardFor(controls, seal, place) : null;
    };
    channels.push(createTelegramChannel({ ...telegram, clock, log, richMessages, keyboardUnder }));
  }
  if (discord) {
    const seal = createSeal(discord.token, clock);
    const componentsUnder = async (delivery: Delivery) =>
      componentsFor(await find(delivery), seal, delivery.chat);
    channels.push(createDiscordChannel({ ...discord, clock, log, componentsUnder }));
  }
  return channels.length > 0 ? channels : [createConsoleChannel({ write, colour })];
}

/** No alert waits because its buttons cannot be had. */
function patiently(controlsUnder: ControlsUnder, log: Log): ControlsUnder {
  return async (delivery) => {
    try {
      return await controlsUnder(delivery);
    } catch (error) {
      log.warn({ err: error, deliveryId: delivery.id }, "an alert goes out without its buttons");
      return [];
    }
  };
}

/** What is subscribed without anybody asking: the console, where it is the only channel. */
export function builtInSubscriptions(channels: readonly Channel[], now: Date): Subscription[] {
  const hasConsole = channels.some(({ platform }) => platform === "console");
  return hasConsole ? [defaultSubscription(consoleChat, now)] : [];
}

interface BotDeps extends Pick<PlatformDeps, "settings" | "clock" | "log"> {
  /** Connections to Discord. */
  readonly shards?: Shards;
}

/** The bots that have a token. */
export function createBots(
  { settings, clock, log, shards = "auto" }: BotDeps,
  commands: Commands,
  standing: ChatStandingDeps,
): Bot[] {
  const events = {
    clock,
    log,
    commands: commands.commands,
    handle: commands.handle,
    complete: commands.complete,
    refuseButton: commands.refuseButton,
    onAdded: async (...[chat, missing]: Parameters<Commands["welcome"]>) =>
      commands.welcome(chat, missing),
  };
  const bots: Bot[] = [];
  if (settings.telegram) {
    const { webhookSecret: secret } = settings.telegram;
    const { publicUrl } = settings;
    const webhook = secret && publicUrl ? { url: `${publicUrl}${telegramPath}`, secret } : null;
    const deps = {
      ...settings.telegram,
      webhook,
      ...events,
      operators: operatorsOn("telegram", settings),
      onChatMoved: (from: Chat, to: Chat) => moveChat(from, to, standing),
      onChatGone: (chat: Chat, reason: string) => suspendChat(chat, reason, standing),
      onChatBack: (chat: Chat) => reinstateChat(chat, standing),
    };
    const { current, ...bot } = restartable(() => createTelegramBot(deps));
    const routes = webhook ? [telegramRoute(webhook, current)] : [];
    const account = accountOf(settings.telegram.token);
    // With a webhook, it is Telegram who chooses a process, each time.
    bots.push({ platform: "telegram", account, isExclusive: !webhook, routes, ...bot });
  }
  if (settings.discord) {
    const deps = {
      ...settings.discord,
      ...events,
      shards,
      onGone: (chat: Chat) => suspendChat(chat, "the channel is gone", standing),
      onBack: (chat: Chat) => reinstateChat(chat, standing),
    };
    const { current: _, ...bot } = restartable(() => createDiscordBot(deps));
    const account = accountOf(settings.discord.token);
    bots.push({ platform: "discord", account, isExclusive: true, routes: [], ...bot });
  }
  return bots;
}

/** The part of a token that stands for the bot, and says nothing to whoever reads it. */
function accountOf(token: string): string {
  return token.split(/[:.]/)[0] ?? "";
}

/** The clients of both platforms are for one start and one stop: each start makes another. */
function restartable<B extends Pick<Bot, "start" | "stop" | "state">>(make: () => B) {
  let bot = make();
  return {
    current: () => bot,
    state: () => bot.state(),
    async start() {
      bot = make();
      return bot.start();
    },
    stop: () => bot.stop(),
  };
}

function telegramRoute(webhook: Webhook, bot: () => TelegramBot): Route {
  return {
    path: telegramPath,
    methods: ["POST"],
    answer: (request) => answerTelegram(webhook, bot(), request),
  };
}

function operatorsOn(platform: string, { operators }: Settings): readonly string[] {
  const prefix = `${platform}:`;
  return operators.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
}
