import { Telegraf } from "telegraf";
import type { Update } from "telegraf/types";
import type { Clock } from "../../clock.ts";
import type { CommandEntry, Reply } from "../../commands/command.ts";
import type { Seal } from "../../commands/sealed-line.ts";
import { createSeal } from "../../commands/sealed-line.ts";
import type { Chat } from "../../delivery/delivery.ts";
import type { Log } from "../../log.ts";
import { registerCommands } from "./command-menus.ts";
import type { CallLimits } from "./guard-calls.ts";
import { usualLimits } from "./guard-calls.ts";
import type { BotEvents } from "./handle-update.ts";
import { createUpdateHandler } from "./handle-update.ts";
import { postReply } from "./post-reply.ts";
import type { BotState } from "./supervise-polling.ts";
import { supervisePolling } from "./supervise-polling.ts";
import { createTurns } from "./turns.ts";
import type { Webhook } from "./webhook.ts";
import { superviseWebhook } from "./webhook.ts";

/** The side of Telegram where people talk to us. */
export interface TelegramBot {
  /**
   * Begins to poll, and polls again whatever happens; with a webhook says where updates go. Resolves when Telegram has taken the token or
   * refused it, or when the bot was stopped meanwhile. Never rejects.
   */
  start(): Promise<BotState>;
  /** For readiness checks: the token may be withdrawn long after the start. */
  state(): BotState;
  /** Takes an update that Telegram brought. */
  take(update: Update): Promise<void>;
  /** When Telegram last answered a poll, 50 s at most when all is well; null before the first time. */
  lastPollAt(): Date | null;
  /** Says something nobody asked for just now, such as a question to moderators. Rejects as telegraf does. */
  say(chat: Chat, reply: Reply): Promise<void>;
  /** Ends the poll and the answers under way, within five seconds. */
  stop(): Promise<void>;
}

export interface TelegramBotDeps extends BotEvents {
  readonly token: string;
  /** The Bot API's address where it is not Telegram's own. */
  readonly apiRoot?: string | undefined;
  readonly log: Log;
  readonly clock: Clock;
  readonly commands: readonly Pick<CommandEntry, "name" | "description" | "who">[];
  /** Ids of those who run the bot: their private chats list the commands that only they have. */
  readonly operators?: readonly string[];
  /** Ninety seconds for a poll, forty for anything else, unless said otherwise. */
  readonly limits?: CallLimits;
  /** Where Telegram is to bring updates; null, or left out, for long polling. */
  readonly webhook?: Webhook | null;
}

const farewellMs = 5_000;

/** A bot for one start and one stop. Only one process may poll with a token at a time. */
export function createTelegramBot(deps: TelegramBotDeps): TelegramBot {
  const { log, clock, limits = usualLimits } = deps;
  const seal = createSeal(deps.token, clock);
  const bot = createTelegraf(deps, seal);
  const stopping = new AbortController();
  const settled = Promise.withResolvers<void>();
  let state: BotState = { kind: "connecting" };
  let lastPollAt: Date | null = null;
  let polling: Promise<void> = Promise.resolve();

  const setState = (next: BotState): void => {
    if (next.kind === "online" && state.kind !== "online")
      void registerCommands(bot.telegram, deps);
    state = next;
    if (next.kind !== "connecting") settled.resolve();
  };
  const onPolled = (): void => {
    lastPollAt = clock.now();
  };

  return {
    async start() {
      const { signal: stopped } = stopping;
      const supervisor = { bot, clock, log, limits, stopped, setState, onPolled };
      polling = deps.webhook
        ? superviseWebhook(deps.webhook, supervisor)
        : supervisePolling(supervisor);
      await settled.promise;
      return state;
    },
    state: () => state,
    async take(update) {
      onPolled();
      await bot.handleUpdate(update);
    },
    lastPollAt: () => lastPollAt,
    say: (chat, reply) => postReply({ telegram: bot.telegram, clock, seal }, chat, reply),
    async stop() {
      stopping.abort();
      const done = new AbortController();
      await Promise.race([polling, clock.sleep(farewellMs, done.signal)]);
      done.abort();
      if (state.kind !== "fatal") setState({ kind: "stopped" });
    },
  };
}

function createTelegraf(deps: TelegramBotDeps, seal: Seal): Telegraf {
  const { token, apiRoot, clock, log } = deps;
  const bot = new Telegraf(token, {
    ...(apiRoot ? { telegram: { apiRoot } } : {}),
    // The next poll waits for the turns, and those have a limit of their own.
    handlerTimeout: Number.POSITIVE_INFINITY,
  });
  const handle = createUpdateHandler({ events: deps, telegram: bot.telegram, clock, seal });
  const turns = createTurns(clock, (error) =>
    log.warn({ err: error }, "telegram: an update could not be handled"),
  );
  bot.use((context) =>
    turns.take(context.update.update_id, context.chat?.id, () =>
      handle(context.update, context.botInfo.username),
    ),
  );
  // Without this telegraf ends the whole polling at the first error.
  bot.catch((error) => log.error({ err: error }, "telegram: an update was dropped"));
  return bot;
}
